// SPDX-License-Identifier: GPL-3.0-or-later
// Pages by key: any order, both directions, every record exactly once while others write.
#include "tests/repository/postgresql/postgresql_fixture.h"

#include <QRandomGenerator>
#include <QThread>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

/// Reads everything in one direction and answers the values of a field, in the query's order.
Result<QStringList> readAll(Session &session, const Query &query, bool backward, const QString &field)
{
    QStringList values;
    Position position = backward ? Position::end() : Position::start();
    for (int pages = 0; pages < 100'000; ++pages) {
        Result<Page> page = session.page(query, position, {});
        if (!page)
            return failure(page.error());
        QStringList part;
        for (const Record &record : std::as_const(page->records))
            part.append(QString::fromUtf8(fieldOf(record.fields, field).toUtf8OrBytes()));
        values = backward ? part + values : values + part;
        if (backward ? page->atStart : page->atEnd)
            return values;
        position = backward ? page->before : page->after;
    }
    return failure({.what = u"It never ended."_s});
}

SortKey by(const QString &field, bool descending = false)
{
    return {{field}, descending};
}

} // namespace

class PagingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesForwardsAndBackwardsByPrimaryKey();
    void tellsBothEnds();
    void agreesWithTheServerForEverySort_data();
    void agreesWithTheServerForEverySort();
    void readsEachStableRecordOnceWhileOthersWrite();
    void pagesCompositeKeys();
    void pagesTablesWithoutAKeyByTheirLocation();
    void pagesViewsWithEqualRecords();
    void pagesPartitionedTablesAndPartitions();
    void refusesOrdersThatThereAreNot();
    void readsChosenFieldsAndTheKey();
    void findsARecordByItsKey();
};

void PagingTest::pagesForwardsAndBackwardsByPrimaryKey()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE users (id int PRIMARY KEY, name text); "
                      "INSERT INTO users SELECT i, 'user ' || i FROM generate_series(1, 1000) i"_s);
    QStringList expected;
    for (int i = 1; i <= 1000; ++i)
        expected.append(QString::number(i));
    for (const int limit : {1, 7, 100, 999, 1000, 1001}) {
        const Query query{.source = table(u"users"_s), .limit = limit};
        UNWRAP_RESULT(const QStringList forwards, readAll(*session, query, false, u"id"_s));
        QCOMPARE(forwards, expected);
        UNWRAP_RESULT(const QStringList backwards, readAll(*session, query, true, u"id"_s));
        QCOMPARE(backwards, expected);
    }
}

void PagingTest::tellsBothEnds()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t SELECT generate_series(1, 10)"_s);
    const Query query{.source = table(u"t"_s), .limit = 5};
    UNWRAP_RESULT(const Page first, session->page(query, Position::start(), {}));
    QVERIFY(first.atStart);
    QVERIFY(!first.atEnd);
    UNWRAP_RESULT(const Page second, session->page(query, first.after, {}));
    QVERIFY(!second.atStart);
    QVERIFY(second.atEnd);
    UNWRAP_RESULT(const Page beyond, session->page(query, second.after, {}));
    QVERIFY(beyond.records.isEmpty());
    QVERIFY(beyond.atEnd);
    UNWRAP_RESULT(const Page back, session->page(query, beyond.before, {}));
    QCOMPARE(back.records, second.records);
    UNWRAP_RESULT(const Page further, session->page(query, back.before, {}));
    QCOMPARE(further.records, first.records);
    QVERIFY(further.atStart);
}

void PagingTest::agreesWithTheServerForEverySort_data()
{
    QTest::addColumn<QString>("index");
    QTest::newRow("without an index") << QString();
    QTest::newRow("with an index of the leading column")
        << u"CREATE INDEX ON t (a); CREATE INDEX ON t (f DESC)"_s;
    QTest::newRow("with an index of everything")
        << u"CREATE INDEX ON t (n, id); CREATE INDEX ON t (a, b, id)"_s;
}

