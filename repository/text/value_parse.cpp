// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what a person typed for a field of a given type.
#include "repository/text/extended_json.h"
#include "repository/text/value_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <charconv>
#include <cmath>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

std::unexpected<Error> notA(Value::Type type, const QString &text)
{
    return failure({.kind = Error::Kind::InvalidInput,
                    .what = Words::tr("“%1” cannot be read as %2.").arg(text.left(60), Value::typeName(type)),
                    .remedy = Words::tr("Expected: %1.").arg(expectedText(type)),
                    .value = text.left(60)});
}

template<typename Number>
std::optional<Number> wholeNumber(const QString &text)
{
    const QByteArray latin = text.toLatin1();
    Number number{};
    const auto [end, problem] = std::from_chars(latin.begin(), latin.end(), number);
    return problem == std::errc() && end == latin.end() && !latin.isEmpty() ? std::optional(number)
                                                                            : std::nullopt;
}

template<typename Number>
std::optional<Number> floatingNumber(const QString &text)
{
    if (text == u"NaN") {
        return std::numeric_limits<Number>::quiet_NaN();
    }
    const QStringView size = QStringView(text).mid(text.startsWith(u'-') || text.startsWith(u'+') ? 1 : 0);
    if (size == u"Infinity" || size == u"inf") { // Redis says inf
        return text.startsWith(u'-') ? -std::numeric_limits<Number>::infinity()
                                     : std::numeric_limits<Number>::infinity();
    }
    const QByteArray latin = text.toLatin1();
    Number number{};
    const auto [end, problem] = std::from_chars(latin.begin(), latin.end(), number);
    const bool read =
        problem == std::errc() && end == latin.end() && !latin.isEmpty() && std::isfinite(number);
    return read ? std::optional(number) : std::nullopt;
}

std::optional<QString> decimalDigits(const QString &text)
{
    if (text == u"NaN" || text == u"Infinity" || text == u"-Infinity") {
        return text;
    }
    qsizetype digits = 0;
    qsizetype points = 0;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar character = text.at(index);
        if (character >= u'0' && character <= u'9') {
            ++digits;
        } else if (character == u'.') {
            ++points;
        } else if (index != 0 || character != u'-') {
            return std::nullopt;
        }
    }
    return digits > 0 && points <= 1 ? std::optional(text) : std::nullopt;
}

std::optional<Value::Binary> binary(const QString &text)
{
    quint8 subtype = 0;
    QString hex = text;
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0) {
        const auto number = wholeNumber<int>(text.left(colon));
        if (!number || *number < 0 || *number > 255) {
            return std::nullopt;
        }
        subtype = quint8(*number);
        hex = text.mid(colon + 1);
    }
    if (hex.startsWith(u"0x"_s, Qt::CaseInsensitive) || hex.startsWith(u"\\x"_s)) {
        hex.remove(0, 2);
    }
    const QByteArray latin = hex.toLatin1();
    const QByteArray bytes = QByteArray::fromHex(latin);
    return bytes.toHex() == latin.toLower() ? std::optional(Value::Binary{bytes, subtype}) : std::nullopt;
}

std::optional<Value::Vector> vector(const QString &text)
{
    if (!text.startsWith(u'[') || !text.endsWith(u']')) {
        return std::nullopt;
    }
    Value::Vector vector;
    for (const QStringView part : QStringView(text).sliced(1, text.size() - 2).split(u',')) {
        const auto element = floatingNumber<float>(part.trimmed().toString());
        if (!element) {
            return std::nullopt;
        }
        vector.elements << *element;
    }
    return vector;
}

/// Microseconds since the epoch; a text without an offset is taken in the zone.
std::optional<qint64> instant(const QString &text, const QTimeZone &zone)
{
    QString body = text;
    const bool beforeChrist = body.endsWith(u" BC"_s);
    if (body.endsWith(u" UTC"_s)) {
        body.chop(4);
        body += u'Z';
    }
    bool hasOffset = false;
    const auto microseconds = timestampFromText(body, &hasOffset);
    const bool isInfinity = body.endsWith(u"infinity"_s);
    if (!microseconds || hasOffset || beforeChrist || isInfinity) {
        return microseconds;
    }
    const qint64 milliseconds = *microseconds / 1000 - (*microseconds % 1000 < 0 ? 1 : 0);
    const QDateTime asUtc = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    const QDateTime local(asUtc.date(), asUtc.time(), zone);
    return local.toMSecsSinceEpoch() * 1000 + (*microseconds - milliseconds * 1000);
}

