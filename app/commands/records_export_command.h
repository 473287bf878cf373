// SPDX-License-Identifier: GPL-3.0-or-later
// "records export".
#pragma once

#include "app/commands/command.h"

namespace registrar
{

[[nodiscard]] Command recordsExportCommand();

} // namespace registrar
