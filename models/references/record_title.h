// SPDX-License-Identifier: GPL-3.0-or-later
// What names a record to people.
#pragma once

#include "repository/blueprint.h"

namespace registrar
{

/// Its title, where it has one that is no secret, otherwise its key. `entity` may be null.
[[nodiscard]] QString recordTitle(const BlueprintEntity *entity, const Record &record);
[[nodiscard]] QString keyTitle(const RecordKey &key);

} // namespace registrar
