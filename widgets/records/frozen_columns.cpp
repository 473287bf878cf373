// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a records table that stay where they are while the others scroll.
#include "widgets/records/frozen_columns.h"

#include "widgets/records/record_delegate.h"
#include "widgets/records/records_header.h"
#include "widgets/records/records_table.h"
#include "widgets/shared/theme_palette.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int leastLeftToScroll = 80; ///< pixels of the table that are never covered

} // namespace

FrozenColumns::FrozenColumns(RecordsTable &table)
    : QTableView(&table)
    , table_(table)
    , delegate_(
          new RecordDelegate(*table.model_, this)) // two views cannot share one: each would end its edits
    , header_(new RecordsHeader(this))
{
    setObjectName(u"frozenColumns"_s);
    setAccessibleName(tr("Frozen columns"));
    setHorizontalHeader(header_);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(table.selectionMode());
    setSelectionBehavior(table.selectionBehavior());
    setEditTriggers(table.editTriggers());
    setModel(table.model());
    setSelectionModel(table.selectionModel());
    delegate_->setHighlight(table.delegate_->highlight());
    setItemDelegate(delegate_);
    setFocusProxy(&table);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, &table, [this](const QPoint &place) {
        Q_EMIT table_.customContextMenuRequested(
            table_.viewport()->mapFromGlobal(viewport()->mapToGlobal(place)));
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table.verticalScrollBar(), &QScrollBar::setValue);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(header_, &QHeaderView::sectionResized, &table, [this](int column, int, int width) {
        if (!placing_ && width > 0)
            table_.setColumnWidth(column, width);
    });
    table.followHeader(*header_);
}

void FrozenColumns::place()
{
    if (placing_)
        return;
    const QScopedValueRollback placing(placing_, true);
    int width = 0;
    const QHeaderView &main = *table_.horizontalHeader();
    for (int place = 0; place < main.count() && place < header_->count(); ++place) {
        const int column = main.logicalIndex(place);
        const bool frozen = table_.isFrozen(column);
        header_->moveSection(header_->visualIndex(column), place);
        setColumnHidden(column, !frozen);
        if (!frozen)
            continue;
        setColumnWidth(column, table_.columnWidth(column));
        width += table_.columnWidth(column);
    }
    if (width == 0) {
        hide();
        return;
    }
    header_->setSortMarks(table_.header_->sortMarks());
    verticalHeader()->setDefaultSectionSize(table_.verticalHeader()->defaultSectionSize());
    header_->setFixedHeight(main.height());
    const QRect around = table_.viewport()->geometry();
    width = std::min(width, std::max(around.width() - leastLeftToScroll, 0));
    const int left = isRightToLeft() ? around.right() + 1 - width : around.left();
    setGeometry(left, around.top() - main.height(), width, around.height() + main.height());
    show();
    raise();
    verticalScrollBar()->setValue(table_.verticalScrollBar()->value());
}

void FrozenColumns::setHighlight(const QString &text)
{
    delegate_->setHighlight(text);
    viewport()->update();
}

bool FrozenColumns::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    return table_.edit(index, trigger, event); // which knows what is edited in the form, and comes back here
}

bool FrozenColumns::editHere(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    return QTableView::edit(index, trigger, event);
}

void FrozenColumns::scrollTo(const QModelIndex &, ScrollHint)
{
    // The table scrolls, and takes this view along.
}

void FrozenColumns::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const int edge = isRightToLeft() ? 0 : viewport()->width() - 1;
    painter.fillRect(edge, 0, 1, viewport()->height(), ThemePalette::of(palette()).strongBorder);
}

} // namespace registrar
