// SPDX-License-Identifier: GPL-3.0-or-later
// Filters, totals, jumps and their cost; errors in words; cancelling on the server.
#include "tests/repository/postgresql/postgresql_fixture.h"

#include <QThread>

#include <thread>

using namespace registrar;
using namespace Qt::StringLiterals;

class ReadingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filtersSelectWhatTheySay_data();
    void filtersSelectWhatTheySay();
    void filtersThatCannotBeAreRefused();
    void costNamesTheIndexOrTheRemedy();
    void estimatesAtOnceAndCountsExactly();
    void jumpsByStatistics_data();
    void jumpsByStatistics();
    void jumpsAreRefusedWithoutStatistics();
    void cancellingReachesTheServer();
    void refusedConnectionsAreTold();
    void aLostConnectionIsTold();
    void readOnlyIsEnforcedByTheServer();
    void userWithoutRightsIsProvedReadOnly();
    void renamedColumnsAreFoundAgain();
    void aCutConnectionIsToldInTheServersWords();
};

void ReadingTest::filtersSelectWhatTheySay_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Operator>("op");
    QTest::addColumn<QList<Value>>("operands");
    QTest::addColumn<bool>("caseSensitive");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &field, Operator op, const QList<Value> &operands,
                        const QString &expected, bool caseSensitive = true) {
        QTest::newRow(name) << field << op << operands << caseSensitive << expected;
    };
    const auto text = [](const QString &value) { return QList<Value>{Value(value)}; };
    row("equals", u"name"_s, Operator::Equals, text(u"Ann%"_s), u"1"_s);
    row("equals null", u"name"_s, Operator::Equals, {Value::null()}, u"4"_s);
    row("not equals leaves NULLs out", u"name"_s, Operator::NotEquals, text(u"Ann%"_s), u"2,3"_s);
    row("in", u"id"_s, Operator::In, {Value(1), Value(3), Value(99)}, u"1,3"_s);
    row("in with null", u"name"_s, Operator::In, {Value(u"bob"_s), Value::null()}, u"3,4"_s);
    row("in nothing", u"id"_s, Operator::In, {}, {});
    row("beyond the type", u"id"_s, Operator::LessThan, {Value(qint64(1) << 40)}, u"1,2,3,4"_s);
    row("fraction", u"id"_s, Operator::GreaterThan, {Value(2.5)}, u"3,4"_s);
    row("text as number", u"id"_s, Operator::AtLeast, text(u"3"_s), u"3,4"_s);
    row("between", u"id"_s, Operator::Between, {Value(2), Value(3)}, u"2,3"_s);
    row("prefix", u"name"_s, Operator::Prefix, text(u"Ann"_s), u"1,2"_s);
    row("prefix with a wildcard", u"name"_s, Operator::Prefix, text(u"Ann%"_s), u"1"_s);
    row("prefix in any case", u"name"_s, Operator::Prefix, text(u"B"_s), u"3"_s, false);
    row("contains", u"name"_s, Operator::Contains, text(u"nn_"_s), u"2"_s);
    row("contains in any case", u"name"_s, Operator::Contains, text(u"OB"_s), u"3"_s, false);
    row("contains beyond ASCII", u"note"_s, Operator::Contains, text(u"ÉCOLE"_s), u"1"_s, false);
    row("regular expression", u"name"_s, Operator::Regex, text(u"^A.*[%_]$"_s), u"1,2"_s);
    row("regular expression in any case", u"name"_s, Operator::Regex, text(u"^BO+"_s), u"3"_s, false);
    row("is null", u"name"_s, Operator::IsNull, {}, u"4"_s);
    row("is not null", u"name"_s, Operator::IsNotNull, {}, u"1,2,3"_s);
    row("never missing", u"name"_s, Operator::IsMissing, {}, {});
    row("always present", u"name"_s, Operator::IsPresent, {}, u"1,2,3,4"_s);
    row("array", u"tags"_s, Operator::ArrayContains, text(u"a,b"_s), u"2"_s);
    row("array null", u"tags"_s, Operator::ArrayContains, {Value::null()}, u"3"_s);
    row("json array", u"data"_s, Operator::ArrayContains, {Value(2)}, u"1"_s);
    row("json text", u"raw"_s, Operator::Equals, {Value(Value::Json{u"{\"a\":  1}"_s})}, u"1"_s);
    row("words", u"note"_s, Operator::TextSearch, text(u"school -bus"_s), u"2"_s);
    row("contains in a number", u"id"_s, Operator::Contains, text(u"4"_s), u"4"_s);
    row("timestamp", u"at"_s, Operator::AtLeast, text(u"2024-06-01"_s), u"3,4"_s);
}

