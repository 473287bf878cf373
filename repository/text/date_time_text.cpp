// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times as text, exact to the microsecond over PostgreSQL's whole range.
#include "repository/text/value_text.h"

#include <array>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 microsecondsPerSecond = 1'000'000;
constexpr qint64 microsecondsPerDay = 86'400 * microsecondsPerSecond;

struct CivilDate {
    qint64 year; ///< astronomical: 0 is 1 BC
    int month;
    int day;
};

// Howard Hinnant, "chrono-compatible low-level date algorithms": civil_from_days and days_from_civil.
CivilDate civilFromDays(qint64 days)
{
    days += 719'468;
    const qint64 era = (days >= 0 ? days : days - 146'096) / 146'097;
    const auto dayOfEra = static_cast<int>(days - era * 146'097);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shifted = (5 * dayOfYear + 2) / 153;
    const int day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    const int month = shifted < 10 ? shifted + 3 : shifted - 9;
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

qint64 daysFromCivil(const CivilDate &date)
{
    const qint64 year = date.year - (date.month <= 2 ? 1 : 0);
    const qint64 era = (year >= 0 ? year : year - 399) / 400;
    const auto yearOfEra = static_cast<int>(year - era * 400);
    const int dayOfYear = (153 * (date.month > 2 ? date.month - 3 : date.month + 9) + 2) / 5 + date.day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146'097 + dayOfEra - 719'468;
}

qint64 floorDivide(qint64 number, qint64 divisor)
{
    return number / divisor - (number % divisor < 0 ? 1 : 0);
}

/// Takes up to `maximum` digits from the front; nothing where there are fewer than `minimum`.
std::optional<qint64> takeDigits(QStringView &text, int minimum, int maximum)
{
    qint64 number = 0;
    int taken = 0;
    while (taken < maximum && taken < text.size() && text[taken] >= u'0' && text[taken] <= u'9') {
        number = number * 10 + (text[taken].unicode() - u'0');
        ++taken;
    }
    if (taken < minimum) {
        return std::nullopt;
    }
    text = text.mid(taken);
    return number;
}

bool takeCharacter(QStringView &text, QChar character)
{
    if (text.startsWith(character)) {
        text = text.mid(1);
        return true;
    }
    return false;
}

bool takeBeforeChrist(QStringView &text)
{
    if (text.endsWith(u" BC"_s, Qt::CaseInsensitive)) {
        text.chop(3);
        return true;
    }
    return false;
}

/// Year, month and day; the text is left behind them.
std::optional<qint64> takeDate(QStringView &text, bool beforeChrist)
{
    static constexpr std::array monthDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const auto writtenYear = takeDigits(text, 4, 7);
    if (!writtenYear || !takeCharacter(text, u'-')) {
        return std::nullopt;
    }
    const auto month = takeDigits(text, 1, 2);
    if (!month || *month < 1 || *month > 12 || !takeCharacter(text, u'-')) {
        return std::nullopt;
    }
    const auto day = takeDigits(text, 1, 2);
    const qint64 year = beforeChrist ? 1 - *writtenYear : *writtenYear;
    if (!day || *day < 1 || (*writtenYear == 0 && !beforeChrist)) {
        return std::nullopt;
    }
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    const int lastDay = *month == 2 && isLeap ? 29 : monthDays.at(size_t(*month - 1));
    if (*day > lastDay) {
        return std::nullopt;
    }
    return daysFromCivil({year, int(*month), int(*day)});
}

/// Hours, minutes, seconds and fraction in microseconds; the text is left behind them.
std::optional<qint64> takeTime(QStringView &text)
{
    const auto hours = takeDigits(text, 1, 2);
    if (!hours || *hours > 24 || !takeCharacter(text, u':')) {
        return std::nullopt;
    }
    const auto minutes = takeDigits(text, 2, 2);
    if (!minutes || *minutes > 59) {
        return std::nullopt;
    }
    qint64 seconds = 0;
    qint64 fraction = 0;
    if (takeCharacter(text, u':')) {
        const auto taken = takeDigits(text, 2, 2);
        if (!taken || *taken > 59) {
            return std::nullopt;
        }
        seconds = *taken;
        if (takeCharacter(text, u'.')) {
            const qsizetype before = text.size();
            const auto digits = takeDigits(text, 1, 6);
            if (!digits) {
                return std::nullopt;
            }
            fraction = *digits;
            for (qsizetype place = before - text.size(); place < 6; ++place) {
                fraction *= 10;
            }
        }
    }
    const qint64 microseconds = ((*hours * 60 + *minutes) * 60 + seconds) * microsecondsPerSecond + fraction;
    return microseconds <= microsecondsPerDay ? std::optional(microseconds) : std::nullopt;
}

/// `Z`, `+02`, `+0530`, `-03:30:15` in microseconds east of UTC.
std::optional<qint64> takeOffset(QStringView &text)
{
    if (takeCharacter(text, u'Z') || takeCharacter(text, u'z')) {
        return 0;
    }
    const bool west = text.startsWith(u'-');
    if (!west && !text.startsWith(u'+')) {
        return std::nullopt;
    }
    text = text.mid(1);
    const auto hours = takeDigits(text, 2, 2);
    if (!hours) {
        return std::nullopt;
    }
    takeCharacter(text, u':');
    const qint64 minutes = takeDigits(text, 2, 2).value_or(0);
    takeCharacter(text, u':');
    const qint64 seconds = takeDigits(text, 2, 2).value_or(0);
    const qint64 offset = ((*hours * 60 + minutes) * 60 + seconds) * microsecondsPerSecond;
    return west ? -offset : offset;
}

QString dateBody(const CivilDate &date)
{
    const qint64 shownYear = date.year > 0 ? date.year : 1 - date.year;
    return u"%1-%2-%3"_s.arg(shownYear, 4, 10, QChar(u'0'))
        .arg(date.month, 2, 10, QChar(u'0'))
        .arg(date.day, 2, 10, QChar(u'0'));
}

} // namespace

QString dateText(qint32 days)
{
    if (days == Value::Date::infinity) {
        return u"infinity"_s;
    }
    if (days == Value::Date::minusInfinity) {
        return u"-infinity"_s;
    }
    const CivilDate date = civilFromDays(days);
    return date.year > 0 ? dateBody(date) : dateBody(date) + u" BC"_s;
}

QString timeText(qint64 microseconds)
{
    const qint64 seconds = microseconds / microsecondsPerSecond;
    const qint64 fraction = microseconds % microsecondsPerSecond;
    QString text = u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QChar(u'0'))
                       .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
                       .arg(seconds % 60, 2, 10, QChar(u'0'));
    if (fraction != 0) {
        text += u'.' + QString::number(fraction).rightJustified(6, u'0');
        while (text.endsWith(u'0')) {
            text.chop(1);
        }
    }
    return text;
}

QString timestampText(qint64 microseconds)
{
    if (microseconds == Value::Timestamp::infinity) {
        return u"infinity"_s;
    }
    if (microseconds == Value::Timestamp::minusInfinity) {
        return u"-infinity"_s;
    }
    const qint64 days = floorDivide(microseconds, microsecondsPerDay);
    const CivilDate date = civilFromDays(days);
    const QString text = dateBody(date) + u' ' + timeText(microseconds - days * microsecondsPerDay);
    return date.year > 0 ? text : text + u" BC"_s;
}

std::optional<qint32> dateFromText(QStringView text)
{
    text = text.trimmed();
    if (text == u"infinity") {
        return Value::Date::infinity;
    }
    if (text == u"-infinity") {
        return Value::Date::minusInfinity;
    }
    const bool beforeChrist = takeBeforeChrist(text);
    const auto days = takeDate(text, beforeChrist);
    return days && text.isEmpty() ? std::optional(qint32(*days)) : std::nullopt;
}

std::optional<qint64> timeFromText(QStringView text)
{
    text = text.trimmed();
    const auto microseconds = takeTime(text);
    return text.isEmpty() ? microseconds : std::nullopt;
}

std::optional<qint64> timestampFromText(QStringView text, bool *hasOffset)
{
    if (hasOffset) {
        *hasOffset = false;
    }
    text = text.trimmed();
    if (text == u"infinity") {
        return Value::Timestamp::infinity;
    }
    if (text == u"-infinity") {
        return Value::Timestamp::minusInfinity;
    }
    const bool beforeChrist = takeBeforeChrist(text);
    const auto days = takeDate(text, beforeChrist);
    if (!days) {
        return std::nullopt;
    }
    qint64 microseconds = 0;
    if (!text.isEmpty()) {
        if (!takeCharacter(text, u'T') && !takeCharacter(text, u' ')) {
            return std::nullopt;
        }
        const auto time = takeTime(text);
        if (!time) {
            return std::nullopt;
        }
        microseconds = *time;
        text = text.trimmed();
    }
    qint64 offset = 0;
    if (!text.isEmpty()) {
        const auto taken = takeOffset(text);
        if (!taken || !text.isEmpty()) {
            return std::nullopt;
        }
        offset = *taken;
        if (hasOffset) {
            *hasOffset = true;
        }
    }
    return *days * microsecondsPerDay + microseconds - offset;
}

} // namespace registrar
