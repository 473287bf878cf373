// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchmark_data.h"

#include "tests/support/server_console.h"

namespace registrar
{

using namespace Qt::StringLiterals;

Result<BenchmarkStore> makeStore(StoreKind kind)
{
    const auto servers = SandboxServers::find();
    if (!servers) {
        return failure(servers.error());
    }
    BenchmarkStore made;
    auto database = TemporaryDatabase::make(*servers, kind);
    if (!database) {
        return failure(database.error());
    }
    made.database = std::move(*database);
    auto session = makeSession(kind);
    if (!session) {
        return failure(session.error());
    }
    made.session = std::move(*session);
    const StoreAccess &access = made.database->access();
    if (auto opened = made.session->open(access.address, access.password, {.storeName = u"benchmark"_s});
        !opened) {
        return failure(opened.error());
    }
    return made;
}

Result<BenchmarkStore> makeUsersTable(qint64 rows)
{
    auto made = makeStore(StoreKind::PostgreSql);
    if (!made) {
        return made;
    }
    const QString sql = uR"(
        create table users (id integer primary key, email varchar(255) not null, first_name varchar(100),
            last_name varchar(100), role varchar(20) not null, is_active boolean, last_login timestamp, created_at timestamp);
        insert into users select i, 'user' || i || '@example.edu', 'First ' || i % 977, 'Łast ' || i % 3571,
            case when i % 200 = 0 then 'admin' else 'learner' end, i % 25 <> 0,
            case when i % 10 = 0 then null else timestamp '2026-01-01' + i * interval '7 seconds' end,
            timestamp '2024-01-01' + i * interval '61 seconds' from generate_series(1, %1) i;
        create unique index on users (email);
        create index on users (created_at);
        analyze users)"_s;
    for (const QString &statement : sql.arg(rows).split(u';')) {
        if (auto ran = runSql(made->database->access(), statement); !ran) {
            return failure(ran.error());
        }
    }
    made->source = {u"public"_s, u"users"_s};
    return made;
}

Result<BenchmarkStore> makeSessionsCollection(qint64 documents)
{
    auto made = makeStore(StoreKind::MongoDb);
    if (!made) {
        return made;
    }
    made->source = {{}, u"sessions"_s};
    auto writer = made->session->bulkWriter(made->source, {});
    if (!writer) {
        return failure(writer.error());
    }
    for (qint64 number = 0; number < documents; ++number) {
        const QString id = u"session-%1"_s.arg(number, 12, 10, QChar(u'0'));
        const Document document{{u"_id"_s, Value(id)},
                                {u"user_id"_s, Value(u"user.%1"_s.arg(number % 5000))},
                                {u"title"_s, Value(u"Question %1 about the “second” example"_s.arg(number))},
                                {u"subject"_s, Value(u"INF%1"_s.arg(number % 300, 3, 10, QChar(u'0')))},
                                {u"created_at"_s, Value(Value::Instant{1'760'000'000'000 + number * 977})},
                                {u"last_active"_s, Value(Value::Instant{1'760'000'600'000 + number * 977})},
                                {u"message_count"_s, Value(qint32(number % 240))},
                                {u"model_used"_s, Value(u"gemini-1.5-pro"_s)},
                                {u"is_test_session"_s, Value(number % 33 == 0)},
                                {u"score"_s, Value(double(number) / 7)}};
        if (auto added = (*writer)->add(document); !added) {
            return failure(added.error());
        }
    }
    if (auto finished = (*writer)->finish(); !finished) {
        return failure(finished.error());
    }
    return made;
}

} // namespace registrar
