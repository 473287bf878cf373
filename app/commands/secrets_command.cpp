// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs below "secrets".
#include "app/commands/secrets_command.h"

#include "app/commands/command_secrets.h"
#include "operations/connections/deployment_catalogue.h"

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Place = WorkstationSecrets::Place;

struct SecretsText {
    Q_DECLARE_TR_FUNCTIONS(registrar::SecretsCommand)
};

ExitCode tell(const WorkstationSecrets &secrets, Terminal &terminal)
{
    const auto place = secrets.place();
    if (!place)
        return terminal.fail(place.error());
    const bool isFile = *place == Place::EncryptedFile;
    terminal.line(
        isFile ? SecretsText::tr("Passwords are kept in the encrypted file %1.").arg(secrets.fileName())
               : SecretsText::tr("Passwords are kept in the system's keychain."));
    QJsonObject answer{{u"place"_s, isFile ? u"file"_s : u"keychain"_s}};
    if (isFile)
        answer.insert(u"file"_s, secrets.fileName());
    terminal.json(answer);
    return ExitCode::Done;
}

ExitCode move(const Arguments &arguments, Terminal &terminal)
{
    const QString where = arguments.operand(0);
    if (where != "keychain"_L1 && where != "file"_L1)
        return terminal.failUsage(SecretsText::tr("\"%1\" is no place for passwords.").arg(where),
                                  SecretsText::tr("Places are keychain and file."));
    const auto deployments = DeploymentCatalogue().list();
    if (!deployments)
        return terminal.fail(deployments.error());
    QStringList names;
    for (const Deployment &deployment : *deployments)
        for (const DeploymentStore &store : deployment.stores)
            names.append(SecretStore::nameFor(deployment.name, store.name));
    const auto secrets = commandSecrets(arguments);
    if (const auto moved =
            secrets->moveTo(where == "file"_L1 ? Place::EncryptedFile : Place::Keychain, names);
        !moved)
        return terminal.fail(moved.error());
    return tell(*secrets, terminal);
}

} // namespace

Command secretsCommand()
{
    Command where;
    where.name = u"where"_s;
    where.summary = SecretsText::tr("tell where passwords are kept");
    where.run = [](const Arguments &arguments, Terminal &terminal) {
        return tell(*commandSecrets(arguments), terminal);
    };
    Command moving;
    moving.name = u"move"_s;
    moving.summary = SecretsText::tr("keep passwords in the system's keychain, or in an encrypted file");
    moving.operands = u"keychain|file"_s;
    moving.minimumOperands = moving.maximumOperands = 1;
    moving.details = SecretsText::tr("The keychain opens with the desktop. The encrypted file opens with a "
                                     "passphrase, which is what a\n"
                                     "scheduled job needs: it gives it with --passphrase-file or %1.")
                         .arg(passphraseFileVariable());
    moving.run = move;
    Command command;
    command.name = u"secrets"_s;
    command.summary = SecretsText::tr("where passwords are kept on this workstation");
    command.details = SecretsText::tr(
        "Passwords are in one place at a time: the system's keychain, or an encrypted file where there is\n"
        "none. They are never in arguments, settings, the journal or a log.");
    command.examples = {{u"secrets where"_s, SecretsText::tr("keychain or file")},
                        {u"secrets move file"_s, SecretsText::tr("so that a scheduled job can use them")}};
    command.subcommands = {where, moving};
    return command;
}

} // namespace registrar
