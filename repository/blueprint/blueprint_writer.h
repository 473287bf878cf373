// SPDX-License-Identifier: GPL-3.0-or-later
// Blueprints as files.
#pragma once

#include "repository/blueprint.h"

namespace registrar
{

/// The blueprint as JSON that `readBlueprint` reads back to an equal one: members in the order of the schema,
/// whatever is at its default left out, short objects on one line.
[[nodiscard]] QByteArray writeBlueprint(const Blueprint &blueprint);

} // namespace registrar
