// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with a deletion, as lines of its plan.
#pragma once

#include "app/commands/open_entity.h"
#include "operations/operation.h"

namespace registrar
{

/// Looks through all stores of the deployment; blocks. What a store cannot tell becomes a warning.
void addDeletionLines(Plan &plan, const OpenEntity &entity, const Record &record, const CancelToken &cancel);

} // namespace registrar
