// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an entity's records: sending what is staged, and telling what became of it.
#include "models/records/filter_model.h"
#include "models/records/records_model.h"
#include "repository/answer.h"
#include "repository/blueprint/record_rules.h"
#include "widgets/records/changes_bar.h"
#include "widgets/records/records_navigator.h"
#include "widgets/records/records_page.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/question.h"

using namespace Qt::StringLiterals;

namespace registrar
{

void RecordsPage::apply()
{
    if (!changesBar_->canApply() || sending_)
        return;
    const ChangeSet staged = changes_->changeSet(entity_.source);
    const Result<ChangeSet> prepared =
        prepareChanges(blueprint_, entity_.store, staged, QDateTime::currentDateTimeUtc());
    if (!prepared) {
        tellError(prepared.error());
        return;
    }
    send(*prepared, false);
}

void RecordsPage::discard()
{
    const int count = changes_->count(entity_.source);
    if (count == 0 || sending_)
        return;
    changes_->discard(entity_.source);
    notice_->tell(NotificationBar::Tone::Information, tr("%n record(s) taken back.", nullptr, count),
                  tr("Undo"), [this] {
                      notice_->hide();
                      changes_->undoStack()->undo();
                  });
}

void RecordsPage::send(const ChangeSet &changes, bool undoing)
{
    sending_ = true;
    applying_ = CancelSource();
    notice_->hide();
    if (QWidget *focused = focusWidget(); focused && changesBar_->isAncestorOf(focused))
        focusTable(); // a button that is disabled would hand the focus on to the filter
    changesBar_->setApplying(true);
    const Applier &applier = undoing ? undoApplier_ : applier_;
    whenAnswered(applier(changes, applying_.token()), this,
                 [this, undoing](const Result<ApplyReport> &report) {
                     sending_ = false;
                     changesBar_->setApplying(false);
                     if (report) {
                         takeReport(*report, undoing);
                         return;
                     }
                     if (!undoing)
                         changes_->foldFailure(report.error());
                     if (report.error().kind == Error::Kind::Cancelled)
                         notice_->tell(NotificationBar::Tone::Information,
                                       tr("Applying was cancelled; everything is still staged."));
                     else
                         tellError(report.error());
                 });
}

void RecordsPage::takeReport(const ApplyReport &report, bool undoing)
{
    int applied = 0;
    int conflicts = 0;
    std::optional<Error> refusal;
    for (const ChangeOutcome &outcome : report.outcomes) {
        applied += outcome.kind == ChangeOutcome::Kind::Applied;
        conflicts += outcome.kind == ChangeOutcome::Kind::Conflict;
        const bool refused =
            outcome.kind == ChangeOutcome::Kind::Rejected || outcome.kind == ChangeOutcome::Kind::Unknown;
        if (refused && !refusal)
            refusal = outcome.error;
    }
    if (undoing) {
        changes_->setInverse(report.inverse);
        model_->reload();
    } else {
        model_->showApplied(changes_->fold(report));
    }
    navigator_->forgetRelated();
    if (refusal) {
        tellError(*refusal);
    } else if (conflicts > 0) {
        notice_->tell(NotificationBar::Tone::Warning,
                      undoing ? tr("%n record(s) changed since and were left alone.", nullptr, conflicts)
                              : tr("%n record(s) were changed by somebody else since you read them.", nullptr,
                                   conflicts));
        if (!undoing)
            showNextConflict();
    } else {
        const QString sentence = undoing ? tr("%n applied edit(s) taken back.", nullptr, applied)
                                         : tr("%n record(s) written.", nullptr, applied);
        notice_->tell(NotificationBar::Tone::Success, sentence);
        Q_EMIT messageShown(sentence);
    }
}

} // namespace registrar
