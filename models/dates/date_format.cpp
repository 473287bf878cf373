// SPDX-License-Identifier: GPL-3.0-or-later
// How days are written where they are only looked at, as a person has chosen.
#include "models/dates/date_format.h"

#include <QLocale>

#include <algorithm>
#include <atomic>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype dayLength = 10; ///< of `2026-02-01`

constexpr std::pair<DateFormat, QLatin1StringView> names[] = {
    {DateFormat::Iso, "iso"_L1},
    {DateFormat::Language, "language"_L1},
    {DateFormat::DayMonthYearDots, "day.month.year"_L1},
    {DateFormat::DayMonthYearSlashes, "day/month/year"_L1},
    {DateFormat::MonthDayYear, "month/day/year"_L1}};

std::atomic<DateFormat> &chosen()
{
    static std::atomic<DateFormat> format = DateFormat::Iso;
    return format;
}

/// The language's short form, in the digits that all values are shown in.
QString languageDate(const QDate &date)
{
    QString pattern = QLocale().dateFormat(QLocale::ShortFormat);
    if (!pattern.contains(u"yyyy"_s))
        pattern.replace(u"yy"_s, u"yyyy"_s); // two digits leave the century open
    return pattern.contains(u"MMM"_s) ? QLocale().toString(date, pattern)
                                      : QLocale::c().toString(date, pattern);
}

bool beginsWithDay(Value::Type type)
{
    return type == Value::Type::Date || type == Value::Type::Timestamp ||
           type == Value::Type::TimestampZoned || type == Value::Type::Instant;
}

} // namespace

QString dateFormatName(DateFormat format)
{
    return std::ranges::find(names, format, &std::pair<DateFormat, QLatin1StringView>::first)->second;
}

std::optional<DateFormat> dateFormatFromName(QStringView name)
{
    const auto found = std::ranges::find_if(names, [name](const auto &each) { return each.second == name; });
    return found == std::end(names) ? std::nullopt : std::optional(found->first);
}

QList<DateFormat> dateFormats()
{
    QList<DateFormat> formats;
    for (const auto &[format, name] : names)
        formats.append(format);
    return formats;
}

void setDateFormat(DateFormat format)
{
    chosen() = format;
}

DateFormat dateFormat()
{
    return chosen();
}

QString shownDate(const QDate &date)
{
    return shownDate(date, dateFormat());
}

QString shownDate(const QDate &date, DateFormat format)
{
    switch (format) {
    case DateFormat::Iso:
        break;
    case DateFormat::Language:
        return languageDate(date);
    case DateFormat::DayMonthYearDots:
        return date.toString(u"dd.MM.yyyy"_s);
    case DateFormat::DayMonthYearSlashes:
        return date.toString(u"dd/MM/yyyy"_s);
    case DateFormat::MonthDayYear:
        return date.toString(u"MM/dd/yyyy"_s);
    }
    return date.toString(Qt::ISODate);
}

QString shownTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return shownDate(local.date()) + u' ' + local.time().toString(u"HH:mm:ss"_s);
}

QString shownText(const Value &value, const ValueTextOptions &options)
{
    const QString exact = displayText(value, options);
    const DateFormat format = dateFormat();
    if (format == DateFormat::Iso || !beginsWithDay(value.type()) || exact.endsWith(" BC"_L1))
        return exact;
    const QDate day = QDate::fromString(exact.left(dayLength), Qt::ISODate);
    // A year of more digits, or no day at all, is left as it is.
    if (!day.isValid() || (exact.size() > dayLength && exact.at(dayLength) != u' '))
        return exact;
    return shownDate(day, format) + exact.mid(dayLength);
}

} // namespace registrar
