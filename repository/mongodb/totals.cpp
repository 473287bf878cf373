// SPDX-License-Identifier: GPL-3.0-or-later
// How many records there are.
#include "repository/mongodb/totals.h"

#include "repository/mongodb/bson_codec.h"
#include "repository/mongodb/filter.h"
#include "repository/mongodb/words.h"

#include <algorithm>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

Doing counting(const Query &query)
{
    return {Words::tr("The records of “%1” could not be counted.").arg(query.source.name), query.source.name};
}

/// At once from metadata where the query has no conditions.
Result<qint64> countOf(SessionContext &context, const Query &query, const Document &extra,
                       const CancelToken &cancel)
{
    const auto filter = filterFor(query.conditions);
    if (!filter) {
        return std::unexpected(filter.error());
    }
    Document command{{u"count"_s, Value(query.source.name)}};
    if (!filter->isEmpty()) {
        command.append({u"query"_s, Value(*filter)});
    }
    const auto answer = context.connection->command(command + extra, counting(query), cancel);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    return fieldOf(*answer, u"n"_s).toInteger().value_or(0);
}

/// The share of a sample for which the conditions hold, of all records.
Result<Total> sampledTotal(SessionContext &context, const Query &query, qint64 atLeast,
                           const CancelToken &cancel)
{
    const bool searchesText = std::ranges::any_of(query.conditions, [](const Condition &condition) {
        return condition.op == Operator::TextSearch; // can stand in front of everything only
    });
    const auto all = countOf(context, {.source = query.source}, {}, cancel);
    const auto filter = filterFor(query.conditions);
    if (!all || !filter || searchesText) {
        return all || searchesText ? Result<Total>(Total{atLeast, false}) : std::unexpected(all.error());
    }
    constexpr qint32 sampleSize = 1000;
    const Value::Array pipeline{
        Value(Document{{u"$sample"_s, Value(Document{{u"size"_s, Value(sampleSize)}})}}),
        Value(Document{{u"$match"_s, Value(*filter)}}), Value(Document{{u"$count"_s, Value(u"records"_s)}})};
    qint64 matching = 0;
    const auto read = context.connection->aggregate(
        query.source.name, pipeline, {}, counting(query), cancel, [&](QByteArrayView bson) -> Result<bool> {
            const auto records = valueFromBson(bson, "records");
            matching = records ? records->toInteger().value_or(0) : 0;
            return true;
        });
    if (!read) {
        return std::unexpected(read.error());
    }
    const qint64 sampled = std::min<qint64>(sampleSize, *all);
    return Total{std::max(atLeast, sampled > 0 ? matching * *all / sampled : 0), false};
}

} // namespace

Result<Total> exactTotal(SessionContext &context, const Query &query, const CancelToken &cancel)
{
    const auto filter = filterFor(query.conditions);
    if (!filter) {
        return std::unexpected(filter.error());
    }
    // `count` without a condition reads metadata, which may be wrong after a crash or on a cluster.
    const Value::Array pipeline{Value(Document{{u"$match"_s, Value(*filter)}}),
                                Value(Document{{u"$count"_s, Value(u"records"_s)}})};
    Total total{0, true};
    const auto read = context.connection->aggregate(
        query.source.name, pipeline, {}, counting(query), cancel, [&](QByteArrayView bson) -> Result<bool> {
            const auto records = valueFromBson(bson, "records");
            total.records = records ? records->toInteger().value_or(0) : 0;
            return true;
        });
    return read ? Result<Total>(total) : std::unexpected(read.error());
}

Result<Total> estimatedTotal(SessionContext &context, const Query &query, const CancelToken &cancel)
{
    if (query.conditions.isEmpty()) {
        const auto records = countOf(context, query, {}, cancel);
        return records ? Result<Total>(Total{*records, false}) : std::unexpected(records.error());
    }
    constexpr qint64 countedAtMost = 1000;
    const auto some =
        countOf(context, query, {{u"limit"_s, Value(countedAtMost)}, {u"maxTimeMS"_s, Value(500)}}, cancel);
    if (some && *some < countedAtMost) {
        return Total{*some, true};
    }
    if (!some && some.error().kind != Error::Kind::Timeout) {
        return std::unexpected(some.error());
    }
    return sampledTotal(context, query, some.value_or(0), cancel);
}

} // namespace registrar::mongodb
