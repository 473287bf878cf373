// SPDX-License-Identifier: GPL-3.0-or-later
// Pages by key against pages by OFFSET, anywhere in a large table.
#include "tests/benchmarks/benchmark.h"
#include "tests/benchmarks/benchmark_data.h"
#include "tests/benchmarks/raw_connection.h"

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pageSize = 50;
constexpr int pageRounds = 101; // a page takes less than the machine's own noise;

Contender readPage(const QString &name, Session &session, const Query &query, const Position &position)
{
    return {name, [&session, query, position]() -> Result<void> {
                auto page = session.page(query, position, {});
                return page ? Result<void>() : failure(page.error());
            }};
}

/// As a tool that pages by OFFSET would ask for it.
Contender readOffset(const RawConnection &raw, qint64 offset)
{
    const QString sql = u"select * from users order by id limit %1 offset %2"_s.arg(pageSize).arg(offset);
    return {u"libpq alone, OFFSET %L1"_s.arg(offset), [&raw, sql]() -> Result<void> {
                auto rows = raw.run(sql.toUtf8());
                return rows ? Result<void>() : failure(rows.error());
            }};
}

/// The limit: the rows behind a key, with nothing made of them.
Contender readRaw(const RawConnection &raw, const QByteArray &condition, const QByteArray &order, qint64 key)
{
    const QByteArray sql = "select * from users where " + condition + " order by " + order + " limit " +
                           QByteArray::number(pageSize);
    return {u"libpq alone, by key"_s, [&raw, sql, key]() -> Result<void> {
                auto rows = raw.run(sql, {QByteArray::number(key)});
                return rows ? Result<void>() : failure(rows.error());
            }};
}

} // namespace

Result<void> benchmarkPaging(qint64 rows)
{
    auto store = makeUsersTable(rows);
    if (!store) {
        return failure(store.error());
    }
    Session &session = *store->session;
    const auto raw = RawConnection::open(store->database->access());
    if (!raw) {
        return failure(raw.error());
    }
    Query query;
    query.source = store->source;
    query.limit = pageSize;

    const auto place = session.jump(query, 0.9, {});
    if (!place) {
        return failure(place.error());
    }
    const auto deep = session.page(query, *place, {});
    if (!deep) {
        return failure(deep.error());
    }
    const qint64 far = rows * 9 / 10;
    const Contender next = readPage(u"Registrar, the page behind a key"_s, session, query, deep->after);
    const Contender last = readPage(u"Registrar, the last page"_s, session, query, Position::end());
    const Contender jump{u"Registrar, a jump and its page"_s, [&]() -> Result<void> {
                             auto found = session.jump(query, 0.9, {});
                             auto page = found ? session.page(query, *found, {}) : failure(found.error());
                             return page ? Result<void>() : failure(page.error());
                         }};
    for (const auto &[title, contenders] : std::initializer_list<std::pair<QString, std::vector<Contender>>>{
             {u"First page of %L1 rows"_s.arg(rows),
              {readRaw(*raw, "id > $1", "id", 0),
               readPage(u"Registrar"_s, session, query, Position::start())}},
             {u"The next page at 90 %"_s, {readRaw(*raw, "id > $1", "id", far), next}},
             {u"The previous page at 90 %"_s,
              {readRaw(*raw, "id < $1", "id desc", far),
               readPage(u"Registrar"_s, session, query, deep->before)}},
             {u"The last page"_s, {readRaw(*raw, "id > $1", "id", rows - pageSize), last}}}) {
        if (auto ran = compare(title, contenders, pageRounds); !ran) {
            return ran;
        }
    }
    if (auto ran = compare(u"A page at 90 % against OFFSET"_s, {next, jump, readOffset(*raw, far)}); !ran) {
        return ran;
    }
    if (auto ran = compare(u"The last page against OFFSET"_s, {last, readOffset(*raw, rows - pageSize)});
        !ran) {
        return ran;
    }
    Query sorted = query;
    sorted.sort = {{{u"created_at"_s}, true}};
    if (auto ran = compare(u"The last page, sorted by an indexed column, descending"_s,
                           {readPage(u"Registrar"_s, session, sorted, Position::end())}, pageRounds);
        !ran) {
        return ran;
    }
    const Contender counted{u"libpq alone, count(*)"_s, [&raw]() -> Result<void> {
                                auto total = raw->run("select count(*) from users");
                                return total ? Result<void>() : failure(total.error());
                            }};
    const Contender exact{u"Registrar, exactly"_s, [&]() -> Result<void> {
                              auto total = session.count(query, {});
                              return total ? Result<void>() : failure(total.error());
                          }};
    const Contender estimated{u"Registrar, estimated"_s, [&]() -> Result<void> {
                                  auto total = session.estimate(query, {});
                                  return total ? Result<void>() : failure(total.error());
                              }};
    return compare(u"Totals"_s, {counted, exact, estimated});
}

} // namespace registrar
