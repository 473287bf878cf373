// SPDX-License-Identifier: GPL-3.0-or-later
// Extended JSON keeps every type, order and digit, and tells where a text is wrong.
#include "repository/text/extended_json.h"
#include "tests/support/random_value.h"
#include "tests/support/verify_result.h"

#include <QtTest>

#include <bit>
#include <limits>

using namespace registrar;
using namespace Qt::StringLiterals;

class ExtendedJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEachTypeAsMongoDbToolsDo_data();
    void writesEachTypeAsMongoDbToolsDo();
    void keepsEveryValueInCanonicalForm();
    void keepsRandomDocumentsInCanonicalForm();
    void writesOtherStoresTypesAsJsonInRelaxedForm();
    void readsPlainJson_data();
    void readsPlainJson();
    void keepsOrderAndDuplicateNames();
    void takesADocumentThatLooksLikeATypeForADocument();
    void readsOlderAndRelaxedForms_data();
    void readsOlderAndRelaxedForms();
    void tellsTheLineAndTheColumnOfAnError_data();
    void tellsTheLineAndTheColumnOfAnError();
    void refusesWhatIsNestedTooDeep();
    void refusesBytesThatAreNoUtf8();
};

void ExtendedJsonTest::writesEachTypeAsMongoDbToolsDo_data()
{
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QString>("relaxed");
    const auto row = [](const char *name, const Value &value, const QString &canonical,
                        const QString &relaxed) { QTest::newRow(name) << value << canonical << relaxed; };
    row("int32", Value(42), uR"({"$numberInt":"42"})"_s, u"42"_s);
    row("int64", Value(qint64(INT64_MIN)), uR"({"$numberLong":"-9223372036854775808"})"_s,
        u"-9223372036854775808"_s);
    row("whole double", Value(2.0), uR"({"$numberDouble":"2.0"})"_s, u"2.0"_s);
    row("double", Value(-0.1), uR"({"$numberDouble":"-0.1"})"_s, u"-0.1"_s);
    row("small double", Value(0.000012), uR"({"$numberDouble":"1.2E-05"})"_s, u"1.2E-05"_s);
    row("six digits", Value(123456.75), uR"({"$numberDouble":"123456.75"})"_s, u"123456.75"_s);
    row("a million", Value(1234567.5), uR"({"$numberDouble":"1.2345675E+06"})"_s, u"1.2345675E+06"_s);
    row("largest double", Value(std::numeric_limits<double>::max()),
        uR"({"$numberDouble":"1.7976931348623157E+308"})"_s, u"1.7976931348623157E+308"_s);
    row("negative zero", Value(-0.0), uR"({"$numberDouble":"-0.0"})"_s, u"-0.0"_s);
    row("infinity", Value(-std::numeric_limits<double>::infinity()), uR"({"$numberDouble":"-Infinity"})"_s,
        uR"({"$numberDouble":"-Infinity"})"_s);
    row("NaN", Value(std::numeric_limits<double>::quiet_NaN()), uR"({"$numberDouble":"NaN"})"_s,
        uR"({"$numberDouble":"NaN"})"_s);
    row("date", Value(Value::Instant{1769949000500}), uR"({"$date":{"$numberLong":"1769949000500"}})"_s,
        uR"({"$date":"2026-02-01T12:30:00.5Z"})"_s);
    row("leap day", Value(Value::Instant{951782400000}), uR"({"$date":{"$numberLong":"951782400000"}})"_s,
        uR"({"$date":"2000-02-29T00:00:00Z"})"_s);
    row("last day with four digits", Value(Value::Instant{253402300799999}),
        uR"({"$date":{"$numberLong":"253402300799999"}})"_s, uR"({"$date":"9999-12-31T23:59:59.999Z"})"_s);
    row("year 10000", Value(Value::Instant{253402300800000}),
        uR"({"$date":{"$numberLong":"253402300800000"}})"_s,
        uR"({"$date":{"$numberLong":"253402300800000"}})"_s);
    row("before 1970", Value(Value::Instant{-1}), uR"({"$date":{"$numberLong":"-1"}})"_s,
        uR"({"$date":{"$numberLong":"-1"}})"_s);
    row("binary", Value(Value::Binary{"\x01\x02\xff", 0x80}),
        uR"({"$binary":{"base64":"AQL/","subType":"80"}})"_s,
        uR"({"$binary":{"base64":"AQL/","subType":"80"}})"_s);
    row("text", Value(u"a\"\\\n\u0001\u2028é漢😀/"_s), u"\"a\\\"\\\\\\n\\u0001\\u2028é漢😀/\""_s,
        u"\"a\\\"\\\\\\n\\u0001\\u2028é漢😀/\""_s);
    row("regex", Value(Value::Regex{u"^a"_s, u"i"_s}),
        uR"({"$regularExpression":{"pattern":"^a","options":"i"}})"_s,
        uR"({"$regularExpression":{"pattern":"^a","options":"i"}})"_s);
    row("timestamp", Value(Value::BsonTimestamp{UINT32_MAX, 1}),
        uR"({"$timestamp":{"t":4294967295,"i":1}})"_s, uR"({"$timestamp":{"t":4294967295,"i":1}})"_s);
    row("code", Value(Value::Code{u"f()"_s, std::make_shared<const Document>(Document{{u"a"_s, Value(1)}})}),
        uR"-({"$code":"f()","$scope":{"a":{"$numberInt":"1"}}})-"_s,
        uR"-({"$code":"f()","$scope":{"a":1}})-"_s);
    row("min key", Value(Value::MinKey{}), uR"({"$minKey":1})"_s, uR"({"$minKey":1})"_s);
}

