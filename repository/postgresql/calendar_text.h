// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times in PostgreSQL's ISO texts: years BC, infinities, 24:00 and microseconds included.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace registrar::postgresql
{

/// Days since 1970-01-01 from `2024-02-29`, `0044-03-15 BC`, `infinity`. Nothing for any other text.
[[nodiscard]] std::optional<qint32> parseDate(QByteArrayView text);
/// Microseconds since midnight from `13:05:09.25`, `24:00:00`.
[[nodiscard]] std::optional<qint64> parseTime(QByteArrayView text);
/// Microseconds since 1970 from `2024-02-29 13:05:09.25` and, where `zoned`, an offset behind it. Nothing
/// where the instant is too far for 64 bits: PostgreSQL counts from 2000 and reaches 30 years further.
[[nodiscard]] std::optional<qint64> parseTimestamp(QByteArrayView text, bool zoned);

[[nodiscard]] QByteArray dateText(qint32 days);
[[nodiscard]] QByteArray timeText(qint64 microseconds);
[[nodiscard]] QByteArray timestampText(qint64 microseconds, bool zoned);

/// The same, appended to `target` at any size, as COPY writes them: the fast way for exports.
void appendDate(QByteArray &target, qint64 days);
void appendTime(QByteArray &target, qint64 microseconds);
/// `days` and `microseconds` of that day; `+00` follows where `zoned`.
void appendTimestamp(QByteArray &target, qint64 days, qint64 microseconds, bool zoned);

inline constexpr qint64 microsecondsPerDay = 86'400'000'000;

} // namespace registrar::postgresql
