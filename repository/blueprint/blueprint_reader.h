// SPDX-License-Identifier: GPL-3.0-or-later
// From a JSON tree that the schema has accepted to a blueprint.
#pragma once

#include "repository/blueprint.h"
#include "repository/blueprint/blueprint_problem.h"
#include "repository/blueprint/located_json.h"

namespace registrar
{

/// Reads as much as there is; what a schema cannot tell (a default that is no value of its field) is added to
/// `problems`.
[[nodiscard]] Blueprint readBlueprintTree(const LocatedJson &root, QList<BlueprintProblem> &problems);

} // namespace registrar
