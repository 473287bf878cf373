// SPDX-License-Identifier: GPL-3.0-or-later
// The entities of all deployments for the palette, and the records that a person names by their key.
#pragma once

#include "models/connections/open_deployments.h"
#include "models/palette/palette_item.h"

namespace registrar
{

/// What every store has, as it told; of a store that nobody has opened yet, what its blueprint names.
[[nodiscard]] QList<PaletteItem> paletteEntities(const OpenDeployments &deployments);

/// "users 42": the records with that key of the entities that the words before it mean, the best first.
/// Nothing where the last word cannot be a key.
[[nodiscard]] QList<PaletteItem> paletteRecords(const OpenDeployments &deployments, const QString &typed);

/// The key that a person means by a text, by the types of the entity's key field; of Redis, the name of the
/// key with the text in the place of the pattern's variable. Nothing where it cannot be one.
[[nodiscard]] std::optional<RecordKey> keyFromText(const BlueprintEntity &entity, const QString &text);

} // namespace registrar
