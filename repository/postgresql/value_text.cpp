// SPDX-License-Identifier: GPL-3.0-or-later
// Values from and to PostgreSQL's text forms, exactly.
#include "repository/postgresql/value_text.h"

#include "repository/cut_pages.h"
#include "repository/postgresql/array_text.h"
#include "repository/postgresql/words.h"
#include "repository/text/value_text.h"

#include <QCoreApplication>

#include <charconv>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace registrar::postgresql
{

namespace
{

template<typename T>
std::optional<T> parseNumber(QByteArrayView text)
{
    T number{};
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    if (error != std::errc() || end != text.end())
        return std::nullopt;
    return number;
}

template<typename T>
std::optional<T> parseFloating(QByteArrayView text)
{
    if (text == "NaN")
        return std::numeric_limits<T>::quiet_NaN();
    if (text == "Infinity")
        return std::numeric_limits<T>::infinity();
    if (text == "-Infinity")
        return -std::numeric_limits<T>::infinity();
    return parseNumber<T>(text);
}

template<typename T>
QByteArray floatingText(T number)
{
    if (std::isnan(number))
        return "NaN";
    if (std::isinf(number))
        return number > 0 ? "Infinity" : "-Infinity";
    char buffer[64];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, number);
    return error == std::errc() ? QByteArray(buffer, end - buffer) : QByteArray();
}

std::optional<Value> parseVector(QByteArrayView text)
{
    if (text.size() < 2 || text.front() != '[' || text.back() != ']')
        return std::nullopt;
    Value::Vector vector;
    const char *position = text.begin() + 1;
    const char *const last = text.end() - 1;
    while (position < last) {
        float element = 0;
        const auto [end, error] = std::from_chars(position, last, element);
        if (error != std::errc() || (end != last && *end != ','))
            return std::nullopt;
        vector.elements.append(element);
        position = end == last ? last : end + 1;
    }
    return Value(vector);
}

template<typename T, typename Number>
std::optional<Value> wrapped(std::optional<Number> number)
{
    if (!number)
        return std::nullopt;
    return Value(T{*number});
}

template<typename Number>
std::optional<Value> plain(std::optional<Number> number)
{
    if (!number)
        return std::nullopt;
    return Value(*number);
}

std::optional<qint64> decodeTimestamp(QByteArrayView text, bool zoned)
{
    bool hasOffset = false;
    const std::optional<qint64> microseconds = timestampFromText(QString::fromLatin1(text), &hasOffset);
    const bool isInfinite = text.endsWith("infinity");
    return hasOffset == zoned || isInfinite ? microseconds : std::nullopt;
}

std::optional<Value> decodeBinary(QByteArrayView text)
{
    if (!text.startsWith("\\x"))
        return std::nullopt;
    return Value(Value::Binary{QByteArray::fromHex(text.sliced(2).toByteArray()), 0});
}

std::optional<Value> decodeArray(QByteArrayView text, const ValueType &type)
{
    if (!type.element)
        return std::nullopt;
    const ValueType &elementType = *type.element;
    std::optional<Value::Array> array =
        parseArray(text, type.delimiter,
                   [&elementType](QByteArrayView element) { return decodeValue(element, elementType); });
    if (!array)
        return std::nullopt;
    return Value(*array);
}

std::optional<Value> decodeKnown(QByteArrayView text, const ValueType &type)
{
    using Kind = ValueType::Kind;
    switch (type.kind) {
    case Kind::Boolean:
        return text == "t"   ? std::optional(Value(true))
               : text == "f" ? std::optional(Value(false))
                             : std::nullopt;
    case Kind::SmallInteger:
    case Kind::Integer:
        return plain(parseNumber<qint32>(text));
    case Kind::BigInteger:
        return plain(parseNumber<qint64>(text));
    case Kind::Float:
        return wrapped<Value::Float>(parseFloating<float>(text));
    case Kind::Double:
        return plain(parseFloating<double>(text));
    case Kind::Numeric:
        return Value(Value::Decimal{QString::fromLatin1(text)});
    case Kind::Text:
        return Value(QString::fromUtf8(text));
    case Kind::Binary:
        return decodeBinary(text);
    case Kind::Uuid:
        return plain(uuidFromText(QString::fromLatin1(text)));
    case Kind::Date:
        return wrapped<Value::Date>(dateFromText(QString::fromLatin1(text)));
    case Kind::Time:
        return wrapped<Value::Time>(timeFromText(QString::fromLatin1(text)));
    case Kind::Timestamp:
        return wrapped<Value::Timestamp>(decodeTimestamp(text, false));
    case Kind::TimestampZoned:
        return wrapped<Value::TimestampZoned>(decodeTimestamp(text, true));
    case Kind::Json:
        return Value(Value::Json{QString::fromUtf8(text)});
    case Kind::Vector:
        return parseVector(text);
    case Kind::Array:
        return decodeArray(text, type);
    case Kind::Other:
        break;
    }
    return std::nullopt;
}

QByteArray vectorText(const Value::Vector &vector)
{
    QByteArray text = "[";
    for (const float element : vector.elements) {
        if (text.size() > 1)
            text.append(',');
        text.append(floatingText(element));
    }
    return text + ']';
}

Result<QByteArray> arrayText(const Value::Array &elements, char delimiter)
{
    QByteArray text = "{";
    for (const Value &element : elements) {
        if (text.size() > 1)
            text.append(delimiter);
        Result<std::optional<QByteArray>> encoded = encodeValue(element, delimiter);
        if (!encoded)
            return failure(encoded.error());
        if (!*encoded)
            text.append("NULL");
        else if (element.is<Value::Array>())
            text.append(**encoded);
        else
            appendQuotedElement(text, **encoded);
    }
    return text + '}';
}

Result<std::optional<QByteArray>> checkedText(const QString &text)
{
    if (!text.contains(QChar(u'\0')))
        return text.toUtf8();
    return failure({.kind = Error::Kind::InvalidInput,
                    .what = Words::tr("PostgreSQL cannot store this text."),
                    .why = Words::tr("It has a zero character in it."),
                    .remedy = Words::tr("Remove the zero character.")});
}

std::unexpected<Error> cutText()
{
    return failure({.kind = Error::Kind::InvalidInput,
                    .what = Words::tr("A large value was not read to its end, and is not written."),
                    .remedy = Words::tr("Open the record, so that it is read whole, and try again.")});
}

Result<std::optional<QByteArray>> noText(const Value &value)
{
    return failure({.kind = Error::Kind::InvalidInput,
                    .what = Words::tr("PostgreSQL has no type for this value."),
                    .why = Words::tr("It is of the type %1.").arg(value.typeName()),
                    .remedy = Words::tr("Enter a value of the column's type.")});
}

} // namespace

