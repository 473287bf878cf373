// SPDX-License-Identifier: GPL-3.0-or-later
// Values to BSON and back.
#include "repository/mongodb/bson_codec.h"

#include "repository/mongodb/bson_reader.h"
#include "repository/mongodb/bson_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("MongoDb", text);
}

std::unexpected<Error> brokenBson()
{
    return failure(
        {.kind = Error::Kind::InvalidInput,
         .what = tr("A document cannot be read."),
         .why =
             tr("Its bytes are not valid BSON, or it is nested more than %1 levels deep.").arg(deepestBson),
         .remedy = tr("Ask the server's administrator to validate the collection.")});
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

bool decode(const BsonElement &element, Value &value, int depth)
{
    const char *bytes = element.value.data();
    switch (element.type) {
    case BsonType::Double:
        value = Value(std::bit_cast<double>(littleEndian<quint64>(bytes)));
        return true;
    case BsonType::Text:
        value = Value(textFromBson(element.text()));
        return true;
    case BsonType::Document:
    case BsonType::Array:
    case BsonType::CodeWithScope:
        return decodeNested(element, value, depth);
    case BsonType::Binary:
        value = decodeBinary(element.value);
        return true;
    case BsonType::Undefined:
        value = Value(Value::Undefined{});
        return true;
    case BsonType::ObjectId:
        value = Value(Value::ObjectId{arrayOf<12>(element.value)});
        return true;
    case BsonType::Boolean:
        value = Value(bytes[0] != 0);
        return true;
    case BsonType::Instant:
        value = Value(Value::Instant{littleEndian<qint64>(bytes)});
        return true;
    case BsonType::Null:
        value = Value::null();
        return true;
    case BsonType::Regex: {
        const BsonPair parts = regexParts(element.value);
        value = Value(Value::Regex{textFromBson(parts.first), textFromBson(parts.second)});
        return true;
    }
    case BsonType::DbPointer: {
        const BsonPair parts = pointerParts(element.value);
        value = Value(Value::DbPointer{textFromBson(parts.first), arrayOf<12>(parts.second)});
        return true;
    }
    case BsonType::Code:
        value = Value(Value::Code{textFromBson(element.text()), nullptr});
        return true;
    case BsonType::Symbol:
        value = Value(Value::Symbol{textFromBson(element.text())});
        return true;
    case BsonType::Int32:
        value = Value(littleEndian<qint32>(bytes));
        return true;
    case BsonType::Timestamp:
        value = Value(Value::BsonTimestamp{littleEndian<quint32>(bytes + 4), littleEndian<quint32>(bytes)});
        return true;
    case BsonType::Int64:
        value = Value(littleEndian<qint64>(bytes));
        return true;
    case BsonType::Decimal128:
        value = Value(Value::Decimal128{arrayOf<16>(element.value)});
        return true;
    case BsonType::MinKey:
        value = Value(Value::MinKey{});
        return true;
    case BsonType::MaxKey:
        value = Value(Value::MaxKey{});
        return true;
    }
    return false;
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
