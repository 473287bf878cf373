// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an entity's records: one edit of many of them.
#include "models/records/filter_model.h"
#include "models/records/records_model.h"
#include "models/records/staged_changes.h"
#include "operations/bulk_edit/bulk_edit_undo.h"
#include "operations/operation_list.h"
#include "widgets/operations/planned_start.h"
#include "widgets/records/bulk_edit_dialog.h"
#include "widgets/records/records_actions.h"
#include "widgets/records/records_navigator.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"
#include "widgets/records/row_selection.h"
#include "widgets/shared/notification_bar.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace registrar
{

void RecordsPage::addEditMany(OperationList &operations)
{
    operations_ = &operations;
    editMany_ = new QAction(this);
    describe(editMany_, recordsAction(u"editMany"_s), this);
    connect(editMany_, &QAction::triggered, this, &RecordsPage::editMany);
}

void RecordsPage::editMany()
{
    const QString refusal = model_->editRefusalWithRemedy();
    if (!refusal.isEmpty() || !revealed_) {
        notice_->tell(NotificationBar::Tone::Warning,
                      refusal.isEmpty() ? tr("Show the records first.") : refusal);
        return;
    }
    const OpenDeployment *open = navigator_->deployments()->find(navigator_->address().deployment);
    BulkEditQuestion question;
    question.request = {.deployment = navigator_->address().deployment,
                        .blueprint = open ? open->blueprint : nullptr,
                        .repository = repository_,
                        .query = {.source = entity_.source, .conditions = filter_->conditions()}};
    const RowSelection rows = selectedRows();
    question.selectionShortfall = rows.shortfall();
    for (const int row : rows.read) {
        if (const Record *record = model_->record(row); record && !record->key.isEmpty())
            question.selected.append(record->key);
    }
    for (const StagedRecord &record : changes_->all()) {
        if (record.source == entity_.source && record.kind != Change::Kind::Add)
            question.request.staged.append(record.read.key);
    }
    question.columns = model_->columns();
    question.entityTitle = entity_.displayTitle();
    question.zone = model_->timeZone();
    question.mayBeMissing = model_->description() && !model_->description()->fixedFields &&
                            entity_.kind != EntityKind::KeyPattern;
    if (open && open->deployment.environment == Environment::Production)
        question.typedName = open->deployment.name;
    auto *dialog = new BulkEditDialog(question, this);
    connect(dialog, &BulkEditDialog::editWanted, this, &RecordsPage::runBulkEdit);
    connect(dialog, &BulkEditDialog::changesWanted, this, &RecordsPage::changesWanted);
    dialog->open();
}

void RecordsPage::runBulkEdit(const BulkEditRequest &request)
{
    auto work = std::make_unique<BulkEdit>(request);
    const auto result = work->result();
    const Operation *operation = operations_->start(std::move(work));
    notice_->tell(NotificationBar::Tone::Information,
                  tr("The edit runs. It can be cancelled among the operations below."));
    connect(operation, &Operation::finished, this, [this, request, result](const OperationReport &report) {
        model_->reload();
        navigator_->forgetRelated();
        const QStringList said = report.done + report.warnings;
        const bool clean = report.outcome == OperationReport::Outcome::Done && report.warnings.isEmpty();
        const QString sentence = report.outcome == OperationReport::Outcome::Failed && report.error
                                     ? report.error->toText() + u' '
                                     : QString();
        const auto undo = [this, request, result] { undoBulkEdit(request, result->sets); };
        notice_->tell(clean ? NotificationBar::Tone::Success : NotificationBar::Tone::Warning,
                      sentence + said.join(u' '), result->sets.isEmpty() ? QString() : tr("Undo"), undo);
    });
}

void RecordsPage::undoBulkEdit(const BulkEditRequest &request, const QStringList &sets)
{
    const OpenDeployment *open = navigator_->deployments()->find(request.deployment);
    const bool isProduction = open && open->deployment.environment == Environment::Production;
    PlannedStart start;
    start.text = tr("Take the edit of %1 in %2 back?").arg(entity_.displayTitle(), request.deployment);
    start.note = tr("It is written at once. Records that were changed since stay as they are.");
    start.accept = tr("Take it back");
    start.typedName = isProduction ? request.deployment : QString();
    start.failed = [this](const Error &error) { tellError(error); };
    start.declined = [this, request, sets] {
        notice_->tell(NotificationBar::Tone::Information, tr("The edit was left as it is."), tr("Undo"),
                      [this, request, sets] { undoBulkEdit(request, sets); });
    };
    start.started = [this](Operation *operation) {
        notice_->hide();
        connect(operation, &Operation::finished, this, &RecordsPage::tellBulkUndo);
    };
    startPlanned(this, *operations_,
                 std::make_unique<BulkEditUndo>(request.deployment, request.repository, request.blueprint,
                                                sets, Journal(request.journalFolder)),
                 start);
}

void RecordsPage::tellBulkUndo(const OperationReport &report)
{
    model_->reload();
    const QStringList said = report.done + report.warnings;
    const bool clean = report.outcome == OperationReport::Outcome::Done && report.warnings.isEmpty();
    notice_->tell(clean ? NotificationBar::Tone::Success : NotificationBar::Tone::Warning,
                  (report.error ? report.error->toText() + u' ' : QString()) + said.join(u' '));
}

} // namespace registrar