Value decodeValue(QByteArrayView text, const ValueType &type)
{
    if (std::optional<Value> known = decodeKnown(text, type))
        return *known;
    return Value(Value::Other{type.cast, QString::fromUtf8(text)});
}

void appendQuotedElement(QByteArray &target, QByteArrayView text)
{
    target.append('"');
    for (const char character : text) {
        if (character == '"' || character == '\\')
            target.append('\\');
        target.append(character);
    }
    target.append('"');
}

Result<std::optional<QByteArray>> encodeValue(const Value &value, char arrayDelimiter)
{
    switch (value.type()) {
    case Value::Type::Missing:
    case Value::Type::Null:
        return std::optional<QByteArray>();
    case Value::Type::Boolean:
        return *value.get<bool>() ? "t" : "f";
    case Value::Type::Int32:
        return QByteArray::number(*value.get<qint32>());
    case Value::Type::Int64:
        return QByteArray::number(*value.get<qint64>());
    case Value::Type::Float:
        return floatingText(value.get<Value::Float>()->number);
    case Value::Type::Double:
        return floatingText(*value.get<double>());
    case Value::Type::Decimal:
        return value.get<Value::Decimal>()->digits.toLatin1();
    case Value::Type::Text:
        return checkedText(*value.get<QString>());
    case Value::Type::Binary:
        return "\\x" + value.get<Value::Binary>()->bytes.toHex();
    case Value::Type::Uuid:
    case Value::Type::Date:
    case Value::Type::Time:
    case Value::Type::Timestamp:
    case Value::Type::TimestampZoned:
        return editText(value).toLatin1();
    case Value::Type::Instant: {
        const qint64 milliseconds = value.get<Value::Instant>()->milliseconds;
        if (milliseconds <= INT64_MIN / 1000 || milliseconds >= INT64_MAX / 1000)
            return noText(value);
        return editText(Value(Value::TimestampZoned{milliseconds * 1000})).toLatin1();
    }
    case Value::Type::Json:
        return checkedText(value.get<Value::Json>()->text);
    case Value::Type::Array: {
        Result<QByteArray> text = arrayText(*value.get<Value::Array>(), arrayDelimiter);
        if (!text)
            return failure(text.error());
        return std::optional<QByteArray>(*text);
    }
    case Value::Type::Vector:
        return vectorText(*value.get<Value::Vector>());
    case Value::Type::Other:
        if (isCut(value))
            return cutText();
        return checkedText(value.get<Value::Other>()->text);
    default:
        return noText(value);
    }
}

} // namespace registrar::postgresql
