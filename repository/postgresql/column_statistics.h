// SPDX-License-Identifier: GPL-3.0-or-later
// How a column's values are spread, as ANALYZE found it.
#pragma once

#include "repository/postgresql/catalog.h"

namespace registrar::postgresql
{

/// A place among a column's values.
struct Quantile {
    Value value;       ///< Null for the share that is NULL
    double within = 0; ///< how far among the records that have this very value, 0 to 1
};

class ColumnStatistics
{
public:
    /// Nothing where the column was never analysed.
    [[nodiscard]] static Result<std::optional<ColumnStatistics>>
    read(Connection &connection, const Relation &relation, const Column &column);

    /// The value at a share of the records in ascending order, NULLs last.
    [[nodiscard]] Quantile at(double fraction) const;

private:
    /// A run of values: one common value, or a stretch between two bounds of the histogram.
    struct Run {
        Value low;
        Value high; ///< Missing for a common value
        double share = 0;
    };
    double nullShare_ = 0;
    QList<Run> runs_; ///< ascending
};

/// A value between two others of a type that can be reckoned with; the lower one otherwise.
[[nodiscard]] Value between(const Value &low, const Value &high, double share);

} // namespace registrar::postgresql
