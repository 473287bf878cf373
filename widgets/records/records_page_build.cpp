// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an entity's records: how its parts are laid out.
#include "models/records/filter_model.h"
#include "models/records/new_record.h"
#include "models/records/records_model.h"
#include "widgets/records/changes_bar.h"
#include "widgets/records/conflict_view.h"
#include "widgets/records/filter_bar.h"
#include "widgets/records/reading_button.h"
#include "widgets/records/record_panel.h"
#include "widgets/records/records_actions.h"
#include "widgets/records/records_navigator.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"
#include "widgets/records/row_selection.h"
#include "widgets/records/table_tools.h"
#include "widgets/references/related_panel.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/panes.h"
#include "widgets/shared/state_view.h"
#include "widgets/shared/turning_layout.h"
#include "widgets/shared/turning_splitter.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>

#include <ranges>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int sideWidth = 390;
constexpr int besideWidth = 720; ///< from which table and record stand beside each other
constexpr int narrowestSide = 330;
constexpr int relatedHeight = 190;

} // namespace

void RecordsPage::build()
{
    setObjectName(u"recordsPage"_s);
    setAccessibleName(entity_.displayTitle());
    notice_ = new NotificationBar(this);
    notice_->setObjectName(u"notice"_s);
    notice_->hide();
    table_ = new RecordsTable(this);
    table_->setAccessibleName(tr("Records of %1").arg(entity_.displayTitle()));
    table_->setRecordsModel(model_);
    tableTools_ = new TableTools(*table_, *model_, *filter_, repository_->kind(), this);
    stateView_ = new StateView(this);
    stateView_->setObjectName(u"recordsState"_s);
    body_ = new QStackedWidget(this);
    body_->addWidget(table_);
    body_->addWidget(stateView_);
    markPane(body_, table_);
    panel_ = new RecordPanel(*model_, targets_, this);
    for (QAction *view : panel_->actions())
        connect(view, &QAction::triggered, this, [this] { showForm_->setChecked(true); });
    QWidget::addActions(panel_->actions());
    conflict_ = new ConflictView(*model_, this);
    QWidget::addActions(conflict_->actions());
    conflict_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    side_ = new QStackedWidget(this);
    side_->setObjectName(u"recordsSide"_s);
    side_->addWidget(panel_);
    side_->addWidget(conflict_);
    markPane(side_);
    sideColumn_ = new QSplitter(Qt::Vertical, this);
    sideColumn_->setObjectName(u"recordsSideColumn"_s);
    sideColumn_->addWidget(side_);
    sideColumn_->setStretchFactor(0, 1);
    sideColumn_->setMinimumWidth(narrowestSide);
    sideColumn_->hide();
    auto *splitter = new TurningSplitter(besideWidth, {900, sideWidth}, {500, 500}, this);
    splitter->setObjectName(u"recordsSplitter"_s);
    splitter->addWidget(body_);
    splitter->addWidget(sideColumn_);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, sideWidth});
    splitter->setCollapsible(0, false);
    splitter->setChildrenCollapsible(false);
    navigator_ = new RecordsNavigator(*table_, *model_, *filter_, *notice_);
    changesBar_ = new ChangesBar(*changes_, entity_.source, this);
    markPane(changesBar_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(notice_);
    layout->addWidget(splitter, 1);
    layout->addWidget(tableTools_->findBar());
    layout->addWidget(changesBar_);
    layout->addWidget(buildStatus());
}

void RecordsPage::setSurroundings(OpenDeployments &deployments, OperationList &operations,
                                  const EntityAddress &address)
{
    addEditMany(operations);
    connect(this, &RecordsPage::referenceActivated, navigator_, &RecordsNavigator::follow);
    related_ = navigator_->setSurroundings(deployments, address);
    addAction(navigator_->followAction());
    sideColumn_->addWidget(related_);
    sideColumn_->setSizes({3 * relatedHeight, relatedHeight});
    sideColumn_->setChildrenCollapsible(false);
    connect(side_, &QStackedWidget::currentChanged, this, &RecordsPage::foldRelated);
}

/// A conflict has long values to show; what is related can wait.
void RecordsPage::foldRelated()
{
    const bool folded = side_->currentWidget() == conflict_;
    // The stack has the room of the page that is shown, not of the tallest one.
    conflict_->setSizePolicy(QSizePolicy::Preferred, folded ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    if (folded == related_->isHidden())
        return;
    if (folded)
        sideHeights_ = sideColumn_->sizes();
    related_->setVisible(!folded);
    if (!folded)
        sideColumn_->setSizes(sideHeights_);
}

QWidget *RecordsPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new TurningLayout(head);
    layout->setContentsMargins(12, 8, 8, 8);
    filterBar_ = new FilterBar(*filter_, head);
    auto *tools = new QToolBar(head);
    tools->setObjectName(u"recordsTools"_s);
    tools->setIconSize({16, 16});
    tools->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // a line of its own before any is hidden
    for (QAction **action : {&add_, &duplicate_, &delete_})
        *action = tools->addAction(QString());
    tools->addSeparator();
    for (QAction **action : {&reload_, &showForm_})
        *action = tools->addAction(QString());
    tableTools_->addToToolBar(*tools);
    tableTools_->keepQueries(*filterBar_);
    layout->addWidget(filterBar_, 1);
    layout->addWidget(tools, 0, Qt::AlignTop);
    return head;
}