void ExtendedJsonTest::writesEachTypeAsMongoDbToolsDo()
{
    QFETCH(Value, value);
    QTEST(toExtendedJson(value, ExtendedJsonMode::Canonical), "canonical");
    QTEST(toExtendedJson(value, ExtendedJsonMode::Relaxed), "relaxed");
}

void ExtendedJsonTest::keepsEveryValueInCanonicalForm()
{
    for (const Value &value : everyKindOfValue()) {
        const QString text = toExtendedJson(value);
        UNWRAP_RESULT(const Value back, parseExtendedJson(text));
        QVERIFY2(back == value, qPrintable(text));
    }
}

void ExtendedJsonTest::keepsRandomDocumentsInCanonicalForm()
{
    RandomValue random(20260201, RandomValue::Types::All);
    for (int round = 0; round < 500; ++round) {
        const Document document = random.document(4);
        const QByteArray text = toExtendedJsonUtf8(document);
        QVERIFY(!text.contains('\n'));
        UNWRAP_RESULT(const Document back, parseExtendedJsonDocument(QByteArrayView(text)));
        QVERIFY2(back == document, text.constData());
    }
}

void ExtendedJsonTest::writesOtherStoresTypesAsJsonInRelaxedForm()
{
    const auto relaxed = [](const Value &value) { return toExtendedJson(value, ExtendedJsonMode::Relaxed); };
    QCOMPARE(relaxed(Value(Value::Decimal{u"1.10"_s})), u"1.10"_s);
    QCOMPARE(relaxed(Value(Value::Decimal{u"NaN"_s})), u"\"NaN\""_s);
    QCOMPARE(relaxed(Value(Value::Json{u"{\"a\":\n 1}"_s})), u"{\"a\":  1}"_s);
    QCOMPARE(relaxed(Value(Value::Vector{{1.5F, 2.0F}})), u"[1.5,2.0]"_s);
    QCOMPARE(relaxed(Value(Value::Date{0})), u"\"1970-01-01\""_s);
    QCOMPARE(relaxed(Value()), u"null"_s);
}

void ExtendedJsonTest::readsPlainJson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Value>("value");
    QTest::newRow("int32") << u" 2147483647 "_s << Value(INT32_MAX);
    QTest::newRow("int64") << u"2147483648"_s << Value(qint64(2147483648));
    QTest::newRow("past int64") << u"9223372036854775808"_s << Value(9223372036854775808.0);
    QTest::newRow("double") << u"1e3"_s << Value(1000.0);
    QTest::newRow("too small for a double") << u"1e-400"_s << Value(0.0);
    QTest::newRow("negative zero") << u"-0"_s << Value(-0.0);
    QTest::newRow("true") << u"true"_s << Value(true);
    QTest::newRow("null") << u"null"_s << Value::null();
    QTest::newRow("empty array") << u"[ ]"_s << Value(Value::Array{});
    QTest::newRow("empty object") << u"{\n}"_s << Value(Document{});
    QTest::newRow("escapes") << uR"("\u00e9\ud83d\ude00\/\t")"_s << Value(u"é😀/\t"_s);
    QTest::newRow("byte order mark inside") << u"\"\uFEFFa\""_s << Value(u"\uFEFFa"_s);
    QTest::newRow("operators are no types") << uR"({"$gt": 5})"_s << Value(Document{{u"$gt"_s, Value(5)}});
}

void ExtendedJsonTest::readsPlainJson()
{
    QFETCH(QString, text);
    QFETCH(Value, value);
    UNWRAP_RESULT(const Value read, parseExtendedJson(text));
    QVERIFY2(read == value, qPrintable(toExtendedJson(read)));
}

void ExtendedJsonTest::keepsOrderAndDuplicateNames()
{
    const QString text = uR"({"z":1,"a":2,"z":3,"":[{"b":null,"a":true}]})"_s;
    UNWRAP_RESULT(const Document document, parseExtendedJsonDocument(text));
    QCOMPARE(document.size(), 4);
    QCOMPARE(toExtendedJson(document, ExtendedJsonMode::Relaxed), text);
}

