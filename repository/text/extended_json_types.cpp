// SPDX-License-Identifier: GPL-3.0-or-later
// What an Extended JSON object stands for.
#include "repository/text/extended_json_types.h"

#include "repository/text/value_text.h"

#include <QHash>

#include <bit>
#include <charconv>
#include <cmath>
#include <limits>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

using Read = std::optional<Value>;

template<typename Number>
std::optional<Number> wholeNumber(const Value &value, int base = 10)
{
    const auto *text = value.get<QString>();
    if (!text || text->isEmpty()) {
        return std::nullopt;
    }
    const QByteArray digits = text->toLatin1();
    Number number{};
    const auto [end, problem] = std::from_chars(digits.begin(), digits.end(), number, base);
    return problem == std::errc() && end == digits.end() ? std::optional(number) : std::nullopt;
}

template<typename Number>
std::optional<Number> floatingNumber(const Value &value)
{
    const auto *text = value.get<QString>();
    if (!text || text->isEmpty()) {
        return std::nullopt;
    }
    if (*text == u"NaN") {
        return std::numeric_limits<Number>::quiet_NaN();
    }
    if (*text == u"Infinity" || *text == u"-Infinity") {
        return std::copysign(std::numeric_limits<Number>::infinity(),
                             text->startsWith(u'-') ? Number(-1) : Number(1));
    }
    const QByteArray digits = text->toLatin1();
    const char *begin = digits.begin() + (digits.startsWith('+') ? 1 : 0);
    Number number{};
    const auto [end, problem] = std::from_chars(begin, digits.end(), number);
    return problem == std::errc() && end == digits.end() && std::isfinite(number) ? std::optional(number)
                                                                                  : std::nullopt;
}

template<typename Alternative, typename Part>
Read made(const std::optional<Part> &part)
{
    return part ? Read(Value(Alternative{*part})) : std::nullopt;
}

template<typename Part>
Read plain(const std::optional<Part> &part)
{
    return part ? Read(Value(*part)) : std::nullopt;
}

const Document *documentOf(const Value &value, qsizetype fields)
{
    const auto *document = value.get<Document>();
    return document && document->size() == fields ? document : nullptr;
}

Read readObjectId(const Value &value)
{
    const auto *text = value.get<QString>();
    return text && text->size() == 24 ? plain(objectIdFromText(*text)) : std::nullopt;
}

Read readDecimal128(const Document &object)
{
    const auto *text = object.first().value.get<QString>();
    if (!text) {
        return std::nullopt;
    }
    if (object.size() == 1) {
        return plain(decimal128FromText(*text));
    }
    const auto *hex = fieldOf(object, u"bytes"_s).get<QString>();
    const QByteArray bytes = hex ? QByteArray::fromHex(hex->toLatin1()) : QByteArray();
    Value::Decimal128 decimal;
    if (object.size() != 2 || bytes.size() != qsizetype(decimal.bytes.size())) {
        return std::nullopt;
    }
    std::copy(bytes.begin(), bytes.end(), decimal.bytes.begin());
    return Value(decimal);
}

