// SPDX-License-Identifier: GPL-3.0-or-later
// Starts, stops, shows, empties and installs sandboxes.
#include "app/commands/sandbox_command.h"

#include "app/commands/sandbox_fill_command.h"
#include "operations/sandbox/sandbox.h"
#include "operations/sandbox/sandbox_control.h"
#include "operations/sandbox/sandbox_install.h"
#include "operations/sandbox/sandbox_status.h"

#include <QLocale>
#include <QSemaphore>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(registrar::SandboxCommand)
};

Option nameOption()
{
    return {u"name"_s, u"NAME"_s, Text::tr("which sandbox; demo where it is not given")};
}

Result<SandboxFolder> folderFrom(const Arguments &arguments)
{
    return SandboxFolder::named(arguments.has(u"name"_s) ? arguments.value(u"name"_s) : u"demo"_s);
}

QString uptimeText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    if (seconds < minute)
        return Text::tr("%1 s").arg(seconds);
    if (seconds < hour)
        return Text::tr("%1 min").arg(seconds / minute);
    return Text::tr("%1 h %2 min").arg(seconds / hour).arg(seconds % hour / minute);
}

void warnOfMissing(const QList<MissingPart> &missing, Terminal &terminal)
{
    for (const MissingPart &part : missing)
        terminal.warning(Text::tr("%1 is missing. %2 %3").arg(part.part, part.why, part.remedy));
}

enum class Detail { Servers, Logs };

void showStatus(const SandboxStatus &status, Detail detail, Terminal &terminal)
{
    terminal.json(status.toJson());
    switch (status.state) {
    case SandboxStatus::State::Stopped:
        terminal.line(Text::tr("%1: stopped").arg(status.name));
        break;
    case SandboxStatus::State::Starting:
        terminal.line(Text::tr("%1: starting, owned by process %2").arg(status.name).arg(status.ownerPid));
        break;
    case SandboxStatus::State::Running:
        terminal.line(Text::tr("%1: running for %2, owned by process %3")
                          .arg(status.name, uptimeText(status.uptimeSeconds))
                          .arg(status.ownerPid));
        break;
    }
    QList<QStringList> rows;
    for (const SandboxServerStatus &server : status.servers)
        rows.append(
            {server.product, server.version, QString::number(server.port),
             server.running ? QString::number(server.pid) : Text::tr("stopped"),
             server.dataBytes ? QLocale().formattedDataSize(*server.dataBytes) : Text::tr("in PostgreSQL")});
    if (!rows.isEmpty())
        terminal.table({Text::tr("Server"), Text::tr("Version"), Text::tr("Port"), Text::tr("Process"),
                        Text::tr("Data")},
                       rows);
    for (const SandboxServerStatus &server : status.servers) {
        if (detail != Detail::Logs || server.lastLogLines.isEmpty())
            continue;
        terminal.line(Text::tr("The last lines of %1:").arg(server.log));
        for (const QString &line : server.lastLogLines)
            terminal.line(u"  "_s + printable(line));
    }
    warnOfMissing(status.missing, terminal);
}

ExitCode tellOf(const SandboxFolder &folder, Terminal &terminal, Detail detail = Detail::Servers)
{
    const auto status = SandboxStatus::of(folder);
    if (!status)
        return terminal.fail(status.error());
    showStatus(*status, detail, terminal);
    return ExitCode::Done;
}

ExitCode startBehind(const SandboxFolder &folder, const Arguments &arguments, Terminal &terminal)
{
    if (sandboxOwner(folder)) {
        terminal.note(Text::tr("The sandbox “%1” runs already.").arg(folder.name()));
        return tellOf(folder, terminal);
    }
    QStringList words{u"sandbox"_s, u"start"_s, u"--quiet"_s, u"--name"_s, folder.name()};
    if (arguments.has(u"owner-pid"_s))
        words << u"--owner-pid"_s << arguments.value(u"owner-pid"_s);
    const auto started =
        startInBackground(folder, QCoreApplication::applicationFilePath(), words, terminal.cancel());
    return started ? tellOf(folder, terminal) : terminal.fail(started.error());
}

