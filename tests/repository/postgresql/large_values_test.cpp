// SPDX-License-Identifier: GPL-3.0-or-later
// Large values: pages are bounded in bytes, cut ones tell their beginning, and a cut value is never written.
#include "repository/cut_pages.h"
#include "tests/repository/postgresql/postgresql_fixture.h"

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 megabyte = qint64{1024} * 1024;

qint64 bytesOf(const Page &page)
{
    qint64 bytes = 0;
    for (const Record &record : page.records) {
        for (const Field &field : record.fields)
            bytes += field.value.memoryBytes();
    }
    return bytes;
}

/// A dozen rows of 5 MB in each of three types, made on the server; neighbours of ordinary size stand between
/// them.
Result<QList<QStringList>> fill(const StoreAccess &access)
{
    return runSql(access,
                  u"CREATE TABLE files (id int PRIMARY KEY, name varchar(50), body text, data bytea, shape "
                  "jsonb); INSERT INTO files SELECT i, 'file ' || i, repeat(md5(i::text), 163840), "
                  "decode(repeat(md5(i::text), 163840), 'hex'), jsonb_build_object('n', i, 'list', (SELECT "
                  "jsonb_agg(md5(k::text)) FROM generate_series(1, 140000) k)) FROM generate_series(1, 24, "
                  "2) i; INSERT INTO files SELECT i, 'file ' || i, 'short', '\\x00ff', '{\"n\": 1}' FROM "
                  "generate_series(2, 24, 2) i"_s);
}

CutPages *cutting(Session &session)
{
    return dynamic_cast<CutPages *>(&session);
}

} // namespace

class LargeValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPageOfWholeRecordsIsBoundedInBytes_data();
    void aPageOfWholeRecordsIsBoundedInBytes();
    void recordsWithoutAKeyAreBoundedToo();
    void aCutPageHoldsBeginnings();
    void aPlaceBehindALargeValueIsExact();
    void aCutValueIsNeverWritten();
    void anotherFieldOfACutRecordIsChangedExactly();
};

void LargeValuesTest::aPageOfWholeRecordsIsBoundedInBytes_data()
{
    QTest::addColumn<bool>("backward");
    QTest::newRow("forwards") << false;
    QTest::newRow("backwards") << true;
}

void LargeValuesTest::aPageOfWholeRecordsIsBoundedInBytes()
{
    QFETCH(bool, backward);
    POSTGRESQL_SESSION(database, session);
    VERIFY_RESULT(fill(database->access()));
    QStringList ids;
    Position position = backward ? Position::end() : Position::start();
    for (int pages = 0;; ++pages) {
        QVERIFY(pages < 100);
        UNWRAP_RESULT(const Page page,
                      session->page({.source = table(u"files"_s), .limit = 60}, position, {}));
        QVERIFY(!page.records.isEmpty());
        QVERIFY2(bytesOf(page) < 64 * megabyte, qPrintable(QString::number(bytesOf(page))));
        QStringList part;
        for (const Record &record : page.records) {
            part.append(record.key.first().toInteger() ? QString::number(*record.key.first().toInteger())
                                                       : u"?"_s);
            QVERIFY(!hasCutValues(record.fields));
        }
        ids = backward ? part + ids : ids + part;
        if (backward ? page.atStart : page.atEnd) {
            QVERIFY(pages > 3);
            break;
        }
        position = backward ? page.before : page.after;
    }
    QStringList expected;
    for (int id = 1; id <= 24; ++id)
        expected.append(QString::number(id));
    QCOMPARE(ids, expected);
}

void LargeValuesTest::recordsWithoutAKeyAreBoundedToo()
{
    POSTGRESQL_SESSION(database, session);
    VERIFY_RESULT(fill(database->access()));
    RUN_SQL(database,
            u"CREATE TABLE heap AS SELECT * FROM files; CREATE VIEW shown AS SELECT id, body FROM files"_s);
    for (const QString &name : {u"heap"_s, u"shown"_s}) {
        const Query query{.source = table(name), .limit = 60};
        Position position = Position::start();
        qsizetype records = 0;
        for (bool end = false; !end;) {
            UNWRAP_RESULT(const Page page, cutting(*session)->cutPage(query, position, {}));
            QVERIFY(!page.records.isEmpty());
            QVERIFY2(bytesOf(page) < 64 * megabyte, qPrintable(name));
            records += page.records.size();
            position = page.after;
            end = page.atEnd;
        }
        QCOMPARE(records, 24);
    }
}

void LargeValuesTest::aCutPageHoldsBeginnings()
{
    POSTGRESQL_SESSION(database, session);
    VERIFY_RESULT(fill(database->access()));
    const Query query{.source = table(u"files"_s), .limit = 60};
    UNWRAP_RESULT(const Page page, cutting(*session)->cutPage(query, Position::start(), {}));
    QCOMPARE(page.records.size(), 24);
    QVERIFY2(bytesOf(page) < megabyte, qPrintable(QString::number(bytesOf(page))));
    const Document large = page.records.at(0).fields;
    QVERIFY(isCut(fieldOf(large, u"body"_s)));
    QCOMPARE(wholeBytes(fieldOf(large, u"body"_s)), 5 * megabyte);
    QCOMPARE(fieldOf(large, u"body"_s).toText().first(32), u"c4ca4238a0b923820dcc509a6f75849b"_s);
    QVERIFY(isCut(fieldOf(large, u"data"_s)));
    QCOMPARE(fieldOf(large, u"data"_s).toText().first(10), u"\\xc4ca4238"_s);
    QVERIFY(isCut(fieldOf(large, u"shape"_s)));
    QVERIFY(wholeBytes(fieldOf(large, u"shape"_s)) > megabyte);
    QCOMPARE(fieldOf(large, u"name"_s), Value(u"file 1"_s));
    const Document small = page.records.at(1).fields;
    QVERIFY(!hasCutValues(small));
    QCOMPARE(fieldOf(small, u"body"_s), Value(u"short"_s));
    QCOMPARE(fieldOf(small, u"data"_s), Value(Value::Binary{QByteArray("\0\xff", 2)}));
    QCOMPARE(fieldOf(small, u"shape"_s), Value(Value::Json{u"{\"n\": 1}"_s}));
    UNWRAP_RESULT(const Record whole, session->record(query.source, page.records.at(0).key, {}));
    QCOMPARE(whole.version, page.records.at(0).version);
    QCOMPARE(fieldOf(whole.fields, u"body"_s).toText().size(), 5 * megabyte);
}

