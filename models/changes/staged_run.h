// SPDX-License-Identifier: GPL-3.0-or-later
// Applies staged edits of several stores one after another.
#pragma once

#include "models/changes/changes_model.h"

namespace registrar
{

/// What one store of a run answered.
struct StoreOutcome {
    StagedStore store;
    SendReport report;
    bool tried = false; ///< false where an earlier store refused, so that this one was left alone
};

/// No distributed transaction: what one store has taken stays when the next one refuses. The run then stops,
/// and says what was written, so that a person can have it taken back. Lives on the GUI thread.
class StagedRun : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] bool isRunning() const { return current_ >= 0; }
    /// In that order; false where one is running, or a store is being written to by somebody else.
    bool start(const QList<ChangesModel::Chosen> &chosen);
    /// Cancels the store that is being written to; the ones before stay written.
    void cancel();

Q_SIGNALS:
    void finished(const QList<registrar::StoreOutcome> &outcomes);

private:
    void next();

    QList<ChangesModel::Chosen> chosen_;
    QList<StoreOutcome> outcomes_;
    qsizetype current_ = -1;
};

} // namespace registrar
