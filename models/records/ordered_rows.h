// SPDX-License-Identifier: GPL-3.0-or-later
// Brings rows that are shown in the order of their ids up to date in few steps.
#pragma once

#include <QList>

#include <algorithm>

namespace registrar
{

/// Calls `remove(first, last)` and `insert(row, ids)` so that `shown()`, which they change, becomes `now`.
/// Both are ascending; what stands together comes and goes together.
template<typename Shown, typename Remove, typename Insert>
void followOrdered(Shown shown, const QList<quint64> &now, Remove remove, Insert insert)
{
    for (qsizetype last = shown().size() - 1; last >= 0; --last) {
        qsizetype first = last + 1;
        while (first > 0 && !std::ranges::binary_search(now, shown().at(first - 1)))
            --first;
        if (first > last)
            continue;
        remove(int(first), int(last));
        last = first;
    }
    for (qsizetype row = 0; row < now.size(); ++row) {
        qsizetype end = row;
        while (end < now.size() && (row >= shown().size() || now.at(end) < shown().at(row)))
            ++end;
        if (end > row) {
            insert(int(row), now.mid(row, end - row));
            row = end - 1;
        }
    }
}

} // namespace registrar
