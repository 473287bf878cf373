// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a blueprint from live stores.
#pragma once

#include "app/commands/command.h"

namespace registrar
{

[[nodiscard]] Command blueprintDiscoverCommand();

} // namespace registrar
