// SPDX-License-Identifier: GPL-3.0-or-later
// Which one type the elements of a list have.
#pragma once

#include "models/records/record_column.h"

namespace registrar
{

/// The one type of all elements, where each is a value that fits a line of its own; of an empty list the
/// type that the column asks for. Nothing where the elements differ or have elements or fields themselves.
[[nodiscard]] std::optional<Value::Type> commonElementType(const Value::Array &elements,
                                                           const RecordColumn &column);

} // namespace registrar
