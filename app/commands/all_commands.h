// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of verbs.
#pragma once

#include "app/commands/command.h"

namespace registrar
{

/// In the order in which the help shows them.
[[nodiscard]] QList<Command> allCommands();

} // namespace registrar
