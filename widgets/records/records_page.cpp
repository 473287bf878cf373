// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which a person finds, reads and edits the records of one entity: how its parts work together.
#include "widgets/records/records_page.h"

#include "models/changes/staged_sender.h"
#include "models/records/filter_model.h"
#include "models/records/records_model.h"
#include "models/records/reference_targets.h"
#include "repository/answer.h"
#include "repository/blueprint/record_rules.h"
#include "widgets/records/changes_bar.h"
#include "widgets/records/conflict_view.h"
#include "widgets/records/filter_bar.h"
#include "widgets/records/record_panel.h"
#include "widgets/records/records_navigator.h"
#include "widgets/records/records_table.h"
#include "widgets/records/row_selection.h"
#include "widgets/records/table_tools.h"
#include "widgets/shared/notification_bar.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace registrar
{

RecordsPage::RecordsPage(std::shared_ptr<Repository> repository, Blueprint blueprint, BlueprintEntity entity,
                         std::shared_ptr<StagedChanges> changes, QWidget *parent)
    : QWidget(parent)
    , repository_(std::move(repository))
    , blueprint_(std::move(blueprint))
    , entity_(std::move(entity))
    , changes_(changes ? std::move(changes) : std::make_shared<StagedChanges>(repository_->storeName()))
    , targets_(std::make_shared<ReferenceTargets>(blueprint_, repository_->storeName(), repository_))
    , model_(new RecordsModel(repository_, entity_, changes_, this))
    , filter_(new FilterModel(repository_, model_->query(), this))
    , revealed_(!entity_.secret)
{
    changes_->setValidator(entity_.source,
                           [entity = entity_](const Change &change) { return checkChange(entity, change); });
    build();
    addActions();
    connectModel();
    connectParts();
    auto own = std::make_shared<StagedSender>(*changes_);
    own->setSending(
        [repository = repository_](const ChangeSet &set, const CancelToken &cancel) {
            return repository->run<StagedSender::Answer>(
                Repository::Lane::Interactive, Repository::Retry::Write, cancel,
                [set, cancel](Session &session) -> Result<StagedSender::Answer> {
                    const Result<ApplyReport> report = session.apply(set, cancel);
                    return report ? Result<StagedSender::Answer>(StagedSender::Answer{*report, {}})
                                  : Result<StagedSender::Answer>(std::unexpect, report.error());
                });
        },
        {});
    setSender(own);
    refreshColumns();
    refreshActions();
    refreshStatus();
    if (revealed_)
        start();
    else
        refreshBody();
}

RecordsPage::~RecordsPage()
{
    // The parts look at the model and the staged edits until they are gone themselves.
    const QList<QWidget *> parts = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(parts);
}

void RecordsPage::setSender(std::shared_ptr<StagedSender> sender)
{
    if (sender_)
        disconnect(sender_.get(), nullptr, this, nullptr);
    sender_ = std::move(sender);
    connect(sender_.get(), &StagedSender::sendingChanged, this,
            [this](bool sending) { changesBar_->setApplying(sending); });
    connect(sender_.get(), &StagedSender::sent, this, &RecordsPage::takeReport);
    changesBar_->setApplying(sender_->isSending());
}

void RecordsPage::setSettings(std::unique_ptr<EntitySettings> settings)
{
    tableTools_->setSettings(std::move(settings));
}

void RecordsPage::setStoreLookup(std::function<std::shared_ptr<Repository>(const QString &store)> lookup)
{
    targets_->setLookup(std::move(lookup));
}

void RecordsPage::setTimeZone(const QTimeZone &zone)
{
    model_->setTimeZone(zone);
    filter_->setTimeZone(zone);
    filterBar_->setTimeZone(zone);
}

const BlueprintEntity &RecordsPage::entity() const
{
    return entity_;
}

QString RecordsPage::title() const
{
    return hasStagedChanges() ? entity_.displayTitle() + u'*' : entity_.displayTitle();
}

int RecordsPage::stagedCount() const
{
    return changes_->count(entity_.source);
}

Total RecordsPage::total() const
{
    return model_->total();
}

void RecordsPage::start()
{
    model_->start();
    refreshBody();
}

void RecordsPage::reload()
{
    if (!revealed_)
        return;
    navigator_->forgetRelated();
    if (model_->error())
        model_->retry();
    else
        model_->reload();
}

void RecordsPage::focusFilter()
{
    filterBar_->focusInput();
}

void RecordsPage::focusTable()
{
    table_->setFocus(Qt::OtherFocusReason);
}

void RecordsPage::connectModel()
{
    connect(model_, &RecordsModel::stateChanged, this, [this, told = QString()]() mutable {
        if (model_->error()) {
            told = model_->error()->toText();
        } else if (const QString gone = std::exchange(told, {}); !gone.isEmpty()) {
            if (notice_->isVisible() && notice_->sentence() == gone)
                notice_->dismiss(); // what was told of the error goes with it
        }
        refreshBody();
        refreshStatus();
    });
    connect(model_, &RecordsModel::totalChanged, this, [this] {
        refreshBody();
        refreshStatus();
        Q_EMIT totalChanged(model_->total());
    });
    connect(model_, &RecordsModel::described, this, [this] {
        tellDescriptionError();
        refreshColumns();
        refreshActions();
        refreshStatus();
    });
    connect(model_, &RecordsModel::columnsChanged, this, &RecordsPage::refreshColumns);
    connect(model_, &QAbstractItemModel::rowsInserted, this, &RecordsPage::refreshBody);
    connect(model_, &QAbstractItemModel::rowsRemoved, this, &RecordsPage::refreshBody);
    connect(model_, &RecordsModel::sortChanged, this, [this] {
        table_->showSort(model_->query().sort);
        filter_->setSort(model_->query().sort);
        refreshStatus();
    });
    connect(model_, &RecordsModel::sortRefused, this, [this](const QString &sentence) {
        table_->showSort(model_->query().sort);
        notice_->tell(NotificationBar::Tone::Warning, sentence);
    });
    connect(model_, &RecordsModel::sortNeedsConsent, this,
            [this](const QList<SortKey> &sort, const QString &sentence) {
                table_->showSort(model_->query().sort);
                notice_->tell(NotificationBar::Tone::Warning, sentence, tr("Sort anyway"), [this, sort] {
                    notice_->hide();
                    model_->setSort(sort, true);
                });
            });
    connect(model_, &RecordsModel::editRefused, this, &RecordsPage::tellError);
    connect(model_, &RecordsModel::countFailed, this, &RecordsPage::tellError);
    connect(filter_, &FilterModel::conditionsChanged, this,
            [this] { model_->setConditions(filter_->conditions()); });
    connect(changes_.get(), &StagedChanges::changed, this, [this] {
        refreshActions();
        Q_EMIT titleChanged(title());
        Q_EMIT stagedChangesChanged(hasStagedChanges());
    });
}

void RecordsPage::connectParts()
{
    connect(table_, &RecordsTable::currentRowChanged, this, &RecordsPage::showRow);
    connect(table_, &RecordsTable::sortWanted, this, &RecordsPage::sortBy);
    connect(table_, &RecordsTable::deleteWanted, this, &RecordsPage::deleteSelected);
    connect(table_, &RecordsTable::formWanted, this,
            [this](const QModelIndex &index) { showForm(model_->columns().at(index.column()).name); });
    connect(table_, &QWidget::customContextMenuRequested, this, &RecordsPage::showMenu);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordsPage::refreshActions);
    connect(tableTools_, &TableTools::timeZoneChosen, this, &RecordsPage::timeZoneChosen);
    connect(tableTools_, &TableTools::refused, this,
            [this](const QString &sentence) { notice_->tell(NotificationBar::Tone::Warning, sentence); });
    connect(panel_, &RecordPanel::refused, this, &RecordsPage::tellError);
    connect(panel_, &RecordPanel::obstacleChanged, this,
            [this] { changesBar_->setObstacle(panel_->obstacle()); });
    connect(panel_, &RecordPanel::referenceActivated, this, &RecordsPage::referenceActivated);
    connect(conflict_, &ConflictView::refused, this, &RecordsPage::tellError);
    connect(conflict_, &ConflictView::settled, this, &RecordsPage::showNextConflict);
    connect(conflict_, &ConflictView::closed, this, [this] { side_->setCurrentWidget(panel_); });
    connect(changesBar_, &ChangesBar::applyWanted, this, &RecordsPage::apply);
    connect(changesBar_, &ChangesBar::cancelWanted, this, [this] { sender_->cancel(); });
    connect(changesBar_, &ChangesBar::discardWanted, this, &RecordsPage::discard);
    connect(changesBar_, &ChangesBar::undoAppliedWanted, this, &RecordsPage::undoApplied);
    connect(changesBar_, &ChangesBar::changesWanted, this, &RecordsPage::changesWanted);
    connect(changesBar_, &ChangesBar::conflictWanted, this, &RecordsPage::showNextConflict);
    connect(changesBar_, &ChangesBar::problemWanted, this, &RecordsPage::showFirstProblem);
    connect(changesBar_, &ChangesBar::unreadWanted, this, &RecordsPage::showNextUnread);
    connect(count_, &QPushButton::clicked, this,
            [this] { model_->isCounting() ? model_->cancelCount() : model_->countExactly(); });
}