void PagingTest::agreesWithTheServerForEverySort()
{
    QFETCH(const QString, index);
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE t (id int PRIMARY KEY, a int, b text, n int NOT NULL, f float8, d "
                      u"timestamptz, e numeric); "
                      "INSERT INTO t SELECT i, CASE WHEN i % 5 = 0 THEN NULL ELSE i % 7 END, "
                      "  CASE WHEN i % 4 = 0 THEN NULL ELSE 'text ' || i % 11 END, i % 3, "
                      "  (ARRAY['NaN', '-Infinity', 'Infinity', NULL, '0.1', '1e300'])[1 + i % 6]::float8, "
                      "  CASE WHEN i % 9 = 0 THEN 'infinity' ELSE '2024-01-01 00:00:00.000001Z'::timestamptz "
                      "+ i % 10 * interval '1 "
                      "microsecond' END, CASE WHEN i % 8 = 0 THEN NULL ELSE (i % 6)::numeric / 7 END "
                      "FROM generate_series(1, 300) i; "_s +
                          index);
    QRandomGenerator random(20240101);
    const QStringList columns{u"a"_s, u"b"_s, u"n"_s, u"f"_s, u"d"_s, u"e"_s, u"id"_s};
    for (int round = 0; round < 40; ++round) {
        Query query{.source = table(u"t"_s), .limit = int(random.bounded(1, 90))};
        QStringList order;
        for (int keys = int(random.bounded(0, 4)); keys > 0; --keys) {
            query.sort.append(by(columns[random.bounded(columns.size())], random.bounded(2) == 1));
            order.append(query.sort.last().field.first() +
                         (query.sort.last().descending ? u" DESC"_s : u" ASC"_s));
        }
        order.append(u"id"_s);
        UNWRAP_RESULT(const QList<QStringList> rows,
                      runSql(database->access(), u"SELECT id FROM t ORDER BY "_s + order.join(u", ")));
        QStringList expected;
        for (const QStringList &row : rows)
            expected.append(row.first());
        UNWRAP_RESULT(const QStringList forwards, readAll(*session, query, false, u"id"_s));
        QVERIFY2(forwards == expected, qPrintable(order.join(u", ")));
        UNWRAP_RESULT(const QStringList backwards, readAll(*session, query, true, u"id"_s));
        QVERIFY2(backwards == expected, qPrintable(order.join(u", ")));
    }
}

void PagingTest::readsEachStableRecordOnceWhileOthersWrite()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database,
            u"CREATE TABLE t (id int PRIMARY KEY, a int, b text, stable bool NOT NULL); "
            "INSERT INTO t SELECT i, CASE WHEN i % 3 = 0 THEN NULL ELSE i % 5 END, (i % 4)::text, i % 2 = 0 "
            "FROM generate_series(1, 2000) i; CREATE INDEX ON t (a)"_s);
    std::atomic<bool> done = false;
    std::atomic<int> writes = 0;
    const StoreAccess access = database->access();
    const std::unique_ptr<QThread> writer(QThread::create([&] {
        for (int i = 0; !done; ++i) {
            const QString id = QString::number(1 + 2 * (i * 37 % 3000));
            if (!runSql(access, u"DELETE FROM t WHERE id = "_s + id + u"; INSERT INTO t VALUES ("_s + id +
                                    u", nullif("_s + QString::number(i % 6) +
                                    u", 0), 'new', false) ON CONFLICT DO NOTHING; "
                                    "DELETE FROM t WHERE NOT stable AND id % 7 = "_s +
                                    QString::number(i % 7)))
                break;
            ++writes;
        }
    }));
    writer->start();
    QStringList expected;
    for (int i = 2; i <= 2000; i += 2)
        expected.append(QString::number(i));
    QStringList problems;
    const QList<QList<SortKey>> sorts{
        {}, {by(u"a"_s)}, {by(u"a"_s, true), by(u"b"_s)}, {by(u"b"_s), by(u"a"_s)}};
    for (const QList<SortKey> &sort : sorts) {
        for (const bool backward : {false, true}) {
            const Query query{.source = table(u"t"_s), .sort = sort, .limit = 83};
            const Result<QStringList> ids = readAll(*session, query, backward, u"id"_s);
            QStringList stable;
            for (const QString &id : ids.value_or(QStringList())) {
                if (id.toInt() % 2 == 0)
                    stable.append(id);
            }
            std::ranges::sort(stable, {}, [](const QString &id) { return id.toInt(); });
            if (stable != expected)
                problems.append(QString::number(sorts.indexOf(sort)));
        }
    }
    QTRY_VERIFY(writes > 10);
    done = true;
    writer->wait();
    QCOMPARE(problems, QStringList());
}

