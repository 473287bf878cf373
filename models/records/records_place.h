// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person is in the records of an entity, to be gone back to later.
#pragma once

#include "repository/page.h"

#include <QJsonObject>

namespace registrar
{

/// Where rows of one filter and order can be read again.
struct RowsPlace {
    int row = 0;                      ///< among the store's rows, as far as their number was known
    int ahead = 0;                    ///< rows from there to the one that is meant
    int rows = 0;                     ///< how many there were
    std::optional<Position> position; ///< reads forwards from `row`; nothing: from the first row
    RecordKey key;                    ///< of the record that is meant; empty where it was not loaded
    bool operator==(const RowsPlace &) const = default;
};

/// A value; everything that a table and the record beside it show, but no record itself. Keys and the values
/// of filters may concern people: what is written of it is sealed.
struct RecordsPlace {
    QList<Condition> conditions;
    QList<SortKey> sort;
    RowsPlace top;            ///< the first row that is shown
    int across = 0;           ///< pixels that the columns are scrolled by
    RecordKey current;        ///< empty: none
    QString column;           ///< the current field
    bool recordShown = false; ///< beside the table
    int recordView = 0;       ///< form, tree, text
    bool operator==(const RecordsPlace &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing where it cannot be read, so that a page never shows other records than were asked for.
    [[nodiscard]] static std::optional<RecordsPlace> fromJson(const QJsonObject &object);
};

} // namespace registrar
