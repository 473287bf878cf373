// SPDX-License-Identifier: GPL-3.0-or-later
// How days are written where they are only looked at, as a person has chosen.
#pragma once

#include "repository/text/value_text.h"

#include <QDateTime>

#include <optional>

namespace registrar
{

/// Whatever is shown of a day, anywhere in the window, is written here. What is typed, copied, exported or
/// written into the journal is ISO 8601, whatever is chosen: it has to mean the same to everybody.
enum class DateFormat {
    Iso,                 ///< 2026-02-01
    Language,            ///< as the program's language has it, with all digits of the year
    DayMonthYearDots,    ///< 01.02.2026
    DayMonthYearSlashes, ///< 01/02/2026
    MonthDayYear,        ///< 02/01/2026
};

/// "iso", "language", "day.month.year", "day/month/year", "month/day/year"
[[nodiscard]] QString dateFormatName(DateFormat format);
[[nodiscard]] std::optional<DateFormat> dateFormatFromName(QStringView name);
[[nodiscard]] QList<DateFormat> dateFormats(); ///< in the order in which they are offered

/// The one that is used from now on, like the program's language. Any thread.
void setDateFormat(DateFormat format);
[[nodiscard]] DateFormat dateFormat();

[[nodiscard]] QString shownDate(const QDate &date);
[[nodiscard]] QString shownDate(const QDate &date, DateFormat format);
/// A day and a time of day on this workstation, to the second: "01.02.2026 14:03:00".
[[nodiscard]] QString shownTime(const QDateTime &time);
/// As `displayText`, with the day of a date or a time written as chosen; times keep their exact form.
[[nodiscard]] QString shownText(const Value &value, const ValueTextOptions &options = {});

} // namespace registrar
