// SPDX-License-Identifier: GPL-3.0-or-later
// A type is changed where nothing is lost, and refused in words where something would be.
#include "models/records/value_conversion.h"
#include "repository/text/value_text.h"
#include "tests/support/random_value.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;
using Type = Value::Type;

class ValueConversionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convertsExactly_data()
    {
        QTest::addColumn<Value>("from");
        QTest::addColumn<Value>("to");
        QTest::newRow("int32 int64") << Value(5) << Value(qint64(5));
        QTest::newRow("int64 int32") << Value(qint64(-7)) << Value(-7);
        QTest::newRow("int64 double") << Value(qint64(1) << 53) << Value(9007199254740992.0);
        QTest::newRow("double int32") << Value(12.0) << Value(12);
        QTest::newRow("text int32") << Value(u"42"_s) << Value(42);
        QTest::newRow("int32 text") << Value(42) << Value(u"42"_s);
        QTest::newRow("milliseconds") << Value(qint64(1000)) << Value(Value::Instant{1000});
        QTest::newRow("instant") << Value(Value::Instant{-1}) << Value(qint64(-1));
        QTest::newRow("one true") << Value(1) << Value(true);
        QTest::newRow("text bytes") << Value(u"é"_s) << Value(Value::Binary{QByteArray("\xc3\xa9"), 0});
        QTest::newRow("bytes text") << Value(Value::Binary{QByteArray("\xc3\xa9"), 0}) << Value(u"é"_s);
        QTest::newRow("alone in a list") << Value(1) << Value(Value::Array{Value(1)});
        QTest::newRow("list to names")
            << Value(Value::Array{Value(1)}) << Value(Document{{u"0"_s, Value(1)}});
        QTest::newRow("names to list")
            << Value(Document{{u"0"_s, Value(1)}}) << Value(Value::Array{Value(1)});
        QTest::newRow("decimal double") << *parseValue(Type::Decimal128, u"0.50"_s) << Value(0.5);
        QTest::newRow("null text") << Value::null() << Value(QString());
        QTest::newRow("anything null") << Value(Document{}) << Value::null();
    }

    void convertsExactly()
    {
        QFETCH(const Value, from);
        QFETCH(const Value, to);
        UNWRAP_RESULT(const Value converted, convertedValue(from, to.type()));
        QCOMPARE(editText(converted), editText(to));
        QVERIFY(converted == to);
    }

    void refusesWhatWouldBeLost_data()
    {
        QTest::addColumn<Value>("from");
        QTest::addColumn<int>("to");
        const auto row = [](const char *name, const Value &from, Type to) {
            QTest::newRow(name) << from << static_cast<int>(to);
        };
        row("fraction", Value(1.5), Type::Int32);
        row("range", Value(qint64(1) << 40), Type::Int32);
        row("2^53 + 1", Value(qint64(9007199254740993)), Type::Double);
        row("digits", *parseValue(Type::Decimal128, u"0.1234567890123456789"_s), Type::Double);
        row("names", Value(Document{{u"a"_s, Value(1)}}), Type::Array);
        row("document", Value(Document{{u"a"_s, Value(1)}}), Type::Int32);
        row("words", Value(u"twelve"_s), Type::Int64);
        row("bytes", Value(Value::Binary{QByteArray("\xff"), 0}), Type::Text);
        row("two", Value(2), Type::Boolean);
        row("no names", Value(1), Type::Document);
    }

    void refusesWhatWouldBeLost()
    {
        QFETCH(const Value, from);
        QFETCH(const int, to);
        const Result<Value> converted = convertedValue(from, static_cast<Type>(to));
        QVERIFY(!converted && !converted.error().what.isEmpty() && !converted.error().why.isEmpty());
    }

    void makesAValueOfEveryTypeThatIsOffered()
    {
        for (const Type type : bsonTypes()) {
            const Value made = newValue(type);
            QVERIFY2(made.type() == type, qPrintable(Value::typeName(type)));
        }
        QVERIFY(newValue(Type::ObjectId) != newValue(Type::ObjectId));
    }

    void neverLosesAWholeNumber()
    {
        // Whatever a number is turned into without a refusal, it can be turned back.
        for (const Value &value : everyKindOfBsonValue()) {
            for (const Type type : bsonTypes()) {
                const Result<Value> there = convertedValue(value, type);
                if (!there || type == Type::Null || value.isAbsent() || value.is<Value::Binary>())
                    continue;
                const Result<Value> back = convertedValue(*there, value.type());
                if (back && value.toDouble() && there->toDouble())
                    QVERIFY2(back->toInteger() == value.toInteger(), qPrintable(editText(value)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ValueConversionTest)
#include "value_conversion_test.moc"
