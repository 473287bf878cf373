// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong in one field of a blueprint.
#pragma once

#include "repository/blueprint.h"
#include "repository/blueprint/blueprint_problem.h"

namespace registrar
{

/// `path` is the field's own JSON pointer. Nested fields are checked too.
[[nodiscard]] QList<BlueprintProblem> checkBlueprintField(const Blueprint &blueprint,
                                                          const BlueprintEntity &entity,
                                                          const BlueprintField &field, const QString &path);

} // namespace registrar
