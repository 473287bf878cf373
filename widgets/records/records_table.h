// SPDX-License-Identifier: GPL-3.0-or-later
// The table of an entity's records: scrolls over all of them, and tells the model what it shows.
#pragma once

#include "models/records/column_layout.h"
#include "models/records/records_model.h"

#include <QTableView>

namespace registrar
{

class FrozenColumns;
class RecordDelegate;
class RecordsHeader;

/// Home and End go to the first and the last record, with Ctrl also to the first and last column. Rows that
/// come or go above what is shown do not move what is shown. Columns stand as a `ColumnLayout` tells, also
/// after the model's columns have changed.
class RecordsTable : public QTableView
{
    Q_OBJECT
public:
    explicit RecordsTable(QWidget *parent = nullptr);

    void setRecordsModel(RecordsModel *model);
    /// Points out the cells that hold the text.
    void setHighlight(const QString &text);
    /// The marks of the sort in the header.
    void showSort(const QList<SortKey> &sort);
    [[nodiscard]] const ColumnLayout &columnLayout() const { return layout_; }
    void setColumnLayout(const ColumnLayout &layout);
    /// Whether the column stays at the beginning while the others scroll.
    [[nodiscard]] bool isFrozen(int column) const;
    /// The names of all columns, in the model's order.
    [[nodiscard]] QStringList columnNames() const;
    /// Shown columns from the beginning to the end, as they stand.
    [[nodiscard]] QList<int> shownColumns() const;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Tells the model which rows are shown; done by itself whenever they change.
    void tellViewport();
    using QTableView::edit;

Q_SIGNALS:
    /// A cell whose value does not fit a line was to be edited.
    void formWanted(const QModelIndex &index);
    /// A header was clicked; `append` keeps the present sort and goes on from it.
    void sortWanted(int column, bool append);
    void currentRowChanged(int row);
    void deleteWanted();
    void copyWanted();
    /// A person has moved or resized a column, or it was set.
    void columnLayoutChanged(const registrar::ColumnLayout &layout);
    void headerMenuWanted(int column, const QPoint &globalPlace);

protected:
    void updateGeometries() override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    friend class FrozenColumns;
    void followHeader(RecordsHeader &header);
    void arrangeColumns();
    void takeOrder();
    void takeWidth(int column, int width);
    void placeFrozen();
    void keepPlace(int first, int count);
    void fitColumns();
    void fitRows();

    RecordsModel *model_ = nullptr;
    RecordDelegate *delegate_ = nullptr;
    RecordsHeader *header_;
    FrozenColumns *frozen_ = nullptr;
    ColumnLayout layout_;
    bool arranging_ = false; ///< columns are moved and resized by the table itself
    int topRow_ = 0;
    bool fitted_ = false;
};

} // namespace registrar
