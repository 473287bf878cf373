// SPDX-License-Identifier: GPL-3.0-or-later
// "records set", "records add" and "records delete".
#pragma once

#include "app/commands/command.h"

namespace registrar
{

[[nodiscard]] Command recordsSetCommand();
[[nodiscard]] Command recordsAddCommand();
[[nodiscard]] Command recordsDeleteCommand();

} // namespace registrar