ExitCode startSandbox(const Arguments &arguments, Terminal &terminal)
{
    const auto folder = folderFrom(arguments);
    if (!folder)
        return terminal.fail(folder.error());
    const auto ownerPid = arguments.number(u"owner-pid"_s, 0, 1, std::numeric_limits<int>::max());
    if (!ownerPid)
        return terminal.fail(ownerPid.error());
    if (arguments.has(u"background"_s))
        return startBehind(*folder, arguments, terminal);

    QSemaphore over;
    std::atomic<bool> serverEnded = false;
    const Sandbox::Callbacks callbacks{
        .progressed = [&terminal](const QString &step) { terminal.note(Text::tr("Starting %1").arg(step)); },
        .ended =
            [&](SandboxEnd end) {
                serverEnded = end == SandboxEnd::ServerEnded;
                over.release();
            }};
    const auto sandbox =
        Sandbox::start({.folder = *folder, .ownerPid = *ownerPid}, callbacks, terminal.cancel());
    if (!sandbox)
        return terminal.fail(sandbox.error());
    if (const ExitCode told = tellOf(*folder, terminal); told != ExitCode::Done)
        return told;
    terminal.note(Text::tr("The servers end with this program: press Ctrl-C to stop them."));
    const auto interrupted = terminal.cancel().onCancel([&over] { over.release(); });
    over.acquire();
    (*sandbox)->stop();
    if (!serverEnded)
        return ExitCode::Done;
    return terminal.fail(
        {.kind = Error::Kind::ConnectionLost,
         .what = Text::tr("The sandbox “%1” was stopped.").arg(folder->name()),
         .why = Text::tr("One of its servers ended by itself."),
         .remedy = Text::tr("See the logs in %1, then start it again.").arg(folder->path())});
}

ExitCode stop(const Arguments &arguments, Terminal &terminal)
{
    const auto folder = folderFrom(arguments);
    if (!folder)
        return terminal.fail(folder.error());
    if (const auto stopped = stopSandbox(*folder, terminal.cancel()); !stopped)
        return terminal.fail(stopped.error());
    return tellOf(*folder, terminal);
}

ExitCode status(const Arguments &arguments, Terminal &terminal)
{
    const auto folder = folderFrom(arguments);
    return folder ? tellOf(*folder, terminal, Detail::Logs) : terminal.fail(folder.error());
}

ExitCode reset(const Arguments &arguments, Terminal &terminal)
{
    const auto folder = folderFrom(arguments);
    if (!folder)
        return terminal.fail(folder.error());
    if (!arguments.has(u"yes"_s)) {
        const auto sure =
            terminal.confirm(Text::tr("Remove all data of the sandbox “%1”?").arg(folder->name()));
        if (!sure)
            return terminal.fail(sure.error());
        if (!*sure)
            return ExitCode::Refused;
    }
    Journal journal;
    if (const auto done = resetSandbox(*folder, terminal.cancel(), &journal); !done)
        return terminal.fail(done.error());
    terminal.line(Text::tr("The sandbox “%1” is empty.").arg(folder->name()));
    terminal.json({{u"name"_s, folder->name()}, {u"reset"_s, true}});
    return ExitCode::Done;
}

ExitCode install(const Arguments &, Terminal &terminal)
{
    const auto installed =
        installSandboxServers([&terminal](const QString &line) { terminal.note(line); }, terminal.cancel());
    if (!installed)
        return terminal.fail(installed.error());
    const ServerPrograms programs = ServerPrograms::find(ServerSearch::thisMachine());
    warnOfMissing(programs.missing, terminal);
    terminal.line(Text::tr("The sandbox's servers are installed."));
    terminal.json({{u"installed"_s, true}, {u"tools"_s, programs.tools}});
    return ExitCode::Done;
}

Command startCommand()
{
    Command command;
    command.name = u"start"_s;
    command.summary = Text::tr("start the servers, and own them until interrupted");
    command.details = Text::tr(
        "The servers listen on free ports of 127.0.0.1, with generated passwords. They end when this "
        "program ends, even when it is killed. Their data stay for the next start.");
    command.options = {nameOption(),
                       {u"background"_s, {}, Text::tr("leave a process behind that owns them until `stop`")},
                       {u"owner-pid"_s, u"PID"_s, Text::tr("stop them when that process ends, too")}};
    command.examples = {
        {u"sandbox start --background"_s, Text::tr("Starts the sandbox “demo” and comes back.")}};
    command.run = startSandbox;
    return command;
}

Command simpleCommand(const QString &name, const QString &summary, const QList<Option> &options,
                      ExitCode (*run)(const Arguments &, Terminal &))
{
    Command command;
    command.name = name;
    command.summary = summary;
    command.options = options;
    command.run = run;
    return command;
}

} // namespace

Command sandboxCommand()
{
    Command command;
    command.name = u"sandbox"_s;
    command.summary = Text::tr("private, throw-away servers for trying things out");
    command.details =
        Text::tr("A sandbox is PostgreSQL, the MongoDB protocol and Redis on this machine, for the demo, for "
                 "tests and for rehearsals. Several can run at once, each under a name of its own.");
    command.subcommands = {
        startCommand(),
        simpleCommand(u"stop"_s, Text::tr("stop the servers; their data stay"), {nameOption()}, stop),
        simpleCommand(u"status"_s,
                      Text::tr("versions, ports, processes, uptime, data and the last log lines"),
                      {nameOption()}, status),
        sandboxFillCommand(),
        simpleCommand(u"reset"_s, Text::tr("stop the servers and remove their data"),
                      {nameOption(), {u"yes"_s, {}, Text::tr("do not ask")}}, reset),
        simpleCommand(u"install"_s, Text::tr("download and build the servers, a few minutes the first time"),
                      {}, install)};
    return command;
}

} // namespace registrar
