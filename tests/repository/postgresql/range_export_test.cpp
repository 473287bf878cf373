// SPDX-License-Identifier: GPL-3.0-or-later
// Exports by two connections: the bytes, the order and the moment of one, whatever happens to either.
#include "tests/repository/postgresql/postgresql_fixture.h"
#include "tests/support/cutting_proxy.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

/// Some 14 MiB in 40,000 rows, with holes, and with rows whose place is not that of their number.
const auto largeTable = uR"(
    CREATE TABLE t (id int PRIMARY KEY, at timestamptz, n numeric, s text);
    INSERT INTO t SELECT i, '2026-01-01'::timestamptz + i * interval '1 minute', i * 1.25,
        CASE i % 9 WHEN 0 THEN NULL WHEN 1 THEN '' WHEN 2 THEN 'a "quoted", ' || i ELSE repeat(chr(65 + i % 26), 400) END
        FROM generate_series(1, 40000) i;
    DELETE FROM t WHERE id BETWEEN 12000 AND 24000;
    UPDATE t SET s = s || '!' WHERE id % 10 = 0)"_s;

class Sink : public ByteSink
{
public:
    Result<void> write(QByteArrayView part) override
    {
        bytes.append(part);
        if (onFirst && bytes.size() > 1000)
            std::exchange(onFirst, nullptr)();
        return answer;
    }
    QByteArray bytes;
    std::function<void()> onFirst; ///< called once, when the first records are there
    Result<void> answer;
};

Query all(const QString &name = u"t"_s)
{
    return {.source = table(name)};
}

/// How many connections send records of the database.
int sending(const StoreAccess &access)
{
    const auto rows =
        runSql(access, u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND "
                       "query LIKE 'COPY%' AND state <> 'idle'"_s);
    return rows ? rows->first().first().toInt() : -1;
}

} // namespace

class RangeExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void twoConnectionsWriteTheBytesOfOne_data();
    void twoConnectionsWriteTheBytesOfOne();
    void whatIsChangedMeanwhileIsNotSeen();
    void takesTwoConnectionsOnlyWhereTheyHelp_data();
    void takesTwoConnectionsOnlyWhereTheyHelp();
    void oneConnectionDoesWhereThereIsNoSecond();
    void oneConnectionDoesWhereTheSecondBreaksEarly();
    void aBrokenConnectionEndsBoth_data();
    void aBrokenConnectionEndsBoth();
    void cancellingReachesBoth();
    void aFullDiskEndsBoth();
    void anErrorOfTheServerIsTold();

private:
    static Result<std::unique_ptr<Session>> open(const StoreAccess &access)
    {
        auto session = makeSession(StoreKind::PostgreSql);
        const auto opened = (*session)->open(access.address, access.password, access.options);
        return opened ? std::move(session) : std::unexpected(opened.error());
    }
    Result<std::unique_ptr<Session>> open() const { return open(database_->access()); }
    /// As a role that does not own the tables.
    [[nodiscard]] StoreAccess accessOfReader() const
    {
        StoreAccess access = database_->access();
        access.address.user = database_->name();
        access.password = u"x"_s;
        return access;
    }
    [[nodiscard]] StoreAccess accessThrough(const CuttingProxy &proxy) const
    {
        StoreAccess access = database_->access();
        access.address.hosts = {{u"127.0.0.1"_s, proxy.port()}};
        return access;
    }

    std::unique_ptr<TemporaryDatabase> database_; ///< changed by no test
};

void RangeExportTest::initTestCase()
{
    TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
    database_ = std::move(database);
    RUN_SQL(database_, largeTable + uR"(;
        CREATE VIEW v AS SELECT * FROM t;
        CREATE TABLE parts (LIKE t) PARTITION BY RANGE (id);
        CREATE TABLE part PARTITION OF parts FOR VALUES FROM (0) TO (1000000);
        INSERT INTO parts SELECT * FROM t;
        CREATE TABLE parent (LIKE t);
        INSERT INTO parent SELECT * FROM t;
        CREATE TABLE child () INHERITS (parent);
        INSERT INTO child SELECT * FROM t;
        CREATE TABLE policed (LIKE t);
        INSERT INTO policed SELECT * FROM t;
        ALTER TABLE policed ENABLE ROW LEVEL SECURITY;
        CREATE POLICY even ON policed USING (id % 2 = 0);
        CREATE TABLE small AS SELECT * FROM t LIMIT 9000;
        CREATE ROLE "%1" LOGIN PASSWORD 'x';
        GRANT SELECT ON ALL TABLES IN SCHEMA public TO "%1")"_s.arg(database_->name()));
}

