// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a place near a share of a query's order from the server's statistics.
#pragma once

#include "repository/postgresql/catalog.h"
#include "repository/postgresql/order.h"

namespace registrar::postgresql
{

class Jumping
{
public:
    Jumping(Connection &connection, Catalog &catalog)
        : connection_(connection)
        , catalog_(catalog)
    {
    }

    /// Unsupported where the order has no statistics.
    [[nodiscard]] Result<Position> jump(const Query &query, double fraction);

private:
    Result<std::optional<Position>> byOffset(const Relation &relation, const Query &query, const Order &order,
                                             double fraction);
    Result<Position> byStatistics(const Relation &relation, const Order &order, double fraction);
    Result<Position> byLocation(const Relation &relation, double fraction);

    Connection &connection_;
    Catalog &catalog_;
};

} // namespace registrar::postgresql