void RecordsPage::refreshActions()
{
    const QString refusal = model_->editRefusal();
    const bool editable = refusal.isEmpty() && revealed_;
    const bool any = table_->selectionModel()->hasSelection();
    export_->setEnabled(revealed_);
    for (QAction *action : {add_, duplicate_, delete_, setNull_, revert_}) {
        const bool always = action == add_;
        const bool idle =
            action == revert_ && !hasStagedChanges() && changes_->unread(entity_.source).isEmpty();
        action->setEnabled(editable && (always || any) && !idle);
        action->setToolTip(refusal.isEmpty() ? action->text() : model_->editRefusalWithRemedy());
    }
}

RowSelection RecordsPage::selectedRows() const
{
    return rowSelection(table_->selectionModel()->selection(), *model_);
}

/// What is selected and not loaded cannot be edited one by one; what the filter finds can.
void RecordsPage::tellShortfall(const RowSelection &rows, const QString &instead)
{
    const QString text = rows.shortfall() + u' ' + instead;
    if (!editMany_) {
        notice_->tell(NotificationBar::Tone::Warning, text);
        return;
    }
    notice_->tell(NotificationBar::Tone::Warning, text, tr("Edit what the filter finds…"), [this] {
        notice_->dismiss();
        editMany();
    });
}

