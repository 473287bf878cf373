// SPDX-License-Identifier: GPL-3.0-or-later
// How many records a query has: from statistics at once, or counted.
#include "repository/postgresql/totals.h"

#include "repository/postgresql/condition_text.h"
#include "repository/postgresql/plan_tree.h"

#include <cmath>

namespace registrar::postgresql
{

namespace
{

QByteArray selectFrom(const Relation &relation, const QByteArray &condition, const QByteArray &list)
{
    return "SELECT " + list + " FROM " + relation.fromClause() + " AS t" +
           (condition.isEmpty() ? QByteArray() : " WHERE " + condition);
}

/// What a query counts.
struct Counted {
    std::shared_ptr<const Relation> relation;
    QByteArray condition; ///< empty for every record
    Parameters parameters;
};

Result<Counted> countedBy(Catalog &catalog, const Query &query)
{
    Result<std::shared_ptr<const Relation>> relation = catalog.relation(query.source);
    if (!relation)
        return failure(relation.error());
    Statement statement;
    Result<QByteArray> condition = conditionsText(**relation, query, statement);
    if (!condition)
        return failure(condition.error());
    return Counted{*relation, *condition, statement.parameters};
}

} // namespace

/// Exact where there are few; otherwise what the planner would guess without statistics.
Result<Total> Totals::countUpTo(const Relation &relation, qint64 most)
{
    Result<Rows> rows = connection_.run("SELECT count(*) FROM (" + selectFrom(relation, {}, "1") + " LIMIT " +
                                        QByteArray::number(most + 1) + ") AS counted");
    if (!rows)
        return failure(rows.error());
    const qint64 counted = rows->integer(0, 0);
    if (counted <= most)
        return Total{counted, true};
    Result<PlanTree> plan = explain(connection_, {selectFrom(relation, {}, "1"), {}});
    if (!plan)
        return failure(plan.error());
    return Total{std::max(counted, plan->estimatedRows()), false};
}

Result<Total> Totals::estimate(const Query &query)
{
    Result<Counted> counted = countedBy(catalog_, query);
    if (!counted)
        return failure(counted.error());
    const auto &[relation, condition, parameters] = *counted;
    const bool isView = relation->kind == EntityKind::View || relation->kind == EntityKind::ForeignTable;
    if (!condition.isEmpty() || isView) {
        Result<PlanTree> plan = explain(connection_, {selectFrom(*relation, condition, "1"), parameters});
        if (!plan)
            return failure(plan.error());
        return Total{plan->estimatedRows(), false};
    }
    Result<Rows> rows = connection_.run(
        "SELECT CASE WHEN c.relkind = 'p' THEN (SELECT CASE WHEN bool_or(l.reltuples < 0) THEN -1 ELSE "
        "sum(l.reltuples) END FROM pg_partition_tree(c.oid) p JOIN pg_class l ON l.oid = p.relid WHERE "
        "p.isleaf) "
        "WHEN c.reltuples > 0 AND c.relpages > 0 THEN c.reltuples / c.relpages * (pg_relation_size(c.oid) / "
        "current_setting('block_size')::bigint) ELSE -1 END FROM pg_class c WHERE c.oid = $1::oid",
        {QByteArray::number(relation->oid)});
    if (!rows)
        return failure(rows.error());
    const double known = rows->count() == 1 && !rows->isNull(0, 0) ? rows->number(0, 0) : -1;
    if (known < 0)
        return countUpTo(*relation, 10'000);
    return Total{std::llround(known), false};
}

Result<Total> Totals::count(const Query &query)
{
    Result<Counted> counted = countedBy(catalog_, query);
    if (!counted)
        return failure(counted.error());
    const auto &[relation, condition, parameters] = *counted;
    Result<Rows> rows = connection_.run(selectFrom(*relation, condition, "count(*)"), parameters);
    if (!rows)
        return failure(rows.error());
    return Total{rows->integer(0, 0), true};
}

} // namespace registrar::postgresql
