// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an entity's records: deleting, after what goes with it has been looked at.
#include "models/records/records_model.h"
#include "models/references/record_title.h"
#include "operations/deletion/deletion_survey.h"
#include "widgets/records/records_navigator.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"
#include "widgets/records/row_selection.h"
#include "widgets/references/deletion_dialog.h"
#include "widgets/shared/notification_bar.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace registrar
{

void RecordsPage::deleteSelected()
{
    if (!delete_->isEnabled())
        return;
    const RowSelection rows = selectedRows();
    if (rows.isRead()) {
        deleteRows(rows.read, {});
        return;
    }
    // Fewer than are selected is not what was asked for: that is the person's to say.
    const int count = static_cast<int>(rows.read.size());
    notice_->tell(NotificationBar::Tone::Warning,
                  rows.shortfall() + u' ' + tr("Nothing was staged. Filter for fewer, and select again."),
                  count == 0 ? QString() : tr("Stage the %n loaded one(s)", nullptr, count), [this] {
                      notice_->dismiss();
                      const RowSelection now = selectedRows();
                      deleteRows(now.read, now.shortfall());
                  });
}

/// `leftOut` says what was selected beside them.
void RecordsPage::deleteRows(QList<int> rows, const QString &leftOut)
{
    std::ranges::reverse(rows); // rows staged for adding go away as they are deleted
    QList<Record> stored;
    for (const int row : std::as_const(rows)) {
        if (row < model_->addedCount())
            model_->stageDelete(row);
        else if (const Record *record = model_->record(row))
            stored.prepend(*record);
    }
    if (stored.isEmpty())
        return;
    const bool alone = !navigator_->deployments() ||
                       !mayHaveEffects(blueprint_, navigator_->address().store, navigator_->address().entity);
    if (alone)
        stageDeletion(stored, leftOut);
    else
        askToDelete(stored, leftOut);
}

void RecordsPage::askToDelete(const QList<Record> &records, const QString &leftOut)
{
    OpenDeployments &deployments = *navigator_->deployments();
    const EntityAddress &address = navigator_->address();
    const int count = static_cast<int>(records.size());
    DeletionQuestion question;
    question.title = count == 1 ? recordTitle(&entity_, records.first())
                                : tr("%n record(s) of %1", nullptr, count).arg(entity_.displayTitle());
    const BlueprintField *active = deactivationField(entity_);
    if (active)
        question.deactivationField = active->displayTitle();
    auto *dialog = new DeletionDialog(
        question, std::make_unique<DeletionModel>(deployments, address, entity_.source, records), this);
    connect(dialog, &DeletionDialog::deletionConfirmed, this,
            [this, records, leftOut] { stageDeletion(records, leftOut); });
    connect(
        dialog, &DeletionDialog::deactivationWanted, this,
        [this, records, field = active ? active->name : QString()] { stageDeactivation(records, field); });
    connect(dialog, &DeletionDialog::destinationWanted, navigator_, &RecordsNavigator::destinationWanted);
    dialog->open();
}

void RecordsPage::stageDeletion(const QList<Record> &records, const QString &leftOut)
{
    const int count = static_cast<int>(records.size());
    const StagedChanges::Batch batch(*changes_, tr("deletion of %n record(s)", nullptr, count));
    for (const Record &record : records)
        changes_->remove(entity_.source, record);
    const QString sentence = tr("%n record(s) staged for deletion.", nullptr, count);
    if (leftOut.isEmpty())
        notice_->tell(NotificationBar::Tone::Information, sentence);
    else
        notice_->tell(NotificationBar::Tone::Warning, sentence + u' ' + leftOut);
}

void RecordsPage::stageDeactivation(const QList<Record> &records, const QString &field)
{
    const int count = static_cast<int>(records.size());
    const StagedChanges::Batch batch(*changes_, tr("deactivation of %n record(s)", nullptr, count));
    for (const Record &record : records) {
        if (const auto staged = changes_->setField(entity_.source, record, {field}, Value(false)); !staged)
            tellError(staged.error());
    }
}

} // namespace registrar