std::optional<QByteArray> bytesFromBase64(const QString &text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

Read readBinary(const Document &object)
{
    QString base64;
    QString subtype;
    if (const Document *parts = documentOf(object.first().value, 2)) {
        base64 = fieldOf(*parts, u"base64"_s).toText();
        subtype = fieldOf(*parts, u"subType"_s).toText();
    } else if (object.size() == 2 &&
               object.first().value.is<QString>()) { // version 1: {"$binary": "…", "$type": "00"}
        base64 = object.first().value.toText();
        subtype = fieldOf(object, u"$type"_s).toText();
    }
    const auto number = wholeNumber<quint8>(Value(subtype), 16);
    const auto bytes = bytesFromBase64(base64);
    return number && bytes ? Read(Value(Value::Binary{*bytes, *number})) : std::nullopt;
}

Read readUuid(const Value &value)
{
    const auto *text = value.get<QString>();
    const auto uuid = text ? uuidFromText(*text) : std::nullopt;
    if (!uuid) {
        return std::nullopt;
    }
    return Value(Value::Binary{
        QByteArray(reinterpret_cast<const char *>(uuid->bytes.data()), qsizetype(uuid->bytes.size())), 4});
}

Read readCode(const Document &object)
{
    const auto *source = object.first().value.get<QString>();
    if (!source || object.size() > 2) {
        return std::nullopt;
    }
    Value::Code code{*source, nullptr};
    if (object.size() == 2) {
        const auto *scope = object.last().value.get<Document>();
        if (object.last().name != u"$scope" || !scope) {
            return std::nullopt;
        }
        code.scope = std::make_shared<const Document>(*scope);
    }
    return Value(code);
}

Read readTimestamp(const Value &value)
{
    const Document *parts = documentOf(value, 2);
    const auto part = [&](const QString &name) -> std::optional<quint32> {
        const auto number = fieldOf(*parts, name).toInteger();
        return number && *number >= 0 && *number <= UINT32_MAX ? std::optional(static_cast<quint32>(*number))
                                                               : std::nullopt;
    };
    if (!parts || !part(u"t"_s) || !part(u"i"_s)) {
        return std::nullopt;
    }
    return Value(Value::BsonTimestamp{*part(u"t"_s), *part(u"i"_s)});
}

Read readInstant(const Value &value)
{
    if (value.is<qint64>() || value.is<qint32>()) {
        return Value(Value::Instant{*value.toInteger()});
    }
    const auto *text = value.get<QString>();
    bool hasOffset = false;
    const auto microseconds = text ? timestampFromText(*text, &hasOffset) : std::nullopt;
    // What is finer than a millisecond would be lost.
    if (!microseconds || !hasOffset || *microseconds % 1000 != 0) {
        return std::nullopt;
    }
    return Value(Value::Instant{*microseconds / 1000});
}

Read readRegex(const Value &value)
{
    const Document *parts = documentOf(value, 2);
    if (!parts || !fieldOf(*parts, u"pattern"_s).is<QString>() ||
        !fieldOf(*parts, u"options"_s).is<QString>()) {
        return std::nullopt;
    }
    return Value(
        Value::Regex{fieldOf(*parts, u"pattern"_s).toText(), fieldOf(*parts, u"options"_s).toText()});
}

Read readDbPointer(const Value &value)
{
    const Document *parts = documentOf(value, 2);
    const Value id = parts ? fieldOf(*parts, u"$id"_s) : Value();
    if (!parts || !fieldOf(*parts, u"$ref"_s).is<QString>() || !id.is<Value::ObjectId>()) {
        return std::nullopt;
    }
    return Value(Value::DbPointer{fieldOf(*parts, u"$ref"_s).toText(), id.get<Value::ObjectId>()->bytes});
}

Read readVector(const Document &parts)
{
    const auto *elements = parts.last().value.get<Value::Array>();
    if (!elements) {
        return std::nullopt;
    }
    Value::Vector vector;
    for (const Value &element : *elements) {
        const auto *number = element.get<Value::Float>();
        if (!number) {
            return std::nullopt;
        }
        vector.elements.append(number->number);
    }
    return Value(vector);
}

Read readPostgreSql(const Value &value)
{
    const Document *parts = documentOf(value, 2);
    if (!parts || parts->first().name != u"type") {
        return std::nullopt;
    }
    const QString type = parts->first().value.toText();
    if (type == u"vector") {
        return readVector(*parts);
    }
    const auto *text = parts->last().value.get<QString>();
    if (!text || parts->last().name != u"text") {
        return std::nullopt;
    }
    static const QHash<QString, Read (*)(const QString &)> readers{
        {u"real"_s,
         [](const QString &real) { return made<Value::Float>(floatingNumber<float>(Value(real))); }},
        {u"numeric"_s, [](const QString &digits) { return Read(Value(Value::Decimal{digits})); }},
        {u"uuid"_s, [](const QString &uuid) { return plain(uuidFromText(uuid)); }},
        {u"date"_s, [](const QString &date) { return made<Value::Date>(dateFromText(date)); }},
        {u"time"_s, [](const QString &time) { return made<Value::Time>(timeFromText(time)); }},
        {u"timestamp"_s, [](const QString &time) { return made<Value::Timestamp>(timestampFromText(time)); }},
        {u"timestamptz"_s,
         [](const QString &time) { return made<Value::TimestampZoned>(timestampFromText(time)); }},
        {u"json"_s, [](const QString &json) { return Read(Value(Value::Json{json})); }},
    };
    const auto reader = readers.value(type);
    return reader ? reader(*text) : std::nullopt;
}

Read readOther(const Value &value)
{
    const Document *parts = documentOf(value, 2);
    if (!parts || !fieldOf(*parts, u"type"_s).is<QString>() || !fieldOf(*parts, u"text"_s).is<QString>()) {
        return std::nullopt;
    }
    return Value(Value::Other{fieldOf(*parts, u"type"_s).toText(), fieldOf(*parts, u"text"_s).toText()});
}

/// The objects with one field only.
Read readSingle(const QString &name, const Value &value)
{
    const auto constant = [](bool holds, auto alternative) {
        return holds ? Read(Value(alternative)) : std::nullopt;
    };
    static const QHash<QString, Read (*)(const Value &)> readers{
        {u"$oid"_s, readObjectId},
        {u"$uuid"_s, readUuid},
        {u"$timestamp"_s, readTimestamp},
        {u"$date"_s, readInstant},
        {u"$regularExpression"_s, readRegex},
        {u"$dbPointer"_s, readDbPointer},
        {u"$pg"_s, readPostgreSql},
        {u"$other"_s, readOther},
        {u"$numberInt"_s, [](const Value &text) { return plain(wholeNumber<qint32>(text)); }},
        {u"$numberLong"_s, [](const Value &text) { return plain(wholeNumber<qint64>(text)); }},
        {u"$numberDouble"_s, [](const Value &text) { return plain(floatingNumber<double>(text)); }},
        {u"$literal"_s,
         [](const Value &document) { return document.is<Document>() ? Read(document) : std::nullopt; }},
    };
    if (const auto reader = readers.value(name)) {
        return reader(value);
    }
    if (name == u"$symbol") {
        return value.is<QString>() ? Read(Value(Value::Symbol{value.toText()})) : std::nullopt;
    }
    if (name == u"$double") {
        const auto bits = wholeNumber<quint64>(value, 16);
        return bits ? Read(Value(std::bit_cast<double>(*bits))) : std::nullopt;
    }
    if (name == u"$float") {
        const auto bits = wholeNumber<quint32>(value, 16);
        return bits ? Read(Value(Value::Float{std::bit_cast<float>(*bits)})) : std::nullopt;
    }
    if (name == u"$minKey") {
        return constant(value.toInteger() == 1, Value::MinKey{});
    }
    if (name == u"$maxKey") {
        return constant(value.toInteger() == 1, Value::MaxKey{});
    }
    if (name == u"$undefined") {
        return constant(value == Value(true), Value::Undefined{});
    }
    return name == u"$missing" && value == Value(true) ? Read(Value()) : std::nullopt;
}

} // namespace

std::optional<Value> valueOfExtendedJson(const Document &object)
{
    const Field &first = object.first();
    if (first.name == u"$numberDecimal") {
        return readDecimal128(object);
    }
    if (first.name == u"$binary") {
        return readBinary(object);
    }
    if (first.name == u"$code") {
        return readCode(object);
    }
    return object.size() == 1 ? readSingle(first.name, first.value) : std::nullopt;
}

} // namespace registrar