void LargeValuesTest::aPlaceBehindALargeValueIsExact()
{
    POSTGRESQL_SESSION(database, session);
    VERIFY_RESULT(fill(database->access()));
    const Query query{.source = table(u"files"_s), .sort = {{{u"body"_s}, false}}, .limit = 3};
    QStringList names;
    Position position = Position::start();
    for (bool end = false; !end;) {
        UNWRAP_RESULT(const Page page, cutting(*session)->cutPage(query, position, {}));
        for (const Record &record : page.records)
            names.append(fieldOf(record.fields, u"name"_s).toText());
        position = page.after;
        end = page.atEnd;
    }
    UNWRAP_RESULT(const auto rows, runSql(database->access(), u"SELECT name FROM files ORDER BY body, id"_s));
    QStringList expected;
    for (const QStringList &row : rows)
        expected.append(row.first());
    QCOMPARE(names, expected);
}

void LargeValuesTest::aCutValueIsNeverWritten()
{
    POSTGRESQL_SESSION(database, session);
    VERIFY_RESULT(fill(database->access()));
    const EntitySource source = table(u"files"_s);
    UNWRAP_RESULT(const Page page,
                  cutting(*session)->cutPage({.source = source, .limit = 3}, Position::start(), {}));
    const Record &read = page.records.first();
    const Value cut = fieldOf(read.fields, u"body"_s);
    for (const Value &written : {cut, Value(Value::Array{cut})}) {
        ChangeSet set;
        set.changes.append({.kind = Change::Kind::Update,
                            .source = source,
                            .key = read.key,
                            .version = read.version,
                            .fields = {{{u"body"_s}, cut, written}}});
        const auto report = session->apply(set, {});
        QVERIFY(!report || report->outcomes.first().kind == ChangeOutcome::Kind::Rejected);
    }
    ChangeSet copy;
    copy.changes.append({.kind = Change::Kind::Add,
                         .source = source,
                         .document = {{u"id"_s, Value(1000)}, {u"body"_s, cut}}});
    const auto report = session->apply(copy, {});
    QVERIFY(!report || report->outcomes.first().kind == ChangeOutcome::Kind::Rejected);
    UNWRAP_RESULT(const auto rows,
                  runSql(database->access(), u"SELECT count(*), sum(length(body)) FROM files"_s));
    QCOMPARE(rows.first(), (QStringList{u"24"_s, QString::number(12 * (5 * megabyte + 5))}));
}

void LargeValuesTest::anotherFieldOfACutRecordIsChangedExactly()
{
    POSTGRESQL_SESSION(database, session);
    VERIFY_RESULT(fill(database->access()));
    const EntitySource source = table(u"files"_s);
    UNWRAP_RESULT(const Page page,
                  cutting(*session)->cutPage({.source = source, .limit = 3}, Position::start(), {}));
    const Record &read = page.records.first();
    ChangeSet set;
    set.changes.append({.kind = Change::Kind::Update,
                        .source = source,
                        .key = read.key,
                        .version = read.version,
                        .fields = {{{u"name"_s}, Value(u"file 1"_s), Value(u"renamed"_s)}}});
    UNWRAP_RESULT(const ApplyReport report, session->apply(set, {}));
    QCOMPARE(report.outcomes.first().kind, ChangeOutcome::Kind::Applied);
    const QString check = u"SELECT name, md5(body) = md5(repeat(md5('1'), 163840)), md5(data) = "
                          "md5(decode(repeat(md5('1'), 163840), 'hex')) FROM files WHERE id = 1"_s;
    UNWRAP_RESULT(const auto rows, runSql(database->access(), check));
    QCOMPARE(rows.first(), (QStringList{u"renamed"_s, u"t"_s, u"t"_s}));
    UNWRAP_RESULT(const ApplyReport again, session->apply(set, {})); // its version is another by now
    QCOMPARE(again.outcomes.first().kind, ChangeOutcome::Kind::Conflict);
    ChangeSet removal;
    removal.changes.append({.kind = Change::Kind::Delete,
                            .source = source,
                            .key = page.records.at(2).key,
                            .version = page.records.at(2).version,
                            .document = page.records.at(2).fields});
    UNWRAP_RESULT(const ApplyReport removed, session->apply(removal, {}));
    QCOMPARE(removed.outcomes.first().kind, ChangeOutcome::Kind::Applied);
    QVERIFY(!hasCutValues(removed.inverse.changes.first().document)); // an undo brings back all of it
}

QTEST_GUILESS_MAIN(LargeValuesTest)
#include "large_values_test.moc"
