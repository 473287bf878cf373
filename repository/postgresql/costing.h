// SPDX-License-Identifier: GPL-3.0-or-later
// Tells which parts of a query an index serves, before the query is run.
#pragma once

#include "repository/postgresql/catalog.h"

namespace registrar::postgresql
{

class Costing
{
public:
    Costing(Connection &connection, Catalog &catalog)
        : connection_(connection)
        , catalog_(catalog)
    {
    }

    [[nodiscard]] Result<QueryCost> cost(const Query &query);

private:
    Result<ServedBy> nativeServedBy(const Relation &relation, const Condition &condition);

    Connection &connection_;
    Catalog &catalog_;
};

/// The index that serves the condition, or why none does and what would help.
[[nodiscard]] ServedBy servedBy(const Relation &relation, const Condition &condition);
/// The index that serves the sort's leading column, likewise.
[[nodiscard]] ServedBy sortServedBy(const Relation &relation, const QList<SortKey> &sort);

} // namespace registrar::postgresql
