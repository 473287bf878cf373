// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of verbs.
#include "app/commands/all_commands.h"

namespace registrar
{

QList<Command> allCommands()
{
    return {};
}

} // namespace registrar