std::optional<Value> bsonInstant(const QString &text, const QTimeZone &zone)
{
    if (text.endsWith(u" ms"_s)) {
        const auto milliseconds = wholeNumber<qint64>(text.chopped(3));
        return milliseconds ? std::optional(Value(Value::Instant{*milliseconds})) : std::nullopt;
    }
    const auto microseconds = instant(text, zone);
    const bool fits = microseconds && *microseconds % 1000 == 0 && !text.endsWith(u"infinity"_s);
    return fits ? std::optional(Value(Value::Instant{*microseconds / 1000})) : std::nullopt;
}

std::optional<Value> bsonTimestamp(const QString &text)
{
    const auto seconds = wholeNumber<quint32>(text.section(u':', 0, 0));
    const auto increment = wholeNumber<quint32>(text.section(u':', 1));
    return seconds && increment ? std::optional(Value(Value::BsonTimestamp{*seconds, *increment}))
                                : std::nullopt;
}

std::optional<Value> regex(const QString &text)
{
    const qsizetype last = text.lastIndexOf(u'/');
    if (!text.startsWith(u'/') || last == 0) {
        return std::nullopt;
    }
    return Value(Value::Regex{text.sliced(1, last - 1), text.sliced(last + 1)});
}

template<typename Wrapped, typename Read>
std::optional<Value> wrapped(const std::optional<Read> &read)
{
    return read ? std::optional(Value(Wrapped{*read})) : std::nullopt;
}

template<typename Read>
std::optional<Value> plain(const std::optional<Read> &read)
{
    return read ? std::optional(Value(*read)) : std::nullopt;
}

std::optional<Value> boolean(const QString &text)
{
    if (text == u"true" || text == u"false") {
        return Value(text == u"true");
    }
    return std::nullopt;
}

/// The types that white space around the text does not belong to.
std::optional<Value> scalar(Value::Type type, const QString &text, const QTimeZone &zone)
{
    switch (type) {
    case Value::Type::Boolean:
        return boolean(text);
    case Value::Type::Int32:
        return plain(wholeNumber<qint32>(text));
    case Value::Type::Int64:
        return plain(wholeNumber<qint64>(text));
    case Value::Type::Float:
        return wrapped<Value::Float>(floatingNumber<float>(text));
    case Value::Type::Double:
        return plain(floatingNumber<double>(text));
    case Value::Type::Decimal:
        return wrapped<Value::Decimal>(decimalDigits(text));
    case Value::Type::Decimal128:
        return plain(decimal128FromText(text));
    case Value::Type::Binary:
        return plain(binary(text));
    case Value::Type::Uuid:
        return plain(uuidFromText(text));
    case Value::Type::ObjectId:
        return plain(objectIdFromText(text));
    case Value::Type::Date:
        return wrapped<Value::Date>(dateFromText(text));
    case Value::Type::Time:
        return wrapped<Value::Time>(timeFromText(text));
    case Value::Type::Timestamp: {
        bool hasOffset = false;
        const auto microseconds = timestampFromText(text, &hasOffset);
        return hasOffset ? std::nullopt : wrapped<Value::Timestamp>(microseconds);
    }
    case Value::Type::TimestampZoned:
        return wrapped<Value::TimestampZoned>(instant(text, zone));
    case Value::Type::Instant:
        return bsonInstant(text, zone);
    case Value::Type::BsonTimestamp:
        return bsonTimestamp(text);
    case Value::Type::Vector:
        return plain(vector(text));
    default:
        return std::nullopt;
    }
}

Result<Value> structured(Value::Type type, const QString &text)
{
    Result<Value> value = parseExtendedJson(text);
    if (value && value->type() != type) {
        return notA(type, text);
    }
    return value;
}

} // namespace

