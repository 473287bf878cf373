// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a place near a share of a query's order from the server's statistics.
#include "repository/postgresql/jumping.h"

#include "repository/postgresql/column_statistics.h"
#include "repository/postgresql/condition_text.h"
#include "repository/postgresql/selection.h"
#include "repository/postgresql/totals.h"
#include "repository/postgresql/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace registrar::postgresql
{

namespace
{

/// Up to here counting through the order is as quick as asking the statistics, and exact.
constexpr qint64 fewRecords = 20'000;

std::unexpected<Error> noStatistics(const Relation &relation, const QString &why)
{
    return failure(
        {.kind = Error::Kind::Unsupported,
         .what = Words::tr("There is no quick way to that place of %1.").arg(relation.source.toText()),
         .why = why,
         .remedy = Words::tr("Run ANALYZE on the table, sort by another field, or page on from here."),
         .entity = relation.source.toText()});
}

} // namespace

Result<Position> Jumping::jump(const Query &query, double fraction)
{
    Result<std::shared_ptr<const Relation>> relation = catalog_.relation(query.source);
    if (!relation)
        return failure(relation.error());
    Result<Order> order = Order::of(**relation, query);
    if (!order)
        return failure(order.error());
    if (!(fraction > 0))
        return Position::start();
    const double share = std::min(fraction, 1.0);
    Result<std::optional<Position>> exact = byOffset(**relation, query, *order, share);
    if (!exact)
        return failure(exact.error());
    if (*exact)
        return **exact;
    if (!query.conditions.isEmpty())
        return noStatistics(
            **relation,
            Words::tr("The server's statistics do not tell how the filtered records are spread."));
    return order->isLocationOnly() ? byLocation(**relation, share) : byStatistics(**relation, *order, share);
}

/// Exact, by counting through the order; nothing where there are too many records for that.
Result<std::optional<Position>> Jumping::byOffset(const Relation &relation, const Query &query,
                                                  const Order &order, double fraction)
{
    Result<Total> total = Totals(connection_, catalog_).estimate(query);
    if (!total)
        return failure(total.error());
    if (total->records > fewRecords)
        return std::optional<Position>();
    total = Totals(connection_, catalog_).count(query);
    if (!total)
        return failure(total.error());
    if (total->records == 0)
        return std::optional(Position::start());
    Statement statement;
    Result<QByteArray> condition = conditionsText(relation, query, statement);
    if (!condition)
        return failure(condition.error());
    QByteArray list;
    for (const OrderTerm &term : order.terms())
        list += (list.isEmpty() ? "" : ", ") + term.expression;
    const qint64 offset = std::min<qint64>(total->records - 1, qint64(fraction * double(total->records)));
    statement.text = "SELECT " + list + " FROM " + relation.fromClause() + " AS t" +
                     (condition->isEmpty() ? QByteArray() : " WHERE " + *condition) + " ORDER BY " +
                     order.orderBy(0, false) + " LIMIT 1 OFFSET " + QByteArray::number(offset);
    Result<Rows> rows = connection_.run(statement.text, statement.parameters);
    if (!rows)
        return failure(rows.error());
    if (rows->count() == 0)
        return std::optional(Position::start());
    Position position{Position::Kind::From, {}, {}};
    for (int i = 0; i < order.terms().size(); ++i) {
        Column column;
        column.type = order.terms()[i].type;
        position.values.append(decodeColumn(*rows, 0, i, column));
    }
    return std::optional(position);
}

Result<Position> Jumping::byStatistics(const Relation &relation, const Order &order, double fraction)
{
    Position position{Position::Kind::From, {}, {}};
    double share = fraction;
    // Among records that share the leading value, the next term's statistics tell the place, as far as they
    // go.
    for (const OrderTerm &term : order.terms()) {
        if (term.column < 0)
            break;
        Result<std::optional<ColumnStatistics>> statistics =
            ColumnStatistics::read(connection_, relation, relation.columns[term.column]);
        if (!statistics)
            return failure(statistics.error());
        if (!*statistics)
            break;
        const Quantile quantile = (*statistics)->at(term.descending ? 1 - share : share);
        position.values.append(quantile.value);
        if (quantile.within <= 0)
            break;
        share = term.descending ? 1 - quantile.within : quantile.within;
    }
    if (position.values.isEmpty())
        return noStatistics(relation,
                            Words::tr("The table was never analysed, or the order is by no column."));
    return position;
}

/// Without a key the place is a block of the table.
Result<Position> Jumping::byLocation(const Relation &relation, double fraction)
{
    Result<Rows> size =
        connection_.run("SELECT pg_relation_size($1::oid) / current_setting('block_size')::bigint",
                        {QByteArray::number(relation.oid)});
    if (!size)
        return failure(size.error());
    const qint64 block =
        std::min<qint64>(std::max<qint64>(0, size->integer(0, 0) - 1), qint64(fraction * size->number(0, 0)));
    return Position{Position::Kind::From, {Value(Value::Other{u"tid"_s, u"(%1,0)"_s.arg(block)})}, {}};
}

} // namespace registrar::postgresql
