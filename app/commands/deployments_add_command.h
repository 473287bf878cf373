// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a platform known.
#pragma once

#include "app/commands/command.h"

namespace registrar
{

[[nodiscard]] Command deploymentsAddCommand();

} // namespace registrar
