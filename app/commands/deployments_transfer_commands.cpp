// SPDX-License-Identifier: GPL-3.0-or-later
// Exporting and importing files of deployments.
#include "app/commands/deployments_transfer_commands.h"

#include "app/commands/command_secrets.h"
#include "operations/connections/deployment_bundle.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct TransferText {
    Q_DECLARE_TR_FUNCTIONS(registrar::DeploymentsTransferCommands)
};

Option sealOption()
{
    return {u"sealed-with"_s, u"FILE"_s,
            TransferText::tr("the file's passphrase is the first line of FILE; otherwise it is asked for")};
}

/// The passphrase of the file that goes from one computer to the other, which is none of the workstation's.
Result<QString> filePassphrase(const Arguments &arguments, Terminal &terminal, bool isNew)
{
    if (arguments.has(u"sealed-with"_s))
        return passphraseFromFile(arguments.value(u"sealed-with"_s));
    const auto first = terminal.readSecret(isNew ? TransferText::tr("Choose a passphrase for the file:")
                                                 : TransferText::tr("Passphrase of the file:"));
    if (!first || !isNew)
        return first;
    const auto strength = passphraseStrength(*first);
    if (strength.level == PassphraseStrength::Level::TooShort)
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = TransferText::tr("The passphrase is too short."),
                        .remedy = strength.hint});
    terminal.note(strength.hint);
    const auto second = terminal.readSecret(TransferText::tr("And once more:"));
    if (!second || *first == *second)
        return second;
    return failure({.kind = Error::Kind::InvalidInput,
                    .what = TransferText::tr("These are two different passphrases.")});
}

ExitCode exportDeployments(const Arguments &arguments, Terminal &terminal)
{
    const bool withPasswords = arguments.has(u"with-passwords"_s);
    const QString fileName = arguments.value(u"to"_s);
    if (fileName.isEmpty())
        return terminal.failUsage(TransferText::tr("The option --to is missing."),
                                  TransferText::tr("Name the file: --to deployments.registrar"));
    const auto bundle =
        gatherBundle(DeploymentCatalogue(), *commandSecrets(arguments), arguments.operands(), withPasswords);
    if (!bundle)
        return terminal.fail(bundle.error());
    QString passphrase;
    if (withPasswords) {
        const auto given = filePassphrase(arguments, terminal, true);
        if (!given)
            return terminal.fail(given.error());
        passphrase = *given;
    }
    if (const auto written = exportBundle(*bundle, passphrase, fileName); !written)
        return terminal.fail(written.error());
    QJsonArray names;
    for (const Deployment &deployment : bundle->deployments)
        names.append(deployment.name);
    terminal.json({{u"exported"_s, names}, {u"passwords"_s, bundle->secrets.size()}, {u"file"_s, fileName}});
    terminal.line(
        withPasswords
            ? TransferText::tr("%n deployment(s) are in %1, encrypted with their passwords.", nullptr,
                               int(names.size()))
                  .arg(fileName)
            : TransferText::tr("%n deployment(s) are in %1, without passwords.", nullptr, int(names.size()))
                  .arg(fileName));
    return ExitCode::Done;
}

ExitCode importDeployments(const Arguments &arguments, Terminal &terminal)
{
    const auto bytes = readBundleFile(arguments.operand(0));
    if (!bytes)
        return terminal.fail(bytes.error());
    QString passphrase;
    if (isSealed(*bytes)) {
        const auto given = filePassphrase(arguments, terminal, false);
        if (!given)
            return terminal.fail(given.error());
        passphrase = *given;
    }
    const auto bundle = readBundle(*bytes, passphrase);
    if (!bundle)
        return terminal.fail(bundle.error());
    DeploymentCatalogue catalogue;
    const auto import =
        importBundle(catalogue, *commandSecrets(arguments), *bundle, arguments.has(u"replace"_s));
    if (!import)
        return terminal.fail(import.error());
    terminal.json({{u"added"_s, QJsonArray::fromStringList(import->added)},
                   {u"replaced"_s, QJsonArray::fromStringList(import->replaced)},
                   {u"skipped"_s, QJsonArray::fromStringList(import->skipped)}});
    for (const QString &name : import->added)
        terminal.line(TransferText::tr("Deployment %1 is added.").arg(name));
    for (const QString &name : import->replaced)
        terminal.line(TransferText::tr("Deployment %1 is replaced.").arg(name));
    for (const QString &name : import->skipped)
        terminal.line(TransferText::tr("Deployment %1 is there already and stays as it is; --replace "
                                       "replaces it.")
                          .arg(name));
    return ExitCode::Done;
}

} // namespace

Command deploymentsExportCommand()
{
    Command command;
    command.name = u"export"_s;
    command.summary = TransferText::tr("write deployments to a file, to be taken to another computer");
    command.operands = u"[NAME …] --to FILE"_s;
    command.maximumOperands = -1;
    command.details = TransferText::tr(
        "Without names, all of them. Passwords are left out, or come along in a file that is encrypted with\n"
        "a passphrase of its own.");
    command.options = {{u"to"_s, u"FILE"_s, TransferText::tr("the file to write")},
                       {u"with-passwords"_s, {}, TransferText::tr("with passwords, encrypted")},
                       sealOption()};
    command.examples = {{u"deployments export campus --to campus.registrar --with-passwords"_s,
                         TransferText::tr("everything that a colleague needs; tell the passphrase apart")}};
    command.run = exportDeployments;
    return command;
}

Command deploymentsImportCommand()
{
    Command command;
    command.name = u"import"_s;
    command.summary = TransferText::tr("take deployments over from a file that \"export\" has written");
    command.operands = u"FILE"_s;
    command.minimumOperands = command.maximumOperands = 1;
    command.options = {{u"replace"_s, {}, TransferText::tr("replace those whose names are taken")},
                       sealOption()};
    command.run = importDeployments;
    return command;
}

} // namespace registrar
