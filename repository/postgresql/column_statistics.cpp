// SPDX-License-Identifier: GPL-3.0-or-later
// How a column's values are spread, as ANALYZE found it.
#include "repository/postgresql/column_statistics.h"

#include "repository/postgresql/array_text.h"
#include "repository/postgresql/value_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar::postgresql
{

namespace
{

/// The statistics' arrays as texts, common values and bounds in one list in the column's own order.
constexpr char question[] = R"(
SELECT s.null_frac, s.most_common_vals::text, s.most_common_freqs::text, s.histogram_bounds::text
FROM pg_stats s WHERE s.schemaname = $1 AND s.tablename = $2 AND s.attname = $3
ORDER BY s.inherited DESC LIMIT 1)";

QList<Value> valuesOf(QByteArrayView text, const Column &column)
{
    const std::optional<Value::Array> values =
        parseArray(text, column.type.delimiter,
                   [&column](QByteArrayView element) { return decodeValue(element, column.type); });
    return values.value_or(Value::Array());
}

/// Ranks values in the column's order: only the server knows its collations.
Result<QList<int>> ranks(Connection &connection, const Column &column, const QList<Value> &values)
{
    Result<std::optional<QByteArray>> array = encodeValue(Value(Value::Array(values)), column.type.delimiter);
    if (!array)
        return failure(array.error());
    const QByteArray cast = column.type.cast.toUtf8() + "[]";
    Result<Rows> rows = connection.run(
        "SELECT n FROM unnest($1::" + cast + ") WITH ORDINALITY AS u(v, n) ORDER BY v, n", {*array});
    if (!rows)
        return failure(rows.error());
    QList<int> order;
    for (int row = 0; row < rows->count(); ++row)
        order.append(static_cast<int>(rows->integer(row, 0)) - 1);
    return order;
}

} // namespace

Value between(const Value &low, const Value &high, double share)
{
    const auto mix = [share](auto from, auto to) {
        const double mixed = double(from) + (double(to) - double(from)) * share;
        if (mixed <= double(from)) // also keeps the cast back within the type
            return from;
        return mixed >= double(to) ? to : static_cast<decltype(from)>(mixed);
    };
    if (low.type() != high.type())
        return low;
    if (low.is<qint32>())
        return Value(qint32(mix(qint64(*low.get<qint32>()), qint64(*high.get<qint32>()))));
    if (low.is<qint64>())
        return Value(mix(*low.get<qint64>(), *high.get<qint64>()));
    if (low.is<double>())
        return Value(mix(*low.get<double>(), *high.get<double>()));
    const auto finite = [](qint64 time) {
        return time != Value::Timestamp::infinity && time != Value::Timestamp::minusInfinity;
    };
    if (const auto *from = low.get<Value::Timestamp>(); from && finite(from->microseconds)) {
        const qint64 to = high.get<Value::Timestamp>()->microseconds;
        return finite(to) ? Value(Value::Timestamp{mix(from->microseconds, to)}) : low;
    }
    if (const auto *from = low.get<Value::TimestampZoned>(); from && finite(from->microseconds)) {
        const qint64 to = high.get<Value::TimestampZoned>()->microseconds;
        return finite(to) ? Value(Value::TimestampZoned{mix(from->microseconds, to)}) : low;
    }
    if (const auto *from = low.get<Value::Date>(); from && from->days != Value::Date::minusInfinity) {
        const qint32 to = high.get<Value::Date>()->days;
        return to == Value::Date::infinity ? low
                                           : Value(Value::Date{qint32(mix(qint64(from->days), qint64(to)))});
    }
    return low;
}

Result<std::optional<ColumnStatistics>> ColumnStatistics::read(Connection &connection,
                                                               const Relation &relation, const Column &column)
{
    Result<Rows> rows = connection.run(
        question, {relation.source.space.toUtf8(), relation.source.name.toUtf8(), column.name.toUtf8()});
    if (!rows)
        return failure(rows.error());
    if (rows->count() == 0)
        return std::optional<ColumnStatistics>();
    ColumnStatistics statistics;
    statistics.nullShare_ = rows->number(0, 0);
    const QList<Value> common = valuesOf(rows->bytes(0, 1), column);
    const QStringList frequencies = textArray(rows->bytes(0, 2));
    const QList<Value> bounds = valuesOf(rows->bytes(0, 3), column);
    double commonShare = 0;
    for (const QString &frequency : frequencies)
        commonShare += frequency.toDouble();
    const double stretch = bounds.size() < 2 ? 0
                                             : std::max(0.0, 1 - statistics.nullShare_ - commonShare) /
                                                   double(bounds.size() - 1);
    Result<QList<int>> order = ranks(connection, column, common + bounds);
    if (!order)
        return failure(order.error());
    for (const int index : std::as_const(*order)) {
        if (index < common.size())
            statistics.runs_.append({common[index], Value(), frequencies.value(index).toDouble()});
        else if (index + 1 < common.size() + bounds.size())
            statistics.runs_.append(
                {bounds[index - common.size()], bounds[index - common.size() + 1], stretch});
    }
    if (statistics.runs_.isEmpty() && statistics.nullShare_ <= 0)
        return std::optional<ColumnStatistics>();
    return std::optional<ColumnStatistics>(statistics);
}

Quantile ColumnStatistics::at(double fraction) const
{
    double total = nullShare_;
    for (const Run &run : runs_)
        total += run.share;
    double left = fraction * total;
    for (const Run &run : runs_) {
        if (left < run.share) {
            const double within = left / run.share;
            return run.high.isMissing() ? Quantile{run.low, within}
                                        : Quantile{between(run.low, run.high, within), 0};
        }
        left -= run.share;
    }
    if (nullShare_ > 0)
        return {Value::null(), std::clamp(left / nullShare_, 0.0, 1.0)};
    return {runs_.last().high.isMissing() ? runs_.last().low : runs_.last().high, 1};
}

} // namespace registrar::postgresql
