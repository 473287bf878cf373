// SPDX-License-Identifier: GPL-3.0-or-later
// Tells before a query is run which of its parts an index serves.
#include "repository/mongodb/cost.h"

#include "repository/mongodb/describe.h"
#include "repository/mongodb/filter.h"
#include "repository/mongodb/leading_range.h"
#include "repository/mongodb/order.h"
#include "repository/mongodb/totals.h"
#include "repository/mongodb/words.h"

#include <algorithm>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

bool isOrdered(const IndexKey &key)
{
    return key.kind == u"1" || key.kind == u"-1";
}

/// A sparse index lacks the records without the field, a partial one those outside its filter.
bool isWhole(const IndexDescription &index)
{
    return !index.hidden && index.valid && !index.sparse && index.partialFilter.isEmpty();
}

ServedBy served(const IndexDescription &index)
{
    return {.indexed = true, .index = index.name, .note = {}};
}

bool canUseIndex(const Condition &condition)
{
    switch (condition.op) {
    case Operator::Equals:
    case Operator::In:
        return std::ranges::none_of(condition.operands,
                                    [](const Value &operand) { return operand.isAbsent(); });
    case Operator::LessThan:
    case Operator::AtMost:
    case Operator::GreaterThan:
    case Operator::AtLeast:
    case Operator::Between:
    case Operator::ArrayContains:
        return true;
    case Operator::Prefix:
        return condition.caseSensitive;
    default:
        return false;
    }
}

ServedBy conditionCost(const Condition &condition, const QList<IndexDescription> &indexes)
{
    if (condition.op == Operator::TextSearch) {
        const auto text = std::ranges::find_if(indexes, [](const IndexDescription &index) {
            return !index.hidden &&
                   std::ranges::any_of(index.keys, [](const IndexKey &key) { return key.kind == u"text"; });
        });
        return text != indexes.end()
                   ? served(*text)
                   : ServedBy{.note =
                                  Words::tr("There is no text index, without which MongoDB cannot search for "
                                            "words. Create one, or use “contains”.")};
    }
    if (!canUseIndex(condition)) {
        return {.note = Words::tr(
                    "No index serves this kind of condition, so the server looks at every record that "
                    "the other conditions leave.")};
    }
    const QString field = condition.field.join(u'.');
    // Equality never wants the records that a sparse index lacks, and neither do ranges.
    const auto index = std::ranges::find_if(indexes, [&](const IndexDescription &candidate) {
        return !candidate.hidden && candidate.partialFilter.isEmpty() && !candidate.keys.isEmpty() &&
               candidate.keys.first().field == field &&
               (isOrdered(candidate.keys.first()) ||
                (candidate.keys.first().kind == u"hashed" && condition.op == Operator::Equals));
    });
    return index != indexes.end()
               ? served(*index)
               : ServedBy{.note = Words::tr("No index begins with “%1”, so the server looks at "
                                            "every record. An index on it would help.")
                                      .arg(field)};
}

bool servesSort(const IndexDescription &index, const Order &order, bool reversed)
{
    qsizetype wanted = order.keys().size();
    if (wanted > 1 && order.keys().last().field == FieldPath{u"_id"_s} && index.keys.size() < wanted) {
        --wanted; // records that tie are few, and sorted among themselves
    }
    if (!isWhole(index) || index.keys.size() < wanted) {
        return false;
    }
    for (qsizetype number = 0; number < wanted; ++number) {
        const QString kind = order.keys()[number].descending != reversed ? u"-1"_s : u"1"_s;
        if (index.keys[number].field != order.dotted(number) || index.keys[number].kind != kind) {
            return false;
        }
    }
    return true;
}

ServedBy sortCost(const SessionContext &context, const Order &order, const QList<IndexDescription> &indexes)
{
    if (order.keys().size() == 1) {
        return {.indexed = true, .index = u"_id_"_s, .note = {}};
    }
    const bool byRanges = context.isFerretDb();
    const auto index = std::ranges::find_if(indexes, [&](const IndexDescription &candidate) {
        return byRanges ? findsRanges(candidate, order.dotted(0))
                        : servesSort(candidate, order, false) || servesSort(candidate, order, true);
    });
    if (index == indexes.end()) {
        return {.note =
                    Words::tr("No index has this order, so the server sorts all records for every page. An "
                              "index on “%1” would help.")
                        .arg(order.dotted(0))};
    }
    return served(*index);
}

} // namespace

Result<QueryCost> queryCost(SessionContext &context, const Query &query, const CancelToken &cancel)
{
    const auto order = Order::of(query);
    const auto filter = filterFor(query.conditions);
    if (!order || !filter) {
        return std::unexpected(order ? filter.error() : order.error());
    }
    const auto indexes = indexesOf(context, query.source.name, cancel);
    if (!indexes) {
        return std::unexpected(indexes.error());
    }
    QueryCost cost;
    for (const Condition &condition : query.conditions) {
        cost.conditions.append(conditionCost(condition, *indexes));
    }
    cost.sort = sortCost(context, *order, *indexes);

    const Document find{{u"find"_s, Value(query.source.name)}, {u"filter"_s, Value(*filter)}};
    const Document command{{u"explain"_s, Value(find)}, {u"verbosity"_s, Value(u"queryPlanner"_s)}};
    const auto plan = context.connection->command(
        command, {Words::tr("The plan could not be asked."), query.source.name}, cancel);
    const auto native = std::ranges::find(query.conditions, Operator::Native, &Condition::op);
    if (!plan) { // the indexes alone tell enough
        return native != query.conditions.end() || plan.error().kind == Error::Kind::Cancelled ||
                       plan.error().kind == Error::Kind::ConnectionLost
                   ? Result<QueryCost>(std::unexpect, plan.error())
                   : Result<QueryCost>(cost);
    }
    const PlanFacts facts = planFacts(*plan);
    cost.estimatedRead = facts.estimatedRead;
    if (native != query.conditions.end() && !facts.indexes.isEmpty() && !facts.scansAll) {
        cost.conditions[native - query.conditions.begin()] = {true, facts.indexes.first(), {}};
    }
    if (facts.scansAll && facts.indexes.isEmpty()) {
        const auto all = estimatedTotal(context, {.source = query.source}, cancel);
        cost.estimatedRead = all ? all->records : -1;
    }
    return cost;
}

} // namespace registrar::mongodb
