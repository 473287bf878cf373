// SPDX-License-Identifier: GPL-3.0-or-later
// Applies staged edits of several stores one after another.
#include "models/changes/staged_run.h"

namespace registrar
{

bool StagedRun::start(const QList<ChangesModel::Chosen> &chosen)
{
    const auto isFree = [](const ChangesModel::Chosen &one) { return one.store.sender->canSend(); };
    if (isRunning() || chosen.isEmpty() || !std::ranges::all_of(chosen, isFree))
        return false;
    chosen_ = chosen;
    outcomes_.clear();
    for (const ChangesModel::Chosen &one : chosen)
        outcomes_.append({one.store, {}, false});
    current_ = 0;
    next();
    return true;
}

void StagedRun::next()
{
    const bool refused = current_ > 0 && !outcomes_.at(current_ - 1).report.isWhole();
    if (current_ >= chosen_.size() || refused) {
        current_ = -1;
        Q_EMIT finished(outcomes_);
        return;
    }
    const ChangesModel::Chosen &one = chosen_.at(current_);
    StagedSender *sender = one.store.sender.get();
    connect(
        sender, &StagedSender::sent, this,
        [this](const SendReport &report) {
            outcomes_[current_].report = report;
            outcomes_[current_].tried = true;
            ++current_;
            next();
        },
        Qt::SingleShotConnection);
    if (!sender->send(one.ids)) { // taken back meanwhile
        disconnect(sender, &StagedSender::sent, this, nullptr);
        ++current_;
        next();
    }
}

void StagedRun::cancel()
{
    if (isRunning())
        chosen_.at(current_).store.sender->cancel();
}

} // namespace registrar
