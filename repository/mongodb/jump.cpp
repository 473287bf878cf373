// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a place near a share of a query's order.
#include "repository/mongodb/jump.h"

#include "repository/mongodb/bson_codec.h"
#include "repository/mongodb/filter.h"
#include "repository/mongodb/order.h"
#include "repository/mongodb/paging.h"
#include "repository/mongodb/totals.h"
#include "repository/mongodb/words.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int sampledPlaces = 1000;
constexpr std::chrono::minutes placesAreKept{2};
/// FerretDB reads the whole collection for a sample, which takes longer than a person waits from here on.
constexpr qint64 largestScannedSample = 500'000;

Position at(const QList<Value> &place)
{
    return {Position::Kind::From, place, {}};
}

/// Some places of the order, evenly spread, in order.
Result<QList<QList<Value>>> samplePlaces(SessionContext &context, const Query &query, const Order &order,
                                         const CancelToken &cancel)
{
    const auto filter = filterFor(query.conditions);
    if (!filter) {
        return std::unexpected(filter.error());
    }
    Document projection{{u"_id"_s, Value(1)}};
    for (const SortKey &key : order.keys()) {
        if (key.field.first() != u"_id") {
            setField(projection, {key.field.first()}, Value(1));
        }
    }
    Value::Array pipeline;
    if (!filter->isEmpty()) {
        pipeline.append(Value(Document{{u"$match"_s, Value(*filter)}}));
    }
    pipeline.append(Value(Document{{u"$sample"_s, Value(Document{{u"size"_s, Value(sampledPlaces)}})}}));
    pipeline.append(Value(Document{{u"$project"_s, Value(projection)}}));
    pipeline.append(Value(Document{{u"$sort"_s, Value(order.sort(false))}}));
    QList<QList<Value>> places;
    const Doing doing{Words::tr("The place could not be found."), query.source.name};
    const auto read =
        context.connection->aggregate(query.source.name, pipeline, {{u"allowDiskUse"_s, Value(true)}}, doing,
                                      cancel, [&](QByteArrayView bson) -> Result<bool> {
                                          const auto fields = documentFromBson(bson);
                                          if (!fields) {
                                              return std::unexpected(fields.error());
                                          }
                                          places.append(order.placeOf(*fields));
                                          return true;
                                      });
    return read ? Result<QList<QList<Value>>>(places) : std::unexpected(read.error());
}

QByteArray cacheKey(const Query &query, const Order &order)
{
    const auto filter = filterFor(query.conditions);
    return query.source.name.toUtf8() + '\0' + bsonFromDocument(order.sort(false)).value_or(QByteArray()) +
           bsonFromDocument(filter.value_or(Document())).value_or(QByteArray());
}

/// A key between two of the same kind: identifiers made in time, or whole numbers. Nothing for other kinds.
std::optional<Value> between(const Value &first, const Value &last, double fraction)
{
    const auto mix = [fraction](double low, double high) { return low + (high - low) * fraction; };
    if (const auto *low = first.get<Value::ObjectId>(), *high = last.get<Value::ObjectId>(); low && high) {
        const double seconds =
            mix(qFromBigEndian<quint32>(low->bytes.data()), qFromBigEndian<quint32>(high->bytes.data()));
        Value::ObjectId id;
        qToBigEndian(static_cast<quint32>(seconds), id.bytes.data());
        const double rest = (seconds - std::floor(seconds)) * 4294967296.0;
        qToBigEndian(static_cast<quint32>(std::min(rest, 4294967295.0)), id.bytes.data() + 4);
        return Value(id);
    }
    if (first.toInteger() && last.toInteger()) {
        return Value(static_cast<qint64>(mix(double(*first.toInteger()), double(*last.toInteger()))));
    }
    return std::nullopt;
}

Result<std::optional<Position>> interpolated(SessionContext &context, const Query &query, const Order &order,
                                             double fraction, const CancelToken &cancel)
{
    if (!context.isFerretDb() || order.keys().size() > 1 || !query.conditions.isEmpty()) {
        return std::optional<Position>();
    }
    const auto total = estimatedTotal(context, query, cancel);
    if (!total || total->records <= largestScannedSample) {
        return total ? Result<std::optional<Position>>(std::nullopt) : std::unexpected(total.error());
    }
    const int direction = order.keys().first().descending ? -1 : 1;
    const auto first = extremeKey(context, query.source.name, {{u"_id"_s, Value(direction)}}, cancel);
    const auto last = extremeKey(context, query.source.name, {{u"_id"_s, Value(-direction)}}, cancel);
    if (!first || !last) {
        return std::unexpected(first ? last.error() : first.error());
    }
    const auto key = *first && *last ? between(**first, **last, fraction) : std::nullopt;
    return key ? std::optional(at({*key})) : std::nullopt;
}

} // namespace

Result<Position> jumpTo(SessionContext &context, const Query &query, double fraction,
                        const CancelToken &cancel)
{
    const auto order = Order::of(query);
    if (!order) {
        return std::unexpected(order.error());
    }
    if (fraction <= 0) {
        return Position::start();
    }
    const auto straight = interpolated(context, query, *order, std::min(fraction, 1.0), cancel);
    if (!straight || *straight) {
        return straight ? Result<Position>(**straight) : std::unexpected(straight.error());
    }
    SampledPlaces &known = context.places[cacheKey(query, *order)];
    if (known.places.isEmpty() || known.until.hasExpired()) {
        auto places = samplePlaces(context, query, *order, cancel);
        if (!places) {
            return std::unexpected(places.error());
        }
        known = {*places, QDeadlineTimer(placesAreKept)};
    }
    if (known.places.isEmpty()) {
        return Position::start();
    }
    const auto number = static_cast<qsizetype>(fraction * double(known.places.size()));
    return at(known.places[std::min(number, known.places.size() - 1)]);
}

} // namespace registrar::mongodb
