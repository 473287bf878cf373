// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of decimal numbers, digit by digit: nothing is rounded.
#pragma once

#include <QString>

#include <optional>

namespace registrar
{

/// As PostgreSQL adds numerics: with as many decimals as the one with more of them has. Nothing where one is
/// no finite number, or the sum would have more than 150,000 digits.
[[nodiscard]] std::optional<QString> decimalSum(QStringView first, QStringView second);

/// As IEEE 754 adds decimal128: with the smaller of both exponents, or the next one that makes 34 digits
/// enough. Nothing where that cannot be exact.
[[nodiscard]] std::optional<QString> decimal128Sum(QStringView first, QStringView second);

/// Whether both are the same number, whatever their trailing zeros: 2.0 and 2.00.
[[nodiscard]] bool isSameDecimal(QStringView first, QStringView second);

} // namespace registrar
