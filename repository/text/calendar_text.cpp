// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times written digit by digit into bytes: beneath the texts of values, and fast enough for
// exports.
#include "repository/text/calendar_text.h"

#include <array>
#include <cstring>

namespace registrar
{

namespace
{

struct CivilDate {
    qint64 year; ///< astronomical: 0 is 1 BC
    int month;
    int day;
};

// Howard Hinnant, "chrono-compatible low-level date algorithms": civil_from_days, and days_from_civil below.
CivilDate civilFromDays(qint64 days)
{
    days += 719468;
    const qint64 era = (days >= 0 ? days : days - 146096) / 146097;
    const qint64 dayOfEra = days - era * 146097;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shifted = static_cast<int>((5 * dayOfYear + 2) / 153);
    const int month = shifted < 10 ? shifted + 3 : shifted - 9;
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            static_cast<int>(dayOfYear - (153 * shifted + 2) / 5 + 1)};
}

/// "00" to "99", one behind another.
constexpr auto digitPairs = [] {
    std::array<char, 200> pairs{};
    for (std::size_t number = 0; number < 100; ++number) {
        pairs[2 * number] = static_cast<char>('0' + number / 10);
        pairs[2 * number + 1] = static_cast<char>('0' + number % 10);
    }
    return pairs;
}();

/// Two digits of a number below 100.
void appendPair(ByteBuffer &target, qint64 number)
{
    std::memcpy(target.room(2), digitPairs.data() + 2 * number, 2);
    target.written(2);
}

void appendPadded(ByteBuffer &target, qint64 number, int digits)
{
    char buffer[20];
    char *const end = buffer + sizeof buffer;
    char *start = end;
    for (; number > 0 || end - start < digits; number /= 10)
        *--start = static_cast<char>('0' + number % 10);
    target.append(QByteArrayView(start, end));
}

void appendCivil(ByteBuffer &target, CivilDate date)
{
    const qint64 year = date.year > 0 ? date.year : 1 - date.year;
    if (year < 10'000) {
        appendPair(target, year / 100);
        appendPair(target, year % 100);
    } else {
        appendPadded(target, year, 5);
    }
    target.append('-');
    appendPair(target, date.month);
    target.append('-');
    appendPair(target, date.day);
}

} // namespace

qint64 daysFromCivil(qint64 year, int month, int day)
{
    year -= month <= 2 ? 1 : 0;
    const qint64 era = (year >= 0 ? year : year - 399) / 400;
    const qint64 yearOfEra = year - era * 400;
    const qint64 dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

void appendDate(ByteBuffer &target, qint64 days)
{
    const CivilDate date = civilFromDays(days);
    appendCivil(target, date);
    if (date.year <= 0)
        target.append(" BC");
}

void appendTime(ByteBuffer &target, qint64 microseconds)
{
    const qint64 seconds = microseconds / 1'000'000;
    appendPair(target, seconds / 3600);
    target.append(':');
    appendPair(target, seconds / 60 % 60);
    target.append(':');
    appendPair(target, seconds % 60);
    qint64 fraction = microseconds % 1'000'000;
    if (fraction == 0)
        return;
    int digits = 6;
    for (; fraction % 10 == 0; fraction /= 10)
        --digits;
    target.append('.');
    appendPadded(target, fraction, digits);
}

void appendTimestamp(ByteBuffer &target, qint64 days, qint64 microseconds, bool zoned)
{
    const CivilDate date = civilFromDays(days);
    appendCivil(target, date);
    target.append(' ');
    appendTime(target, microseconds);
    if (zoned)
        target.append("+00");
    if (date.year <= 0)
        target.append(" BC");
}

} // namespace registrar
