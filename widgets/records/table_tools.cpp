// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to a records table besides its cells: the columns' arrangement and where it is remembered, and
// the menus of headers and cells.
#include "widgets/records/table_tools.h"

#include "models/records/cell_filter.h"
#include "widgets/records/column_chooser.h"
#include "widgets/records/filter_bar.h"
#include "widgets/records/find_bar.h"
#include "widgets/records/header_menu.h"
#include "widgets/records/records_actions.h"
#include "widgets/records/records_table.h"
#include "widgets/records/table_copy.h"
#include "widgets/records/views_menu.h"
#include "widgets/shared/icons.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace registrar
{

TableTools::TableTools(RecordsTable &table, RecordsModel &model, FilterModel &filter, StoreKind kind,
                       QWidget *page)
    : QObject(page)
    , table_(table)
    , model_(model)
    , filter_(filter)
    , page_(page)
    , columns_(new QAction(this))
    , filterSame_(new QAction(this))
    , filterOther_(new QAction(this))
    , views_(new ViewsMenu(table, model, filter, page))
    , copy_(new TableCopy(table, model, kind, page))
    , find_(new FindBar(table, model, page))
{
    connect(find_, &FindBar::textChanged, &table_, &RecordsTable::setHighlight);
    addShortcuts();
    connect(copy_, &TableCopy::refused, this, &TableTools::refused);
    connect(views_, &ViewsMenu::refused, this, &TableTools::refused);
    connect(&table_, &RecordsTable::headerMenuWanted, this, &TableTools::openHeaderMenu);
    connect(&table_, &RecordsTable::columnLayoutChanged, this, [this](const ColumnLayout &layout) {
        if (settings_)
            settings_->setColumns(layout);
    });
    // The list tells of a change while it is still in it.
    connect(&table_, &RecordsTable::columnLayoutChanged, this, &TableTools::refreshChooser,
            Qt::QueuedConnection);
    connect(&model_, &RecordsModel::columnsChanged, this, &TableTools::refreshChooser, Qt::QueuedConnection);
}

TableTools::~TableTools() = default;

void TableTools::setSettings(std::unique_ptr<EntitySettings> settings)
{
    settings_ = std::move(settings);
    views_->setSettings(settings_.get());
    if (!settings_)
        return;
    table_.setColumnLayout(settings_->columns());
    views_->applyDefault();
    if (filterBar_)
        filterBar_->setHistory(settings_->history());
}

void TableTools::addShortcuts()
{
    const auto set = [this](QAction *action, const QString &id, auto slot) {
        describe(action, recordsAction(id), page_);
        connect(action, &QAction::triggered, this, slot);
    };
    set(columns_, u"chooseColumns"_s, [this] { chooseColumns(); });
    set(filterSame_, u"filterSame"_s, [this] { filterByCell(true); });
    set(filterOther_, u"filterOther"_s, [this] { filterByCell(false); });
    set(new QAction(this), u"findNextMatch"_s, [this] { find_->next(); });
    set(new QAction(this), u"findPreviousMatch"_s, [this] { find_->previous(); });
}

QWidget *TableTools::findBar() const
{
    return find_;
}

void TableTools::find()
{
    find_->open();
}

void TableTools::keepQueries(FilterBar &bar)
{
    filterBar_ = &bar;
    connect(&bar, &FilterBar::queryTaken, this, [this](const QString &text) {
        if (settings_)
            settings_->remember(text);
        history_.removeAll(text);
        history_.prepend(text);
        filterBar_->setHistory(settings_ ? settings_->history() : history_);
    });
}

void TableTools::addToToolBar(QToolBar &bar)
{
    bar.addAction(columns_);
    auto *views = new QPushButton(&bar);
    views->setObjectName(u"viewsButton"_s);
    views->setText(tr("Views"));
    views->setAccessibleName(views->text());
    views->setToolTip(tr("Filter, sort and columns, kept under a name"));
    views->setFlat(true);
    views->setMenu(views_);
    auto *open = new QAction(this);
    describe(open, recordsAction(u"openViews"_s), page_);
    connect(open, &QAction::triggered, views, [this, views] {
        const int across = views->isRightToLeft() ? views->width() - views_->sizeHint().width() : 0;
        views_->popup(views->mapToGlobal(QPoint(across, views->height())));
    });
    bar.addWidget(views);
}

QList<Condition> TableTools::cellConditions() const
{
    const QModelIndex current = table_.currentIndex();
    if (!current.isValid() || model_.loadState(current.row()) != RecordsModel::LoadState::Loaded)
        return {};
    return conditionsForCell(model_.columns().at(current.column()),
                             model_.cell(current.row(), current.column()).value, filter_.server());
}

void TableTools::addToCellMenu(QMenu &menu)
{
    copy_->addToMenu(menu);
    const QList<Condition> conditions = cellConditions();
    if (conditions.isEmpty())
        return;
    QMenu *filter = menu.addMenu(icon(u"filter"_s), tr("Filter"));
    filter->setObjectName(u"cellFilterMenu"_s);
    for (const Condition &condition : conditions) {
        QString text = filter_.text(condition);
        text.replace(u'&', u"&&"_s);
        if (condition.op == Operator::Equals)
            text += u'\t' + filterSame_->shortcut().toString(QKeySequence::NativeText);
        else if (condition.op == Operator::NotEquals)
            text += u'\t' + filterOther_->shortcut().toString(QKeySequence::NativeText);
        connect(filter->addAction(text), &QAction::triggered, &filter_,
                [this, condition] { filter_.addOrReplace(condition); });
    }
}

void TableTools::filterByCell(bool same)
{
    const QList<Condition> conditions = cellConditions();
    if (conditions.isEmpty())
        return;
    const Value value = model_.cell(table_.currentIndex().row(), table_.currentIndex().column()).value;
    const QList<Operator> wanted = value.isMissing() ? QList{same ? Operator::IsMissing : Operator::IsPresent}
                                   : value.isNull()  ? QList{same ? Operator::IsNull : Operator::IsNotNull}
                                   : same            ? QList{Operator::Equals, Operator::ArrayContains}
                                                     : QList{Operator::NotEquals};
    const auto found = std::ranges::find_if(
        conditions, [&wanted](const Condition &condition) { return wanted.contains(condition.op); });
    if (found != conditions.end())
        filter_.addOrReplace(*found);
    else
        Q_EMIT refused(tr("This value cannot be filtered by as a whole."));
}

QString TableTools::columnsText() const
{
    if (model_.furtherColumns().isEmpty())
        return {};
    const auto further = static_cast<int>(model_.furtherColumns().size());
    return tr("%n further field(s) without a column", nullptr, further);
}

void TableTools::openHeaderMenu(int column, const QPoint &globalPlace)
{
    auto *menu = new HeaderMenu(table_, model_, column, page_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &HeaderMenu::columnsWanted, this, &TableTools::chooseColumns);
    connect(menu, &HeaderMenu::timeZoneChosen, this, &TableTools::timeZoneChosen);
    menu->popup(globalPlace);
}

void TableTools::chooseColumns()
{
    if (!chooser_) {
        chooser_ = new ColumnChooser(page_);
        connect(chooser_, &ColumnChooser::layoutChanged, &table_, &RecordsTable::setColumnLayout);
    }
    chooser_->setColumns(model_.columns(), model_.furtherColumns(), table_.columnLayout());
    const QWidget *header = table_.horizontalHeader();
    const QPoint place = page_->isRightToLeft()
                             ? header->rect().bottomLeft() + QPoint(chooser_->width(), 1)
                             : header->rect().bottomRight() - QPoint(chooser_->width(), -1);
    chooser_->openAt(header->mapToGlobal(place));
}

void TableTools::refreshChooser()
{
    if (chooser_ && chooser_->isVisible())
        chooser_->setColumns(model_.columns(), model_.furtherColumns(), table_.columnLayout());
}

} // namespace registrar