Result<Value> parseValue(Value::Type type, const QString &text, const QString &typeName,
                         const QTimeZone &zone)
{
    switch (type) {
    case Value::Type::Text:
        return Value(text);
    case Value::Type::Symbol:
        return Value(Value::Symbol{text});
    case Value::Type::Json:
        if (auto checked = parseExtendedJson(text); !checked) {
            return std::unexpected(checked.error());
        }
        return Value(Value::Json{text});
    case Value::Type::Array:
    case Value::Type::Document:
    case Value::Type::Code:
    case Value::Type::DbPointer:
        return structured(type, text);
    case Value::Type::Other:
        return Value(Value::Other{typeName, text});
    case Value::Type::Regex:
        if (const auto value = regex(text)) {
            return *value;
        }
        return notA(type, text);
    case Value::Type::Null:
    case Value::Type::Missing:
    case Value::Type::Undefined:
    case Value::Type::MinKey:
    case Value::Type::MaxKey:
        return notA(type, text);
    default:
        if (const auto value = scalar(type, text.trimmed(), zone)) {
            return *value;
        }
        return notA(type, text);
    }
}

QString expectedText(Value::Type type)
{
    switch (type) {
    case Value::Type::Boolean:
        return Words::tr("true or false");
    case Value::Type::Int32:
        return Words::tr("a whole number from -2,147,483,648 to 2,147,483,647");
    case Value::Type::Int64:
        return Words::tr("a whole number of up to 19 digits");
    case Value::Type::Float:
    case Value::Type::Double:
        return Words::tr("a number such as 3.25 or 1e6, NaN or Infinity");
    case Value::Type::Decimal:
    case Value::Type::Decimal128:
        return Words::tr("a decimal number such as 12.50");
    case Value::Type::Binary:
        return Words::tr("bytes in hexadecimal such as 0x00ff");
    case Value::Type::Uuid:
        return Words::tr("a UUID such as 550e8400-e29b-41d4-a716-446655440000");
    case Value::Type::ObjectId:
        return Words::tr("an object id of 24 hexadecimal digits");
    case Value::Type::Date:
        return Words::tr("a date such as 2026-02-01");
    case Value::Type::Time:
        return Words::tr("a time such as 12:30:00");
    case Value::Type::Timestamp:
        return Words::tr("a date and time without zone such as 2026-02-01 12:30:00");
    case Value::Type::TimestampZoned:
    case Value::Type::Instant:
        return Words::tr("a date and time such as 2026-02-01 12:30:00+02");
    case Value::Type::BsonTimestamp:
        return Words::tr("seconds and counter such as 1700000000:1");
    case Value::Type::Json:
        return Words::tr("JSON");
    case Value::Type::Array:
        return Words::tr("an array in JSON such as [1, 2]");
    case Value::Type::Document:
        return Words::tr("a document in JSON such as {\"a\": 1}");
    case Value::Type::Vector:
        return Words::tr("numbers in brackets such as [0.1,0.2]");
    case Value::Type::Regex:
        return Words::tr("a regular expression such as /^a/i");
    default:
        return Words::tr("text");
    }
}

std::optional<Value::Uuid> uuidFromText(QStringView text)
{
    QString hex = text.toString();
    if (hex.startsWith(u'{') && hex.endsWith(u'}')) {
        hex = hex.sliced(1, hex.size() - 2);
    }
    hex.remove(u'-');
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    if (bytes.size() != 16 || bytes.toHex() != hex.toLower().toLatin1()) {
        return std::nullopt;
    }
    Value::Uuid value;
    std::ranges::copy(bytes, value.bytes.begin());
    return value;
}

std::optional<Value::ObjectId> objectIdFromText(QStringView text)
{
    const QByteArray latin = text.toLatin1();
    const QByteArray bytes = QByteArray::fromHex(latin);
    if (bytes.size() != 12 || bytes.toHex() != latin.toLower()) {
        return std::nullopt;
    }
    Value::ObjectId value;
    std::ranges::copy(bytes, value.bytes.begin());
    return value;
}

} // namespace registrar
