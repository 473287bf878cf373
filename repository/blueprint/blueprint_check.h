// SPDX-License-Identifier: GPL-3.0-or-later
// What a schema cannot tell of a blueprint: names that have to be there, rules that contradict each other.
#pragma once

#include "repository/blueprint.h"
#include "repository/blueprint/blueprint_problem.h"

namespace registrar
{

/// All that is wrong, with JSON pointers into the blueprint's file and no line numbers.
[[nodiscard]] QList<BlueprintProblem> checkBlueprint(const Blueprint &blueprint);

/// The names that a field's `sample.generator` may have; what they make is told in docs/blueprints.md.
[[nodiscard]] const QStringList &sampleGenerators();

} // namespace registrar