void ExtendedJsonTest::takesADocumentThatLooksLikeATypeForADocument()
{
    const Document document{{u"$oid"_s, Value(u"not an id"_s)},
                            {u"$literal"_s, Value(Document{{u"$date"_s, Value(1)}})}};
    const QString text = toExtendedJson(document);
    QVERIFY(text.startsWith(uR"({"$literal":)"));
    UNWRAP_RESULT(const Document back, parseExtendedJsonDocument(text));
    QVERIFY(back == document);
}

void ExtendedJsonTest::readsOlderAndRelaxedForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Value>("value");
    QTest::newRow("binary of version 1")
        << uR"({"$binary": "AQL/", "$type": "05"})"_s << Value(Value::Binary{"\x01\x02\xff", 5});
    QTest::newRow("uuid") << uR"({"$uuid": "00112233-4455-6677-8899-aabbccddeeff"})"_s
                          << Value(Value::Binary{QByteArray::fromHex("00112233445566778899aabbccddeeff"), 4});
    QTest::newRow("relaxed date") << uR"({"$date": "2026-02-01T12:30:00.5Z"})"_s
                                  << Value(Value::Instant{1769949000500});
    QTest::newRow("date with an offset")
        << uR"({"$date": "2026-02-01T14:30:00+02:00"})"_s << Value(Value::Instant{1769949000000});
    QTest::newRow("date of version 1")
        << uR"({"$date": 1769949000500})"_s << Value(Value::Instant{1769949000500});
}

void ExtendedJsonTest::readsOlderAndRelaxedForms()
{
    QFETCH(QString, text);
    QFETCH(Value, value);
    UNWRAP_RESULT(const Value read, parseExtendedJson(text));
    QVERIFY2(read == value, qPrintable(toExtendedJson(read)));
}

void ExtendedJsonTest::tellsTheLineAndTheColumnOfAnError_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << u""_s << u"Line 1, column 1 "_s;
    QTest::newRow("shell word") << u"{\n \"é\": ISODate()}"_s << u"Line 2, column 7 "_s;
    QTest::newRow("name without quotes") << u"{a: 1}"_s << u"Line 1, column 2 "_s;
    QTest::newRow("trailing comma") << u"[1,\n2,\n]"_s << u"Line 3, column 1 "_s;
    QTest::newRow("unclosed text") << u"{\"a\": \"b"_s << u"Line 1, column 7 "_s;
    QTest::newRow("unclosed object") << u"{\"a\": 1"_s << u"Line 1, column 8 "_s;
    QTest::newRow("two values") << u"1 2"_s << u"Line 1, column 3 "_s;
    QTest::newRow("leading zero") << u"[01]"_s << u"Line 1, column 2 "_s;
    QTest::newRow("bad escape") << u"\"ab\\x\""_s << u"Line 1, column 4 "_s;
    QTest::newRow("line feed in a text") << u"\"a\nb\""_s << u"Line 1, column 3 "_s;
    QTest::newRow("bad object id") << u"{\"_id\":\n{\"$oid\": \"12\"}}"_s << u"Line 2, column 1 "_s;
    QTest::newRow("int32 out of range") << uR"({"$numberInt": "2147483648"})"_s << u"Line 1, column 1 "_s;
    QTest::newRow("double out of range") << u"[1e400]"_s << u"Line 1, column 2 "_s;
}

void ExtendedJsonTest::tellsTheLineAndTheColumnOfAnError()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    const auto read = parseExtendedJson(text);
    VERIFY_FAILS(read, Error::Kind::InvalidInput);
    QVERIFY2(read.error().what.startsWith(place), qPrintable(read.error().what));
}

void ExtendedJsonTest::refusesWhatIsNestedTooDeep()
{
    VERIFY_RESULT(parseExtendedJson(QString(400, u'[') + QString(400, u']')));
    VERIFY_FAILS(parseExtendedJson(QString(1'000'000, u'[')), Error::Kind::InvalidInput);
    VERIFY_FAILS(parseExtendedJson(uR"({"a":)"_s.repeated(1'000'000)), Error::Kind::InvalidInput);
}

void ExtendedJsonTest::refusesBytesThatAreNoUtf8()
{
    VERIFY_FAILS(parseExtendedJson(QByteArrayView("\"a\xff\"")), Error::Kind::InvalidInput);
    // Written as escapes, broken bytes of a store survive.
    UNWRAP_RESULT(const Value value, parseExtendedJson(uR"("a\udcff")"_s));
    QCOMPARE(toExtendedJson(value), uR"("a\udcff")"_s);
}

QTEST_GUILESS_MAIN(ExtendedJsonTest)
#include "extended_json_test.moc"
