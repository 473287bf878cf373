// SPDX-License-Identifier: GPL-3.0-or-later
// What a blueprint knows of an entity and what the live store says of it, as one.
#pragma once

#include "repository/blueprint.h"

namespace registrar
{

/// The blueprint's entity brought in line with the live store. The store wins in what it enforces: types,
/// lengths, NULL, generated and unwritable columns, the key. The blueprint wins in what only it knows:
/// titles, rules, references. Columns that the live table has not are left out; fields that the blueprint has
/// not are added behind its own. In stores without fixed fields the blueprint's types stay, since there a
/// type that is found may be the very fault to be shown.
[[nodiscard]] BlueprintEntity mergeDescription(const BlueprintEntity &entity,
                                               const EntityDescription &description);

/// The fields of the merged entity, for a form. An empty `entity` describes one that no blueprint knows.
[[nodiscard]] QList<BlueprintField> formFields(const BlueprintEntity &entity,
                                               const EntityDescription &description);

} // namespace registrar
