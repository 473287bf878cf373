// SPDX-License-Identifier: GPL-3.0-or-later
// The table of an entity's records: scrolls over all of them, and tells the model what it shows.
#include "widgets/records/records_table.h"

#include "widgets/records/record_delegate.h"
#include "widgets/records/tabular_digits.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int narrowestColumn = 64;
constexpr int headerRoom = 38; ///< margins and the sort mark
constexpr int widestColumn = 320;
constexpr int maximumCopiedCells = 100'000;

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
        return false;
    }
}

} // namespace

RecordsTable::RecordsTable(QWidget *parent)
    : QTableView(parent)
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
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setAccessibleName(tr("Fields"));
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        Q_EMIT sortWanted(column, QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RecordsTable::tellViewport);
    fitRows();
}

void RecordsTable::setRecordsModel(RecordsModel *model)
{
    model_ = model;
    setModel(model);
    setItemDelegate(new RecordDelegate(*model, this));
    const auto remember = [this] { topRow_ = rowAt(0); };
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, remember);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, remember);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { keepPlace(first, last - first + 1); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { keepPlace(first, first - last - 1); });
    connect(model, &QAbstractItemModel::columnsInserted, this, [this] { fitted_ = false; });
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &topLeft) {
        if (!fitted_ && topLeft.isValid() &&
            model_->loadState(topLeft.row()) == RecordsModel::LoadState::Loaded)
            fitColumns();
    });
    fitColumns();
    fitted_ = false;
    tellViewport();
}

void RecordsTable::showSort(const QList<SortKey> &sort)
{
    const int column = sort.isEmpty() ? -1 : model_->columnOf(sort.first().field.value(0));
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicatorShown(column >= 0);
    if (column >= 0)
        horizontalHeader()->setSortIndicator(column, sort.first().descending ? Qt::DescendingOrder
                                                                             : Qt::AscendingOrder);
    horizontalHeader()->viewport()->update();
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
    return QTableView::edit(index, trigger, event);
}

QModelIndex RecordsTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!model_ || model_->rowCount() == 0 || (action != MoveHome && action != MoveEnd))
        return QTableView::moveCursor(action, modifiers);
    const bool home = action == MoveHome;
    const bool corner = modifiers.testFlag(Qt::ControlModifier);
    const int column = !corner ? std::max(currentIndex().column(), 0) : home ? 0 : model_->columnCount() - 1;
    return model_->index(home ? 0 : model_->rowCount() - 1, column);
}

void RecordsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
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
}

void RecordsTable::fitColumns()
{
    if (!model_)
        return;
    const QFontMetrics metrics = fontMetrics();
    const int first = std::max(rowAt(0), 0);
    const int last = std::min(first + 30, model_->rowCount() - 1);
    for (int column = 0; column < model_->columnCount(); ++column) {
        const int header =
            horizontalHeader()->fontMetrics().horizontalAdvance(
                model_->headerData(column, Qt::Horizontal).toString()) +
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
    fitted_ = true;
}

void RecordsTable::copySelection() const
{
    QModelIndexList cells;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        if (static_cast<qint64>(range.height()) * range.width() > maximumCopiedCells)
            return;
        cells.append(range.indexes());
    }
    std::sort(cells.begin(), cells.end());
    QString text;
    int row = -1;
    for (const QModelIndex &cell : std::as_const(cells)) {
        if (row >= 0)
            text += cell.row() == row ? u'\t' : u'\n';
        row = cell.row();
        const RecordsModel::Cell each = model_->cell(cell.row(), cell.column());
        text += each.secret ? cell.data().toString() : cell.data(Qt::EditRole).toString();
    }
    if (!cells.isEmpty())
        QApplication::clipboard()->setText(text);
}

} // namespace registrar
