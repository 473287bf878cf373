// SPDX-License-Identifier: GPL-3.0-or-later
// Whether one value keeps the rules of one field, in words for whoever is typing it.
#pragma once

#include "repository/blueprint.h"

namespace registrar
{

struct FieldProblem {
    FieldPath field; ///< empty where it is about the whole record
    QString message; ///< a sentence: "Username must have 3 to 50 characters; this one has 2."
    bool operator==(const FieldProblem &) const = default;
};

/// Everything wrong with the value, inner fields and elements included; nothing for one that is right. A
/// Missing value is wrong where the field is required. Values of secret fields are never quoted. Fast enough
/// to be called at every key.
[[nodiscard]] QList<FieldProblem> checkValue(const BlueprintField &field, const Value &value);

} // namespace registrar
