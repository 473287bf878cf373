// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL's binary forms written as the texts that the server itself would write, byte for byte.
#include "repository/postgresql/cell_text.h"

#include "repository/postgresql/statement.h"
#include "repository/text/calendar_text.h"

#include <QtEndian>

#include <charconv>

namespace registrar::postgresql
{

namespace
{

constexpr qint64 daysTo2000 = 10957;

template<typename T>
T readNumber(const char *bytes)
{
    return qFromBigEndian<T>(bytes);
}

template<typename T>
void appendNumber(ByteBuffer &target, T number)
{
    constexpr qsizetype mostDigits = 24;
    char *const start = target.room(mostDigits);
    target.written(std::to_chars(start, start + mostDigits, number).ptr - start);
}

template<typename T>
bool appendInteger(ByteBuffer &target, QByteArrayView cell)
{
    if (cell.size() != qsizetype(sizeof(T)))
        return false;
    appendNumber(target, readNumber<T>(cell.data()));
    return true;
}

bool appendBoolean(ByteBuffer &target, QByteArrayView cell)
{
    if (cell.size() != 1)
        return false;
    target.append(cell[0] ? 't' : 'f');
    return true;
}

bool appendText(ByteBuffer &target, QByteArrayView cell)
{
    target.append(cell);
    return true;
}

bool appendJsonb(ByteBuffer &target, QByteArrayView cell)
{
    if (cell.isEmpty() || cell[0] != 1) // the version of the form
        return false;
    target.append(cell.sliced(1));
    return true;
}

constexpr char hexDigits[] = "0123456789abcdef";

void appendHex(ByteBuffer &target, QByteArrayView bytes)
{
    char *place = target.room(2 * bytes.size());
    for (const char byte : bytes) {
        *place++ = hexDigits[static_cast<unsigned char>(byte) >> 4];
        *place++ = hexDigits[static_cast<unsigned char>(byte) & 15];
    }
    target.written(2 * bytes.size());
}

bool appendBinary(ByteBuffer &target, QByteArrayView cell)
{
    target.append("\\x");
    appendHex(target, cell);
    return true;
}

bool appendUuid(ByteBuffer &target, QByteArrayView cell)
{
    if (cell.size() != 16)
        return false;
    qsizetype place = 0;
    for (const qsizetype length : {4, 2, 2, 2, 6}) {
        if (place > 0)
            target.append('-');
        appendHex(target, cell.sliced(place, length));
        place += length;
    }
    return true;
}

bool appendDateCell(ByteBuffer &target, QByteArrayView cell)
{
    if (cell.size() != 4)
        return false;
    const qint32 days = readNumber<qint32>(cell.data());
    if (days == INT32_MAX || days == INT32_MIN)
        target.append(QByteArrayView(days > 0 ? "infinity" : "-infinity"));
    else
        appendDate(target, days + daysTo2000);
    return true;
}

bool appendTimeCell(ByteBuffer &target, QByteArrayView cell)
{
    if (cell.size() != 8)
        return false;
    appendTime(target, readNumber<qint64>(cell.data()));
    return true;
}

template<bool zoned>
bool appendTimestampCell(ByteBuffer &target, QByteArrayView cell)
{
    if (cell.size() != 8)
        return false;
    const qint64 microseconds = readNumber<qint64>(cell.data());
    if (microseconds == INT64_MAX || microseconds == INT64_MIN) {
        target.append(QByteArrayView(microseconds > 0 ? "infinity" : "-infinity"));
        return true;
    }
    qint64 days = microseconds / microsecondsPerDay;
    qint64 ofDay = microseconds % microsecondsPerDay;
    if (ofDay < 0) {
        ofDay += microsecondsPerDay;
        --days;
    }
    appendTimestamp(target, days + daysTo2000, ofDay, zoned);
    return true;
}

/// Four decimal digits of one base-10000 digit.
void appendFour(ByteBuffer &target, int digit)
{
    const char text[4] = {char('0' + digit / 1000), char('0' + digit / 100 % 10), char('0' + digit / 10 % 10),
                          char('0' + digit % 10)};
    target.append(QByteArrayView(text, 4));
}

bool appendNumeric(ByteBuffer &target, QByteArrayView cell)
{
    if (cell.size() < 8)
        return false;
    const int count = readNumber<quint16>(cell.data());
    const int weight = readNumber<qint16>(cell.data() + 2);
    const quint16 sign = readNumber<quint16>(cell.data() + 4);
    const int scale = readNumber<quint16>(cell.data() + 6);
    if (cell.size() != 8 + 2 * qsizetype(count))
        return false;
    if (sign >= 0xC000) {
        target.append(QByteArrayView(sign == 0xC000 ? "NaN" : sign == 0xD000 ? "Infinity" : "-Infinity"));
        return true;
    }
    const auto digit = [&](int place) {
        return place >= 0 && place < count ? int(readNumber<quint16>(cell.data() + 8 + qsizetype{2} * place))
                                           : 0;
    };
    if (sign == 0x4000)
        target.append('-');
    appendNumber(target, weight >= 0 ? digit(0) : 0);
    for (int place = 1; place <= weight; ++place)
        appendFour(target, digit(place));
    if (scale == 0)
        return true;
    target.append('.');
    const qsizetype end = target.size() + scale;
    for (int place = weight + 1; target.size() < end; ++place)
        appendFour(target, digit(place));
    target.chop(target.size() - end);
    return true;
}

} // namespace

CellFormat cellFormat(const Column &column)
{
    using Kind = ValueType::Kind;
    const QByteArray expression = columnExpression(column);
    switch (column.type.kind) {
    case Kind::Boolean:
        return {appendBoolean, expression, true};
    case Kind::SmallInteger:
        return {appendInteger<qint16>, expression, true};
    case Kind::Integer:
        return {appendInteger<qint32>, expression, true};
    case Kind::BigInteger:
        return {appendInteger<qint64>, expression, true};
    case Kind::Numeric:
        return {appendNumeric, expression, true};
    case Kind::Text:
        return {appendText, expression, false, true};
    case Kind::Binary:
        return {appendBinary, expression, false};
    case Kind::Uuid:
        return {appendUuid, expression, true};
    case Kind::Date:
        return {appendDateCell, expression, true};
    case Kind::Time:
        return {appendTimeCell, expression, true};
    case Kind::Timestamp:
        return {appendTimestampCell<false>, expression, true};
    case Kind::TimestampZoned:
        return {appendTimestampCell<true>, expression, true};
    case Kind::Json:
        return {column.type.cast == QStringLiteral("jsonb") ? appendJsonb : appendText, expression, false};
    // The server picks among equally short texts of a float by a rule of its own.
    case Kind::Float:
    case Kind::Double:
        return {appendText, expression + "::text", true};
    case Kind::Vector:
    case Kind::Array:
    case Kind::Other:
        break;
    }
    // Not a cast: that of some types (inet) writes another text than COPY does.
    return {appendText, "CASE WHEN " + expression + " IS NOT NULL THEN format('%s', " + expression + ") END",
            false, true};
}

} // namespace registrar::postgresql
