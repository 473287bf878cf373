// SPDX-License-Identifier: GPL-3.0-or-later
// Exports: the same bytes as psql's \copy, JSON that keeps every digit, an end when cancelled.
#include "tests/repository/postgresql/postgresql_fixture.h"
#include "tests/repository/postgresql/type_rows.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

class Collected : public ByteSink
{
public:
    Result<void> write(QByteArrayView part) override
    {
        bytes.append(part);
        return {};
    }
    QByteArray bytes;
};

class Full : public ByteSink
{
public:
    Result<void> write(QByteArrayView) override
    {
        return failure({.kind = Error::Kind::File, .what = u"The disk is full."_s});
    }
};

/// What psql writes for the same.
QByteArray copiedByPsql(const StoreAccess &access, const QString &query)
{
    QProcess psql;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, access.password);
    environment.insert(u"PGTZ"_s, u"UTC"_s);
    environment.insert(u"PGCLIENTENCODING"_s, u"UTF8"_s);
    psql.setProcessEnvironment(environment);
    const HostAndPort host = access.address.hosts.first();
    psql.start(u"psql"_s, {u"-X"_s, u"-q"_s, u"-h"_s, host.host, u"-p"_s, QString::number(host.port), u"-U"_s,
                           access.address.user, u"-d"_s, access.address.database, u"-c"_s,
                           u"\\copy ("_s + query + u") to stdout csv header"_s});
    psql.waitForFinished(120'000);
    return psql.readAllStandardOutput();
}

} // namespace

class StreamTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csvHasTheBytesOfPsql();
    void csvOfManyRowsHasTheBytesOfPsql();
    void jsonLinesKeepEveryDigit();
    void keepsToTheQuery();
    void aFullDiskEndsIt();
    void cancellingEndsItAndLeavesTheSessionUsable();
    void anEmptyTableHasAHeaderOnly();
};

void StreamTest::csvHasTheBytesOfPsql()
{
    if (QStandardPaths::findExecutable(u"psql"_s).isEmpty())
        QSKIP("There is no psql to compare with.");
    POSTGRESQL_SESSION(database, session);
    QString columns;
    QString values;
    int number = 0;
    for (const QString &line : QString::fromUtf8(typeRows).split(u'\n', Qt::SkipEmptyParts)) {
        columns += u", \"c%1, x\" %2"_s.arg(number++).arg(line.section(u'|', 0, 0));
        values += u", "_s + line.section(u'|', 1);
    }
    RUN_SQL(
        database,
        u"CREATE EXTENSION vector; CREATE EXTENSION hstore; CREATE EXTENSION citext; CREATE TYPE mood AS "
        u"ENUM ('sad', 'so so', "
        "'happy'); CREATE TYPE person AS (name text, age int); CREATE DOMAIN positive AS int CHECK (VALUE > "
        "0); "
        "CREATE DOMAIN short_text AS varchar(3); CREATE TABLE t (id int PRIMARY KEY"_s +
            columns + u"); INSERT INTO t VALUES (1"_s + values + u"), (2"_s + u", NULL"_s.repeated(number) +
            u"); CREATE TABLE one (a text); INSERT INTO one VALUES ('\\.'), (''), (NULL), ('x,y'), (E'\\r')"_s);
    for (const QString &name : {u"t"_s, u"one"_s}) {
        Collected sink;
        UNWRAP_RESULT(const StreamProgress done,
                      session->stream({.source = table(name)}, StreamFormat::Csv, sink, {}, {}));
        QCOMPARE(sink.bytes, copiedByPsql(database->access(), u"SELECT * FROM "_s + name));
        QCOMPARE(done.bytes, sink.bytes.size());
    }
}

void StreamTest::csvOfManyRowsHasTheBytesOfPsql()
{
    if (QStandardPaths::findExecutable(u"psql"_s).isEmpty())
        QSKIP("There is no psql to compare with.");
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(
        database,
        u"CREATE TABLE t (id int PRIMARY KEY, f float8, r real, n numeric, b bigint, s text, at timestamptz, "
        u"d date); "
        "INSERT INTO t SELECT i, exp(i % 700) * sin(i) * (CASE WHEN i % 2 = 0 THEN 1e-200 ELSE 1 END), "
        "(sin(i) * i)::real, "
        "(sin(i) * 10 ^ (i % 30))::numeric, i::bigint * 1000003 * 999983, repeat(chr(33 + i % 90), i % 7), "
        "'2024-01-01'::timestamptz + (i - 10000) * interval '1 hour 1.0001 second', '2024-01-01'::date - i * "
        "40 FROM "
        "generate_series(1, 20000) i"_s);
    Collected sink;
    qint64 reported = 0;
    const auto progress = [&reported](const StreamProgress &done) { reported = done.records; };
    UNWRAP_RESULT(const StreamProgress done,
                  session->stream({.source = table(u"t"_s), .sort = {{{u"id"_s}, true}}}, StreamFormat::Csv,
                                  sink, progress, {}));
    QCOMPARE(done.records, 20000);
    QCOMPARE(reported, 20000);
    QVERIFY(sink.bytes == copiedByPsql(database->access(), u"SELECT * FROM t ORDER BY id DESC"_s));
}

