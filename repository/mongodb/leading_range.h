// SPDX-License-Identifier: GPL-3.0-or-later
// Splits an order by its first field into ranges that an index finds fast.
#pragma once

#include "repository/mongodb/order.h"
#include "repository/mongodb/session_context.h"

namespace registrar::mongodb
{

/// Whether an index begins with the field and finds ranges of it.
[[nodiscard]] bool findsRanges(const IndexDescription &index, const QString &field);

/// What lies behind a place in the first sort field, range by range. FerretDB sorts all records that the
/// filter leaves before it answers a page, even where an index has the order, so it is asked for a range that
/// holds about one page. The ranges come from a sample and only steer: together they name every record once,
/// whatever the sample says.
class LeadingRange
{
public:
    /// Nothing where the server needs no ranges, or has no index for them, or so few records that it does not
    /// matter.
    [[nodiscard]] static Result<std::optional<LeadingRange>> of(SessionContext &context, const Query &query,
                                                                const Order &order, const Position &position,
                                                                const CancelToken &cancel);

    /// The filters of the next range, in the order of reading; each call takes a wider one, the third all
    /// that is left, and then there are none.
    [[nodiscard]] QList<Document> next();

private:
    QString field_;
    bool descending_ = false;
    std::optional<Value> from_; ///< nothing: the start of the order
    QList<Value> ends_;         ///< behind `from_`, in the order of reading
    qsizetype width_ = 1;       ///< how many of them the next range takes
    int taken_ = 0;
};

} // namespace registrar::mongodb
