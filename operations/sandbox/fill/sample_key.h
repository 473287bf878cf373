// SPDX-License-Identifier: GPL-3.0-or-later
// A Redis record as its driver takes it, from the values of its pattern's variables.
#pragma once

#include "repository/blueprint.h"

namespace registrar
{

/// `{key, type, ttl, value}`: the variables of the pattern are put into the key, the entity's expiry becomes
/// the TTL unless the document has one.
[[nodiscard]] Document redisDocument(const BlueprintEntity &entity, const Document &fields);

} // namespace registrar