QWidget *RecordsPage::buildStatus()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(12, 4, 12, 4);
    status_ = new QLabel(line);
    status_->setObjectName(u"recordsStatus"_s);
    status_->setTextFormat(Qt::PlainText);
    status_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    count_ = new QPushButton(line);
    count_->setObjectName(u"countExactly"_s);
    count_->setFlat(true);
    layout->addWidget(status_, 1);
    layout->addWidget(new ReadingButton(*model_, this));
    layout->addWidget(count_);
    return line;
}

void RecordsPage::addActions()
{
    setNull_ = new QAction(this);
    revert_ = new QAction(this);
    export_ = new QAction(this);
    countExactly_ = new QAction(this);
    const std::pair<QAction *, QString> actions[] = {
        {add_, u"addRecord"_s},     {duplicate_, u"duplicateRecord"_s}, {delete_, u"deleteRecord"_s},
        {setNull_, u"setToNull"_s}, {revert_, u"revertRecord"_s},       {reload_, u"reload"_s},
        {showForm_, u"showForm"_s}, {export_, u"exportRecords"_s},      {countExactly_, u"countExactly"_s}};
    for (const auto &[action, id] : actions)
        describe(action, recordsAction(id), this);
    connect(add_, &QAction::triggered, this, [this] {
        const int row = model_->stageAdd();
        table_->setCurrentIndex(model_->index(row, 0));
        table_->scrollTo(model_->index(row, 0));
        showForm();
    });
    connect(duplicate_, &QAction::triggered, this, [this] {
        const QPersistentModelIndex current(table_->currentIndex());
        model_->readWhole({current.row()}, this, [this, current](const Result<void> &whole) {
            if (whole)
                duplicate(current.row());
            else
                tellError(whole.error());
        });
    });
    connect(delete_, &QAction::triggered, this, &RecordsPage::deleteSelected);
    connect(setNull_, &QAction::triggered, this, &RecordsPage::setSelectedToNull);
    connect(revert_, &QAction::triggered, this, [this] {
        const RowSelection rows = selectedRows();
        for (const int row : rows.read | std::views::reverse)
            model_->revertRecord(row);
        if (!rows.isRead())
            notice_->tell(NotificationBar::Tone::Warning,
                          rows.shortfall() + u' ' + tr("The edits of the others stay."));
    });
    connect(reload_, &QAction::triggered, this, &RecordsPage::reload);
    connect(export_, &QAction::triggered, this, &RecordsPage::openExport);
    connect(countExactly_, &QAction::triggered, model_, &RecordsModel::countExactly);
    connect(showForm_, &QAction::toggled, sideColumn_, &QWidget::setVisible);
    addStagingActions();
}

void RecordsPage::duplicate(int row)
{
    const int added = model_->stageDuplicate(row);
    if (added < 0)
        return;
    table_->setCurrentIndex(model_->index(added, 0));
    const auto &description = model_->description();
    showForm(fieldToChange(entity_, model_->columns(), description ? &*description : nullptr));
}

void RecordsPage::addStagingActions()
{
    const auto make = [this](const QString &id, auto slot) {
        auto *action = new QAction(this);
        describe(action, recordsAction(id), this);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    QAction *undo = make(u"undo"_s, [this] { changes_->undo(entity_.source); });
    QAction *redo = make(u"redo"_s, [this] { changes_->redo(entity_.source); });
    make(u"findInRecords"_s, [this] { tableTools_->find(); });
    make(u"filterRecords"_s, [this] { focusFilter(); });
    const auto refresh = [this, undo, redo] {
        undo->setEnabled(changes_->canUndo(entity_.source));
        redo->setEnabled(changes_->canRedo(entity_.source));
    };
    refresh();
    connect(changes_.get(), &StagedChanges::changed, undo, refresh);
    for (QAction *action :
         {make(u"apply"_s, [this] { apply(); }), make(u"discard"_s, [this] { discard(); })}) {
        action->setEnabled(hasStagedChanges());
        connect(this, &RecordsPage::stagedChangesChanged, action, &QAction::setEnabled);
    }
}

} // namespace registrar
