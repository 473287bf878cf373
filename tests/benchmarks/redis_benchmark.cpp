// SPDX-License-Identifier: GPL-3.0-or-later
// The first keys of a large Redis database, with type, time to live and memory.
#include "tests/benchmarks/benchmark.h"
#include "tests/benchmarks/benchmark_data.h"
#include "tests/support/server_console.h"

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int prefixes = 40;
constexpr qint64 keysACommand = 20'000;

Result<void> fill(const StoreAccess &access, qint64 keys)
{
    for (qint64 first = 0; first < keys; first += keysACommand) {
        QByteArrayList words{"MSET"};
        for (qint64 number = first; number < std::min(keys, first + keysACommand); ++number) {
            words << "area" + QByteArray::number(number % prefixes) + ":session:" + QByteArray::number(number)
                  << "what is kept for session " + QByteArray::number(number);
        }
        if (auto set = runRedis(access, words); !set) {
            return failure(set.error());
        }
    }
    return {};
}

} // namespace

Result<void> benchmarkRedis(qint64 keys)
{
    auto store = makeStore(StoreKind::Redis);
    if (!store) {
        return failure(store.error());
    }
    if (auto filled = fill(store->database->access(), keys); !filled) {
        return filled;
    }
    const auto firstPage = [&store](const QString &name, const QString &pattern) {
        Query query;
        query.source = {{}, pattern};
        query.limit = 200;
        return Contender{name, [&store, query]() -> Result<void> {
                             auto page = store->session->page(query, Position::start(), {});
                             if (page && page->records.isEmpty()) {
                                 return failure(
                                     {.kind = Error::Kind::Internal, .what = u"There are no keys."_s});
                             }
                             return page ? Result<void>() : failure(page.error());
                         }};
    };
    return compare(u"The first 200 of %L1 keys"_s.arg(keys),
                   {firstPage(u"any key"_s, u"<area>:session:<id>"_s),
                    firstPage(u"one prefix of %1"_s.arg(prefixes), u"area7:session:<id>"_s)},
                   15);
}

} // namespace registrar
