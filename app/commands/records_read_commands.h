// SPDX-License-Identifier: GPL-3.0-or-later
// "records list" and "records get".
#pragma once

#include "app/commands/command.h"

namespace registrar
{

[[nodiscard]] Command recordsListCommand();
[[nodiscard]] Command recordsGetCommand();

} // namespace registrar
