// SPDX-License-Identifier: GPL-3.0-or-later
// The part of JSON Schema 2020-12 that Registrar's own schemas use, with answers that point into the file.
#pragma once

#include "repository/blueprint/blueprint_problem.h"
#include "repository/blueprint/located_json.h"

namespace registrar
{

/// Knows `$ref` into `$defs`, type, properties, required, additionalProperties: false, items, minItems, enum,
/// const, pattern, minLength, minimum, maximum and anyOf; other members of a schema are taken for
/// descriptions.
class JsonSchema
{
public:
    explicit JsonSchema(LocatedJson schema)
        : schema_(std::move(schema))
    {
    }

    /// All that is wrong, in the order of the file; `file` is left empty.
    [[nodiscard]] QList<BlueprintProblem> check(const LocatedJson &document) const;

private:
    LocatedJson schema_;
};

} // namespace registrar
