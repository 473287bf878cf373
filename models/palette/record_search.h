// SPDX-License-Identifier: GPL-3.0-or-later
// Records found by what names them to people: an e-mail address, a user name, a title.
#pragma once

#include "models/connections/open_deployments.h"
#include "models/palette/palette_item.h"
#include "repository/cancel.h"

namespace registrar
{

/// One look-up: the records of an entity whose field begins with the text, or is the text.
struct RecordProbe {
    EntityAddress address;
    BlueprintEntity entity;
    QString entityTitle;
    QString place; ///< "campus, Relational"
    QString field;
    QString text;
};

/// What is worth asking for a typed text: fields of text that name a record or are unique in it, by the
/// blueprints of the stores that are open. "users ada" asks for "ada" in the entities that are called like
/// that. Secret fields are left out; a short text asks nothing.
[[nodiscard]] QList<RecordProbe> recordProbes(const OpenDeployments &deployments, const QString &typed);

/// Asks stores on their background lanes, and only where an index serves the look-up. Lives on the GUI
/// thread.
class RecordSearch : public QObject
{
    Q_OBJECT
public:
    /// `deployments` outlives this object.
    explicit RecordSearch(OpenDeployments &deployments, QObject *parent = nullptr);
    ~RecordSearch() override;

    /// Forgets what was found and what is still being asked, and asks for this.
    void start(const QString &typed);
    void stop();
    [[nodiscard]] const QList<PaletteItem> &found() const { return found_; }
    [[nodiscard]] bool isAsking() const { return asking_ > 0; } ///< answers are still to come

Q_SIGNALS:
    void foundMore();

private:
    void take(const RecordProbe &probe, const Page &page);

    OpenDeployments &deployments_;
    CancelSource asked_;
    QList<PaletteItem> found_;
    int asking_ = 0;
};

} // namespace registrar
