// SPDX-License-Identifier: GPL-3.0-or-later
// Values are carried exactly: equality is identity, bytes come back as they went in, paths reach into
// documents.
#include "repository/value.h"

#include <QtTest>

#include <limits>

using namespace registrar;
using namespace Qt::StringLiterals;

class ValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalityIsIdentity_data();
    void equalityIsIdentity();
    void nanEqualsItself();
    void missingIsNotNull();
    void bytesComeBackAsTheyWentIn_data();
    void bytesComeBackAsTheyWentIn();
    void integersAreTakenOnlyWhereWhole_data();
    void integersAreTakenOnlyWhereWhole();
    void typeNamesReadBack();
    void pathsReachIntoDocumentsAndArrays();
    void settingAFieldLeavesTheOthersAndTheirOrder();
    void settingMakesTheStepsOnTheWay();
    void settingThroughAScalarChangesNothing();
    void missingRemovesAField();
    void pathsAreShownWithoutAmbiguity();
};

void ValueTest::equalityIsIdentity_data()
{
    QTest::addColumn<Value>("left");
    QTest::addColumn<Value>("right");
    QTest::newRow("integer against long") << Value(1) << Value(qint64(1));
    QTest::newRow("integer against double") << Value(1) << Value(1.0);
    QTest::newRow("zero against negative zero") << Value(0.0) << Value(-0.0);
    QTest::newRow("numeric with other scale")
        << Value(Value::Decimal{u"1.0"_s}) << Value(Value::Decimal{u"1.00"_s});
    QTest::newRow("text against symbol") << Value(u"a"_s) << Value(Value::Symbol{u"a"_s});
    QTest::newRow("binary subtypes") << Value(Value::Binary{"a", 0}) << Value(Value::Binary{"a", 4});
    QTest::newRow("field order") << Value(Document{{u"a"_s, Value(1)}, {u"b"_s, Value(2)}})
                                 << Value(Document{{u"b"_s, Value(2)}, {u"a"_s, Value(1)}});
    QTest::newRow("timestamp against instant")
        << Value(Value::Timestamp{5}) << Value(Value::TimestampZoned{5});
}

void ValueTest::equalityIsIdentity()
{
    QFETCH(Value, left);
    QFETCH(Value, right);
    QVERIFY(left == left);
    QVERIFY(right == right);
    QVERIFY(!(left == right));
}

void ValueTest::nanEqualsItself()
{
    const Value nan(std::numeric_limits<double>::quiet_NaN());
    QVERIFY(nan == nan);
}

void ValueTest::missingIsNotNull()
{
    QVERIFY(Value().isMissing());
    QVERIFY(!Value().isNull());
    QVERIFY(Value::null().isNull());
    QVERIFY(!(Value() == Value::null()));
    QVERIFY(Value().isAbsent() && Value::null().isAbsent() && !Value(QString()).isAbsent());
}

void ValueTest::bytesComeBackAsTheyWentIn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Value::Type>("type");
    QTest::newRow("empty") << QByteArray("") << Value::Type::Text;
    QTest::newRow("plain") << QByteArray("plain") << Value::Type::Text;
    QTest::newRow("several scripts") << QByteArray("Łucja شیرین 王芳") << Value::Type::Text;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf with a mark") << Value::Type::Text;
    QTest::newRow("only a byte order mark") << QByteArray("\xef\xbb\xbf") << Value::Type::Text;
    QTest::newRow("zero bytes") << QByteArray("a\0b", 3) << Value::Type::Text;
    QTest::newRow("beyond the basic plane") << QByteArray("\xf0\x9f\x98\x80") << Value::Type::Text;
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe") << Value::Type::Binary;
    QTest::newRow("cut in the middle") << QByteArray("\xf0\x9f\x98") << Value::Type::Binary;
    QTest::newRow("overlong") << QByteArray("\xc0\x80") << Value::Type::Binary;
    QTest::newRow("a surrogate") << QByteArray("\xed\xa0\x80") << Value::Type::Binary;
}

void ValueTest::bytesComeBackAsTheyWentIn()
{
    QFETCH(QByteArray, bytes);
    const Value value = Value::fromUtf8OrBytes(bytes);
    QTEST(value.type(), "type");
    QCOMPARE(value.toUtf8OrBytes(), bytes);
}

