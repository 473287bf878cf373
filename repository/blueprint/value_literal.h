// SPDX-License-Identifier: GPL-3.0-or-later
// Values in a blueprint's file: JSON's own where the field's types make them exact, otherwise with type and
// text.
#pragma once

#include "repository/blueprint/located_json.h"
#include "repository/value.h"

namespace registrar
{

/// What a literal is read for: the types of the field, and those of its elements.
struct LiteralTypes {
    QList<Value::Type> types;
    QList<Value::Type> elementTypes;
};

/// `"STUDENT"`, `3`, `[]`, `null`, or `{"$type": "timestamptz", "$text": "2026-01-01 00:00:00Z"}`. A number
/// becomes the first numeric type of the field that takes it; a text becomes what the field holds where that
/// is not text.
[[nodiscard]] std::expected<Value, JsonMistake> readLiteral(const LocatedJson &node,
                                                            const LiteralTypes &types);

/// The shortest form that `readLiteral` reads back to the same value.
[[nodiscard]] LocatedJson writeLiteral(const Value &value, const LiteralTypes &types);

} // namespace registrar