void RangeExportTest::cleanupTestCase()
{
    if (database_)
        RUN_SQL(database_, u"DROP OWNED BY \"%1\"; DROP ROLE \"%1\""_s.arg(database_->name()));
    database_.reset();
}

void RangeExportTest::twoConnectionsWriteTheBytesOfOne_data()
{
    QTest::addColumn<StreamFormat>("format");
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("CSV") << StreamFormat::Csv << false;
    QTest::newRow("CSV, read-only") << StreamFormat::Csv << true;
    QTest::newRow("JSON lines") << StreamFormat::JsonLines << false;
}

void RangeExportTest::twoConnectionsWriteTheBytesOfOne()
{
    QFETCH(const StreamFormat, format);
    QFETCH(const bool, readOnly);
    StoreAccess access = database_->access();
    access.options.readOnly = readOnly;
    UNWRAP_RESULT(const auto session, open(access));
    Sink two;
    int connections = 0;
    two.onFirst = [&] { connections = sending(access); };
    qint64 reported = 0;
    UNWRAP_RESULT(
        const StreamProgress done,
        session->stream(all(), format, two, [&](const StreamProgress &now) { reported = now.records; }, {}));
    QCOMPARE(connections, 2);
    QCOMPARE(done.records, 27999);
    QCOMPARE(reported, done.records);
    QCOMPARE(done.bytes, two.bytes.size());
    Sink one;
    Query filtered = all();
    filtered.conditions = {{{u"n"_s}, Operator::AtLeast, {Value(0)}}}; // true for all, and no index has it
    one.onFirst = [&] { connections = sending(access); };
    VERIFY_RESULT(session->stream(filtered, format, one, {}, {}));
    QVERIFY(connections < 2);
    QVERIFY(two.bytes == one.bytes);
    VERIFY_RESULT(session->ping());
}

void RangeExportTest::whatIsChangedMeanwhileIsNotSeen()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, largeTable);
    Sink before;
    VERIFY_RESULT(session->stream(all(), StreamFormat::Csv, before, {}, {}));
    Sink during;
    during.onFirst = [&] {
        RUN_SQL(database,
                u"DELETE FROM t WHERE id % 2 = 0; UPDATE t SET s = 'late'; INSERT INTO t SELECT i, now(), 1, "
                "repeat('z', 500) FROM generate_series(50000, 60000) i"_s);
    };
    VERIFY_RESULT(session->stream(all(), StreamFormat::Csv, during, {}, {}));
    QVERIFY(during.bytes == before.bytes);
    UNWRAP_RESULT(const Total total, session->count(all(), {}));
    QVERIFY2(total.records != 27999, "The changes were made.");
}

void RangeExportTest::takesTwoConnectionsOnlyWhereTheyHelp_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<int>("connections");
    QTest::newRow("a large table") << all() << 2;
    Query query = all();
    query.fields = {u"s"_s, u"id"_s};
    QTest::newRow("some of its columns") << query << 2;
    query.sort = {{{u"id"_s}, false}};
    QTest::newRow("sorted") << query << 1;
    QTest::newRow("a view") << all(u"v"_s) << 1;
    QTest::newRow("a partitioned table") << all(u"parts"_s) << 1;
    QTest::newRow("a partition") << all(u"part"_s) << 2;
    QTest::newRow("a table without the records of another that inherits") << all(u"parent"_s) << 2;
    QTest::newRow("a table that shows some of its rows only") << all(u"policed"_s) << 1;
    QTest::newRow("a small table") << all(u"small"_s) << 1;
}

void RangeExportTest::takesTwoConnectionsOnlyWhereTheyHelp()
{
    QFETCH(const Query, query);
    QFETCH(const int, connections);
    UNWRAP_RESULT(const auto session, open(accessOfReader()));
    Sink sink;
    int used = 0;
    sink.onFirst = [&] { used = sending(database_->access()); };
    UNWRAP_RESULT(const StreamProgress done, session->stream(query, StreamFormat::Csv, sink, {}, {}));
    QCOMPARE(qMax(1, used), connections); // one that has sent all may be idle already
    const QString name = query.source.name;
    QCOMPARE(done.records, name == u"small"_s ? 9000 : name == u"policed"_s ? 13999 : 27999);
    QCOMPARE(sink.bytes.count('\n'), done.records + 1);
}

