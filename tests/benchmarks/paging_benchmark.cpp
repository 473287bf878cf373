// SPDX-License-Identifier: GPL-3.0-or-later
// Pages by key against pages by OFFSET, anywhere in a large table.
#include "tests/benchmarks/benchmark.h"
#include "tests/benchmarks/benchmark_data.h"
#include "tests/support/server_console.h"

#include <QProcess>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pageSize = 50;

Contender readPage(const QString &name, Session &session, const Query &query, const Position &position)
{
    return {name, [&session, query, position]() -> Result<void> {
                auto page = session.page(query, position, {});
                return page ? Result<void>() : failure(page.error());
            }};
}

/// A page through libpq on a connection of its own, as a tool that pages by OFFSET would ask for it.
Contender readOffset(const StoreAccess &access, qint64 offset)
{
    const QString sql = u"select * from users order by id limit %1 offset %2"_s.arg(pageSize).arg(offset);
    return {u"ORDER BY id LIMIT %1 OFFSET %2"_s.arg(pageSize).arg(offset), [access, sql]() -> Result<void> {
                auto rows = runSql(access, sql);
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
    const StoreAccess &access = store->database->access();
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
    if (auto ran = compare(u"First page of %L1 rows"_s.arg(rows),
                           {readPage(u"by key"_s, session, query, Position::start()), readOffset(access, 0)});
        !ran) {
        return ran;
    }
    const Contender jump{u"jump to 90 % and its page"_s, [&]() -> Result<void> {
                             auto found = session.jump(query, 0.9, {});
                             auto page = found ? session.page(query, *found, {}) : failure(found.error());
                             return page ? Result<void>() : failure(page.error());
                         }};
    if (auto ran =
            compare(u"A page at 90 %"_s, {readPage(u"next page by key"_s, session, query, deep->after), jump,
                                          readPage(u"previous page by key"_s, session, query, deep->before),
                                          readOffset(access, rows * 9 / 10)});
        !ran) {
        return ran;
    }
    if (auto ran = compare(u"The last page"_s, {readPage(u"by key"_s, session, query, Position::end()),
                                                readOffset(access, rows - pageSize)});
        !ran) {
        return ran;
    }
    Query sorted = query;
    sorted.sort = {{{u"created_at"_s}, true}};
    if (auto ran = compare(u"The last page, sorted by an indexed column, descending"_s,
                           {readPage(u"by key"_s, session, sorted, Position::end())});
        !ran) {
        return ran;
    }
    const Contender exact{u"count(*) exactly"_s, [&]() -> Result<void> {
                              auto total = session.count(query, {});
                              return total ? Result<void>() : failure(total.error());
                          }};
    const Contender estimated{u"estimate"_s, [&]() -> Result<void> {
                                  auto total = session.estimate(query, {});
                                  return total ? Result<void>() : failure(total.error());
                              }};
    return compare(u"Totals"_s, {estimated, exact});
}

} // namespace registrar
