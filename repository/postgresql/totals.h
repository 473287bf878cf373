// SPDX-License-Identifier: GPL-3.0-or-later
// How many records a query has: from statistics at once, or counted.
#pragma once

#include "repository/postgresql/catalog.h"

namespace registrar::postgresql
{

class Totals
{
public:
    Totals(Connection &connection, Catalog &catalog)
        : connection_(connection)
        , catalog_(catalog)
    {
    }

    [[nodiscard]] Result<Total> estimate(const Query &query);
    [[nodiscard]] Result<Total> count(const Query &query);

private:
    Result<Total> countUpTo(const Relation &relation, qint64 most);

    Connection &connection_;
    Catalog &catalog_;
};

} // namespace registrar::postgresql
