// SPDX-License-Identifier: GPL-3.0-or-later
// `registrar sandbox`: private, throw-away servers.
#pragma once

#include "app/commands/command.h"

namespace registrar
{

[[nodiscard]] Command sandboxCommand();

} // namespace registrar
