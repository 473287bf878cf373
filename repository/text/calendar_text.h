// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times written digit by digit into bytes: beneath the texts of values, and fast enough for
// exports.
#pragma once

#include "repository/text/byte_buffer.h"

namespace registrar
{

inline constexpr qint64 microsecondsPerDay = 86'400'000'000;

/// Days since 1970-01-01 in the proleptic Gregorian calendar. The year 0 is 1 BC.
[[nodiscard]] qint64 daysFromCivil(qint64 year, int month, int day);

/// `2024-02-29`, `0044-03-15 BC`: any number of days since 1970-01-01, no infinities.
void appendDate(ByteBuffer &target, qint64 days);
/// `13:05:09.25`, `24:00:00`: microseconds since midnight.
void appendTime(ByteBuffer &target, qint64 microseconds);
/// `days` and `microseconds` of that day; `+00` follows where `zoned`, and then ` BC` where it is due.
void appendTimestamp(ByteBuffer &target, qint64 days, qint64 microseconds, bool zoned);

} // namespace registrar
