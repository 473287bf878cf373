// SPDX-License-Identifier: GPL-3.0-or-later
// The table of an entity's records: scrolls over all of them, and tells the model what it shows.
#include "widgets/records/records_table.h"

#include "repository/cut_pages.h"
#include "widgets/records/frozen_columns.h"
#include "widgets/records/record_delegate.h"
#include "widgets/records/records_header.h"
#include "widgets/records/tabular_digits.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

bool needsForm(const Value &value)
{
    switch (value.type()) {
    case Value::Type::Array:
    case Value::Type::Document:
    case Value::Type::Json:
    case Value::Type::Vector:
    case Value::Type::Binary:
    case Value::Type::Code:
        return true;
    case Value::Type::Text:
        return value.get<QString>()->size() > 1000 || value.get<QString>()->contains(u'\n');
    default:
        return isCut(value);
    }
}

} // namespace

RecordsTable::RecordsTable(QWidget *parent)
    : QTableView(parent)
    , header_(new RecordsHeader(this))
{
    setObjectName(u"recordsTable"_s);
    setAccessibleName(tr("Records"));
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFrameShape(NoFrame);
    setFont(withTabularDigits(font()));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setFixedWidth(20);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    verticalHeader()->setAccessibleName(tr("Edits"));
    setHorizontalHeader(header_);
    header_->setSectionsMovable(true);
    followHeader(*header_);
    connect(header_, &QHeaderView::sectionMoved, this, &RecordsTable::takeOrder);
    connect(header_, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { takeWidth(column, width); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RecordsTable::tellViewport);
    fitRows();
}

void RecordsTable::setRecordsModel(RecordsModel *model)
{
    model_ = model;
    setModel(model);
    delegate_ = new RecordDelegate(*model, this);
    setItemDelegate(delegate_);
    const auto remember = [this] { topRow_ = rowAt(0); };
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, remember);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, remember);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { keepPlace(first, last - first + 1); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { keepPlace(first, first - last - 1); });
    connect(model, &QAbstractItemModel::columnsInserted, this, [this] {
        fitted_ = false;
        arrangeColumns();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &topLeft) {
        if (!fitted_ && topLeft.isValid() &&
            model_->loadState(topLeft.row()) == RecordsModel::LoadState::Loaded)
            fitColumns();
    });
    fitColumns();
    fitted_ = false;
    tellViewport();
}

void RecordsTable::setHighlight(const QString &text)
{
    delegate_->setHighlight(text);
    viewport()->update();
    if (frozen_)
        frozen_->setHighlight(text);
}

void RecordsTable::showSort(const QList<SortKey> &sort)
{
    QHash<int, RecordsHeader::SortMark> marks;
    for (int place = 0; place < sort.size(); ++place) {
        const int column = model_->columnOf(sort.at(place).field.value(0));
        if (column >= 0)
            marks.insert(column, {place + 1, sort.at(place).descending});
    }
    header_->setSortMarks(marks);
    placeFrozen();
}

bool RecordsTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool wanted = trigger == DoubleClicked || trigger == EditKeyPressed || trigger == AnyKeyPressed;
    if (wanted && index.isValid() && model_->loadState(index.row()) == RecordsModel::LoadState::Loaded) {
        const bool editable = model_->flags(index).testFlag(Qt::ItemIsEditable);
        if (needsForm(model_->cell(index.row(), index.column()).value) ||
            (!editable && trigger == DoubleClicked)) {
            if (trigger != AnyKeyPressed)
                Q_EMIT formWanted(index);
            return false;
        }
    }
    if (frozen_ && index.isValid() && isFrozen(index.column()))
        return frozen_->editHere(index, trigger, event);
    return QTableView::edit(index, trigger, event);
}

QModelIndex RecordsTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!model_ || model_->rowCount() == 0 || (action != MoveHome && action != MoveEnd))
        return QTableView::moveCursor(action, modifiers);
    const bool home = action == MoveHome;
    const bool corner = modifiers.testFlag(Qt::ControlModifier);
    const QList<int> shown = shownColumns();
    const int column = !corner || shown.isEmpty() ? std::max(currentIndex().column(), 0)
                       : home                     ? shown.first()
                                                  : shown.last();
    return model_->index(home ? 0 : model_->rowCount() - 1, column);
}

void RecordsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return;
    }
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        Q_EMIT deleteWanted();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState &&
        currentIndex().isValid()) {
        Q_EMIT formWanted(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    tellViewport();
}

void RecordsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void RecordsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

void RecordsTable::tellViewport()
{
    if (!model_)
        return;
    const int first = std::max(rowAt(0), 0);
    const int height = std::max(verticalHeader()->defaultSectionSize(), 1);
    model_->setViewport(first, first + viewport()->height() / height);
}

void RecordsTable::keepPlace(int first, int count)
{
    if (topRow_ > 0 && first <= topRow_ && (first < topRow_ || count > 0)) {
        const int moved = count > 0 ? count : std::max(count, first - topRow_);
        updateGeometries(); // the scroll bar has to know the new number of rows first
        verticalScrollBar()->setValue(topRow_ + moved);
        topRow_ += moved;
    }
    tellViewport();
}

void RecordsTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    placeFrozen();
}

} // namespace registrar
