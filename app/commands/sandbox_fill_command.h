// SPDX-License-Identifier: GPL-3.0-or-later
// `registrar sandbox fill`: sample data for a running sandbox.
#pragma once

#include "app/commands/command.h"

namespace registrar
{

[[nodiscard]] Command sandboxFillCommand();

} // namespace registrar
