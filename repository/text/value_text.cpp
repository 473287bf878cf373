// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/text/value_text.h"

#include "repository/text/extended_json.h"

#include <QCoreApplication>

#include <charconv>
#include <cmath>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 microsecondsPerSecond = 1'000'000;
constexpr qsizetype glimpse = 8; ///< elements or fields shown of a folded value

template<typename Number>
QString shortestNumber(Number number)
{
    if (std::isnan(number)) {
        return u"NaN"_s;
    }
    if (std::isinf(number)) {
        return number > 0 ? u"Infinity"_s : u"-Infinity"_s;
    }
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    return QString::fromLatin1(buffer.data(), end - buffer.data());
}

QString instantText(qint64 microseconds, const QTimeZone &zone)
{
    if (microseconds == Value::Timestamp::infinity || microseconds == Value::Timestamp::minusInfinity) {
        return timestampText(microseconds);
    }
    int offset = 0;
    const qint64 seconds = microseconds / microsecondsPerSecond;
    constexpr qint64 qtLimit = 8'000'000'000'000; // beyond this QDateTime has no offsets
    if (seconds > -qtLimit && seconds < qtLimit) {
        offset = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
    }
    const QString local = timestampText(microseconds + offset * microsecondsPerSecond);
    const int minutes = std::abs(offset) / 60;
    const QString sign = offset < 0 ? u"-"_s : u"+"_s;
    const QString suffix = offset == 0 && zone == QTimeZone::utc()
                               ? u" UTC"_s
                               : u" %1%2:%3"_s.arg(sign)
                                     .arg(minutes / 60, 2, 10, QChar(u'0'))
                                     .arg(minutes % 60, 2, 10, QChar(u'0'));
    return local + suffix;
}

/// Milliseconds of years that microseconds cannot count are shown as a bare number.
QString millisecondInstantText(qint64 milliseconds, const QTimeZone &zone)
{
    constexpr qint64 limit = INT64_MAX / 1000 - 86'400'000;
    if (milliseconds > limit || milliseconds < -limit) {
        return u"%1 ms"_s.arg(milliseconds);
    }
    return instantText(milliseconds * 1000, zone);
}

QString sizeText(qsizetype bytes)
{
    if (bytes < 1024) {
        return QCoreApplication::translate("ValueText", "%n byte(s)", nullptr, int(bytes));
    }
    const double kibibytes = double(bytes) / 1024;
    return kibibytes < 1024 ? u"%1 KiB"_s.arg(kibibytes, 0, 'f', 1)
                            : u"%1 MiB"_s.arg(kibibytes / 1024, 0, 'f', 1);
}

QString oneLine(const QString &text, qsizetype maximumLength)
{
    QString line = text.left(maximumLength + 1);
    line.replace(u"\r\n"_s, u"↵"_s);
    for (QChar &character : line) {
        if (character == u'\n' || character == u'\r') {
            character = QChar(u'↵');
        } else if (character == u'\t') {
            character = u' ';
        } else if (character.category() == QChar::Other_Control) {
            character = QChar(u'␀');
        }
    }
    if (line.size() > maximumLength) {
        line.truncate(maximumLength - 1);
        line += u'…';
    }
    return line;
}

QString binaryDisplay(const Value::Binary &binary)
{
    const bool isShort = binary.bytes.size() <= 16;
    const QByteArray shown = binary.bytes.left(isShort ? 16 : 8).toHex();
    const QString hex = QString::fromLatin1(shown) + (isShort ? QString() : u"…"_s);
    return isShort && !binary.bytes.isEmpty() ? u"0x"_s + hex
                                              : u"%1 · 0x%2"_s.arg(sizeText(binary.bytes.size()), hex);
}

QString vectorDisplay(const Value::Vector &vector)
{
    double squares = 0;
    QStringList first;
    for (const float element : vector.elements) {
        squares += double(element) * double(element);
        if (first.size() < 3) {
            first << QString::number(double(element), 'g', 4);
        }
    }
    return QCoreApplication::translate("ValueText", "%1 dimensions, norm %2 · [%3%4]")
        .arg(vector.elements.size())
        .arg(std::sqrt(squares), 0, 'g', 4)
        .arg(first.join(u", "_s), vector.elements.size() > 3 ? u", …"_s : QString());
}

QString nestedDisplay(const Value &value, const ValueTextOptions &options)
{
    if (value.isNull()) {
        return u"null"_s;
    }
    if (value.is<QString>()) {
        return u'"' + displayText(value, options) + u'"';
    }
    return displayText(value, options);
}

QString arrayDisplay(const Value::Array &elements, const ValueTextOptions &options)
{
    QStringList shown;
    for (qsizetype index = 0; index < std::min(elements.size(), glimpse); ++index) {
        shown << nestedDisplay(elements.at(index), options);
    }
    const QString rest = elements.size() > glimpse ? u", … (%1)"_s.arg(elements.size()) : QString();
    return oneLine(u'[' + shown.join(u", "_s) + rest + u']', options.maximumLength);
}

QString documentDisplay(const Document &document, const ValueTextOptions &options)
{
    QStringList shown;
    for (qsizetype index = 0; index < std::min(document.size(), glimpse); ++index) {
        shown << document.at(index).name + u": "_s + nestedDisplay(document.at(index).value, options);
    }
    const QString rest = document.size() > glimpse ? u", … (%1)"_s.arg(document.size()) : QString();
    return oneLine(u'{' + shown.join(u", "_s) + rest + u'}', options.maximumLength);
}

