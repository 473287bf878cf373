// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the verb, reading its options, running it.
#include "app/commands/command_line.h"

#include "app/commands/all_commands.h"
#include "app/commands/command_help.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(registrar::CommandLine)
};

Command program()
{
    Command command;
    command.summary = CommandLineText::tr("Looks after the databases of an education platform");
    command.details = CommandLineText::tr(
        "Every verb works on the same layer as the window, asks before it changes anything, and writes what "
        "it\n"
        "changed into the journal. Passwords are never given as arguments; see \"deployments add --help\".");
    command.examples = {
        {u"deployments add campus --from .env"_s,
         CommandLineText::tr("make a platform known, with its addresses from the service's own settings")},
        {u"records list campus/relational/users --where role=admin --sort -last_login --limit 20"_s,
         CommandLineText::tr("look at some of its records")},
        {u"journal show --deployment campus"_s, CommandLineText::tr("see who changed what")}};
    command.subcommands = allCommands();
    return command;
}

/// Switches that are looked for before the verb's own options are read, so that even a wrong command line is
/// answered in the form asked for.
Terminal::Settings settingsFrom(const QStringList &words)
{
    const QStringList before = words.mid(0, words.indexOf(u"--"_s));
    return {.json = before.contains(u"--json"_s), .quiet = before.contains(u"--quiet"_s)};
}

QString moreHelp(const QStringList &path)
{
    return CommandLineText::tr("%1 --help tells what there is.").arg(path.join(u' '));
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : first + u' ' + second;
}

ExitCode runCommand(const Command &command, const QStringList &path, const QStringList &words,
                    Terminal &terminal)
{
    const auto arguments = Arguments::parse(words, command.options + commonOptions());
    if (!arguments)
        return terminal.failUsage(arguments.error().what, joined(arguments.error().remedy, moreHelp(path)));
    const auto count = arguments->operands().size();
    if (count < command.minimumOperands)
        return terminal.failUsage(
            CommandLineText::tr("Something is missing: %1 %2.").arg(path.join(u' '), command.operands),
            moreHelp(path));
    if (command.maximumOperands >= 0 && count > command.maximumOperands)
        return terminal.failUsage(CommandLineText::tr("\"%1\" is more than is expected here.")
                                      .arg(arguments->operand(command.maximumOperands)),
                                  moreHelp(path));
    return command.run(*arguments, terminal);
}

/// Walks down to the verb that the words name. `words` keeps what stands behind it.
ExitCode dispatch(const Command &command, const QStringList &path, QStringList words, Terminal &terminal)
{
    const qsizetype end = words.indexOf(u"--"_s);
    const auto isSwitch = [](const QString &word) { return word.startsWith(u'-'); };
    const auto verb = std::ranges::find_if_not(words, isSwitch);
    const bool hasVerb = verb != words.end() && (end < 0 || verb - words.begin() < end);
    if (!command.subcommands.isEmpty() && hasVerb) {
        const auto found = std::ranges::find(command.subcommands, *verb, &Command::name);
        if (found == command.subcommands.end()) {
            QStringList known;
            for (const Command &each : command.subcommands)
                known.append(each.name);
            return terminal.failUsage(
                CommandLineText::tr("There is no verb \"%1\".")
                    .arg(path.mid(1).join(u' ') + (path.size() > 1 ? u" "_s : u""_s) + *verb),
                joined(didYouMean(*verb, known), moreHelp(path)));
        }
        words.erase(verb);
        return dispatch(*found, path + QStringList{found->name}, words, terminal);
    }
    if (words.mid(0, end).contains(u"--help"_s)) {
        terminal.raw(helpPage(command, path).toUtf8());
        return ExitCode::Done;
    }
    if (command.run)
        return runCommand(command, path, words, terminal);
    return terminal.failUsage(CommandLineText::tr("A verb is missing behind \"%1\".").arg(path.join(u' ')),
                              moreHelp(path));
}

} // namespace

bool isForCommandLine(const QStringList &words)
{
    if (words.isEmpty())
        return false;
    return !words.first().startsWith(u'-') || words.contains(u"--help"_s) || words.contains(u"--version"_s) ||
           words.first() == "--json"_L1 || words.first() == "--quiet"_L1 || words.first() == "-h"_L1;
}

ExitCode runCommandLine(const QStringList &words, const CancelToken &cancel)
{
    Terminal terminal(settingsFrom(words), cancel);
    if (words.contains(u"--version"_s) &&
        std::ranges::all_of(words, [](const QString &word) { return word.startsWith(u'-'); })) {
        terminal.line(u"registrar "_s + QCoreApplication::applicationVersion());
        terminal.json({{u"version"_s, QCoreApplication::applicationVersion()}});
        return ExitCode::Done;
    }
    return dispatch(program(), {u"registrar"_s}, words, terminal);
}

} // namespace registrar
