// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has arranged for one entity of a deployment, kept in the window's settings.
#pragma once

#include "models/records/saved_view.h"

class QSettings;

namespace registrar
{

/// Reads and writes at once; the settings write their file by themselves. Lives on their thread.
class EntitySettings
{
public:
    /// `settings` outlives this. `rules` say which values are secret, and never written.
    EntitySettings(QSettings &settings, const QString &deployment, const QString &store,
                   const QString &entity, BlueprintEntity rules);

    [[nodiscard]] ColumnLayout columns() const;
    void setColumns(const ColumnLayout &layout);

    [[nodiscard]] QList<SavedView> views() const;
    void setViews(const QList<SavedView> &views);
    /// The name of the view that the entity is opened with; empty where there is none.
    [[nodiscard]] QString defaultView() const;
    void setDefaultView(const QString &name);

    /// What was asked in the store's own language, the latest first.
    [[nodiscard]] QStringList history() const;
    void remember(const QString &query);

private:
    [[nodiscard]] QString key(const QString &name) const;

    QSettings &settings_;
    QString group_;
    BlueprintEntity rules_;
};

} // namespace registrar
