// SPDX-License-Identifier: GPL-3.0-or-later
// One value as another type, only where nothing of it is lost.
#pragma once

#include "repository/error.h"
#include "repository/value.h"

namespace registrar
{

/// InvalidInput, in words, where the type cannot hold the value exactly. Everything becomes null; null
/// becomes what a new value of the type is.
[[nodiscard]] Result<Value> convertedValue(const Value &value, Value::Type type);
/// What a new field of the type begins with: zero, nothing, now, a new identifier.
[[nodiscard]] Value newValue(Value::Type type);

/// The types that a field of a document may be given, most usual first.
[[nodiscard]] const QList<Value::Type> &bsonTypes();

} // namespace registrar
