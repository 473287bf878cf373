// SPDX-License-Identifier: GPL-3.0-or-later
// Every value has a text that a person can read, and one that reads back to the very same value.
#include "repository/text/value_text.h"

#include <QtTest>

#include <limits>

using namespace registrar;
using namespace Qt::StringLiterals;

class ValueTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editTextReadsBackToTheSameValue_data();
    void editTextReadsBackToTheSameValue();
    void datesCoverThePostgreSqlRange_data();
    void datesCoverThePostgreSqlRange();
    void instantsAreShownInTheZoneWithItsOffset();
    void whatIsTypedWithoutAZoneIsTakenInTheChosenOne();
    void badInputSaysWhatIsExpected_data();
    void badInputSaysWhatIsExpected();
    void displayIsOneShortLine_data();
    void displayIsOneShortLine();
};

namespace
{

Value::Decimal128 decimal128(const char *text)
{
    return decimal128FromText(QString::fromLatin1(text)).value_or(Value::Decimal128{});
}

} // namespace

void ValueTextTest::editTextReadsBackToTheSameValue_data()
{
    QTest::addColumn<Value>("value");
    QTest::newRow("true") << Value(true);
    QTest::newRow("smallest int32") << Value(std::numeric_limits<qint32>::min());
    QTest::newRow("largest int64") << Value(std::numeric_limits<qint64>::max());
    QTest::newRow("a tenth") << Value(0.1);
    QTest::newRow("smallest double") << Value(std::numeric_limits<double>::denorm_min());
    QTest::newRow("negative zero") << Value(-0.0);
    QTest::newRow("infinity") << Value(-std::numeric_limits<double>::infinity());
    QTest::newRow("a tenth as float") << Value(Value::Float{0.1f});
    QTest::newRow("numeric keeps its scale")
        << Value(Value::Decimal{u"-123456789012345678901234567890.1200"_s});
    QTest::newRow("decimal128") << Value(decimal128("1.20E+30"));
    QTest::newRow("decimal128 NaN") << Value(decimal128("NaN"));
    QTest::newRow("empty text") << Value(QString());
    QTest::newRow("text with white space") << Value(u"  a\n\tb "_s);
    QTest::newRow("binary") << Value(Value::Binary{QByteArray("\0\xff", 2), 0});
    QTest::newRow("empty binary") << Value(Value::Binary{QByteArray(), 0});
    QTest::newRow("binary with subtype") << Value(Value::Binary{QByteArray("\x01\x02"), 128});
    QTest::newRow("uuid") << Value(*uuidFromText(u"550e8400-e29b-41d4-a716-446655440000"_s));
    QTest::newRow("object id") << Value(*objectIdFromText(u"507f1f77bcf86cd799439011"_s));
    QTest::newRow("date") << Value(Value::Date{20000});
    QTest::newRow("date before Christ") << Value(Value::Date{-800'000});
    QTest::newRow("date infinity") << Value(Value::Date{Value::Date::infinity});
    QTest::newRow("last moment of a day") << Value(Value::Time{86'400'000'000});
    QTest::newRow("time with microseconds") << Value(Value::Time{1});
    QTest::newRow("timestamp") << Value(Value::Timestamp{1'769'949'000'123'456});
    QTest::newRow("timestamp before the epoch") << Value(Value::Timestamp{-1});
    QTest::newRow("timestamp before Christ") << Value(Value::Timestamp{-99'000'000'000'000'000});
    QTest::newRow("timestamptz") << Value(Value::TimestampZoned{1'769'949'000'123'456});
    QTest::newRow("timestamptz before Christ") << Value(Value::TimestampZoned{-99'000'000'000'000'001});
    QTest::newRow("timestamptz infinity") << Value(Value::TimestampZoned{Value::Timestamp::infinity});
    QTest::newRow("instant") << Value(Value::Instant{1'769'949'000'123});
    QTest::newRow("instant beyond all calendars")
        << Value(Value::Instant{std::numeric_limits<qint64>::max()});
    QTest::newRow("bson timestamp") << Value(Value::BsonTimestamp{4'000'000'000u, 7});
    QTest::newRow("vector") << Value(Value::Vector{{0.1f, -2.5f, 1e-30f}});
    QTest::newRow("array") << Value(
        Value::Array{Value(1), Value(qint64(1)), Value(1.0), Value::null(), Value(u"a"_s)});
    QTest::newRow("document") << Value(
        Document{{u"$a.b"_s, Value(Document{})}, {u"x"_s, Value(Value::Instant{-5})}});
    QTest::newRow("json keeps its spaces") << Value(Value::Json{u"{ \"a\" :1}"_s});
    QTest::newRow("regex") << Value(Value::Regex{u"^a/b$"_s, u"i"_s});
    QTest::newRow("range") << Value(Value::Other{u"int4range"_s, u"[1,5)"_s});
}

void ValueTextTest::editTextReadsBackToTheSameValue()
{
    QFETCH(Value, value);
    const QString text = editText(value);
    const auto read = parseValue(value.type(), text, value.typeName());
    QVERIFY2(read.has_value(), qPrintable(text));
    QVERIFY2(*read == value, qPrintable(text));
}

void ValueTextTest::datesCoverThePostgreSqlRange_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint32>("days");
    // As PostgreSQL answers for `date '…' - date '1970-01-01'`.
    QTest::newRow("epoch") << u"1970-01-01"_s << 0;
    QTest::newRow("first supported") << u"4714-11-24 BC"_s << -2'440'588;
    QTest::newRow("one day before our era") << u"0001-12-31 BC"_s << -719'163;
    QTest::newRow("first of our era") << u"0001-01-01"_s << -719'162;
    QTest::newRow("leap day") << u"2000-02-29"_s << 11'016;
    QTest::newRow("last supported") << u"5874897-12-31"_s << 2'145'042'905;
}

void ValueTextTest::datesCoverThePostgreSqlRange()
{
    QFETCH(QString, text);
    QFETCH(qint32, days);
    QCOMPARE(dateText(days), text);
    QCOMPARE(dateFromText(text), std::optional(days));
}

void ValueTextTest::instantsAreShownInTheZoneWithItsOffset()
{
    const Value instant(Value::Instant{1'782'820'800'000}); // 2026-06-30 12:00 UTC
    QCOMPARE(displayText(instant), u"2026-06-30 12:00:00 UTC"_s);
    QCOMPARE(displayText(instant, {.zone = QTimeZone("Europe/Madrid")}), u"2026-06-30 14:00:00 +02:00"_s);
    QCOMPARE(displayText(instant, {.zone = QTimeZone("Asia/Tehran")}), u"2026-06-30 15:30:00 +03:30"_s);
    QCOMPARE(displayText(instant, {.zone = QTimeZone("America/New_York")}), u"2026-06-30 08:00:00 -04:00"_s);
}

void ValueTextTest::whatIsTypedWithoutAZoneIsTakenInTheChosenOne()
{
    const QTimeZone madrid("Europe/Madrid");
    const auto read = parseValue(Value::Type::TimestampZoned, u"2026-06-30 14:00:00.000001"_s, {}, madrid);
    QVERIFY(read.has_value());
    QCOMPARE(*read, Value(Value::TimestampZoned{1'782'820'800'000'001}));
    const auto named = parseValue(Value::Type::TimestampZoned, u"2026-06-30 14:00+00"_s, {}, madrid);
    QVERIFY(named.has_value());
    QCOMPARE(*named, Value(Value::TimestampZoned{1'782'828'000'000'000}));
}

void ValueTextTest::badInputSaysWhatIsExpected_data()
{
    QTest::addColumn<Value::Type>("type");
    QTest::addColumn<QString>("text");
    QTest::newRow("number with a letter") << Value::Type::Int32 << u"12a"_s;
    QTest::newRow("number out of range") << Value::Type::Int32 << u"2147483648"_s;
    QTest::newRow("empty number") << Value::Type::Int64 << QString();
    QTest::newRow("fraction as integer") << Value::Type::Int64 << u"1.5"_s;
    QTest::newRow("two points") << Value::Type::Decimal << u"1.2.3"_s;
    QTest::newRow("a day that is not there") << Value::Type::Date << u"2026-02-29"_s;
    QTest::newRow("a date beyond 32 bits") << Value::Type::Date << u"9999999-12-31"_s;
    QTest::newRow("a time beyond 64 bits") << Value::Type::Timestamp << u"9999999-12-31 10:00"_s;
    QTest::newRow("year zero") << Value::Type::Date << u"0000-01-01"_s;
    QTest::newRow("minute sixty") << Value::Type::Time << u"12:60"_s;
    QTest::newRow("zone where none belongs") << Value::Type::Timestamp << u"2026-01-01 10:00+02"_s;
    QTest::newRow("microseconds in a BSON date") << Value::Type::Instant << u"2026-01-01 10:00:00.000001Z"_s;
    QTest::newRow("short object id") << Value::Type::ObjectId << u"507f"_s;
    QTest::newRow("yes") << Value::Type::Boolean << u"yes"_s;
    QTest::newRow("odd hexadecimal") << Value::Type::Binary << u"0x123"_s;
    QTest::newRow("no hexadecimal") << Value::Type::Binary << u"0xzz"_s;
    QTest::newRow("vector without brackets") << Value::Type::Vector << u"1,2"_s;
}

void ValueTextTest::badInputSaysWhatIsExpected()
{
    QFETCH(Value::Type, type);
    QFETCH(QString, text);
    const auto read = parseValue(type, text);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, Error::Kind::InvalidInput);
    QVERIFY(read.error().remedy.contains(expectedText(type)));
}

void ValueTextTest::displayIsOneShortLine_data()
{
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("null") << Value::null() << QString();
    QTest::newRow("lines") << Value(u"a\nb\r\nc\td"_s) << u"a↵b↵c d"_s;
    QTest::newRow("long") << Value(QString(500, u'x')) << QString(199, u'x') + u'…';
    QTest::newRow("array") << Value(Value::Array{Value(1), Value(u"b"_s), Value::null()})
                           << u"[1, \"b\", null]"_s;
    QTest::newRow("document") << Value(Document{{u"theme"_s, Value(u"dark"_s)}, {u"size"_s, Value(2)}})
                              << u"{theme: \"dark\", size: 2}"_s;
    QTest::newRow("short bytes") << Value(Value::Binary{QByteArray("\x01\x02"), 0}) << u"0x0102"_s;
    QTest::newRow("long bytes") << Value(Value::Binary{QByteArray(4096, 'a'), 0})
                                << u"4.0 KiB · 0x6161616161616161…"_s;
    QTest::newRow("vector") << Value(Value::Vector{{3, 4, 0, 0}}) << u"4 dimensions, norm 5 · [3, 4, 0, …]"_s;
}

void ValueTextTest::displayIsOneShortLine()
{
    QFETCH(Value, value);
    QTEST(displayText(value), "text");
}

QTEST_GUILESS_MAIN(ValueTextTest)
#include "value_text_test.moc"
