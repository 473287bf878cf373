// SPDX-License-Identifier: GPL-3.0-or-later
// MongoDB's order of types, and filters for what sorts behind a value of one field.
#pragma once

#include "repository/value.h"

namespace registrar::mongodb
{

/// Conditions on one field (dotted name) for all values that sort behind `value` (before it where
/// `descending`), in the order of reading; arrays are not considered.
[[nodiscard]] QList<Document> behindValue(const QString &field, const Value &value, bool descending);
/// The condition for values that sort equal to `value`: 1 and 1.0 do, missing and null do.
[[nodiscard]] Document equalToValue(const QString &field, const Value &value);

} // namespace registrar::mongodb
