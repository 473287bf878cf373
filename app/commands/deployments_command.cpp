// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs below "deployments", except adding.
#include "app/commands/deployments_command.h"

#include "app/commands/command_secrets.h"
#include "app/commands/deployment_target.h"
#include "app/commands/deployments_add_command.h"
#include "app/commands/deployments_transfer_commands.h"
#include "models/changes/staged_file.h"
#include "operations/connections/deployment_catalogue.h"
#include "operations/connections/deployment_json.h"
#include "operations/connections/deployment_test.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct DeploymentsText {
    Q_DECLARE_TR_FUNCTIONS(registrar::DeploymentsCommand)
};

ExitCode list(const Arguments &, Terminal &terminal)
{
    const auto deployments = DeploymentCatalogue().list();
    if (!deployments)
        return terminal.fail(deployments.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const Deployment &deployment : *deployments) {
        QJsonObject object;
        writeDeployment(deployment, object);
        array.append(object);
        QStringList stores;
        for (const DeploymentStore &store : deployment.stores)
            stores.append(u"%1 (%2)"_s.arg(store.name, store.address.firstHostText()));
        rows.append({deployment.name, deployment.blueprint, environmentName(deployment.environment),
                     deployment.readOnly ? DeploymentsText::tr("read-only") : DeploymentsText::tr("writable"),
                     stores.join(u", "_s)});
    }
    terminal.json({{u"deployments"_s, array}});
    if (rows.isEmpty())
        terminal.note(DeploymentsText::tr(
            "There are none yet; \"registrar deployments add --help\" tells how to add one."));
    else
        terminal.table({DeploymentsText::tr("Name"), DeploymentsText::tr("Blueprint"),
                        DeploymentsText::tr("Environment"), DeploymentsText::tr("Access"),
                        DeploymentsText::tr("Stores")},
                       rows);
    return ExitCode::Done;
}

ExitCode remove(const Arguments &arguments, Terminal &terminal)
{
    DeploymentCatalogue catalogue;
    const auto deployment = catalogue.find(arguments.operand(0));
    if (!deployment)
        return terminal.fail(deployment.error());
    if (!arguments.has(u"yes"_s)) {
        const auto sure = terminal.confirm(
            DeploymentsText::tr("Forget deployment %1 and its passwords? Its stores are not touched.")
                .arg(deployment->name));
        if (!sure)
            return terminal.fail(sure.error());
        if (!*sure)
            return ExitCode::Refused;
    }
    const auto secrets = commandSecrets(arguments);
    if (const auto removed = removeDeployment(catalogue, *secrets, deployment->name); !removed)
        return terminal.fail(removed.error());
    terminal.line(DeploymentsText::tr("Deployment %1 is forgotten.").arg(deployment->name));
    terminal.json({{u"removed"_s, deployment->name}});
    return ExitCode::Done;
}

ExitCode rename(const Arguments &arguments, Terminal &terminal)
{
    DeploymentCatalogue catalogue;
    const auto secrets = commandSecrets(arguments);
    if (const auto done = renameDeployment(catalogue, *secrets, arguments.operand(0), arguments.operand(1));
        !done)
        return terminal.fail(done.error());
    // What a window has staged and kept goes by the name.
    if (const auto renamed = catalogue.find(arguments.operand(1))) {
        for (const DeploymentStore &store : renamed->stores) {
            const auto moved =
                moveKeptEdits(StagedPlace::usual(), arguments.operand(0), renamed->name, store.name);
            if (!moved)
                terminal.warning(moved.error().toText());
        }
    }
    terminal.line(DeploymentsText::tr("Deployment %1 is now named %2.")
                      .arg(arguments.operand(0), arguments.operand(1)));
    terminal.json({{u"renamed"_s, arguments.operand(0)}, {u"name"_s, arguments.operand(1)}});
    return ExitCode::Done;
}

QString sign(ConnectionStep::Outcome outcome)
{
    switch (outcome) {
    case ConnectionStep::Outcome::Passed:
        return DeploymentsText::tr("ok");
    case ConnectionStep::Outcome::Warning:
        return DeploymentsText::tr("note");
    case ConnectionStep::Outcome::Failed:
        return DeploymentsText::tr("FAILED");
    case ConnectionStep::Outcome::Skipped:
        break;
    }
    return u"-"_s;
}

