// SPDX-License-Identifier: GPL-3.0-or-later
// A count that a store can be asked for unbidden: exact where that is cheap, otherwise an estimate that says
// so.
#include "repository/bounded_count.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace registrar
{

namespace
{

struct CountText {
    Q_DECLARE_TR_FUNCTIONS(registrar::BoundedCount)
};

} // namespace

Result<BoundedCount> boundedCount(Session &session, const Query &query, const CountBounds &bounds,
                                  const CancelToken &cancel)
{
    const Result<Total> estimate = session.estimate(query, cancel);
    if (!estimate)
        return failure(estimate.error());
    if (estimate->exact)
        return BoundedCount{*estimate, {}};
    const Result<QueryCost> cost = session.cost(query, cancel);
    const bool indexed = cost && std::ranges::any_of(cost->conditions, &ServedBy::indexed);
    if (!indexed) {
        Query everything = query;
        everything.conditions.clear();
        const Result<Total> whole = session.estimate(everything, cancel);
        if (!whole)
            return failure(whole.error());
        if (whole->records > bounds.scannedUpTo)
            return BoundedCount{
                *estimate,
                CountText::tr("An estimate: no index serves %1, and %2 records would have "
                              "to be read to count.")
                    .arg(pathText(query.conditions.value(0).field), QLocale().toString(whole->records))};
    } else if (estimate->records > bounds.exactUpTo) {
        return BoundedCount{*estimate, {}};
    }
    const Result<Total> counted = session.count(query, cancel);
    return counted ? Result<BoundedCount>(BoundedCount{*counted, {}}) : failure(counted.error());
}

} // namespace registrar