void ValueTest::integersAreTakenOnlyWhereWhole_data()
{
    QTest::addColumn<Value>("value");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("int32") << Value(7) << true << qint64(7);
    QTest::newRow("largest int64") << Value(std::numeric_limits<qint64>::max()) << true
                                   << std::numeric_limits<qint64>::max();
    QTest::newRow("whole double") << Value(3.0) << true << qint64(3);
    QTest::newRow("fraction") << Value(3.5) << false << qint64(0);
    QTest::newRow("double out of range") << Value(9.3e18) << false << qint64(0);
    QTest::newRow("not a number") << Value(std::numeric_limits<double>::quiet_NaN()) << false << qint64(0);
    QTest::newRow("whole numeric") << Value(Value::Decimal{u"12.00"_s}) << true << qint64(12);
    QTest::newRow("numeric fraction") << Value(Value::Decimal{u"12.01"_s}) << false << qint64(0);
    QTest::newRow("text") << Value(u"12"_s) << false << qint64(0);
}

void ValueTest::integersAreTakenOnlyWhereWhole()
{
    QFETCH(Value, value);
    QFETCH(bool, whole);
    QCOMPARE(value.toInteger().has_value(), whole);
    if (whole) {
        QTEST(*value.toInteger(), "expected");
    }
}

void ValueTest::typeNamesReadBack()
{
    for (int index = 0; index <= int(Value::Type::Other); ++index) {
        const auto type = static_cast<Value::Type>(index);
        QCOMPARE(Value::typeFromName(Value::typeName(type)), std::optional(type));
    }
    QVERIFY(!Value::typeFromName(u"no such type"));
}

void ValueTest::pathsReachIntoDocumentsAndArrays()
{
    const Value inner(Document{{u"dotted.name"_s, Value(Value::Array{Value(1), Value(u"two"_s)})}});
    const Document document{{u"outer"_s, inner}};
    QCOMPARE(fieldOf(document, FieldPath{u"outer"_s, u"dotted.name"_s, u"1"_s}), Value(u"two"_s));
    QVERIFY(fieldOf(document, FieldPath{u"outer"_s, u"dotted.name"_s, u"2"_s}).isMissing());
    QVERIFY(fieldOf(document, FieldPath{u"outer"_s, u"dotted.name"_s, u"01"_s}).isMissing());
    QVERIFY(fieldOf(document, FieldPath{u"outer"_s, u"dotted"_s}).isMissing());
}

void ValueTest::settingAFieldLeavesTheOthersAndTheirOrder()
{
    Document document{{u"a"_s, Value(1)}, {u"b"_s, Value(2)}, {u"c"_s, Value(3)}};
    QVERIFY(setField(document, {u"b"_s}, Value(u"changed"_s)));
    QCOMPARE(document, (Document{{u"a"_s, Value(1)}, {u"b"_s, Value(u"changed"_s)}, {u"c"_s, Value(3)}}));
}

void ValueTest::settingMakesTheStepsOnTheWay()
{
    Document document;
    QVERIFY(setField(document, {u"preferences"_s, u"theme"_s}, Value(u"dark"_s)));
    QCOMPARE(fieldOf(document, FieldPath{u"preferences"_s, u"theme"_s}), Value(u"dark"_s));
    QVERIFY(setField(document, {u"list"_s}, Value(Value::Array{Value(1)})));
    QVERIFY(setField(document, {u"list"_s, u"1"_s}, Value(2)));
    QVERIFY(!setField(document, {u"list"_s, u"5"_s}, Value(2)));
    QCOMPARE(fieldOf(document, u"list"_s), Value(Value::Array{Value(1), Value(2)}));
}

void ValueTest::settingThroughAScalarChangesNothing()
{
    Document document{{u"a"_s, Value(1)}};
    const Document before = document;
    QVERIFY(!setField(document, {u"a"_s, u"b"_s}, Value(2)));
    QCOMPARE(document, before);
}

void ValueTest::missingRemovesAField()
{
    Document document{{u"a"_s, Value(Document{{u"x"_s, Value(1)}, {u"y"_s, Value(2)}})}, {u"b"_s, Value(2)}};
    QVERIFY(setField(document, {u"a"_s, u"x"_s}, Value()));
    QVERIFY(setField(document, {u"b"_s}, Value()));
    QVERIFY(setField(document, {u"not"_s, u"there"_s}, Value()));
    QCOMPARE(document, (Document{{u"a"_s, Value(Document{{u"y"_s, Value(2)}})}}));
}

void ValueTest::pathsAreShownWithoutAmbiguity()
{
    QCOMPARE(pathText({u"a"_s, u"b"_s}), u"a.b"_s);
    QCOMPARE(pathText({u"a.b"_s}), u"\"a.b\""_s);
    QCOMPARE(pathText({u"quo\"te"_s, QString()}), u"\"quo\"\"te\".\"\""_s);
}

QTEST_GUILESS_MAIN(ValueTest)
#include "value_test.moc"
