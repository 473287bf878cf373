// SPDX-License-Identifier: GPL-3.0-or-later
// Pages by key in both directions, and single records.
#include "repository/postgresql/paging.h"

#include "repository/postgresql/condition_text.h"
#include "repository/postgresql/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar::postgresql
{

struct Paging::Reading {
    std::shared_ptr<const Relation> relation;
    const Query &query;
    const Position &position;
    Order order;
    Selection selection;
    Statement filter; ///< the query's conditions
    int limit = 0;
    bool backward = false;
    bool full = false;      ///< the records that were read are as many bytes as a page may have
    QList<RowPlace> places; ///< in reading order, one more than the limit where there are that many

    [[nodiscard]] qint64 wanted() const { return full ? 0 : limit + 1 - places.size(); }
    [[nodiscard]] qint64 ties() const { return position.token.toLongLong(); }
};

namespace
{

Result<void> checkPosition(const Query &query, const Position &position, const Order &order)
{
    const qsizetype given = position.values.size();
    const qsizetype terms = order.terms().size();
    const bool open = position.kind == Position::Kind::Start || position.kind == Position::Kind::End;
    if (open                                    ? given == 0
        : position.kind == Position::Kind::From ? given > 0 && given <= terms
                                                : given == terms)
        return {};
    return failure(
        {.kind = Error::Kind::InvalidInput,
         .what = Words::tr("The place does not belong to this order of %1.").arg(query.source.toText()),
         .remedy = Words::tr("Start again from the first page."),
         .entity = query.source.toText()});
}

/// The block of a tid such as `(17,4)`.
qint64 blockOf(const QString &tid)
{
    return tid.mid(1).section(u',', 0, 0).toLongLong();
}

/// The rows of `from` as long as those before them are not too large; behind the list, how many rows there
/// were. The server goes on from their stored form and reads no large value of a row that it does not send.
QByteArray boundedStatement(const Selection &selection, const QByteArray &from, const QByteArray &order)
{
    return "SELECT " + selection.list() +
           ", t.\"rows found\" FROM (SELECT t.*, count(*) OVER () AS \"rows found\", "
           "sum(" +
           selection.size() + ") OVER (" + order.trimmed() + " ROWS UNBOUNDED PRECEDING) - (" +
           selection.size() + ") AS \"bytes before\" FROM (SELECT " + selection.sourceList() + from +
           ") AS t) AS t WHERE t.\"bytes before\" < " + QByteArray::number(Paging::pageBytes) + order;
}

} // namespace

Result<Page> Paging::page(const Query &query, const Position &position, bool cut)
{
    Result<std::shared_ptr<const Relation>> relation = catalog_.relation(query.source);
    if (!relation)
        return failure(relation.error());
    Result<Order> order = Order::of(**relation, query);
    if (!order)
        return failure(order.error());
    Result<Selection> selection =
        cut ? Selection::cut(**relation, query.fields) : Selection::of(**relation, query.fields);
    if (!selection)
        return failure(selection.error());
    if (Result<void> fits = checkPosition(query, position, *order); !fits)
        return failure(fits.error());
    selection->addOrder(**relation, *order);
    Reading reading{.relation = *relation,
                    .query = query,
                    .position = position,
                    .order = *order,
                    .selection = *selection,
                    .filter = {},
                    .limit = std::clamp(query.limit, 1, 10'000),
                    .backward = position.isBackward(),
                    .full = false,
                    .places = {}};
    Result<QByteArray> filter = conditionsText(**relation, query, reading.filter);
    if (!filter)
        return failure(filter.error());
    reading.filter.text = *filter;
    Result<void> read = order->isLocationOnly() ? readByLocation(reading) : readTies(reading);
    if (read && !order->isLocationOnly())
        read = readSegments(reading);
    if (!read)
        return failure(read.error());
    return finish(reading);
}

/// Runs one statement: the selection, the query's own conditions and one more, in the order from a term on.
Result<void> Paging::read(Reading &reading, const Statement &condition, int firstTerm, qint64 offset,
                          qint64 limit)
{
    QByteArray where = reading.filter.text;
    if (!condition.text.isEmpty())
        where += (where.isEmpty() ? "" : " AND ") + condition.text;
    const Selection &selection = reading.selection;
    const QByteArray order = " ORDER BY " + reading.order.orderBy(firstTerm, reading.backward);
    const QByteArray from = " FROM " + reading.relation->fromClause() + " AS t" +
                            (where.isEmpty() ? QByteArray() : " WHERE " + where) + order + " LIMIT " +
                            QByteArray::number(limit) +
                            (offset > 0 ? " OFFSET " + QByteArray::number(offset) : QByteArray());
    const bool bounded = !selection.size().isEmpty();
    const QByteArray statement =
        bounded ? boundedStatement(selection, from, order) : "SELECT " + selection.list() + from;
    Result<Rows> rows = connection_.run(statement, condition.parameters);
    if (!rows)
        return failure(rows.error());
    for (int row = 0; row < rows->count(); ++row)
        reading.places.append({*rows, row});
    reading.full = bounded && rows->count() > 0 && rows->integer(0, selection.count()) > rows->count();
    return {};
}

Result<void> Paging::readSegments(Reading &reading)
{
    const bool inclusive = reading.position.kind == Position::Kind::From && !reading.order.hasTies();
    Result<QList<OrderSegment>> segments =
        reading.order.from(reading.position.values, reading.backward, inclusive, reading.filter);
    if (!segments)
        return failure(segments.error());
    for (const OrderSegment &segment : std::as_const(*segments)) {
        if (reading.wanted() <= 0)
            break;
        if (Result<void> done = read(reading, segment.condition, segment.firstTerm, 0, reading.wanted());
            !done)
            return done;
    }
    return {};
}

/// Records of a view that are equal in every field: the position's token tells how many of them stand before
/// it.
Result<void> Paging::readTies(Reading &reading)
{
    if (!reading.order.hasTies() || reading.position.values.isEmpty())
        return {};
    const qint64 limit = reading.backward ? std::min(reading.ties(), reading.wanted()) : reading.wanted();
    if (limit == 0)
        return {};
    Statement statement = reading.filter;
    Result<QByteArray> same = reading.order.equalTo(reading.position.values, statement);
    if (!same)
        return failure(same.error());
    statement.text = *same;
    return read(reading, statement, 0, reading.backward ? 0 : reading.ties(), limit);
}

/// Without a key the table's own order is read in ranges of blocks: PostgreSQL would sort all that follows
/// otherwise.
Result<void> Paging::readByLocation(Reading &reading)
{
    Result<Rows> size =
        connection_.run("SELECT pg_relation_size($1::oid) / current_setting('block_size')::bigint",
                        {QByteArray::number(reading.relation->oid)});
    if (!size)
        return failure(size.error());
    const qint64 blocks = size->integer(0, 0);
    const double density =
        std::max(1.0, reading.relation->estimatedRows) / double(std::max<qint64>(1, reading.relation->pages));
    qint64 step = std::max<qint64>(2, qint64(reading.limit / density) + 2);
    const bool open = reading.position.values.isEmpty();
    const QString place = open ? QString() : reading.position.values.first().toText();
    qint64 block = open ? (reading.backward ? blocks : 0) : blockOf(place) + (reading.backward ? 1 : 0);
    for (; reading.wanted() > 0 && (reading.backward ? block > 0 : block < blocks); step *= 2) {
        const qint64 next =
            reading.backward ? std::max<qint64>(0, block - step) : std::min(blocks, block + step);
        Statement statement = reading.filter;
        const auto edge = [&statement](qint64 number) {
            return statement.bind('(' + QByteArray::number(number) + ",0)", u"tid"_s);
        };
        statement.text =
            "t.ctid >= " + edge(std::min(block, next)) + " AND t.ctid < " + edge(std::max(block, next));
        if (!open) {
            const bool inclusive = reading.position.kind == Position::Kind::From;
            statement.text += QByteArray(" AND t.ctid ") +
                              (reading.backward ? "<"
                               : inclusive      ? ">="
                                                : ">") +
                              ' ' + statement.bind(place.toLatin1(), u"tid"_s);
        }
        if (Result<void> done = read(reading, statement, 0, 0, reading.wanted()); !done)
            return done;
        block = next;
    }
    return {};
}

Result<Page> Paging::finish(Reading &reading)
{
    const bool more = reading.full || reading.places.size() > reading.limit;
    if (reading.places.size() > reading.limit)
        reading.places.resize(reading.limit);
    if (reading.backward)
        std::ranges::reverse(reading.places);
    Page page;
    const Position::Kind kind = reading.position.kind;
    page.atStart = reading.backward ? !more : kind == Position::Kind::Start;
    page.atEnd = reading.backward ? kind == Position::Kind::End : !more;
    page.records.reserve(reading.places.size());
    for (const RowPlace &place : std::as_const(reading.places))
        page.records.append(reading.selection.record(place));
    if (reading.places.isEmpty()) {
        // Nothing further that way: the page back starts at this end.
        page.before = reading.backward ? reading.position : Position::end();
        page.after = reading.backward ? Position::start() : reading.position;
        if (kind == Position::Kind::From)
            page.after = Position::end();
        return page;
    }
    page.before = {Position::Kind::Before, reading.selection.orderValues(reading.places.first()), {}};
    page.after = {Position::Kind::After, reading.selection.orderValues(reading.places.last()), {}};
    if (reading.order.hasTies()) {
        QList<QList<Value>> values;
        for (const RowPlace &place : std::as_const(reading.places))
            values.append(reading.selection.orderValues(place));
        if (Result<void> counted = countTies(reading, page, values, more); !counted)
            return failure(counted.error());
    }
    return page;
}

/// Notes in the page's positions how many equal records stand before each.
Result<void> Paging::countTies(Reading &reading, Page &page, const QList<QList<Value>> &values, bool more)
{
    const auto sameAs = [](const QList<Value> &one) {
        return [&one](const QList<Value> &other) { return one == other; };
    };
    const qint64 firstRun = std::ranges::count_if(values, sameAs(values.first()));
    const qint64 lastRun = std::ranges::count_if(values, sameAs(values.last()));
    const QList<Value> &at = reading.position.values;
    qint64 before = 0;
    if (!reading.backward)
        before = values.first() == at ? reading.ties() : 0;
    else if (values.first() == at)
        before = reading.ties() - firstRun;
    else if (more) {
        Statement statement = reading.filter;
        Result<QByteArray> same = reading.order.equalTo(values.first(), statement);
        if (!same)
            return failure(same.error());
        const QByteArray filter =
            reading.filter.text.isEmpty() ? QByteArray() : reading.filter.text + " AND ";
        Result<Rows> total = connection_.run("SELECT count(*) FROM " + reading.relation->fromClause() +
                                                 " AS t WHERE " + filter + *same,
                                             statement.parameters);
        if (!total)
            return failure(total.error());
        before = std::max<qint64>(0, total->integer(0, 0) - firstRun);
    }
    qint64 through = lastRun;
    if (values.first() == values.last())
        through += before;
    else if (reading.backward && values.last() == at)
        through = reading.ties();
    page.before.token = QByteArray::number(before);
    page.after.token = QByteArray::number(through);
    return {};
}

Result<Record> Paging::record(const EntitySource &source, const RecordKey &key)
{
    Result<std::shared_ptr<const Relation>> relation = catalog_.relation(source);
    if (!relation)
        return failure(relation.error());
    if (key.isEmpty() || key.size() != (*relation)->key.size())
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = Words::tr("The record of %1 cannot be named.").arg(source.toText()),
                        .why = (*relation)->key.isEmpty()
                                   ? (*relation)->pagedBy()
                                   : Words::tr("The key has another number of fields."),
                        .remedy = Words::tr("Refresh, then choose the record again."),
                        .entity = source.toText()});
    Result<Selection> selection = Selection::of(**relation, {});
    if (!selection)
        return failure(selection.error());
    Statement statement;
    QByteArray where;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const Column &column = (*relation)->columns[(*relation)->key[i]];
        Result<QByteArray> bound = statement.bindOperand(key[i], column.type);
        if (!bound)
            return failure(bound.error());
        where += (i ? " AND " : "") + columnExpression(column) + " = " + *bound;
    }
    Result<Rows> rows = connection_.run("SELECT " + selection->list() + " FROM " + (*relation)->fromClause() +
                                            " AS t WHERE " + where,
                                        statement.parameters);
    if (!rows)
        return failure(rows.error());
    if (rows->count() == 0)
        return failure({.kind = Error::Kind::NotFound,
                        .what = Words::tr("The record is not there."),
                        .why = Words::tr("%1 has no record with this key.").arg(source.toText()),
                        .remedy = Words::tr("Refresh; it may have been deleted."),
                        .entity = source.toText()});
    return selection->record({*rows, 0});
}

} // namespace registrar::postgresql
