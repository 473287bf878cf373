// SPDX-License-Identifier: GPL-3.0-or-later
// Values for round trips.
#include "tests/support/random_value.h"

#include <bit>
#include <limits>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

const std::array<unsigned char, 12> sampleId{0x65, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0xfe, 0xff};

std::array<unsigned char, 16> decimalBytes(quint64 low, quint64 high)
{
    std::array<unsigned char, 16> bytes{};
    for (std::size_t index = 0; index < 8; ++index) {
        bytes[index] = static_cast<unsigned char>(low >> (8 * index));
        bytes[8 + index] = static_cast<unsigned char>(high >> (8 * index));
    }
    return bytes;
}

QList<Value> numbers()
{
    QList<Value> values{Value(0),
                        Value(INT32_MIN),
                        Value(INT32_MAX),
                        Value(qint64(0)),
                        Value(qint64(INT64_MIN)),
                        Value(qint64(INT64_MAX)),
                        Value(qint64(9007199254740993))};
    for (const double number :
         {0.0, -0.0, 1.0, 0.1, -1e-7, 1e22, 5e-324, std::numeric_limits<double>::max(),
          std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
          std::numeric_limits<double>::quiet_NaN(), std::bit_cast<double>(0x7ff8000000000001ULL),
          std::bit_cast<double>(0xfff8000000000000ULL)}) {
        values.append(Value(number));
    }
    for (const auto &[low, high] :
         {std::pair(1ULL, 0x3040000000000000ULL), std::pair(110ULL, 0x303c000000000000ULL),
          std::pair(0ULL, 0x7800000000000000ULL), std::pair(0ULL, 0x7c00000000000000ULL),
          std::pair(0ULL, 0xb040000000000000ULL), std::pair(7ULL, 0x7c00000000000000ULL),
          std::pair(~0ULL, 0x5fffed09bead87c0ULL)}) {
        values.append(Value(Value::Decimal128{decimalBytes(low, high)}));
    }
    return values;
}

QList<Value> texts()
{
    return {Value(QString()),
            Value(u"plain"_s),
            Value(u"\"quoted\" \\ / \b\f\n\r\t\u007f"_s),
            Value(QString(u"a\0b"_s.constData(), 3)),
            Value(u"\uFEFFé漢😀 الفارسی"_s),
            Value(u"\u2028\u2029"_s),
            Value(QString(QChar(0xdcff))),
            Value(Value::Symbol{u"symbol"_s}),
            Value(Value::Regex{u"^a.*\\d/"_s, u"imx"_s}),
            Value(Value::Code{u"return 1;"_s, nullptr}),
            Value(Value::Code{u"f()"_s, std::make_shared<const Document>()}),
            Value(Value::Code{u"f()"_s, std::make_shared<const Document>(
                                            Document{{u"$oid"_s, Value(1)}, {u"x"_s, Value(2.5)}})})};
}

} // namespace

QList<Value> everyKindOfBsonValue()
{
    QList<Value> values = numbers() + texts();
    values += {Value::null(),
               Value(true),
               Value(false),
               Value(Value::Undefined{}),
               Value(Value::MinKey{}),
               Value(Value::MaxKey{}),
               Value(Value::ObjectId{sampleId}),
               Value(Value::DbPointer{u"db.collection"_s, sampleId}),
               Value(Value::BsonTimestamp{UINT32_MAX, 7}),
               Value(Value::Instant{0}),
               Value(Value::Instant{-1}),
               Value(Value::Instant{253402300800000}),
               Value(Value::Instant{INT64_MIN}),
               Value(Value::Instant{INT64_MAX})};
    for (const int subtype : {0, 1, 2, 3, 4, 5, 6, 7, 128, 255}) {
        values.append(Value(Value::Binary{QByteArray::fromHex("00ff10"), static_cast<quint8>(subtype)}));
        values.append(Value(Value::Binary{QByteArray(), static_cast<quint8>(subtype)}));
    }
    values += {
        Value(Value::Array{}), Value(Document{}),
        Value(Value::Array{Value(1), Value::null(), Value(Value::Array{Value(Document{})})}),
        Value(Document{
            {u"a.b"_s, Value(1)}, {u"$c"_s, Value(2)}, {u"a.b"_s, Value(qint64(1))}, {QString(), Value(3)}})};
    return values;
}

QList<Value> everyKindOfValue()
{
    QList<Value> values = everyKindOfBsonValue();
    values += {Value(),
               Value(Value::Float{0.1F}),
               Value(Value::Float{std::numeric_limits<float>::infinity()}),
               Value(Value::Float{std::bit_cast<float>(0x7fc00001U)}),
               Value(Value::Decimal{u"1.10"_s}),
               Value(Value::Decimal{u"NaN"_s}),
               Value(Value::Decimal{u"-123456789012345678901234567890.000"_s}),
               Value(Value::Uuid{decimalBytes(1, ~0ULL)}),
               Value(Value::Date{0}),
               Value(Value::Date{-800000}),
               Value(Value::Date{Value::Date::infinity}),
               Value(Value::Date{Value::Date::minusInfinity}),
               Value(Value::Time{86400000000}),
               Value(Value::Timestamp{1}),
               Value(Value::Timestamp{-62200000000000000}),
               Value(Value::Timestamp{Value::Timestamp::infinity}),
               Value(Value::TimestampZoned{1769949000123456}),
               Value(Value::TimestampZoned{Value::Timestamp::minusInfinity}),
               Value(Value::Json{u"{\"b\" : 1.0,\n\"a\": null}"_s}),
               Value(Value::Vector{{0.1F, -0.0F, 1e-30F}}),
               Value(Value::Vector{}),
               Value(Value::Other{u"inet"_s, u"::1/128"_s}),
               Value(Value::Other{u"numeric"_s, u"\\u0000"_s})};
    return values;
}

RandomValue::RandomValue(quint32 seed, Types types)
    : generator_(seed)
    , leaves_(types == Types::All ? everyKindOfValue() : everyKindOfBsonValue())
{
}

QString RandomValue::name()
{
    static const QStringList names{u"a"_s,    u"b"_s,        u"_id"_s,     QString(), u"a.b"_s,
                                   u"$set"_s, u"$oid"_s,     u"$date"_s,   u"名前"_s, u"with space"_s,
                                   u"0"_s,    u"quote\"'"_s, u"$literal"_s};
    return names[generator_.bounded(names.size())];
}

Value RandomValue::value(int depth)
{
    switch (depth > 0 ? generator_.bounded(6) : 5) {
    case 0:
        return Value(document(depth - 1));
    case 1: {
        Value::Array elements;
        for (int count = generator_.bounded(5); count > 0; --count) {
            elements.append(value(depth - 1));
        }
        return Value(elements);
    }
    case 2:
        return Value(std::bit_cast<double>(generator_.generate64()));
    case 3:
        return Value(static_cast<qint64>(generator_.generate64()));
    default:
        return leaves_[generator_.bounded(leaves_.size())];
    }
}

Document RandomValue::document(int depth)
{
    Document document;
    for (int count = generator_.bounded(8); count > 0; --count) {
        document.append({name(), value(depth)});
    }
    return document;
}

} // namespace registrar
