// SPDX-License-Identifier: GPL-3.0-or-later
// Which records are selected in a table of which only a part is loaded.
#include "widgets/records/row_selection.h"

#include "models/records/records_model.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace registrar
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RowSelection)
};
} // namespace

RowSelection rowSelection(const QItemSelection &selection, const RecordsModel &model)
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selection)
        ranges.append({range.top(), range.bottom()});
    std::ranges::sort(ranges);
    RowSelection rows;
    int next = 0; // behind what has been counted: cells of one row may be selected apart
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        const int first = std::max(top, next);
        if (first > bottom)
            continue;
        rows.count += bottom - first + 1;
        next = bottom + 1;
        for (int row = model.nextLoaded(first); row >= 0 && row <= bottom; row = model.nextLoaded(row + 1))
            rows.read.append(row);
    }
    return rows;
}

QString RowSelection::shortfall() const
{
    if (isRead())
        return {};
    return Words::tr("%1 records are selected, and %2 of them are loaded.")
        .arg(QLocale().toString(count), QLocale().toString(read.size()));
}

} // namespace registrar
