// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times as text, exact to the microsecond over PostgreSQL's whole range.
#include "repository/text/calendar_text.h"
#include "repository/text/value_text.h"

#include <array>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 microsecondsPerSecond = 1'000'000;
/// Days whose microseconds 64 bits can count, one short of the limit so that an offset fits too.
constexpr qint64 outermostDays = INT64_MAX / microsecondsPerDay - 1;

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
    return daysFromCivil(year, int(*month), int(*day));
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

} // namespace

QString dateText(qint32 days)
{
    if (days == Value::Date::infinity) {
        return u"infinity"_s;
    }
    if (days == Value::Date::minusInfinity) {
        return u"-infinity"_s;
    }
    ByteBuffer text;
    appendDate(text, days);
    return QString::fromLatin1(text.view());
}

QString timeText(qint64 microseconds)
{
    ByteBuffer text;
    appendTime(text, microseconds);
    return QString::fromLatin1(text.view());
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
    ByteBuffer text;
    appendTimestamp(text, days, microseconds - days * microsecondsPerDay, false);
    return QString::fromLatin1(text.view());
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
    if (!days || !text.isEmpty() || *days <= Value::Date::minusInfinity || *days >= Value::Date::infinity) {
        return std::nullopt;
    }
    return qint32(*days);
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
    if (!days || *days <= -outermostDays || *days >= outermostDays) {
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
