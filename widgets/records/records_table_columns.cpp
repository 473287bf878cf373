// SPDX-License-Identifier: GPL-3.0-or-later
// The table of an entity's records: which columns it shows, in which order, how wide, which of them frozen.
#include "widgets/records/frozen_columns.h"
#include "widgets/records/records_header.h"
#include "widgets/records/records_table.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace registrar
{

namespace
{

constexpr int narrowestColumn = 64;
constexpr int headerRoom = 38; ///< margins and the sort mark
constexpr int widestColumn = 320;
constexpr int rowsMeasured = 30;

} // namespace

void RecordsTable::followHeader(RecordsHeader &header)
{
    connect(&header, &QHeaderView::sectionClicked, this, [this](int column) {
        Q_EMIT sortWanted(column, QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
    connect(&header, &QWidget::customContextMenuRequested, this, [this, &header](const QPoint &place) {
        Q_EMIT headerMenuWanted(header.logicalIndexAt(place), header.viewport()->mapToGlobal(place));
    });
}

void RecordsTable::setColumnLayout(const ColumnLayout &layout)
{
    const bool changed = layout != layout_;
    layout_ = layout;
    if (model_)
        model_->showFurther(layout_.shown);
    arrangeColumns();
    if (changed)
        Q_EMIT columnLayoutChanged(layout_);
}

QStringList RecordsTable::columnNames() const
{
    QStringList names;
    for (const RecordColumn &column : model_->columns())
        names.append(column.name);
    return names;
}

QList<int> RecordsTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < header_->count(); ++place) {
        const int column = header_->logicalIndex(place);
        if (!header_->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

bool RecordsTable::isFrozen(int column) const
{
    return model_ && column >= 0 && column < model_->columnCount() && !header_->isSectionHidden(column) &&
           layout_.frozen.contains(model_->columns().at(column).name);
}

void RecordsTable::arrangeColumns()
{
    if (!model_ || arranging_)
        return;
    {
        const QScopedValueRollback arranging(arranging_, true);
        const QStringList names = columnNames();
        const QStringList arranged = layout_.arranged(names);
        for (int place = 0; place < arranged.size(); ++place) {
            const auto column = static_cast<int>(names.indexOf(arranged.at(place)));
            header_->moveSection(header_->visualIndex(column), place);
            header_->setSectionHidden(column, layout_.hidden.contains(arranged.at(place)));
            if (const int width = layout_.widths.value(arranged.at(place)); width > 0)
                header_->resizeSection(column, width);
        }
    }
    fitColumns();
    placeFrozen();
}

void RecordsTable::takeOrder()
{
    if (arranging_ || !model_)
        return;
    const QStringList names = columnNames();
    QStringList order;
    for (int place = 0; place < header_->count(); ++place)
        order.append(names.at(header_->logicalIndex(place)));
    layout_.setOrder(order);
    Q_EMIT columnLayoutChanged(layout_);
    if (!layout_.frozen.isEmpty())
        arrangeColumns(); // the frozen ones stay in front, whatever was dropped among them
}

void RecordsTable::takeWidth(int column, int width)
{
    if (!arranging_ && model_ && width > 0 && column < model_->columnCount()) {
        layout_.widths.insert(model_->columns().at(column).name, width);
        Q_EMIT columnLayoutChanged(layout_);
    }
    placeFrozen();
}

void RecordsTable::fitColumns()
{
    if (!model_)
        return;
    const QScopedValueRollback arranging(arranging_, true);
    const QFontMetrics metrics = fontMetrics();
    const int first = std::max(rowAt(0), 0);
    const int last = std::min(first + rowsMeasured, model_->rowCount() - 1);
    bool measured = false;
    for (int row = first; row <= last && !measured; ++row)
        measured = model_->loadState(row) == RecordsModel::LoadState::Loaded;
    for (const int column : shownColumns()) {
        if (layout_.widths.contains(model_->columns().at(column).name))
            continue;
        const int header =
            header_->fontMetrics().horizontalAdvance(model_->headerData(column, Qt::Horizontal).toString()) +
            headerRoom;
        int width = header;
        for (int row = first; row <= last; ++row) {
            const RecordsModel::Cell cell = model_->cell(row, column);
            if (!cell.secret && !cell.value.isAbsent())
                width = std::max(width, metrics.horizontalAdvance(model_->cellText(column, cell.value)) + 28);
        }
        setColumnWidth(column,
                       std::clamp(width, narrowestColumn, std::max(widestColumn, std::min(header, 400))));
    }
    fitted_ = measured; // by headers alone until records are there
    placeFrozen();
}

void RecordsTable::placeFrozen()
{
    if (!model_)
        return;
    const QList<int> shown = shownColumns();
    const bool any = std::ranges::any_of(shown, [this](int column) { return isFrozen(column); });
    if (any && !frozen_)
        frozen_ = new FrozenColumns(*this);
    if (frozen_)
        frozen_->place();
}

void RecordsTable::updateGeometries()
{
    QTableView::updateGeometries();
    placeFrozen();
}

void RecordsTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar *bar = horizontalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    if (!frozen_ || !frozen_->isVisible())
        return;
    if (isFrozen(index.column())) {
        bar->setValue(before); // it is in sight anyway
        return;
    }
    const QRect cell = visualRect(index);
    const int covered = frozen_->width();
    const int missing =
        isRightToLeft() ? cell.right() - (viewport()->width() - covered) + 1 : covered - cell.left();
    if (missing > 0)
        bar->setValue(bar->value() - missing);
}

} // namespace registrar
