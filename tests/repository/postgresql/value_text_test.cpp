// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL's texts read and written, with no server.
#include "repository/postgresql/check_rules.h"
#include "repository/postgresql/diagnostics.h"
#include "repository/postgresql/quoting.h"
#include "repository/postgresql/value_text.h"

#include <QtTest>

using namespace registrar;
using namespace registrar::postgresql;
using namespace Qt::StringLiterals;

namespace
{

ValueType typeOf(ValueType::Kind kind, const QString &cast = u"x"_s)
{
    ValueType type;
    type.kind = kind;
    type.cast = cast;
    return type;
}

ValueType arrayOf(ValueType::Kind kind)
{
    ValueType type = typeOf(ValueType::Kind::Array, u"x[]"_s);
    type.element = std::make_shared<ValueType>(typeOf(kind));
    return type;
}

} // namespace

class ValueTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsComeBackAsTheyWere_data();
    void textsComeBackAsTheyWere();
    void whatDoesNotFitIsKeptAsText_data();
    void whatDoesNotFitIsKeptAsText();
    void calendarsCountFrom1970();
    void arraysNestAndEscape();
    void documentsAndZeroCharactersAreRefused();
    void namesAndConstantsAreQuoted();
    void checksBecomeRules();
    void signInErrorsAreKnownByTheirCode();
};

void ValueTextTest::textsComeBackAsTheyWere_data()
{
    using Kind = ValueType::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("text");
    const auto rows = [](const char *name, Kind kind, const QList<QByteArray> &texts) {
        for (const QByteArray &text : texts)
            QTest::newRow(QByteArray(name) + ' ' + text) << int(kind) << text;
    };
    rows("bool", Kind::Boolean, {"t", "f"});
    rows("int", Kind::Integer, {"0", "-2147483648", "2147483647"});
    rows("bigint", Kind::BigInteger, {"-9223372036854775808", "9223372036854775807"});
    rows("real", Kind::Float, {"-0", "NaN", "Infinity", "-Infinity", "0.1"});
    rows("double", Kind::Double, {"-0", "NaN", "0.1", "5e-324"});
    rows("numeric", Kind::Numeric, {"1.10", "NaN", "12345678901234567890.000"});
    rows("date", Kind::Date,
         {"2024-02-29", "0044-03-15 BC", "0001-01-01", "5874897-12-31", "infinity", "-infinity"});
    rows("time", Kind::Time, {"00:00:00", "24:00:00", "13:05:09.000001", "13:05:09.1"});
    rows("timestamp", Kind::Timestamp,
         {"1969-12-31 23:59:59.999999", "4713-01-01 00:00:00 BC", "0001-12-31 23:59:59.5 BC", "infinity",
          "10000-01-01 00:00:00"});
    rows("timestamptz", Kind::TimestampZoned,
         {"2024-02-29 23:59:59.999999+00", "0044-03-15 01:02:03+00 BC", "-infinity"});
    rows("uuid", Kind::Uuid, {"a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"});
    rows("bytea", Kind::Binary, {"\\x", "\\x00ff"});
    rows("vector", Kind::Vector, {"[1,-2.5,3e-05]", "[]"});
}

void ValueTextTest::textsComeBackAsTheyWere()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, text);
    const ValueType type = typeOf(ValueType::Kind(kind));
    const Value value = decodeValue(text, type);
    QCOMPARE(value.type(), valueTypeOf(type.kind));
    const auto encoded = encodeValue(value);
    QVERIFY(encoded && *encoded);
    QCOMPARE(**encoded, text);
}

void ValueTextTest::whatDoesNotFitIsKeptAsText_data()
{
    using Kind = ValueType::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("beyond 64 bits from 1970")
        << int(Kind::Timestamp) << QByteArray("294276-12-31 23:59:59.999999");
    QTest::newRow("date beyond 32 bits") << int(Kind::Date) << QByteArray("9999999-12-31");
    QTest::newRow("no date") << int(Kind::Date) << QByteArray("2024-13-01");
    QTest::newRow("date with more") << int(Kind::Date) << QByteArray("2024-01-01x");
    QTest::newRow("time beyond the day") << int(Kind::Time) << QByteArray("25:00:00");
    QTest::newRow("half a number") << int(Kind::Integer) << QByteArray("12a");
    QTest::newRow("too large") << int(Kind::Integer) << QByteArray("2147483648");
    QTest::newRow("no vector") << int(Kind::Vector) << QByteArray("[1,,2]");
    QTest::newRow("no uuid") << int(Kind::Uuid) << QByteArray("a0eebc99");
    QTest::newRow("empty") << int(Kind::Timestamp) << QByteArray();
}

void ValueTextTest::whatDoesNotFitIsKeptAsText()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, text);
    QCOMPARE(decodeValue(text, typeOf(ValueType::Kind(kind))),
             Value(Value::Other{u"x"_s, QString::fromUtf8(text)}));
}