void RangeExportTest::oneConnectionDoesWhereThereIsNoSecond()
{
    RUN_SQL(database_, u"ALTER ROLE \"%1\" CONNECTION LIMIT 1"_s.arg(database_->name()));
    const auto lift = qScopeGuard(
        [&] { RUN_SQL(database_, u"ALTER ROLE \"%1\" CONNECTION LIMIT -1"_s.arg(database_->name())); });
    auto opened = open(accessOfReader());
    QTRY_VERIFY(opened || (opened = open(accessOfReader()))); // the test before may still be signing off
    const auto session = std::move(*opened);
    Sink limited;
    int connections = 0;
    limited.onFirst = [&] { connections = sending(database_->access()); };
    VERIFY_RESULT(session->stream(all(), StreamFormat::Csv, limited, {}, {}));
    QVERIFY(connections < 2);
    UNWRAP_RESULT(const auto owner, open());
    Sink free;
    VERIFY_RESULT(owner->stream(all(), StreamFormat::Csv, free, {}, {}));
    QVERIFY(limited.bytes == free.bytes);
}

void RangeExportTest::oneConnectionDoesWhereTheSecondBreaksEarly()
{
    const CuttingProxy proxy(database_->access().address.hosts.first(), "TRANSACTION SNAPSHOT",
                             CuttingProxy::Server::IsLeft);
    UNWRAP_RESULT(const auto session, open(accessThrough(proxy)));
    Sink cut;
    VERIFY_RESULT(session->stream(all(), StreamFormat::Csv, cut, {}, {}));
    QVERIFY(proxy.hasCut());
    Sink whole;
    VERIFY_RESULT(session->stream(all(), StreamFormat::Csv, whole, {}, {}));
    QVERIFY(cut.bytes == whole.bytes);
}

void RangeExportTest::aBrokenConnectionEndsBoth_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::newRow("at its first range") << QByteArray("ctid >= '(0,0)'");
    QTest::newRow("at the other's first range") << QByteArray("ctid >= '(256,0)'");
    QTest::newRow("at a later range") << QByteArray("ctid >= '(1024,0)'");
}

void RangeExportTest::aBrokenConnectionEndsBoth()
{
    QFETCH(const QByteArray, statement);
    const CuttingProxy proxy(database_->access().address.hosts.first(), statement,
                             CuttingProxy::Server::IsLeft);
    UNWRAP_RESULT(const auto session, open(accessThrough(proxy)));
    Sink sink;
    VERIFY_FAILS(session->stream(all(), StreamFormat::Csv, sink, {}, {}), Error::Kind::ConnectionLost);
    QVERIFY(proxy.hasCut());
    QVERIFY(!session->isOpen());
    QTRY_COMPARE(sending(database_->access()), 0);
}

void RangeExportTest::cancellingReachesBoth()
{
    UNWRAP_RESULT(const auto session, open());
    CancelSource cancel;
    Sink sink;
    sink.onFirst = [&] { cancel.cancel(); };
    VERIFY_FAILS(session->stream(all(), StreamFormat::Csv, sink, {}, cancel.token()), Error::Kind::Cancelled);
    QTRY_COMPARE(sending(database_->access()), 0);
    QVERIFY(session->isOpen());
    Sink again;
    UNWRAP_RESULT(const StreamProgress done, session->stream(all(), StreamFormat::Csv, again, {}, {}));
    QCOMPARE(done.records, 27999);
}

void RangeExportTest::aFullDiskEndsBoth()
{
    UNWRAP_RESULT(const auto session, open());
    Sink sink;
    sink.onFirst = [&] {
        sink.answer = failure({.kind = Error::Kind::File, .what = u"The disk is full."_s});
    };
    VERIFY_FAILS(session->stream(all(), StreamFormat::Csv, sink, {}, {}), Error::Kind::File);
    QTRY_COMPARE(sending(database_->access()), 0);
    VERIFY_RESULT(session->ping());
}

void RangeExportTest::anErrorOfTheServerIsTold()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, largeTable);
    // Worked out when the row is read, and so an error in the middle of the table.
    if (!runSql(database->access(),
                u"ALTER TABLE t ADD broken int GENERATED ALWAYS AS (1 / (id - 30001)) VIRTUAL"_s))
        QSKIP("The server has no virtual columns.");
    Sink sink;
    const auto streamed = session->stream(all(), StreamFormat::Csv, sink, {}, {});
    QVERIFY(!streamed);
    QCOMPARE(streamed.error().code, u"22012"_s);
    QTRY_COMPARE(sending(database->access()), 0);
    VERIFY_RESULT(session->ping());
}

QTEST_GUILESS_MAIN(RangeExportTest)
#include "range_export_test.moc"