void RecordsPage::showRow(int row)
{
    panel_->showRow(row);
    if (side_->currentWidget() == conflict_)
        side_->setCurrentWidget(panel_);
    refreshActions();
}

void RecordsPage::showForm(const QString &field)
{
    showForm_->setChecked(true);
    side_->setCurrentWidget(panel_);
    panel_->showRow(table_->currentIndex().row());
    if (!field.isEmpty())
        panel_->focusField(field);
}

void RecordsPage::showNextConflict()
{
    for (const StagedRecord &staged : changes_->all()) {
        if (staged.source == entity_.source && conflict_->showConflict(staged.id)) {
            showForm_->setChecked(true);
            side_->setCurrentWidget(conflict_);
            return;
        }
    }
    side_->setCurrentWidget(panel_);
}

void RecordsPage::showFirstProblem()
{
    for (const StagedRecord &staged : changes_->all()) {
        if (staged.source != entity_.source || staged.problems.isEmpty())
            continue;
        const FieldProblem &problem = staged.problems.first();
        const int row = model_->rowOf(staged.id);
        if (row < 0) {
            notice_->tell(NotificationBar::Tone::Warning, problem.message);
            return;
        }
        const QModelIndex cell = model_->index(row, std::max(0, model_->columnOf(problem.field.value(0))));
        table_->setCurrentIndex(cell);
        table_->scrollTo(cell);
        showForm(problem.field.value(0));
        return;
    }
}

void RecordsPage::showStaged(quint64 stagedId)
{
    const StagedRecord *staged = changes_->find(stagedId);
    if (!staged)
        return;
    if (conflict_->showConflict(stagedId)) {
        showForm_->setChecked(true);
        side_->setCurrentWidget(conflict_);
        return;
    }
    const int row = model_->rowOf(stagedId);
    if (row >= 0) {
        table_->setCurrentIndex(model_->index(row, 0));
        table_->scrollTo(model_->index(row, 0));
        showForm();
        return;
    }
    navigator_->go({}, staged->read.key);
}

void RecordsPage::sortBy(int column, bool append)
{
    const FieldPath field{model_->columns().at(column).name};
    QList<SortKey> sort = append ? model_->query().sort : QList<SortKey>();
    const QList<SortKey> present = model_->query().sort;
    const auto same = std::ranges::find(present, field, &SortKey::field);
    const auto appended = std::ranges::find(sort, field, &SortKey::field);
    // First click ascending, second descending, third back to the key's order.
    if (same == present.end())
        sort.append({field, false});
    else if (!same->descending && appended == sort.end())
        sort.append({field, true});
    else if (appended != sort.end() && !appended->descending)
        appended->descending = true;
    else if (appended != sort.end())
        sort.erase(appended);
    model_->setSort(sort);
}

void RecordsPage::setSelectedToNull()
{
    const RowSelection rows = selectedRows();
    if (!rows.isRead()) {
        tellShortfall(rows, tr("Nothing was changed."));
        return;
    }
    const QItemSelectionModel *selection = table_->selectionModel();
    for (const int row : rows.read) {
        for (int column = 0; column < model_->columnCount(); ++column) {
            const QModelIndex cell = model_->index(row, column);
            if (selection->isSelected(cell))
                model_->setData(cell, QVariant::fromValue(Value::null()));
        }
    }
}

void RecordsPage::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const QModelIndex cell = table_->indexAt(place); cell.isValid())
        table_->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    if (QAction *follow = navigator_->followAction())
        menu->addAction(follow);
    tableTools_->addToCellMenu(*menu);
    menu->addActions({showForm_, setNull_, revert_});
    if (editMany_)
        menu->addAction(editMany_);
    menu->addSeparator();
    menu->addActions({add_, duplicate_, delete_});
    menu->addSeparator();
    menu->addActions({reload_, export_});
    menu->popup(table_->viewport()->mapToGlobal(place));
}

void RecordsPage::tellError(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        notice_->tell(NotificationBar::Tone::Danger, error.toText());
}

} // namespace registrar
