// SPDX-License-Identifier: GPL-3.0-or-later
// MongoDB's order of types, and filters for what sorts behind a value of one field.
#pragma once

#include "repository/value.h"

#include <optional>

namespace registrar::mongodb
{

/// Conditions on one field (dotted name) for all values that sort behind `value` (before it where
/// `descending`), in the order of reading; arrays are not considered.
[[nodiscard]] QList<Document> behindValue(const QString &field, const Value &value, bool descending);
/// The same, but only up to and with `last`, which is a number other than NaN, a text, an identifier or a
/// date; from the start of the order where there is no `value`.
[[nodiscard]] QList<Document> betweenValues(const QString &field, const std::optional<Value> &value,
                                            const Value &last, bool descending);
/// Whether `first` surely sorts before `second`: numbers other than NaN, texts, identifiers and dates are
/// told apart; false for all that is not.
[[nodiscard]] bool surelyBefore(const Value &first, const Value &second);
/// Numbers other than NaN, texts, identifiers, dates: what `surelyBefore` can tell apart.
[[nodiscard]] bool isRangeEnd(const Value &value);
/// The condition for values that sort equal to `value`: 1 and 1.0 do, missing and null do.
[[nodiscard]] Document equalToValue(const QString &field, const Value &value);

/// Whether a value behind `value` may be of another type, `last` being the last one of the order that is
/// read.
[[nodiscard]] bool hasLaterType(const Value &value, const Value &last);

} // namespace registrar::mongodb
