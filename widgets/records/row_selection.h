// SPDX-License-Identifier: GPL-3.0-or-later
// Which records are selected in a table of which only a part is loaded.
#pragma once

#include <QItemSelection>
#include <QList>

namespace registrar
{

class RecordsModel;

/// A selection may be as long as the table, and what is not loaded has no key by which it could be named.
struct RowSelection {
    qint64 count = 0; ///< rows of which any cell is selected
    QList<int> read;  ///< those of them that are loaded, ascending

    [[nodiscard]] bool isEmpty() const { return count == 0; }
    /// Whether all that is selected is loaded.
    [[nodiscard]] bool isRead() const { return count == read.size(); }
    /// Says how many of the selected ones are loaded; empty where all are.
    [[nodiscard]] QString shortfall() const;
};

[[nodiscard]] RowSelection rowSelection(const QItemSelection &selection, const RecordsModel &model);

} // namespace registrar
