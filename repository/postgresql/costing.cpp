// SPDX-License-Identifier: GPL-3.0-or-later
// Tells which parts of a query an index serves, before the query is run.
#include "repository/postgresql/costing.h"

#include "repository/postgresql/condition_text.h"
#include "repository/postgresql/order.h"
#include "repository/postgresql/plan_tree.h"
#include "repository/postgresql/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar::postgresql
{

namespace
{

template<typename Fits>
const Index *findIndex(const Relation &relation, const Column &column, Fits &&fits)
{
    const auto found = std::ranges::find_if(relation.indexes, [&](const Index &index) {
        return index.valid && index.partialFilter.isEmpty() && index.columnNumbers.first() == column.number &&
               fits(index);
    });
    return found == relation.indexes.cend() ? nullptr : &*found;
}

const Index *orderedIndex(const Relation &relation, const Column &column)
{
    return findIndex(relation, column, [](const Index &index) { return index.plain; });
}

const Index *equalityIndex(const Relation &relation, const Column &column)
{
    if (const Index *index = orderedIndex(relation, column))
        return index;
    return findIndex(relation, column, [](const Index &index) { return index.method == "hash"_L1; });
}

const Index *prefixIndex(const Relation &relation, const Column &column)
{
    if (const Index *index = column.byteOrder ? orderedIndex(relation, column) : nullptr)
        return index;
    return findIndex(relation, column, [](const Index &index) {
        return index.method == "btree"_L1 && index.operatorClasses.first().endsWith("_pattern_ops"_L1);
    });
}

const Index *containmentIndex(const Relation &relation, const Column &column)
{
    return findIndex(relation, column, [](const Index &index) {
        return index.method == "gin"_L1 && (index.operatorClasses.first() == "array_ops"_L1 ||
                                            index.operatorClasses.first().startsWith("jsonb_"_L1));
    });
}

const Index *indexFor(const Relation &relation, const Column &column, const Condition &condition)
{
    switch (condition.op) {
    case Operator::Equals:
    case Operator::In:
        return equalityIndex(relation, column);
    case Operator::LessThan:
    case Operator::AtMost:
    case Operator::GreaterThan:
    case Operator::AtLeast:
    case Operator::Between:
    case Operator::IsNull:
        return orderedIndex(relation, column);
    case Operator::Prefix:
        if (const Index *index = condition.caseSensitive ? prefixIndex(relation, column) : nullptr)
            return index;
        return trigramIndex(relation, column);
    case Operator::Contains:
    case Operator::Regex:
        return trigramIndex(relation, column);
    case Operator::ArrayContains:
        return containmentIndex(relation, column);
    default:
        return nullptr;
    }
}

QString readsAll(const Relation &relation)
{
    if (relation.estimatedRows < 0)
        return Words::tr("All records of the table are read.");
    return Words::tr("About %1 records are read.").arg(QLocale().toString(qint64(relation.estimatedRows)));
}

QString help(const Condition &condition, const QString &column)
{
    switch (condition.op) {
    case Operator::Contains:
    case Operator::Regex:
        return Words::tr("A GIN index of %1 with gin_trgm_ops (extension pg_trgm) would help.").arg(column);
    case Operator::Prefix:
        return condition.caseSensitive
                   ? Words::tr("An index of %1 with text_pattern_ops would help.").arg(column)
                   : Words::tr("A GIN index of %1 with gin_trgm_ops (extension pg_trgm) would help.")
                         .arg(column);
    case Operator::ArrayContains:
        return Words::tr("A GIN index of %1 would help.").arg(column);
    case Operator::TextSearch:
        return Words::tr("A GIN index over to_tsvector of %1 would help.").arg(column);
    case Operator::NotEquals:
    case Operator::IsNotNull:
        return Words::tr("No index helps, since most records usually match.");
    default:
        return Words::tr("An index of %1 would help.").arg(column);
    }
}

} // namespace

ServedBy servedBy(const Relation &relation, const Condition &condition)
{
    if (condition.op == Operator::Native)
        return {false, {}, readsAll(relation)}; // until a plan tells otherwise
    if (condition.op == Operator::TextSearch) {
        const std::optional<TextSearchTarget> target = textSearchTarget(relation, condition.field);
        if (target && !target->index.isEmpty())
            return {true, target->index, {}};
        return {false, {}, readsAll(relation) + u' ' + help(condition, pathText(condition.field))};
    }
    const Column *column = condition.field.size() == 1 ? relation.column(condition.field.first()) : nullptr;
    if (!column)
        return {false, {}, Words::tr("There is no such field.")};
    if (const Index *index = indexFor(relation, *column, condition))
        return {true, index->name, {}};
    return {false, {}, readsAll(relation) + u' ' + help(condition, column->name)};
}

ServedBy sortServedBy(const Relation &relation, const QList<SortKey> &sort)
{
    if (sort.isEmpty() && relation.keyKind == KeyKind::RowLocation &&
        relation.kind != EntityKind::PartitionedTable)
        return {true, {}, Words::tr("Records come in the order in which the table keeps them.")};
    if (sort.isEmpty() && relation.key.isEmpty())
        return {false,
                {},
                readsAll(relation) + u' ' + Words::tr("They are sorted by all their fields for every page.")};
    const Column *column = sort.isEmpty() ? &relation.columns[relation.key.first()]
                                          : relation.column(sort.first().field.value(0));
    if (!column)
        return {false, {}, Words::tr("There is no such field.")};
    if (const Index *index = orderedIndex(relation, *column)) {
        const bool more = sort.size() > 1 && index->keys.size() < sort.size();
        return {
            true, index->name,
            more ? Words::tr("Records that share a value of %1 are sorted for every page.").arg(column->name)
                 : QString()};
    }
    return {false,
            {},
            readsAll(relation) + u' ' +
                Words::tr("They are sorted for every page. An index of %1 would help.").arg(column->name)};
}

/// The plan for the condition alone tells whether an index finds its records.
Result<ServedBy> Costing::nativeServedBy(const Relation &relation, const Condition &condition)
{
    Statement statement;
    Result<QByteArray> text = conditionText(relation, condition, statement);
    if (!text)
        return failure(text.error());
    statement.text = "SELECT 1 FROM " + relation.fromClause() + " AS t WHERE " + *text;
    Result<PlanTree> plan = explain(connection_, statement);
    if (!plan)
        return failure(plan.error());
    for (const Index &index : relation.indexes) {
        if (plan->usesIndex(index.name))
            return ServedBy{true, index.name, {}};
    }
    return servedBy(relation, condition);
}

Result<QueryCost> Costing::cost(const Query &query)
{
    Result<std::shared_ptr<const Relation>> relation = catalog_.relation(query.source);
    if (!relation)
        return failure(relation.error());
    Result<Order> order = Order::of(**relation, query);
    if (!order)
        return failure(order.error());
    QueryCost cost;
    for (const Condition &condition : query.conditions) {
        Result<ServedBy> served = condition.op == Operator::Native ? nativeServedBy(**relation, condition)
                                                                   : servedBy(**relation, condition);
        if (!served)
            return failure(served.error());
        cost.conditions.append(*served);
    }
    cost.sort = sortServedBy(**relation, query.sort);
    Statement statement;
    Result<QByteArray> condition = conditionsText(**relation, query, statement);
    if (!condition)
        return failure(condition.error());
    statement.text = "SELECT 1 FROM " + (*relation)->fromClause() + " AS t" +
                     (condition->isEmpty() ? QByteArray() : " WHERE " + *condition) + " ORDER BY " +
                     order->orderBy(0, false) + " LIMIT " + QByteArray::number(query.limit);
    Result<PlanTree> plan = explain(connection_, statement);
    if (!plan)
        return failure(plan.error());
    cost.estimatedRead = plan->rowsRead((*relation)->estimatedRows);
    for (ServedBy &served : cost.conditions) { // an index can be there and still not be worth its while
        if (served.indexed && !plan->usesIndex(served.index))
            served.note = Words::tr("PostgreSQL would not use the index here, since the table is small, many "
                                    "records match or another "
                                    "index is better.");
    }
    return cost;
}

} // namespace registrar::postgresql
