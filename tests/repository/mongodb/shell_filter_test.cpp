// SPDX-License-Identifier: GPL-3.0-or-later
// Filters in MongoDB's own language: read from the shell's form, run on a real server, refused with their
// place.
#include "repository/mongodb/shell_reader.h"
#include "repository/mongodb/shell_writer.h"
#include "repository/text/value_text.h"
#include "tests/repository/mongodb/mongodb_fixture.h"

using namespace registrar;
using namespace registrar::mongodb;
using namespace Qt::StringLiterals;

class ShellFilterTest : public QObject
{
    Q_OBJECT

private:
    static Query queryOf(const QString &text)
    {
        Query query;
        query.source = {{}, u"people"_s};
        query.conditions = {{{}, Operator::Native, {Value(text)}}};
        return query;
    }

private Q_SLOTS:
    void readsTheShellsForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char *name, const char *text, const char *canonical) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(canonical);
        };
        row("names without quotes", "{name: 'Ada', $or: [{a: 1}, {b: 2,},],}",
            "{\"name\":\"Ada\",\"$or\":[{\"a\":{\"$numberInt\":\"1\"}},{\"b\":{\"$numberInt\":\"2\"}}]}");
        row("extended JSON", "{\"_id\": {\"$oid\": \"65f1c0ffee65f1c0ffee65f1\"}}",
            "{\"_id\":{\"$oid\":\"65f1c0ffee65f1c0ffee65f1\"}}");
        row("object id", "{_id: ObjectId('65f1c0ffee65f1c0ffee65f1')}",
            "{\"_id\":{\"$oid\":\"65f1c0ffee65f1c0ffee65f1\"}}");
        row("date", "{at: {$gte: ISODate(\"2026-07-01T10:00:00Z\"), $lt: new Date('2026-07-02')}}",
            "{\"at\":{\"$gte\":{\"$date\":{\"$numberLong\":\"1782900000000\"}},\"$lt\":{\"$date\":{\"$"
            "numberLong\":\"1782950400000\"}}}}");
        row("pattern", "{name: /^a\\/b[/]\\d/i}",
            "{\"name\":{\"$regularExpression\":{\"pattern\":\"^a/b[/]\\\\d\",\"options\":\"i\"}}}");
        row("numbers",
            "{a: NumberLong('9007199254740993'), b: NumberDecimal('1.10'), c: -.5, d: 5000000000, e: "
            "-Infinity}",
            "{\"a\":{\"$numberLong\":\"9007199254740993\"},\"b\":{\"$numberDecimal\":\"1.10\"},\"c\":{\"$"
            "numberDouble\":\"-0.5\"},\"d\":{\"$numberLong\":\"5000000000\"},\"e\":{\"$numberDouble\":\"-"
            "Infinity\"}}");
        row("comments", "{ // by role\n role: 'x' /* only */ }", "{\"role\":\"x\"}");
        row("constants", "{a: null, b: true, c: MinKey, d: MaxKey()}",
            "{\"a\":null,\"b\":true,\"c\":{\"$minKey\":1},\"d\":{\"$maxKey\":1}}");
        row("escapes", "{a: 'it\\'s \"x\"\\n\\u00e9'}", "{\"a\":\"it's \\\"x\\\"\\né\"}");
        row("uuid", "{a: UUID('00112233-4455-6677-8899-aabbccddeeff')}",
            "{\"a\":{\"$binary\":{\"base64\":\"ABEiM0RVZneImaq7zN3u/w==\",\"subType\":\"04\"}}}");
        row("nothing", "  ", "{}");
    }
    void readsTheShellsForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        UNWRAP_RESULT(const auto filter, parseShellFilter(text));
        QCOMPARE(toExtendedJson(filter), canonical);
    }

    void tellsThePlaceOfWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::newRow("no filter") << u"role: 'x'"_s << 0;
        QTest::newRow("colon") << u"{role 'x'}"_s << 6;
        QTest::newRow("value") << u"{role: }"_s << 7;
        QTest::newRow("word") << u"{role: admin}"_s << 7;
        QTest::newRow("open quote") << u"{role: 'x}"_s << 7;
        QTest::newRow("open bracket") << u"{role: [1, 2"_s << 7;
        QTest::newRow("behind the end") << u"{role: 1} , {}"_s << 10;
        QTest::newRow("type") << u"{_id: ObjectId('xyz')}"_s << 6;
        QTest::newRow("call") << u"{a: db.dropDatabase()}"_s << 4;
        QTest::newRow("dotted name") << u"{a.b: 1}"_s << 1;
        QTest::newRow("function") << u"{$where: function() { return true }}"_s << 9;
        QTest::newRow("present time") << u"{at: ISODate()}"_s << 5;
    }
    void tellsThePlaceOfWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(int, position);
        const auto filter = parseShellFilter(text);
        QVERIFY(!filter);
        QCOMPARE(filter.error().kind, Error::Kind::Syntax);
        QVERIFY2(filter.error().position == position, qPrintable(QString::number(filter.error().position)));
        QVERIFY(!filter.error().why.isEmpty());
    }

    void writesWhatItReads()
    {
        const Document document{{u"_id"_s, Value(*objectIdFromText(u"65f1c0ffee65f1c0ffee65f1"))},
                                {u"big"_s, Value(qint64(9007199254740993))},
                                {u"small"_s, Value(7)},
                                {u"whole"_s, Value(5.0)},
                                {u"half"_s, Value(-0.5)},
                                {u"at"_s, Value(Value::Instant{1'782'900'000'500})},
                                {u"long ago"_s, Value(Value::Instant{-99'999'999'999'999})},
                                {u"bytes"_s, Value(Value::Binary{QByteArray("\0\xff", 2), 0})},
                                {u"like"_s, Value(Value::Regex{u"^a/b"_s, u"i"_s})},
                                {u"stamp"_s, Value(Value::BsonTimestamp{5, 6})},
                                {u"list"_s, Value(Value::Array{Value(u"\"é\n"_s), Value::null()})}};
        UNWRAP_RESULT(const auto text, shellText(Value(document)));
        UNWRAP_RESULT(const auto back, parseShellFilter(text));
        QCOMPARE(toExtendedJson(back), toExtendedJson(document));
    }

    void findsAndRefusesOnTheServer()
    {
        MONGODB_FIXTURE(fixture);
        QList<Document> people;
        for (int number = 1; number <= 300; ++number)
            people.append({{u"_id"_s, Value(number)},
                           {u"role"_s, Value(number % 2 ? u"user"_s : u"admin"_s)},
                           {u"age"_s, Value(number % 50)}});
        VERIFY_RESULT(fixture.insert(u"people"_s, people));
        UNWRAP_RESULT(const auto session, fixture.session());
        UNWRAP_RESULT(const auto total, session->count(queryOf(u"{role: /^ADM/i, age: {$gte: 48}}"_s), {}));
        QCOMPARE(total.records, 6);
        Query query = queryOf(u"{$or: [{role: 'admin'}, {age: 1}]}"_s);
        query.limit = 50;
        QSet<qint64> ids;
        Position position = Position::start();
        for (int number = 0; number < 10; ++number) {
            UNWRAP_RESULT(const auto page, session->page(query, position, {}));
            for (const Record &record : page.records)
                ids.insert(record.key.first().toInteger().value_or(0));
            if (page.atEnd)
                break;
            position = page.after;
        }
        QCOMPARE(ids.size(), 156);
        for (const QString &code :
             {u"{$where: 'sleep(1000)'}"_s,
              u"{$expr: {$function: {body: 'function() {}', args: [], lang: 'js'}}}"_s}) {
            const auto refused = session->page(queryOf(code), Position::start(), {});
            QVERIFY(!refused && refused.error().kind == Error::Kind::Permission);
            QVERIFY(refused.error().position > 0);
        }
        QVERIFY(!session->page(queryOf(u"{age: {$nosuch: 1}}"_s), Position::start(), {}));
    }
};

QTEST_GUILESS_MAIN(ShellFilterTest)
#include "shell_filter_test.moc"