void ReadingTest::filtersSelectWhatTheySay()
{
    QFETCH(const QString, field);
    QFETCH(const Operator, op);
    QFETCH(const QList<Value>, operands);
    QFETCH(const bool, caseSensitive);
    QFETCH(const QString, expected);
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(
        database,
        u"CREATE TABLE t (id int PRIMARY KEY, name text, note text, tags text[], data jsonb, raw json, at "
        u"timestamptz); "
        "CREATE INDEX ON t USING gin (to_tsvector('english', note)); "
        "INSERT INTO t VALUES (1, 'Ann%', 'une école', '{a,b}', '[1,2]', '{\"a\":  1}', '2024-01-01'), "
        "(2, 'Ann_', 'schools', '{\"a,b\"}', '{\"2\": 2}', '{\"a\": 1}', '2024-02-01'), "
        "(3, 'bob', 'school bus', '{NULL}', '2', NULL, '2024-07-01'), (4, NULL, NULL, NULL, NULL, NULL, 'infinity')"_s);
    Query query{.source = table(u"t"_s)};
    query.conditions = {{{field}, op, operands, caseSensitive}};
    UNWRAP_RESULT(const Page page, session->page(query, Position::start(), {}));
    QStringList ids;
    for (const Record &record : page.records)
        ids.append(QString::number(record.key.first().toInteger().value_or(-1)));
    QCOMPARE(ids.join(u','), expected);
    UNWRAP_RESULT(const Total total, session->count(query, {}));
    QCOMPARE(total.records, page.records.size());
}

void ReadingTest::filtersThatCannotBeAreRefused()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database,
            u"CREATE TABLE t (id int PRIMARY KEY, name text, p point); INSERT INTO t VALUES (1, 'x')"_s);
    const auto refusal = [&](const Condition &condition) {
        return session->page({.source = table(u"t"_s), .conditions = {condition}}, Position::start(), {});
    };
    VERIFY_FAILS(refusal({{u"name"_s}, Operator::Regex, {Value(u"("_s)}}), Error::Kind::Syntax);
    VERIFY_FAILS(refusal({{u"id"_s}, Operator::Equals, {Value(u"x"_s)}}), Error::Kind::InvalidInput);
    VERIFY_FAILS(refusal({{u"none"_s}, Operator::Equals, {Value(1)}}), Error::Kind::InvalidInput);
    VERIFY_FAILS(refusal({{u"id"_s}, Operator::Between, {Value(1)}}), Error::Kind::InvalidInput);
    VERIFY_FAILS(refusal({{u"p"_s}, Operator::LessThan, {Value(1)}}), Error::Kind::Unsupported);
    VERIFY_FAILS(refusal({{u"name"_s}, Operator::TextSearch, {Value(u"x"_s)}}), Error::Kind::Unsupported);
    VERIFY_FAILS(refusal({{u"name"_s}, Operator::ArrayContains, {Value(u"x"_s)}}), Error::Kind::Unsupported);
}

void ReadingTest::costNamesTheIndexOrTheRemedy()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE EXTENSION pg_trgm; CREATE TABLE t (id int PRIMARY KEY, a text, b text, c text "
                      u"COLLATE \"C\", tags text[]); "
                      "CREATE INDEX by_a ON t (a text_pattern_ops); CREATE INDEX words ON t USING gin (b "
                      "gin_trgm_ops); CREATE INDEX by_c "
                      "ON t (c); CREATE INDEX by_tags ON t USING gin (tags); INSERT INTO t SELECT i, i, i, i "
                      "FROM generate_series(1, "
                      "20000) i; ANALYZE t"_s);
    Query query{.source = table(u"t"_s), .sort = {{{u"c"_s}, false}}};
    query.conditions = {{{u"id"_s}, Operator::Equals, {Value(1)}},
                        {{u"a"_s}, Operator::Prefix, {Value(u"1"_s)}},
                        {{u"b"_s}, Operator::Contains, {Value(u"123"_s)}, false},
                        {{u"c"_s}, Operator::Prefix, {Value(u"1"_s)}},
                        {{u"tags"_s}, Operator::ArrayContains, {Value(u"x"_s)}},
                        {{u"a"_s}, Operator::Contains, {Value(u"1"_s)}}};
    UNWRAP_RESULT(const QueryCost cost, session->cost(query, {}));
    QStringList indexes;
    for (const ServedBy &served : cost.conditions)
        indexes.append(served.index);
    QCOMPARE(indexes, (QStringList{u"t_pkey"_s, u"by_a"_s, u"words"_s, u"by_c"_s, u"by_tags"_s, u""_s}));
    QVERIFY(cost.conditions.last().note.contains(u"pg_trgm"));
    QCOMPARE(cost.sort.index, u"by_c"_s);
    query.conditions = {{{u"id"_s}, Operator::Equals, {Value(1)}}};
    query.sort = {{{u"b"_s}, false}};
    UNWRAP_RESULT(const QueryCost one, session->cost(query, {}));
    QCOMPARE(one.estimatedRead, 1);
    QVERIFY(!one.sort.indexed);
    QVERIFY(!one.sort.note.isEmpty());
    query.conditions = {};
    UNWRAP_RESULT(const QueryCost all, session->cost(query, {}));
    QCOMPARE(all.estimatedRead, 20000);
}

