// SPDX-License-Identifier: GPL-3.0-or-later
// Blueprint entities for what is found in a database.
#pragma once

#include "repository/blueprint.h"
#include "repository/mongodb/session_context.h"

namespace registrar::mongodb
{

/// Fields from samples, indexes and validators as they are.
[[nodiscard]] Result<QList<BlueprintEntity>> discoverEntities(SessionContext &context,
                                                              const CancelToken &cancel);

} // namespace registrar::mongodb
