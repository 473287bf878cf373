// SPDX-License-Identifier: GPL-3.0-or-later
// What table cells say of values that do not fit a line, of instants and of spans of time.
#include "models/records/cell_text.h"
#include "repository/text/value_text.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

class CellTextTest : public QObject
{
    Q_OBJECT

private:
    static RecordColumn column(Value::Type type)
    {
        RecordColumn column;
        column.name = u"field"_s;
        column.field.title = u"Field"_s;
        column.field.types = {type};
        return column;
    }

private Q_SLOTS:
    void foldsWhatIsNested()
    {
        const Document person{{u"name"_s, Value(u"Ada"_s)}, {u"age"_s, Value(36)}};
        QCOMPARE(cellText(Value(person), {}), u"{name, age}"_s);
        Document wide;
        for (int field = 0; field < 9; ++field)
            wide.append({u"f%1"_s.arg(field), Value(field)});
        QCOMPARE(cellText(Value(wide), {}), u"{f0, f1, f2, f3, f4, f5, …}"_s);
        QCOMPARE(cellText(Value(Value::Array{}), {}), u"no items"_s);
        const Value::Array four{Value(1), Value(u"two"_s), Value(person), Value::null()};
        QVERIFY2(cellText(Value(four), {}).endsWith(u": 1, two, {name, age}, …"_s),
                 qPrintable(cellText(Value(four), {})));
    }

    void foldsJsonWithoutReadingAllOfIt()
    {
        const auto json = [](const QString &text) { return cellText(Value(Value::Json{text}), {}); };
        const QString nested = u"{'theme': 'dark', 'a\\'b': {'inner': [1, {'x': 2}]}, 'n': null}"_s;
        QCOMPARE(json(QString(nested).replace(u'\'', u'"')), u"{theme, a\\\"b, n}"_s);
        QCOMPARE(json(u"{}"_s), u"{}"_s);
        QCOMPARE(json(u"[1, 2]"_s), u"[1, 2]"_s);
        QCOMPARE(json(u"\"{\""_s), u"\"{\""_s);
        QCOMPARE(json(u"{\"long\": \"%1\", \"last\": 1}"_s.arg(QString(100'000, u'x'))), u"{long, …}"_s);
    }

    void tellsBytesAndVectorsBySizeAndBeginning()
    {
        const QString bytes = cellText(Value(Value::Binary{QByteArray("\x01\x02", 2), 0}), {});
        QVERIFY2(bytes.startsWith(u'2') && bytes.endsWith(u"0x0102"_s), qPrintable(bytes));
        const Value::Binary uuid{QByteArray::fromHex("00112233445566778899aabbccddeeff"), 4};
        QCOMPARE(cellText(Value(uuid), {}), u"00112233-4455-6677-8899-aabbccddeeff"_s);
        QCOMPARE(cellText(Value(Value::Vector{{0.5F, -1, 0, 2}}), {}), u"vector(4) [0.5, -1, 0, …]"_s);
    }

    void namesTheZoneOnceOrEveryOffset()
    {
        const RecordColumn instant = column(Value::Type::TimestampZoned);
        const Value value(Value::TimestampZoned{1'782'900'000'000'000}); // 2026-07-01 10:00 UTC
        QCOMPARE(columnHeader(instant, QTimeZone::utc()), u"Field (UTC)"_s);
        QCOMPARE(cellText(value, cellTextStyle(instant, QTimeZone::utc())), u"2026-07-01 10:00:00"_s);
        const QTimeZone madrid("Europe/Madrid");
        QCOMPARE(columnHeader(instant, madrid), u"Field (Europe/Madrid)"_s);
        QCOMPARE(cellText(value, cellTextStyle(instant, madrid)), u"2026-07-01 12:00:00 +02:00"_s);
        // An instant in a column of another type has no header to tell its zone.
        QCOMPARE(cellText(value, cellTextStyle(column(Value::Type::Text), QTimeZone::utc())),
                 u"2026-07-01 10:00:00 UTC"_s);
    }

    void editsInstantsInTheZoneWithoutLosingAny_data()
    {
        QTest::addColumn<Value>("value");
        QTest::newRow("summer") << Value(Value::TimestampZoned{1'782'900'000'123'456});
        QTest::newRow("the hour that comes twice") << Value(Value::Instant{1'792'890'000'000});
        QTest::newRow("infinity") << Value(Value::TimestampZoned{Value::Timestamp::infinity});
        QTest::newRow("before the common era") << Value(Value::TimestampZoned{-63'000'000'000'000'000});
        QTest::newRow("far away") << Value(Value::Instant{INT64_MAX});
        QTest::newRow("no instant") << Value(Value::Date{20'000});
    }
    void editsInstantsInTheZoneWithoutLosingAny()
    {
        QFETCH(Value, value);
        for (const QByteArray &name :
             {QByteArray("UTC"), QByteArray("Europe/Madrid"), QByteArray("Asia/Tehran")}) {
            const QTimeZone zone(name);
            const auto back = parseValue(value.type(), editTextIn(value, zone), {}, zone);
            QVERIFY2(back.has_value() && *back == value, qPrintable(editTextIn(value, zone)));
        }
    }

    void tellsSpansOfTimeInTwoUnits()
    {
        constexpr qint64 hour = 3'600'000;
        QVERIFY(durationText(51 * hour).endsWith(u" 3 h"_s));
        QVERIFY(durationText(51 * hour).startsWith(u'2'));
        QCOMPARE(durationText(hour), u"1 h"_s);
        QCOMPARE(durationText(hour + 61'000), u"1 h 1 min"_s);
        QCOMPARE(durationText(61'000), u"1 min 1 s"_s);
        QCOMPARE(durationText(999), u"999 ms"_s);
        RecordColumn expiry = column(Value::Type::Int64);
        expiry.milliseconds = true;
        QCOMPARE(cellText(Value(qint64(61'000)), cellTextStyle(expiry, QTimeZone::utc())), u"1 min 1 s"_s);
        QCOMPARE(columnHeader(expiry, QTimeZone::utc()), u"Expires in"_s);
    }
};

QTEST_APPLESS_MAIN(CellTextTest)
#include "cell_text_test.moc"
