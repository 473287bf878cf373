// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of verbs.
#include "app/commands/all_commands.h"

#include "app/commands/blueprint_command.h"
#include "app/commands/deployments_command.h"
#include "app/commands/journal_command.h"
#include "app/commands/records_command.h"
#include "app/commands/sandbox_command.h"
#include "app/commands/secrets_command.h"

namespace registrar
{

QList<Command> allCommands()
{
    return {deploymentsCommand(), recordsCommand(), journalCommand(),
            blueprintCommand(),   sandboxCommand(), secretsCommand()};
}

} // namespace registrar