void ValueTextTest::calendarsCountFrom1970()
{
    const auto decoded = [](const char *text, ValueType::Kind kind) {
        return decodeValue(text, typeOf(kind));
    };
    using Kind = ValueType::Kind;
    QCOMPARE(decoded("1970-01-02", Kind::Date), Value(Value::Date{1}));
    QCOMPARE(decoded("1969-12-31", Kind::Date), Value(Value::Date{-1}));
    QCOMPARE(decoded("0001-01-01 BC", Kind::Date), Value(Value::Date{-719528}));
    QCOMPARE(decoded("1970-01-01 05:30:00.000001+05:30", Kind::TimestampZoned),
             Value(Value::TimestampZoned{1}));
    QCOMPARE(decoded("1969-12-31 16:00:00-08", Kind::TimestampZoned), Value(Value::TimestampZoned{0}));
    QCOMPARE(decoded("1970-01-01 00:00:01", Kind::Timestamp), Value(Value::Timestamp{1'000'000}));
    QVERIFY(decoded("1970-01-01 00:00:01", Kind::TimestampZoned).is<Value::Other>());
    QVERIFY(decoded("1970-01-01 00:00:01+00", Kind::Timestamp).is<Value::Other>());
}

void ValueTextTest::arraysNestAndEscape()
{
    const ValueType texts = arrayOf(ValueType::Kind::Text);
    const Value value = decodeValue(R"({"a,b",NULL,"NULL","q\"\\",{x}})", texts);
    QCOMPARE(value, Value(Value::Array{Value(u"a,b"_s), Value::null(), Value(u"NULL"_s), Value(u"q\"\\"_s),
                                       Value(Value::Array{Value(u"x"_s)})}));
    const auto encoded = encodeValue(value);
    QVERIFY(encoded && *encoded);
    QCOMPARE(decodeValue(**encoded, texts), value);
    for (const char *text : {"[0:1]={1,2}", "{1", "{\"a}", "{1}x", "", "{{{{{{{1}}}}}}}"})
        QVERIFY2(decodeValue(text, texts).is<Value::Other>(), text);
    QCOMPARE(decodeValue("{}", texts), Value(Value::Array{}));
}

void ValueTextTest::documentsAndZeroCharactersAreRefused()
{
    QVERIFY(!encodeValue(Value(Document{})));
    QVERIFY(!encodeValue(Value(QString(QChar(u'\0')))));
    QVERIFY(!encodeValue(Value(Value::Array{Value(Document{})})));
    const auto null = encodeValue(Value::null());
    QVERIFY(null && !*null);
}

void ValueTextTest::namesAndConstantsAreQuoted()
{
    QCOMPARE(quotedName(u"a \"b\""_s), QByteArray("\"a \"\"b\"\"\""));
    QCOMPARE(quotedName(EntitySource{u"s.x"_s, u"t"_s}), QByteArray("\"s.x\".\"t\""));
    QCOMPARE(quotedText(u"it's \\"_s), QByteArray("'it''s \\'"));
}

void ValueTextTest::checksBecomeRules()
{
    BlueprintField field;
    field.types = {Value::Type::Int32};
    addCheckRules(u"((semester >= 1) AND (semester < 9))"_s, u"semester"_s, field);
    QCOMPARE(field.minimum, 1.0);
    QCOMPARE(field.maximum, 8.0);
    BlueprintField other;
    other.types = {Value::Type::Int32};
    addCheckRules(u"((semester >= 1) OR (semester IS NULL))"_s, u"semester"_s, other);
    QVERIFY(!other.minimum);
    BlueprintField role;
    role.types = {Value::Type::Text};
    addCheckRules(
        u"((role)::text = ANY ((ARRAY['user'::character varying, 'it''s'::character varying])::text[]))"_s,
        u"role"_s, role);
    QCOMPARE(role.values, (QList<Value>{Value(u"user"_s), Value(u"it's"_s)}));
}

void ValueTextTest::signInErrorsAreKnownByTheirCode()
{
    const auto kind = [](const QString &message) {
        return connectionError(message, u"h:1"_s, u"u"_s, u"d"_s).kind;
    };
    QCOMPARE(
        kind(
            u"connection to server at \"h\" failed: FATAL:  28P01: Passwort-Authentifizierung fehlgeschlagen\n"_s),
        Error::Kind::WrongPassword);
    QCOMPARE(kind(u"FATAL:  3D000: database \"d\" does not exist\nLOCATION:  x, y.c:1\n"_s),
             Error::Kind::UnknownDatabase);
    QCOMPARE(kind(u"connection to server failed: Connection refused\n"_s), Error::Kind::ConnectionRefused);
    QCOMPARE(kind(u"could not translate host name \"x\" to address\n"_s), Error::Kind::HostNotFound);
    QCOMPARE(kind(u"timeout expired"_s), Error::Kind::Timeout);
}

QTEST_APPLESS_MAIN(ValueTextTest)
#include "value_text_test.moc"