/// The types whose display and edit text are the same; null where they differ.
std::optional<QString> plainText(const Value &value)
{
    switch (value.type()) {
    case Value::Type::Missing:
    case Value::Type::Null:
        return QString();
    case Value::Type::Boolean:
        return *value.get<bool>() ? u"true"_s : u"false"_s;
    case Value::Type::Int32:
        return QString::number(*value.get<qint32>());
    case Value::Type::Int64:
        return QString::number(*value.get<qint64>());
    case Value::Type::Float:
        return shortestNumber(value.get<Value::Float>()->number);
    case Value::Type::Double:
        return shortestNumber(*value.get<double>());
    case Value::Type::Decimal128:
        return decimal128Text(*value.get<Value::Decimal128>());
    case Value::Type::Uuid:
        return uuidText(*value.get<Value::Uuid>());
    case Value::Type::ObjectId: {
        const auto &bytes = value.get<Value::ObjectId>()->bytes;
        return hexText(bytes.data(), bytes.size());
    }
    case Value::Type::Date:
        return dateText(value.get<Value::Date>()->days);
    case Value::Type::Time:
        return timeText(value.get<Value::Time>()->microseconds);
    case Value::Type::Timestamp:
        return timestampText(value.get<Value::Timestamp>()->microseconds);
    case Value::Type::BsonTimestamp: {
        const auto *stamp = value.get<Value::BsonTimestamp>();
        return u"%1:%2"_s.arg(stamp->seconds).arg(stamp->increment);
    }
    case Value::Type::Regex:
        return u'/' + value.get<Value::Regex>()->pattern + u'/' + value.get<Value::Regex>()->options;
    case Value::Type::Undefined:
        return u"undefined"_s;
    case Value::Type::MinKey:
        return u"MinKey"_s;
    case Value::Type::MaxKey:
        return u"MaxKey"_s;
    default:
        return std::nullopt;
    }
}

} // namespace

QString displayText(const Value &value, const ValueTextOptions &options)
{
    if (const auto plain = plainText(value)) {
        return *plain;
    }
    switch (value.type()) {
    case Value::Type::TimestampZoned:
        return instantText(value.get<Value::TimestampZoned>()->microseconds, options.zone);
    case Value::Type::Instant:
        return millisecondInstantText(value.get<Value::Instant>()->milliseconds, options.zone);
    case Value::Type::Binary:
        return binaryDisplay(*value.get<Value::Binary>());
    case Value::Type::Vector:
        return vectorDisplay(*value.get<Value::Vector>());
    case Value::Type::Array:
        return arrayDisplay(*value.get<Value::Array>(), options);
    case Value::Type::Document:
        return documentDisplay(*value.get<Document>(), options);
    case Value::Type::Code:
        return oneLine(value.get<Value::Code>()->source, options.maximumLength);
    case Value::Type::DbPointer:
        return value.get<Value::DbPointer>()->collection + u' ' +
               hexText(value.get<Value::DbPointer>()->id.data(), 12);
    default:
        return oneLine(value.toText(), options.maximumLength);
    }
}

QString editText(const Value &value)
{
    if (const auto plain = plainText(value)) {
        return *plain;
    }
    switch (value.type()) {
    case Value::Type::TimestampZoned: {
        const qint64 microseconds = value.get<Value::TimestampZoned>()->microseconds;
        const QString text = timestampText(microseconds);
        return text.endsWith(u"infinity") ? text
               : text.endsWith(u" BC")    ? text.chopped(3) + u"+00 BC"_s
                                          : text + u"+00"_s;
    }
    case Value::Type::Instant: {
        const qint64 milliseconds = value.get<Value::Instant>()->milliseconds;
        constexpr qint64 limit = INT64_MAX / 1000 - 86'400'000;
        if (milliseconds > limit || milliseconds < -limit) {
            return u"%1 ms"_s.arg(milliseconds);
        }
        const QString text = timestampText(milliseconds * 1000);
        return text.endsWith(u" BC") ? text.chopped(3) + u"+00 BC"_s : text + u"+00"_s;
    }
    case Value::Type::Binary: {
        const auto *binary = value.get<Value::Binary>();
        const QString hex = u"0x"_s + QString::fromLatin1(binary->bytes.toHex());
        return binary->subtype == 0 ? hex : u"%1:%2"_s.arg(binary->subtype).arg(hex);
    }
    case Value::Type::Vector: {
        QStringList elements;
        for (const float element : value.get<Value::Vector>()->elements) {
            elements << shortestNumber(element);
        }
        return u'[' + elements.join(u',') + u']';
    }
    case Value::Type::Array:
    case Value::Type::Document:
    case Value::Type::Code:
    case Value::Type::DbPointer:
        return toExtendedJson(value, ExtendedJsonMode::Canonical);
    default:
        return value.toText();
    }
}

QString hexText(const unsigned char *bytes, qsizetype size)
{
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(bytes), size).toHex());
}

QString uuidText(const Value::Uuid &value)
{
    QString text = hexText(value.bytes.data(), qsizetype(value.bytes.size()));
    for (const int place : {20, 16, 12, 8}) {
        text.insert(place, u'-');
    }
    return text;
}

} // namespace registrar
