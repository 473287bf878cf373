// SPDX-License-Identifier: GPL-3.0-or-later
// The table of an entity's records: scrolls over all of them, and tells the model what it shows.
#pragma once

#include "models/records/records_model.h"

#include <QTableView>

namespace registrar
{

/// Home and End go to the first and the last record, with Ctrl also to the first and last column. Rows that
/// come or go above what is shown do not move what is shown.
class RecordsTable : public QTableView
{
    Q_OBJECT
public:
    explicit RecordsTable(QWidget *parent = nullptr);

    void setRecordsModel(RecordsModel *model);
    /// The marks of the sort in the header.
    void showSort(const QList<SortKey> &sort);

Q_SIGNALS:
    /// A cell whose value does not fit a line was to be edited.
    void formWanted(const QModelIndex &index);
    /// A header was clicked; `append` keeps the present sort and goes on from it.
    void sortWanted(int column, bool append);
    void currentRowChanged(int row);
    void deleteWanted();

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void tellViewport();
    void keepPlace(int first, int count);
    void fitColumns();
    void fitRows();
    void copySelection() const;

    RecordsModel *model_ = nullptr;
    int topRow_ = 0;
    bool fitted_ = false;
};

} // namespace registrar