void StreamTest::jsonLinesKeepEveryDigit()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(
        database,
        u"CREATE TABLE t (id bigint, n numeric, f float8, j json, a int[], b bool, s text, v bytea, x text); "
        u"INSERT INTO t "
        "VALUES (9007199254740993, 1.10, 'NaN', E'{\"a\":\\n 1.10}', '{1,NULL}', true, E'q\" \\\\ \\n\\x01é', '\\x00ff', NULL)"_s);
    Collected sink;
    VERIFY_RESULT(session->stream({.source = table(u"t"_s)}, StreamFormat::JsonLines, sink, {}, {}));
    QCOMPARE(sink.bytes,
             QByteArray(R"({"id":9007199254740993,"n":1.10,"f":"NaN","j":{"a":  1.10},"a":[1,null],"b":true,)"
                        R"("s":"q\" \\ \n\u0001é","v":"\\x00ff","x":null})"
                        "\n"));
    QVERIFY(QJsonDocument::fromJson(sink.bytes).isObject());
    Collected canonical;
    VERIFY_RESULT(session->stream({.source = table(u"t"_s), .fields = {u"a"_s}},
                                  StreamFormat::CanonicalJsonLines, canonical, {}, {}));
    QCOMPARE(canonical.bytes, QByteArray("{\"a\":[1,null]}\n"));
}

void StreamTest::keepsToTheQuery()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database,
            u"CREATE TABLE t (id int, name text); INSERT INTO t VALUES (1, 'it''s'), (2, 'b\\'), (3, 'c')"_s);
    Query query{.source = table(u"t"_s), .fields = {u"name"_s}, .limit = 1};
    query.conditions = {
        {{u"name"_s}, Operator::In, {Value(u"it's"_s), Value(u"b\\"_s), Value(u"'; DROP TABLE t; --"_s)}}};
    query.sort = {{{u"id"_s}, true}};
    Collected sink;
    UNWRAP_RESULT(const StreamProgress done, session->stream(query, StreamFormat::Csv, sink, {}, {}));
    QCOMPARE(done.records, 2);
    QCOMPARE(sink.bytes, QByteArray("name\nb\\\nit's\n"));
}

void StreamTest::aFullDiskEndsIt()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE t AS SELECT i, repeat('x', 100) FROM generate_series(1, 50000) i"_s);
    Full sink;
    VERIFY_FAILS(session->stream({.source = table(u"t"_s)}, StreamFormat::Csv, sink, {}, {}),
                 Error::Kind::File);
    VERIFY_RESULT(session->ping());
    UNWRAP_RESULT(const Total total, session->count({.source = table(u"t"_s)}, {}));
    QCOMPARE(total.records, 50000);
}

void StreamTest::cancellingEndsItAndLeavesTheSessionUsable()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE VIEW v AS SELECT generate_series(1, 100000000) AS i"_s);
    CancelSource cancel;
    Collected sink;
    const auto progress = [&cancel](const StreamProgress &done) {
        if (done.records > 20000)
            cancel.cancel();
    };
    VERIFY_FAILS(
        session->stream({.source = table(u"v"_s)}, StreamFormat::Csv, sink, progress, cancel.token()),
        Error::Kind::Cancelled);
    QVERIFY(session->isOpen());
    VERIFY_RESULT(session->ping());
}

void StreamTest::anEmptyTableHasAHeaderOnly()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE t (a int, \"b\"\"c\" text)"_s);
    Collected sink;
    UNWRAP_RESULT(const StreamProgress done,
                  session->stream({.source = table(u"t"_s)}, StreamFormat::Csv, sink, {}, {}));
    QCOMPARE(done.records, 0);
    QCOMPARE(sink.bytes, QByteArray("a,\"b\"\"c\"\n"));
}

QTEST_GUILESS_MAIN(StreamTest)
#include "stream_test.moc"
