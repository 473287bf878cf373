// SPDX-License-Identifier: GPL-3.0-or-later
// Values to BSON and back.
#include "repository/mongodb/bson_codec.h"

#include "repository/mongodb/bson_reader.h"
#include "repository/mongodb/bson_text.h"
#include "repository/mongodb/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

std::unexpected<Error> brokenBson()
{
    return failure(
        {.kind = Error::Kind::InvalidInput,
         .what = Words::tr("A document cannot be read."),
         .why = Words::tr("Its bytes are not valid BSON, or it is nested more than %1 levels deep.")
                    .arg(deepestBson),
         .remedy = Words::tr("Ask the server's administrator to validate the collection.")});
}

template<std::size_t Size>
std::array<unsigned char, Size> arrayOf(QByteArrayView bytes)
{
    std::array<unsigned char, Size> array{};
    std::copy_n(bytes.begin(), Size, array.begin());
    return array;
}

bool decodeFields(QByteArrayView bson, Document &fields, int depth);

bool decodeArray(QByteArrayView bson, Value::Array &elements, int depth);

Value decodeBinary(QByteArrayView value)
{
    const auto subtype = static_cast<quint8>(value[4]);
    return Value(Value::Binary{value.sliced(subtype == 2 ? 9 : 5).toByteArray(), subtype});
}

bool decodeNested(const BsonElement &element, Value &value, int depth)
{
    if (depth >= deepestBson) {
        return false;
    }
    if (element.type == BsonType::Array) {
        Value::Array elements;
        const bool whole = decodeArray(element.value, elements, depth + 1);
        value = Value(elements);
        return whole;
    }
    Document fields;
    const BsonPair parts =
        element.type == BsonType::Document ? BsonPair{{}, element.value} : codeParts(element.value);
    const bool whole = decodeFields(parts.second, fields, depth + 1);
    if (element.type == BsonType::Document) {
        value = Value(fields);
    } else {
        value = Value(Value::Code{textFromBson(parts.first), std::make_shared<const Document>(fields)});
    }
    return whole;
}

/// Nothing for what holds other values.
std::optional<Value> decodeScalar(const BsonElement &element)
{
    const char *bytes = element.value.data();
    switch (element.type) {
    case BsonType::Double:
        return Value(std::bit_cast<double>(littleEndian<quint64>(bytes)));
    case BsonType::Text:
        return Value(textFromBson(element.text()));
    case BsonType::Binary:
        return decodeBinary(element.value);
    case BsonType::Undefined:
        return Value(Value::Undefined{});
    case BsonType::ObjectId:
        return Value(Value::ObjectId{arrayOf<12>(element.value)});
    case BsonType::Boolean:
        return Value(bytes[0] != 0);
    case BsonType::Instant:
        return Value(Value::Instant{littleEndian<qint64>(bytes)});
    case BsonType::Null:
        return Value::null();
    case BsonType::Regex: {
        const BsonPair parts = regexParts(element.value);
        return Value(Value::Regex{textFromBson(parts.first), textFromBson(parts.second)});
    }
    case BsonType::DbPointer: {
        const BsonPair parts = pointerParts(element.value);
        return Value(Value::DbPointer{textFromBson(parts.first), arrayOf<12>(parts.second)});
    }
    case BsonType::Code:
        return Value(Value::Code{textFromBson(element.text()), nullptr});
    case BsonType::Symbol:
        return Value(Value::Symbol{textFromBson(element.text())});
    case BsonType::Int32:
        return Value(littleEndian<qint32>(bytes));
    case BsonType::Timestamp:
        return Value(Value::BsonTimestamp{littleEndian<quint32>(bytes + 4), littleEndian<quint32>(bytes)});
    case BsonType::Int64:
        return Value(littleEndian<qint64>(bytes));
    case BsonType::Decimal128:
        return Value(Value::Decimal128{arrayOf<16>(element.value)});
    case BsonType::MinKey:
        return Value(Value::MinKey{});
    case BsonType::MaxKey:
        return Value(Value::MaxKey{});
    case BsonType::Document:
    case BsonType::Array:
    case BsonType::CodeWithScope:
        break;
    }
    return std::nullopt;
}

bool decode(const BsonElement &element, Value &value, int depth)
{
    switch (element.type) {
    case BsonType::Document:
    case BsonType::Array:
    case BsonType::CodeWithScope:
        return decodeNested(element, value, depth);
    default:
        break;
    }
    auto scalar = decodeScalar(element);
    if (scalar) {
        value = std::move(*scalar);
    }
    return scalar.has_value();
}

bool decodeFields(QByteArrayView bson, Document &fields, int depth)
{
    BsonReader reader(bson);
    BsonElement element;
    while (reader.next(element)) {
        fields.append({textFromBson(element.name), {}});
        if (!decode(element, fields.last().value, depth)) {
            return false;
        }
    }
    return !reader.isBroken();
}

bool decodeArray(QByteArrayView bson, Value::Array &elements, int depth)
{
    BsonReader reader(bson);
    BsonElement element;
    while (reader.next(element)) {
        elements.append(Value());
        if (!decode(element, elements.last(), depth)) {
            return false;
        }
    }
    return !reader.isBroken();
}

} // namespace

Result<Document> documentFromBson(QByteArrayView bson)
{
    Document fields;
    return decodeFields(bson, fields, 0) ? Result<Document>(std::move(fields)) : brokenBson();
}

Result<Value> valueFromBson(QByteArrayView document, QByteArrayView name)
{
    BsonElement element;
    Value value;
    if (findElement(document, name, element) && !decode(element, value, 0)) {
        return brokenBson();
    }
    return value;
}

} // namespace registrar::mongodb