void ReadingTest::estimatesAtOnceAndCountsExactly()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE t (id int PRIMARY KEY, a int) WITH (autovacuum_enabled = off); INSERT "
                      u"INTO t SELECT i, i % 10 FROM "
                      "generate_series(1, 5000) i; CREATE TABLE p (id int) PARTITION BY RANGE (id); CREATE "
                      "TABLE p1 PARTITION OF p "
                      "FOR VALUES FROM (0) TO (100); CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (100) TO "
                      "(1000); INSERT INTO p "
                      "SELECT generate_series(1, 500)"_s);
    UNWRAP_RESULT(const Total unanalysed, session->estimate({.source = table(u"t"_s)}, {}));
    QCOMPARE(unanalysed.records, 5000);
    RUN_SQL(database, u"ANALYZE"_s);
    UNWRAP_RESULT(const Total analysed, session->estimate({.source = table(u"t"_s)}, {}));
    QCOMPARE(analysed.records, 5000);
    QVERIFY(!analysed.exact);
    UNWRAP_RESULT(const Total partitioned, session->estimate({.source = table(u"p"_s)}, {}));
    QCOMPARE(partitioned.records, 500);
    const Query filtered{.source = table(u"t"_s), .conditions = {{{u"a"_s}, Operator::Equals, {Value(3)}}}};
    UNWRAP_RESULT(const Total planned, session->estimate(filtered, {}));
    QVERIFY(qAbs(planned.records - 500) < 100);
    UNWRAP_RESULT(const Total counted, session->count(filtered, {}));
    QCOMPARE(counted.records, 500);
    QVERIFY(counted.exact);
    UNWRAP_RESULT(const QList<EntitySummary> entities, session->entities({}));
    QCOMPARE(entities.size(), 4);
}

void ReadingTest::jumpsByStatistics_data()
{
    QTest::addColumn<QList<SortKey>>("sort");
    QTest::newRow("key") << QList<SortKey>{};
    QTest::newRow("key descending") << QList<SortKey>{{{u"id"_s}, true}};
    QTest::newRow("time") << QList<SortKey>{{{u"at"_s}, false}};
    QTest::newRow("time descending, with NULLs") << QList<SortKey>{{{u"at"_s}, true}};
    QTest::newRow("few values") << QList<SortKey>{{{u"role"_s}, false}};
    QTest::newRow("few values descending, key ascending") << QList<SortKey>{{{u"role"_s}, true}};
    QTest::newRow("text") << QList<SortKey>{{{u"name"_s}, false}};
}

