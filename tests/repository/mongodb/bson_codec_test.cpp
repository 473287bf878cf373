// SPDX-License-Identifier: GPL-3.0-or-later
// BSON to values and back, byte for byte, and nothing read beyond its end.
#include "repository/mongodb/bson_codec.h"
#include "repository/mongodb/bson_text.h"
#include "tests/support/random_value.h"
#include "tests/support/verify_result.h"

#include <QtTest>

#include <bson/bson.h>

using namespace registrar;
using namespace registrar::mongodb;
using namespace Qt::StringLiterals;

class BsonCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryTypesBytes();
    void keepsRandomDocumentsBytes();
    void agreesWithLibbson();
    void keepsTextsThatAreNoUtf8();
    void readsAHundredLevels();
    void refusesBrokenBytes();
    void refusesWhatBsonCannotHold_data();
    void refusesWhatBsonCannotHold();
    void leavesMissingFieldsOut();
};

void BsonCodecTest::keepsEveryTypesBytes()
{
    for (const Value &value : everyKindOfBsonValue()) {
        const Document document{{u"a"_s, value}, {u"a"_s, value}};
        UNWRAP_RESULT(const QByteArray bytes, bsonFromDocument(document));
        UNWRAP_RESULT(const Document back, documentFromBson(bytes));
        QVERIFY2(back == document, bytes.toHex().constData());
        UNWRAP_RESULT(const QByteArray again, bsonFromDocument(back));
        QCOMPARE(again, bytes);
    }
}

void BsonCodecTest::keepsRandomDocumentsBytes()
{
    RandomValue random(7, RandomValue::Types::Bson);
    for (int round = 0; round < 1000; ++round) {
        UNWRAP_RESULT(const QByteArray bytes, bsonFromDocument(random.document(5)));
        UNWRAP_RESULT(const Document read, documentFromBson(bytes));
        UNWRAP_RESULT(const QByteArray again, bsonFromDocument(read));
        QCOMPARE(again, bytes);
    }
}

void BsonCodecTest::agreesWithLibbson()
{
    RandomValue random(8, RandomValue::Types::Bson);
    for (int round = 0; round < 200; ++round) {
        UNWRAP_RESULT(const QByteArray bytes, bsonFromDocument(random.document(4)));
        bson_t view;
        QVERIFY(bson_init_static(&view, reinterpret_cast<const uint8_t *>(bytes.constData()),
                                 std::size_t(bytes.size())));
        QVERIFY2(bson_validate(&view, BSON_VALIDATE_NONE, nullptr), bytes.toHex().constData());
    }
    bson_t *made = BCON_NEW("a", BCON_INT32(1), "b", "[", BCON_UTF8("x"), BCON_NULL, "]", "c", "{", "d",
                            BCON_DOUBLE(1.5), "}");
    const QByteArray bytes(reinterpret_cast<const char *>(bson_get_data(made)), qsizetype(made->len));
    bson_destroy(made);
    UNWRAP_RESULT(const Document read, documentFromBson(bytes));
    const Document expected{{u"a"_s, Value(1)},
                            {u"b"_s, Value(Value::Array{Value(u"x"_s), Value::null()})},
                            {u"c"_s, Value(Document{{u"d"_s, Value(1.5)}})}};
    QVERIFY(read == expected);
}

void BsonCodecTest::keepsTextsThatAreNoUtf8()
{
    for (const QByteArray &bytes :
         {QByteArray("\xff\xfe"), QByteArray("a\x80z"), QByteArray("\xc3"), QByteArray("\xed\xa0\x80"),
          QByteArray("é\xf0\x9f\x98"), QByteArray("\xc0\x80"), QByteArray("\xef\xbb\xbfx")}) {
        const QString text = textFromBson(bytes);
        ByteBuffer buffer;
        QVERIFY(appendTextToBson(buffer, text));
        QCOMPARE(buffer.view().toByteArray(), bytes);
    }
}

void BsonCodecTest::readsAHundredLevels()
{
    Value nested(1);
    for (int level = 0; level < 100; ++level) {
        nested = level % 2 == 0 ? Value(Document{{u"d"_s, nested}}) : Value(Value::Array{nested});
    }
    const Document document{{u"deep"_s, nested}};
    UNWRAP_RESULT(const QByteArray bytes, bsonFromDocument(document));
    UNWRAP_RESULT(const Document read, documentFromBson(bytes));
    QVERIFY(read == document);
}

void BsonCodecTest::refusesBrokenBytes()
{
    RandomValue random(9, RandomValue::Types::Bson);
    QRandomGenerator generator(10);
    int refused = 0;
    for (int round = 0; round < 3000; ++round) {
        UNWRAP_RESULT(QByteArray bytes, bsonFromDocument(random.document(3)));
        QVERIFY(!documentFromBson(bytes.chopped(1)));
        // A changed byte is either noticed or another valid document: either way nothing beyond the end is
        // read.
        bytes[generator.bounded(bytes.size())] = static_cast<char>(generator.bounded(256));
        refused += documentFromBson(bytes).has_value() ? 0 : 1;
    }
    QVERIFY(refused > 100);
    VERIFY_FAILS(documentFromBson(QByteArray()), Error::Kind::InvalidInput);
}

void BsonCodecTest::refusesWhatBsonCannotHold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Value>("value");
    QTest::newRow("NUL in a name") << QString(u"a\0b"_s.constData(), 3) << Value(1);
    QTest::newRow("NUL in a pattern") << u"a"_s << Value(Value::Regex{QString(QChar(0)), {}});
    QTest::newRow("half of a surrogate pair") << u"a"_s << Value(QString(QChar(0xd800)));
    QTest::newRow("numeric") << u"a"_s << Value(Value::Decimal{u"1.0"_s});
    QTest::newRow("vector") << u"a"_s << Value(Value::Vector{{1.0F}});
    Value nested(1);
    for (int level = 0; level < 300; ++level) {
        nested = Value(Value::Array{nested});
    }
    QTest::newRow("nested too deep") << u"a"_s << nested;
}

void BsonCodecTest::refusesWhatBsonCannotHold()
{
    QFETCH(QString, name);
    QFETCH(Value, value);
    VERIFY_FAILS(bsonFromDocument({{u"outer"_s, Value(Document{{name, value}})}}), Error::Kind::InvalidInput);
}

void BsonCodecTest::leavesMissingFieldsOut()
{
    UNWRAP_RESULT(const QByteArray bytes, bsonFromDocument({{u"a"_s, Value()}, {u"b"_s, Value::null()}}));
    UNWRAP_RESULT(const Document read, documentFromBson(bytes));
    QVERIFY(read == (Document{{u"b"_s, Value::null()}}));
}

QTEST_GUILESS_MAIN(BsonCodecTest)
#include "bson_codec_test.moc"
