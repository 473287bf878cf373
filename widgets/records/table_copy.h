// SPDX-License-Identifier: GPL-3.0-or-later
// The selection of a records table on the clipboard, in the form that is asked for.
#pragma once

#include "models/records/record_copy.h"
#include "models/records/records_model.h"

class QItemSelection;
class QAction;
class QMenu;

namespace registrar
{

class RecordsTable;

class TableCopy : public QObject
{
    Q_OBJECT
public:
    /// What it is made with outlives it. `page` gets the shortcuts.
    TableCopy(RecordsTable &table, RecordsModel &model, StoreKind kind, QWidget *page);

    void addToMenu(QMenu &menu);
    void copy(CopyFormat format);

Q_SIGNALS:
    /// Why nothing was copied, a sentence.
    void refused(const QString &sentence);

private:
    [[nodiscard]] QList<int> cutRows() const;
    void copyWhole(CopyFormat format);
    [[nodiscard]] std::optional<CopiedCells> selected(CopyFormat format);
    [[nodiscard]] bool isWhole(CopyFormat format) const;
    [[nodiscard]] Document chosenFields(int row, const QList<int> &columns, CopyFormat format) const;

    RecordsTable &table_;
    RecordsModel &model_;
    StoreKind kind_;
    QList<QAction *> actions_;
};

} // namespace registrar