void ReadingTest::jumpsByStatistics()
{
    QFETCH(const QList<SortKey>, sort);
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE t (id int PRIMARY KEY, at timestamptz, role text, name text); INSERT "
                      u"INTO t SELECT i, CASE WHEN i % 4 "
                      "= 0 THEN NULL ELSE '2024-01-01'::timestamptz + i * interval '1 minute' END, CASE WHEN "
                      "i % 100 = 0 THEN 'admin' "
                      "ELSE 'learner' END, md5(i::text) FROM generate_series(1, 60000) i; CREATE INDEX ON t "
                      "(at); CREATE INDEX ON t "
                      "(role); CREATE INDEX ON t (name); ANALYZE t"_s);
    QStringList order;
    for (const SortKey &key : sort)
        order.append(key.field.first() + (key.descending ? u" DESC"_s : QString()));
    if (order.isEmpty() || !order.first().startsWith(u"id"))
        order.append(u"id"_s);
    const Query query{.source = table(u"t"_s), .sort = sort, .limit = 10};
    UNWRAP_RESULT(const Position start, session->jump(query, 0, {}));
    QCOMPARE(start, Position::start());
    for (const double fraction : {0.1, 0.5, 0.9, 1.0}) {
        UNWRAP_RESULT(const Position position, session->jump(query, fraction, {}));
        UNWRAP_RESULT(const Page page, session->page(query, position, {}));
        QVERIFY2(!page.records.isEmpty(), QByteArray::number(fraction));
        UNWRAP_RESULT(
            const QList<QStringList> rank,
            runSql(database->access(), u"SELECT n FROM (SELECT id, row_number() OVER (ORDER BY "_s +
                                           order.join(u", ") + u") AS n FROM t) x WHERE id = "_s +
                                           QString::number(*page.records.first().key.first().toInteger())));
        const double landed = rank[0][0].toDouble() / 60000;
        QVERIFY2(qAbs(landed - fraction) < 0.05,
                 QByteArray::number(fraction) + " landed at " + QByteArray::number(landed));
    }
}

void ReadingTest::jumpsAreRefusedWithoutStatistics()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE t (id int PRIMARY KEY, a int) WITH (autovacuum_enabled = off); INSERT "
                      u"INTO t SELECT i, i FROM "
                      "generate_series(1, 50000) i"_s);
    const auto refused = session->jump({.source = table(u"t"_s)}, 0.5, {});
    VERIFY_FAILS(refused, Error::Kind::Unsupported);
    QVERIFY(refused.error().remedy.contains(u"ANALYZE"));
}

void ReadingTest::cancellingReachesTheServer()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE VIEW slow AS SELECT pg_sleep(60)::text AS a"_s);
    const QString working =
        u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND "
        "application_name = 'registrar' AND query LIKE '%slow%' AND pid <> pg_backend_pid()"_s;
    const auto busy = [&] {
        const Result<QList<QStringList>> rows = runSql(database->access(), working);
        return rows && rows->first().first() != u"0"_s;
    };
    CancelSource cancel;
    Result<Total> answer;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        answer =
            session->count({.source = table(u"slow"_s), .conditions = {{{u"a"_s}, Operator::IsNotNull, {}}}},
                           cancel.token());
    }));
    thread->start();
    QTRY_VERIFY_WITH_TIMEOUT(busy(), 30'000);
    cancel.cancel();
    QVERIFY(thread->wait(30'000));
    VERIFY_FAILS(answer, Error::Kind::Cancelled);
    QTRY_VERIFY(!busy());
    VERIFY_RESULT(session->ping());
}

void ReadingTest::refusedConnectionsAreTold()
{
    POSTGRESQL_SESSION(database, session);
    const StoreAccess access = database->access();
    const auto refusal = [](const StoreAddress &address, const QString &password) {
        return (*makeSession(StoreKind::PostgreSql))->open(address, password, {.storeName = u"main"_s});
    };
    StoreAddress address = access.address;
    const auto wrong = refusal(address, u"wrong secret"_s);
    VERIFY_FAILS(wrong, Error::Kind::WrongPassword);
    QVERIFY(!wrong.error().toText().contains(u"wrong secret"));
    QCOMPARE(wrong.error().store, u"main"_s);
    address.database = u"not there"_s;
    VERIFY_FAILS(refusal(address, access.password), Error::Kind::UnknownDatabase);
    address = access.address;
    address.hosts = {{u"127.0.0.1"_s, 1}};
    VERIFY_FAILS(refusal(address, access.password), Error::Kind::ConnectionRefused);
    address = access.address;
    address.options.insert(u"sslmode"_s, u"require"_s);
    VERIFY_FAILS(refusal(address, access.password), Error::Kind::Tls);
}

void ReadingTest::aLostConnectionIsTold()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                      u"current_database() AND pid <> "
                      "pg_backend_pid()"_s);
    const auto lost = session->ping();
    VERIFY_FAILS(lost, Error::Kind::ConnectionLost);
    QVERIFY(!session->isOpen());
    VERIFY_FAILS(session->ping(), Error::Kind::ConnectionLost);
    VERIFY_RESULT(session->open(database->access().address, database->access().password, {}));
    VERIFY_RESULT(session->ping());
}

