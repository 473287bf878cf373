// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a records table that stay where they are while the others scroll.
#pragma once

#include <QTableView>

namespace registrar
{

class RecordDelegate;
class RecordsHeader;
class RecordsTable;

/// A second view of the table's model that lies over the beginning of the table. It shares the selection and
/// the current cell; the keyboard stays with the table.
class FrozenColumns : public QTableView
{
    Q_OBJECT
public:
    explicit FrozenColumns(RecordsTable &table);

    /// Shows the table's frozen columns as wide and as far down as the table does; hides where there are
    /// none.
    void place();
    void setHighlight(const QString &text);
    /// Edits a cell in its place here.
    bool editHere(const QModelIndex &index, EditTrigger trigger, QEvent *event);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint) override;
    void paintEvent(QPaintEvent *event) override;

private:
    RecordsTable &table_;
    RecordDelegate *delegate_;
    RecordsHeader *header_;
    bool placing_ = false;
};

} // namespace registrar
