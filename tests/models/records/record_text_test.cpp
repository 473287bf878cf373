// SPDX-License-Identifier: GPL-3.0-or-later
// Records as text and back: nothing changes that nobody typed, and what was typed becomes the fewest changes.
#include "models/records/record_text.h"
#include "tests/support/random_value.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

RecordTextRules rules(ExtendedJsonMode mode)
{
    return {.mode = mode, .columns = {}, .naming = FieldNaming::PlainPaths};
}

RecordColumn column(const QString &name, Value::Type type)
{
    RecordColumn column = foundColumn(name);
    column.described = true;
    column.description.name = name;
    column.description.types = {type};
    return column;
}

QList<FieldEdit> editsOf(const Document &record, const QString &from, const QString &to,
                         ExtendedJsonMode mode = ExtendedJsonMode::Relaxed)
{
    RecordText printed = printRecord(record, rules(mode));
    printed.text.replace(from, to);
    const Result<Document> read = readRecord(printed.text, printed.folded, record, rules(mode));
    return read ? differences(record, *read, FieldNaming::PlainPaths)
                : QList<FieldEdit>{{{u"unreadable"_s}, Value(read.error().what)}};
}

} // namespace

class RecordTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreFoldedAway()
    {
        const Document record{{u"name"_s, Value(u"Ada"_s)}, {u"hash"_s, Value(u"$2b$12$abcdef"_s)}};
        RecordTextRules hiding = rules(ExtendedJsonMode::Relaxed);
        RecordColumn secret = column(u"hash"_s, Value::Type::Text);
        secret.field.secret = true;
        hiding.columns = {secret};
        const RecordText printed = printRecord(record, hiding);
        QVERIFY2(!printed.text.contains(u"abcdef"_s), qPrintable(printed.text));
        UNWRAP_RESULT(const Document same, readRecord(printed.text, printed.folded, record, hiding));
        QCOMPARE(same, record);
        QString typed = printed.text;
        typed.replace(u"{\"$folded\": 0, \"secret\": true}"_s, u"\"other\""_s);
        UNWRAP_RESULT(const Document other, readRecord(typed, printed.folded, record, hiding));
        QCOMPARE(fieldOf(other, u"hash"_s), Value(u"other"_s));
    }

    void readsBackWhatItPrinted()
    {
        RandomValue random(3, RandomValue::Types::Bson);
        for (int round = 0; round < 60; ++round) {
            Document record = random.document(3);
            for (const ExtendedJsonMode mode : {ExtendedJsonMode::Relaxed, ExtendedJsonMode::Canonical}) {
                const RecordText printed = printRecord(record, rules(mode));
                const Result<Document> read = readRecord(printed.text, printed.folded, record, rules(mode));
                VERIFY_RESULT(read);
                QVERIFY2(*read == record, qPrintable(printed.text));
                QVERIFY(differences(record, *read, FieldNaming::PlainPaths).isEmpty());
            }
        }
    }

    void readsBackEveryTypeOfEveryStore()
    {
        for (const Value &value : everyKindOfValue()) {
            const Document record{{u"field"_s, value}};
            if (value.isMissing())
                continue;
            for (const ExtendedJsonMode mode : {ExtendedJsonMode::Relaxed, ExtendedJsonMode::Canonical}) {
                const RecordText printed = printRecord(record, rules(mode));
                const Result<Document> read = readRecord(printed.text, printed.folded, record, rules(mode));
                VERIFY_RESULT(read);
                QVERIFY2(*read == record, qPrintable(printed.text));
            }
        }
    }

    void keepsTheTypeOfWhatIsChanged()
    {
        const Document record{{u"long"_s, Value(qint64(5))},
                              {u"double"_s, Value(2.0)},
                              {u"list"_s, Value(Value::Array{Value(qint64(1)), Value(qint64(2))})},
                              {u"inner"_s, Value(Document{{u"a"_s, Value(1)}, {u"b"_s, Value(u"x"_s)}})}};
        QCOMPARE(editsOf(record, u"\"long\": 5"_s, u"\"long\": 6"_s),
                 QList<FieldEdit>({{{u"long"_s}, Value(qint64(6))}}));
        QCOMPARE(editsOf(record, u"\"double\": 2.0"_s, u"\"double\": 3"_s),
                 QList<FieldEdit>({{{u"double"_s}, Value(3.0)}}));
        QCOMPARE(editsOf(record, u"\"b\": \"x\""_s, u"\"b\": \"y\""_s),
                 QList<FieldEdit>({{{u"inner"_s, u"b"_s}, Value(u"y"_s)}}));
        QCOMPARE(editsOf(record, u"    2\n"_s, u"    7\n"_s),
                 QList<FieldEdit>({{{u"list"_s, u"1"_s}, Value(qint64(7))}}));
        const QList<FieldEdit> inserted = editsOf(record, u"    1,"_s, u"    9,\n    1,"_s);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.first().after.get<Value::Array>()->at(1), Value(qint64(1)));
        QCOMPARE(inserted.first().after.get<Value::Array>()->at(2), Value(qint64(2)));
    }

    void addsRemovesAndReorders()
    {
        const Document record{{u"a"_s, Value(1)},
                              {u"inner"_s, Value(Document{{u"x"_s, Value(1)}, {u"y"_s, Value(2)}})}};
        QCOMPARE(editsOf(record, u"\"a\": 1,"_s, {}), QList<FieldEdit>({{{u"a"_s}, Value()}}));
        QCOMPARE(editsOf(record, u"\"y\": 2"_s, u"\"y\": 2, \"z\": true"_s),
                 QList<FieldEdit>({{{u"inner"_s, u"z"_s}, Value(true)}}));
        const QList<FieldEdit> swapped = differences(
            record, {record.first(), {u"inner"_s, Value(Document{{u"y"_s, Value(2)}, {u"x"_s, Value(1)}})}},
            FieldNaming::PlainPaths);
        QCOMPARE(swapped.size(), 1);
        QCOMPARE(swapped.first().field, FieldPath({u"inner"_s})); // an order is the whole document's
    }

    void tellsTheLineAndColumnOfAMistake()
    {
        const Document record{{u"a"_s, Value(1)}, {u"b"_s, Value(2)}};
        RecordText printed = printRecord(record, rules(ExtendedJsonMode::Relaxed));
        printed.text.replace(u"\"b\": 2"_s, u"\"b\": two"_s);
        const Result<Document> read = readRecord(printed.text, {}, record, rules(ExtendedJsonMode::Relaxed));
        VERIFY_FAILS(read, Error::Kind::InvalidInput);
        QCOMPARE(read.error().code, u"3:8"_s);
    }

    void readsColumnsAsWhatTheyHold()
    {
        RecordTextRules rules{
            .mode = ExtendedJsonMode::Relaxed,
            .columns = {column(u"price"_s, Value::Type::Decimal), column(u"day"_s, Value::Type::Date),
                        column(u"extra"_s, Value::Type::Json), column(u"size"_s, Value::Type::Int64)},
            .fixedFields = true};
        const Document record{{u"price"_s, Value(Value::Decimal{u"1.10"_s})},
                              {u"day"_s, Value(Value::Date{20})},
                              {u"extra"_s, Value(Value::Json{u"{ \"n\" :1.10,\"m\":  2}"_s})},
                              {u"size"_s, Value(qint64(3))}};
        const RecordText printed = printRecord(record, rules);
        const auto edited = [&](const QString &from, const QString &to) {
            return readRecord(QString(printed.text).replace(from, to), {}, record, rules);
        };
        UNWRAP_RESULT(const Document same, edited({}, {}));
        QVERIFY(same == record);
        UNWRAP_RESULT(const Document price, edited(u"\"price\": 1.10"_s, u"\"price\": 2.50"_s));
        QCOMPARE(price.first().value, Value(Value::Decimal{u"2.50"_s})); // the zero was typed, and stays
        UNWRAP_RESULT(const Document day, edited(u"1970-01-21"_s, u"2026-02-01"_s));
        QVERIFY(day.at(1).value.is<Value::Date>());
        UNWRAP_RESULT(const Document extra, edited(u"\"m\": 2"_s, u"\"m\": 3"_s));
        QCOMPARE(extra.at(2).value.toText(), u"{ \"n\" :1.10,\"m\":  3}"_s); // and nothing else of it
        VERIFY_FAILS(edited(u"\"size\": 3"_s, u"\"size\": \"many\""_s), Error::Kind::InvalidInput);
        VERIFY_FAILS(edited(u"\"size\": 3"_s, u"\"other\": 3"_s), Error::Kind::InvalidInput);
    }

    void foldsWhatIsTooLongForALine()
    {
        const QString body(foldedLength * 3, u'x');
        const Document record{{u"body"_s, Value(body)}, {u"n"_s, Value(1)}};
        RecordText printed = printRecord(record, rules(ExtendedJsonMode::Relaxed));
        QVERIFY(printed.text.size() < 1000);
        QCOMPARE(printed.folded.size(), 1);
        printed.text.replace(u"\"n\": 1"_s, u"\"n\": 2"_s);
        UNWRAP_RESULT(const Document read,
                      readRecord(printed.text, printed.folded, record, rules(ExtendedJsonMode::Relaxed)));
        QCOMPARE(differences(record, read, FieldNaming::PlainPaths),
                 QList<FieldEdit>({{{u"n"_s}, Value(2)}}));
    }
};

QTEST_GUILESS_MAIN(RecordTextTest)
#include "record_text_test.moc"