void PagingTest::pagesCompositeKeys()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database,
            u"CREATE TABLE t (\"user id\" int, course text, PRIMARY KEY (course, \"user id\")); "
            "INSERT INTO t SELECT i, 'c' || j FROM generate_series(1, 50) i, generate_series(1, 9) j"_s);
    const Query query{.source = table(u"t"_s), .limit = 13};
    UNWRAP_RESULT(const EntityDescription description, session->describe(query.source, {}));
    QCOMPARE(description.keyFields, (QStringList{u"course"_s, u"user id"_s}));
    UNWRAP_RESULT(const QStringList forwards, readAll(*session, query, false, u"user id"_s));
    QCOMPARE(forwards.size(), 450);
    UNWRAP_RESULT(const QStringList backwards, readAll(*session, query, true, u"user id"_s));
    QCOMPARE(backwards, forwards);
    UNWRAP_RESULT(const Page page, session->page(query, Position::start(), {}));
    QCOMPARE(page.records.first().key, (RecordKey{Value(u"c1"_s), Value(1)}));
}

void PagingTest::pagesTablesWithoutAKeyByTheirLocation()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE t (a int, b text); INSERT INTO t SELECT i % 10, repeat('x', 500) FROM "
                      "generate_series(1, 2000) i; DELETE FROM t WHERE a = 3; ANALYZE t"_s);
    Query query{.source = table(u"t"_s), .limit = 17};
    UNWRAP_RESULT(const EntityDescription description, session->describe(query.source, {}));
    QCOMPARE(description.keyKind, KeyKind::RowLocation);
    QVERIFY(!description.pagedBy.isEmpty());
    QVERIFY(!description.editable);
    QVERIFY(description.editRefusal.contains(u"primary key"));
    for (const bool sorted : {false, true}) {
        query.sort = sorted ? QList<SortKey>{by(u"a"_s, true)} : QList<SortKey>{};
        UNWRAP_RESULT(const QStringList forwards, readAll(*session, query, false, u"a"_s));
        QCOMPARE(forwards.size(), 1800);
        UNWRAP_RESULT(const QStringList backwards, readAll(*session, query, true, u"a"_s));
        QCOMPARE(backwards, forwards);
    }
}

void PagingTest::pagesViewsWithEqualRecords()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE t (a int, b json); INSERT INTO t SELECT i % 3, CASE WHEN i % 2 = 0 THEN "
                      u"'{}'::json END "
                      "FROM generate_series(1, 500) i; INSERT INTO t VALUES (NULL, NULL), (9, '[]'); "
                      "CREATE VIEW v AS SELECT * FROM t; CREATE MATERIALIZED VIEW m AS SELECT * FROM t"_s);
    for (const QString &name : {u"v"_s, u"m"_s}) {
        UNWRAP_RESULT(const EntityDescription description, session->describe(table(name), {}));
        QCOMPARE(description.keyKind, KeyKind::AllFields);
        QVERIFY(!description.editable);
        for (const int limit : {1, 7, 40, 499}) {
            for (const bool descending : {false, true}) {
                const Query query{.source = table(name), .sort = {by(u"a"_s, descending)}, .limit = limit};
                UNWRAP_RESULT(const QStringList forwards, readAll(*session, query, false, u"a"_s));
                QCOMPARE(forwards.size(), 502);
                UNWRAP_RESULT(const QStringList backwards, readAll(*session, query, true, u"a"_s));
                QCOMPARE(backwards, forwards);
            }
        }
    }
}

