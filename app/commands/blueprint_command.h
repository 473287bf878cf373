// SPDX-License-Identifier: GPL-3.0-or-later
// Shows, checks and discovers blueprints.
#pragma once

#include "app/commands/command.h"

namespace registrar
{

[[nodiscard]] Command blueprintCommand();

} // namespace registrar