void ReadingTest::readOnlyIsEnforcedByTheServer()
{
    TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
    RUN_SQL(database, u"CREATE TABLE t (id int PRIMARY KEY); CREATE FUNCTION sneak() RETURNS int LANGUAGE "
                      u"sql AS 'INSERT INTO t VALUES "
                      "(1) RETURNING id'; CREATE VIEW v AS SELECT sneak() AS a"_s);
    auto session = *makeSession(StoreKind::PostgreSql);
    UNWRAP_RESULT(const ServerInfo info,
                  session->open(database->access().address, database->access().password, {.readOnly = true}));
    QVERIFY(info.writesRefusedByServer);
    QVERIFY(!info.can(Capability::Kind::Write));
    VERIFY_FAILS(session->page({.source = table(u"v"_s)}, Position::start(), {}), Error::Kind::ReadOnly);
    VERIFY_FAILS(session->apply({.changes = {{.kind = Change::Kind::Add, .source = table(u"t"_s)}}}, {}),
                 Error::Kind::ReadOnly);
    VERIFY_FAILS(session->createDatabase(u"x"_s), Error::Kind::ReadOnly);
}

void ReadingTest::userWithoutRightsIsProvedReadOnly()
{
    POSTGRESQL_SESSION(database, session);
    const QString user = database->name() + u"_reader"_s;
    RUN_SQL(
        database,
        u"CREATE TABLE t (id int PRIMARY KEY); CREATE TABLE secret (id int PRIMARY KEY); CREATE ROLE \""_s +
            user + u"\" LOGIN PASSWORD 'a'; GRANT SELECT ON t TO \""_s + user + u"\""_s);
    StoreAddress address = database->access().address;
    address.user = user;
    auto reader = *makeSession(StoreKind::PostgreSql);
    const Result<ServerInfo> info = reader->open(address, u"a"_s, {});
    const auto refused = reader->page({.source = table(u"secret"_s)}, Position::start(), {});
    const auto description = reader->describe(table(u"t"_s), {});
    reader->close();
    RUN_SQL(database, u"DROP OWNED BY \""_s + user + u"\"; DROP ROLE \""_s + user + u"\""_s);
    VERIFY_RESULT(info);
    QVERIFY(!info->can(Capability::Kind::Write));
    QVERIFY(info->writesRefusedByServer);
    VERIFY_FAILS(refused, Error::Kind::Permission);
    VERIFY_RESULT(description);
    QVERIFY(!description->editable);
}

void ReadingTest::renamedColumnsAreFoundAgain()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE t (id int PRIMARY KEY, a int); INSERT INTO t VALUES (1, 2)"_s);
    VERIFY_RESULT(session->page({.source = table(u"t"_s)}, Position::start(), {}));
    RUN_SQL(database, u"ALTER TABLE t RENAME a TO b"_s);
    UNWRAP_RESULT(const Page page, session->page({.source = table(u"t"_s)}, Position::start(), {}));
    QCOMPARE(fieldOf(page.records[0].fields, u"b"_s), Value(2));
}

/// Not in those of the client library, which stumbles over something else once the connection is gone.
void ReadingTest::aCutConnectionIsToldInTheServersWords()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t VALUES (1)"_s);
    Query endless{.source = table(u"t"_s)};
    endless.conditions = {
        {{},
         Operator::Native,
         {Value(u"(select count(*) from (select generate_series(1, 100000000000)) n) > id"_s)}}};
    std::optional<Result<Page>> page;
    std::thread reader([&] { page = session->page(endless, Position::start(), {}); });
    const auto isAtWork = [&] {
        const auto rows = runSql(database->access(),
                                 u"select 1 from pg_stat_activity where datname = current_database() and "
                                 "state = 'active' and pid <> pg_backend_pid() and query like "
                                 "'%generate_series%'"_s);
        return rows && !rows->isEmpty();
    };
    const bool started = QTest::qWaitFor(isAtWork, 20'000);
    session->abandon(); // as the watch does when a server falls silent
    reader.join();
    QVERIFY(started);
    VERIFY_FAILS(*page, Error::Kind::ConnectionLost);
    const Error &error = page->error();
    QVERIFY2(error.why.contains(u"server"_s, Qt::CaseInsensitive) && !error.why.contains(u"encoding"_s),
             qPrintable(error.why));
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "reading_test.moc"
