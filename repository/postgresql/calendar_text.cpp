// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times in PostgreSQL's ISO texts: years BC, infinities, 24:00 and microseconds included.
#include "repository/postgresql/calendar_text.h"

#include "repository/value.h"

#include <cstring>

namespace registrar::postgresql
{

namespace
{

/// Days whose microseconds 64 bits can count, one short of the limit so that an offset fits too.
constexpr qint64 outermostDays = INT64_MAX / microsecondsPerDay - 1;

struct CivilDate {
    qint64 year; ///< astronomical: 0 is 1 BC
    int month;
    int day;
};

// Howard Hinnant's days_from_civil and its inverse, on the proleptic Gregorian calendar.
qint64 daysFromCivil(CivilDate date)
{
    const qint64 year = date.year - (date.month <= 2 ? 1 : 0);
    const qint64 era = (year >= 0 ? year : year - 399) / 400;
    const qint64 yearOfEra = year - era * 400;
    const qint64 dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

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

/// Reads texts from the front; once something did not fit, everything fails.
class Reader
{
public:
    explicit Reader(QByteArrayView text)
        : text_(text)
    {
    }

    qint64 number(int leastDigits, int mostDigits)
    {
        qint64 value = 0;
        int digits = 0;
        while (position_ < text_.size() && text_[position_] >= '0' && text_[position_] <= '9' &&
               digits < mostDigits) {
            value = value * 10 + (text_[position_++] - '0');
            ++digits;
        }
        good_ = good_ && digits >= leastDigits;
        return value;
    }
    bool take(char character)
    {
        if (position_ >= text_.size() || text_[position_] != character)
            return false;
        ++position_;
        return true;
    }
    void need(char character) { good_ = take(character) && good_; }
    bool take(const char *word)
    {
        const qsizetype length = static_cast<qsizetype>(std::strlen(word));
        if (text_.size() - position_ < length ||
            std::memcmp(text_.data() + position_, word, std::size_t(length)) != 0)
            return false;
        position_ += length;
        return true;
    }
    [[nodiscard]] bool good() const { return good_; }
    [[nodiscard]] bool finished() const { return good_ && position_ == text_.size(); }

private:
    QByteArrayView text_;
    qsizetype position_ = 0;
    bool good_ = true;
};

CivilDate readDate(Reader &reader)
{
    CivilDate date{};
    date.year = reader.number(4, 7);
    reader.need('-');
    date.month = static_cast<int>(reader.number(2, 2));
    reader.need('-');
    date.day = static_cast<int>(reader.number(2, 2));
    return date;
}

qint64 readTime(Reader &reader)
{
    qint64 seconds = reader.number(2, 2) * 3600;
    reader.need(':');
    seconds += reader.number(2, 2) * 60;
    reader.need(':');
    seconds += reader.number(2, 2);
    qint64 fraction = 0;
    if (reader.take('.')) {
        qint64 unit = 100'000;
        for (; unit > 0; unit /= 10) {
            Reader before = reader;
            const qint64 digit = reader.number(1, 1);
            if (!reader.good()) {
                reader = before;
                break;
            }
            fraction += digit * unit;
        }
    }
    return seconds * 1'000'000 + fraction;
}

std::optional<qint64> readOffset(Reader &reader)
{
    const bool west = reader.take('-');
    if (!west && !reader.take('+'))
        return std::nullopt;
    qint64 seconds = reader.number(2, 2) * 3600;
    if (reader.take(':'))
        seconds += reader.number(2, 2) * 60;
    if (reader.take(':'))
        seconds += reader.number(2, 2);
    return west ? -seconds : seconds;
}

bool isReal(CivilDate date)
{
    return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31;
}

void appendPadded(QByteArray &target, qint64 number, int digits)
{
    char buffer[20];
    int length = 0;
    for (; number > 0 || length < digits; number /= 10)
        buffer[length++] = static_cast<char>('0' + number % 10);
    while (length > 0)
        target.append(buffer[--length]);
}

void appendCivil(QByteArray &target, CivilDate date)
{
    appendPadded(target, date.year > 0 ? date.year : 1 - date.year, 4);
    target.append('-');
    appendPadded(target, date.month, 2);
    target.append('-');
    appendPadded(target, date.day, 2);
}

} // namespace

std::optional<qint32> parseDate(QByteArrayView text)
{
    if (text == "infinity")
        return Value::Date::infinity;
    if (text == "-infinity")
        return Value::Date::minusInfinity;
    Reader reader(text);
    CivilDate date = readDate(reader);
    if (reader.take(" BC"))
        date.year = 1 - date.year;
    if (!reader.finished() || !isReal(date))
        return std::nullopt;
    const qint64 days = daysFromCivil(date);
    if (days <= Value::Date::minusInfinity || days >= Value::Date::infinity)
        return std::nullopt;
    return static_cast<qint32>(days);
}

std::optional<qint64> parseTime(QByteArrayView text)
{
    Reader reader(text);
    const qint64 microseconds = readTime(reader);
    if (!reader.finished() || microseconds > microsecondsPerDay)
        return std::nullopt;
    return microseconds;
}

std::optional<qint64> parseTimestamp(QByteArrayView text, bool zoned)
{
    if (text == "infinity")
        return Value::Timestamp::infinity;
    if (text == "-infinity")
        return Value::Timestamp::minusInfinity;
    Reader reader(text);
    CivilDate date = readDate(reader);
    reader.need(' ');
    qint64 microseconds = readTime(reader);
    if (zoned) {
        const std::optional<qint64> offset = readOffset(reader);
        if (!offset)
            return std::nullopt;
        microseconds -= *offset * 1'000'000;
    }
    if (reader.take(" BC"))
        date.year = 1 - date.year;
    if (!reader.finished() || !isReal(date))
        return std::nullopt;
    const qint64 days = daysFromCivil(date);
    if (days <= -outermostDays || days >= outermostDays)
        return std::nullopt;
    return days * microsecondsPerDay + microseconds;
}

void appendDate(QByteArray &target, qint64 days)
{
    const CivilDate date = civilFromDays(days);
    appendCivil(target, date);
    if (date.year <= 0)
        target.append(" BC");
}

void appendTime(QByteArray &target, qint64 microseconds)
{
    const qint64 seconds = microseconds / 1'000'000;
    appendPadded(target, seconds / 3600, 2);
    target.append(':');
    appendPadded(target, seconds / 60 % 60, 2);
    target.append(':');
    appendPadded(target, seconds % 60, 2);
    qint64 fraction = microseconds % 1'000'000;
    if (fraction == 0)
        return;
    int digits = 6;
    for (; fraction % 10 == 0; fraction /= 10)
        --digits;
    target.append('.');
    appendPadded(target, fraction, digits);
}

void appendTimestamp(QByteArray &target, qint64 days, qint64 microseconds, bool zoned)
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

QByteArray dateText(qint32 days)
{
    if (days == Value::Date::infinity)
        return "infinity";
    if (days == Value::Date::minusInfinity)
        return "-infinity";
    QByteArray text;
    appendDate(text, days);
    return text;
}

QByteArray timeText(qint64 microseconds)
{
    QByteArray text;
    appendTime(text, microseconds);
    return text;
}

QByteArray timestampText(qint64 microseconds, bool zoned)
{
    if (microseconds == Value::Timestamp::infinity)
        return "infinity";
    if (microseconds == Value::Timestamp::minusInfinity)
        return "-infinity";
    qint64 days = microseconds / microsecondsPerDay;
    qint64 ofDay = microseconds % microsecondsPerDay;
    if (ofDay < 0) {
        ofDay += microsecondsPerDay;
        --days;
    }
    QByteArray text;
    appendTimestamp(text, days, ofDay, zoned);
    return text;
}

} // namespace registrar::postgresql