void PagingTest::pagesPartitionedTablesAndPartitions()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE p (id int, at date, PRIMARY KEY (id, at)) PARTITION BY RANGE (at); "
                      "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM ('2024-01-01') TO ('2024-07-01'); "
                      "CREATE TABLE p2 PARTITION OF p FOR VALUES FROM ('2024-07-01') TO ('2025-01-01'); "
                      "CREATE TABLE k (id int) PARTITION BY HASH (id); "
                      "CREATE TABLE k1 PARTITION OF k FOR VALUES WITH (MODULUS 2, REMAINDER 0); "
                      "CREATE TABLE k2 PARTITION OF k FOR VALUES WITH (MODULUS 2, REMAINDER 1); "
                      "INSERT INTO p SELECT i, '2024-01-01'::date + i % 366 FROM generate_series(1, 400) i; "
                      "INSERT INTO k SELECT generate_series(1, 400)"_s);
    UNWRAP_RESULT(const EntityDescription whole, session->describe(table(u"p"_s), {}));
    QCOMPARE(whole.kind, EntityKind::PartitionedTable);
    QCOMPARE(whole.keyKind, KeyKind::PrimaryKey);
    QVERIFY(whole.editable);
    UNWRAP_RESULT(const EntityDescription part, session->describe(table(u"p1"_s), {}));
    QCOMPARE(part.kind, EntityKind::Partition);
    for (const QString &name : {u"p"_s, u"k"_s}) {
        const Query query{.source = table(name), .limit = 33};
        UNWRAP_RESULT(const QStringList forwards, readAll(*session, query, false, u"id"_s));
        QCOMPARE(forwards.size(), 400);
        QCOMPARE(QSet<QString>(forwards.begin(), forwards.end()).size(), 400);
        UNWRAP_RESULT(const QStringList backwards, readAll(*session, query, true, u"id"_s));
        QCOMPARE(backwards, forwards);
    }
}

void PagingTest::refusesOrdersThatThereAreNot()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE t (id int PRIMARY KEY, j json, p point)"_s);
    for (const QString &field : {u"j"_s, u"p"_s}) {
        const Query query{.source = table(u"t"_s), .sort = {by(field)}};
        VERIFY_FAILS(session->page(query, Position::start(), {}), Error::Kind::Unsupported);
    }
    VERIFY_FAILS(session->page({.source = table(u"t"_s), .sort = {by(u"nothing"_s)}}, Position::start(), {}),
                 Error::Kind::InvalidInput);
    VERIFY_FAILS(session->page({.source = table(u"gone"_s)}, Position::start(), {}), Error::Kind::NotFound);
    UNWRAP_RESULT(const EntityDescription description, session->describe(table(u"t"_s), {}));
    QVERIFY(!description.fields[1].sortable);
    QVERIFY(description.fields[0].sortable);
}

void PagingTest::readsChosenFieldsAndTheKey()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database,
            u"CREATE TABLE t (id int PRIMARY KEY, a int, b int, c int); INSERT INTO t VALUES (1, 2, 3, 4)"_s);
    const Query query{.source = table(u"t"_s), .sort = {by(u"a"_s)}, .fields = {u"b"_s}};
    UNWRAP_RESULT(const Page page, session->page(query, Position::start(), {}));
    QCOMPARE(page.records.first().fields, (Document{{u"id"_s, Value(1)}, {u"b"_s, Value(3)}}));
    VERIFY_FAILS(session->page({.source = table(u"t"_s), .fields = {u"z"_s}}, Position::start(), {}),
                 Error::Kind::InvalidInput);
}

void PagingTest::findsARecordByItsKey()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(
        database,
        u"CREATE TABLE t (id bigint PRIMARY KEY, a text); INSERT INTO t VALUES (9223372036854775807, 'x')"_s);
    UNWRAP_RESULT(const Record record,
                  session->record(table(u"t"_s), {Value(qint64(9223372036854775807))}, {}));
    QCOMPARE(fieldOf(record.fields, u"a"_s), Value(u"x"_s));
    QVERIFY(!record.version.isEmpty());
    VERIFY_FAILS(session->record(table(u"t"_s), {Value(1)}, {}), Error::Kind::NotFound);
    VERIFY_FAILS(session->record(table(u"t"_s), {}, {}), Error::Kind::InvalidInput);
}

QTEST_GUILESS_MAIN(PagingTest)
#include "paging_test.moc"