void tellStep(const ConnectionStep &step, Terminal &terminal)
{
    terminal.line(u"  %1 %2 %3"_s.arg(sign(step.outcome).leftJustified(7),
                                      ConnectionStep::title(step.kind).leftJustified(11),
                                      printable(step.detail)));
    if (!step.remedy.isEmpty())
        terminal.line(QString(22, u' ') + printable(step.remedy));
}

ExitCode test(const Arguments &arguments, Terminal &terminal)
{
    const auto target = DeploymentTarget::find(arguments.operand(0), arguments);
    if (!target)
        return terminal.fail(target.error());
    const QString only = arguments.value(u"store"_s);
    if (!only.isEmpty() && !target->deployment.store(only))
        return terminal.fail(target->access(only).error());
    std::optional<Error> error;
    QJsonArray reports;
    for (const DeploymentStore &store : target->deployment.stores) {
        if (!only.isEmpty() && store.name != only)
            continue;
        terminal.line(u"%1 (%2)"_s.arg(store.name, store.address.toUrl()));
        const auto access = target->access(store.name);
        if (!access)
            return terminal.fail(access.error());
        const auto report =
            testStore(target->deployment, store, access->password, &target->blueprint, terminal.cancel(),
                      [&terminal](const ConnectionStep &step) { tellStep(step, terminal); });
        reports.append(report.toJson());
        if (report.error && !error)
            error = report.error;
    }
    QJsonObject answer{
        {u"deployment"_s, target->deployment.name}, {u"passed"_s, !error}, {u"stores"_s, reports}};
    if (error)
        answer.insert(u"error"_s, errorToJson(*error));
    terminal.json(answer);
    return error ? exitCodeFor(error->kind) : ExitCode::Done;
}

Command listCommand()
{
    Command command;
    command.name = u"list"_s;
    command.summary = DeploymentsText::tr("show the deployments that are known, without their passwords");
    command.run = list;
    return command;
}

Command removeCommand()
{
    Command command;
    command.name = u"remove"_s;
    command.summary =
        DeploymentsText::tr("forget a deployment and its passwords; its stores are not touched");
    command.operands = u"NAME"_s;
    command.minimumOperands = command.maximumOperands = 1;
    command.options = {{u"yes"_s, {}, DeploymentsText::tr("do not ask")}};
    command.run = remove;
    return command;
}

Command renameCommand()
{
    Command command;
    command.name = u"rename"_s;
    command.summary = DeploymentsText::tr("give a deployment another name");
    command.operands = u"NAME NEW-NAME"_s;
    command.minimumOperands = command.maximumOperands = 2;
    command.run = rename;
    return command;
}

Command testCommand()
{
    Command command;
    command.name = u"test"_s;
    command.summary = DeploymentsText::tr("find out, step by step, whether a deployment can be worked with");
    command.operands = u"NAME"_s;
    command.minimumOperands = command.maximumOperands = 1;
    command.details = DeploymentsText::tr(
        "For each store: is its name known, does a server listen, does it let us in, is the connection "
        "encrypted,\n"
        "what may the user do, is it the expected version, is everything there that the blueprint names.\n"
        "Ends with 0 when no step failed; notes are no failures.");
    command.options = {{u"store"_s, u"STORE"_s, DeploymentsText::tr("only that one")},
                       DeploymentTarget::sandboxOption()};
    command.examples = {{u"deployments test campus"_s, DeploymentsText::tr("all stores of campus")},
                        {u"deployments test learnflow --sandbox demo"_s,
                         DeploymentsText::tr("the platform on a sandbox's servers")}};
    command.run = test;
    return command;
}

} // namespace

Command deploymentsCommand()
{
    Command command;
    command.name = u"deployments"_s;
    command.summary = DeploymentsText::tr("the platforms that this workstation looks after");
    command.details = DeploymentsText::tr(
        "A deployment is one platform as it is connected to: its stores with their addresses, an\n"
        "environment, and the blueprint that describes it.");
    command.subcommands = {
        listCommand(), deploymentsAddCommand(),    removeCommand(),           renameCommand(),
        testCommand(), deploymentsExportCommand(), deploymentsImportCommand()};
    return command;
}

} // namespace registrar
