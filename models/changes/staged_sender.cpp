// SPDX-License-Identifier: GPL-3.0-or-later
// Sends what is staged for one store, and folds in what became of it.
#include "models/changes/staged_sender.h"

namespace registrar
{

StagedSender::StagedSender(StagedChanges &changes, QObject *parent)
    : QObject(parent)
    , changes_(changes)
{
}

StagedSender::~StagedSender()
{
    cancel_.cancel();
}

void StagedSender::setSending(Sending sending, Previewing previewing)
{
    sending_ = std::move(sending);
    previewing_ = std::move(previewing);
}

bool StagedSender::send(const QList<quint64> &ids)
{
    return canSend() && send(changes_.changeSet(ids));
}

bool StagedSender::send(const EntitySource &source)
{
    return canSend() && send(changes_.changeSet(source));
}

bool StagedSender::send(const ChangeSet &set)
{
    if (set.changes.isEmpty())
        return false;
    isSending_ = true;
    cancel_ = CancelSource();
    Q_EMIT sendingChanged(true);
    whenAnswered(sending_(set, cancel_.token()), this,
                 [this](const Result<Answer> &answer) { take(answer); });
    return true;
}

void StagedSender::take(const Result<Answer> &answer)
{
    isSending_ = false;
    SendReport report;
    if (!answer) {
        report.cancelled = answer.error().kind == Error::Kind::Cancelled;
        if (!report.cancelled)
            report.refusal = answer.error();
        changes_.foldFailure(answer.error());
    } else {
        for (const ChangeOutcome &outcome : answer->report.outcomes) {
            report.applied += outcome.kind == ChangeOutcome::Kind::Applied;
            report.conflicts += outcome.kind == ChangeOutcome::Kind::Conflict;
            const bool refused =
                outcome.kind == ChangeOutcome::Kind::Rejected || outcome.kind == ChangeOutcome::Kind::Unknown;
            if (refused && !report.refusal)
                report.refusal = outcome.error;
        }
        // A connection that broke in time has nothing refused and nothing written.
        for (const ChangeOutcome &outcome : answer->report.outcomes) {
            if (outcome.kind == ChangeOutcome::Kind::NotApplied && !report.refusal)
                report.refusal = outcome.error;
        }
        report.inverse = answer->report.inverse;
        report.warning = answer->warning;
        changes_.fold(answer->report);
    }
    Q_EMIT sendingChanged(false);
    Q_EMIT sent(report);
}

void StagedSender::cancel()
{
    cancel_.cancel();
}

QFuture<Result<ApplyPreview>> StagedSender::preview(const QList<quint64> &ids, const CancelToken &cancel)
{
    ChangeSet set{changes_.store(), {}};
    for (const quint64 id : ids) {
        if (const StagedRecord *record = changes_.find(id))
            set.changes.append(record->change());
    }
    return previewing_(set, cancel);
}

} // namespace registrar
