// SPDX-License-Identifier: GPL-3.0-or-later
// Tells where passwords are kept, and moves them.
#pragma once

#include "app/commands/command.h"

namespace registrar
{

[[nodiscard]] Command secretsCommand();

} // namespace registrar
