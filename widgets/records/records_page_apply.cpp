// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an entity's records: sending what is staged, and telling what became of it.
#include "models/changes/staged_sender.h"
#include "models/records/filter_model.h"
#include "models/records/records_model.h"
#include "repository/blueprint/record_rules.h"
#include "widgets/changes/confirm_deletions.h"
#include "widgets/records/changes_bar.h"
#include "widgets/records/record_panel.h"
#include "widgets/records/records_navigator.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/question.h"

using namespace Qt::StringLiterals;

namespace registrar
{

void RecordsPage::apply()
{
    if (!changesBar_->canApply() || !sender_->canSend())
        return;
    const Result<ChangeSet> prepared = prepareChanges(
        blueprint_, entity_.store, changes_->changeSet(entity_.source), QDateTime::currentDateTimeUtc());
    if (!prepared) {
        tellError(prepared.error());
        return;
    }
    const QList<ProductionDeletions> deletions = deletionsStaged();
    confirmDeletions(this, deletions, [this, deletions] {
        if (deletions != deletionsStaged()) {
            apply(); // asked about others
            return;
        }
        notice_->hide();
        if (QWidget *focused = focusWidget(); focused && changesBar_->isAncestorOf(focused))
            focusTable(); // a button that is disabled would hand the focus on to the filter
        applying_ = changesBar_->canApply() && sender_->send(entity_.source);
    });
}

QList<ProductionDeletions> RecordsPage::deletionsStaged() const
{
    const OpenDeployments *deployments = navigator_->deployments();
    if (!deployments)
        return {};
    const EntityAddress &address = navigator_->address();
    ChangesModel::Chosen chosen{{address.deployment, address.store, changes_, sender_}, {}};
    for (const StagedRecord &record : changes_->all()) {
        if (record.source == entity_.source)
            chosen.ids.append(record.id);
    }
    return productionDeletions(*deployments, {chosen});
}

void RecordsPage::undoApplied()
{
    const int left = changes_->stageInverse();
    QString sentence = tr("What takes the applied edits back is staged. Review it, then apply it.");
    if (left > 0)
        sentence += u' ' + tr("%n record(s) with other edits were left out.", nullptr, left);
    notice_->tell(NotificationBar::Tone::Information, sentence);
}

void RecordsPage::discard()
{
    const int staged = changes_->count(entity_.source);
    const QList<UnreadRecord> unread = changes_->unread(entity_.source);
    const auto unreadAlone = std::ranges::count_if(
        unread, [this](const UnreadRecord &record) { return !changes_->find(record.name); });
    if ((staged == 0 && unread.isEmpty()) || sender_->isSending())
        return;
    const QList<UnreadRecord> typed = changes_->unreadInput().take(entity_.source);
    const std::shared_ptr<const TakenBack> taken = changes_->discard(entity_.source);
    notice_->tell(NotificationBar::Tone::Information,
                  tr("%n record(s) taken back.", nullptr, staged + static_cast<int>(unreadAlone)), tr("Undo"),
                  [this, taken, typed] {
                      const BroughtBack back = changes_->bringBack(*taken);
                      changes_->unreadInput().restore(typed);
                      if (!back.isWhole())
                          notice_->tell(NotificationBar::Tone::Warning, back.sentence());
                  });
}

/// The one after the current record's, round and round.
void RecordsPage::showNextUnread()
{
    const QList<UnreadRecord> unread = changes_->unread(entity_.source);
    if (unread.isEmpty())
        return;
    const RecordName current = model_->nameOf(table_->currentIndex().row());
    const auto found = std::ranges::find(unread, current, &UnreadRecord::name);
    const qsizetype place = found == unread.end() ? 0 : (found - unread.begin() + 1) % unread.size();
    const UnreadRecord &next = unread.at(place);
    const int row = model_->rowOf(next.name);
    if (row < 0) {
        navigator_->go({}, next.name.key);
    } else {
        const int column = next.fields.isEmpty() ? -1 : model_->columnOf(next.fields.firstKey());
        const QModelIndex cell = model_->index(row, std::max(column, 0));
        table_->setCurrentIndex(cell);
        table_->scrollTo(cell);
    }
    showForm();
    panel_->showUnread(next);
}

void RecordsPage::takeReport(const SendReport &report)
{
    if (!std::exchange(applying_, false))
        return; // whoever asked for it tells of it
    if (report.cancelled) {
        notice_->tell(NotificationBar::Tone::Information,
                      tr("Applying was cancelled; everything is still staged."));
    } else if (report.refusal) {
        tellError(*report.refusal);
    } else if (report.conflicts > 0) {
        notice_->tell(
            NotificationBar::Tone::Warning,
            tr("%n record(s) were changed by somebody else since you read them.", nullptr, report.conflicts));
        showNextConflict();
    } else {
        const QString sentence = tr("%n record(s) written.", nullptr, report.applied);
        if (report.warning.isEmpty())
            notice_->tell(NotificationBar::Tone::Success, sentence);
        else
            notice_->tell(NotificationBar::Tone::Warning, sentence + u' ' + report.warning);
        Q_EMIT messageShown(sentence);
    }
}

} // namespace registrar
