// SPDX-License-Identifier: GPL-3.0-or-later
// Lists, adds, removes, renames and tests deployments.
#pragma once

#include "app/commands/command.h"

namespace registrar
{

[[nodiscard]] Command deploymentsCommand();

} // namespace registrar
