// SPDX-License-Identifier: GPL-3.0-or-later
// What "records" is made of.
#include "app/commands/records_command.h"

#include "app/commands/records_export_command.h"
#include "app/commands/records_read_commands.h"
#include "app/commands/records_write_commands.h"

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct RecordsText {
    Q_DECLARE_TR_FUNCTIONS(registrar::RecordsCommand)
};

} // namespace

Command recordsCommand()
{
    Command command;
    command.name = u"records"_s;
    command.summary = RecordsText::tr("the records of an entity: look, change, export");
    command.details = RecordsText::tr("An entity is named DEPLOYMENT/STORE/ENTITY, with the blueprint's "
                                      "names; DEPLOYMENT/ENTITY where only one store has\n"
                                      "it. What the blueprint does not name is written as the store has it "
                                      "(schema.table, collection, key pattern).\n"
                                      "With --sandbox NAME the deployment is a platform on a sandbox's "
                                      "servers: learnflow/relational/users.");
    command.subcommands = {recordsListCommand(), recordsGetCommand(),    recordsSetCommand(),
                           recordsAddCommand(),  recordsDeleteCommand(), recordsExportCommand()};
    return command;
}

} // namespace registrar
