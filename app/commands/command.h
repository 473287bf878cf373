// SPDX-License-Identifier: GPL-3.0-or-later
// A verb of the command line. To add one: a file <verb>_command.{h,cpp} with a function that makes it, and
// its name in all_commands.cpp.
#pragma once

#include "app/commands/arguments.h"
#include "app/terminal.h"

#include <functional>

namespace registrar
{

struct Example {
    QString line; ///< as it would be typed, without "registrar"
    QString explanation;
};

/// A verb with either verbs below it ("deployments" → "list", "add") or work of its own. `--json`, `--quiet`
/// and
/// `--help` are understood for every verb without being listed.
struct Command {
    QString name;     ///< one word: "deployments"
    QString summary;  ///< one line for the list of verbs, with no full stop
    QString operands; ///< behind the name in the usage line: "NAME [URL]"
    int minimumOperands = 0;
    int maximumOperands = 0; ///< -1: any number
    QString details;         ///< paragraphs of the help page
    QList<Option> options;
    QList<Example> examples;
    QList<Command> subcommands;
    std::function<ExitCode(const Arguments &, Terminal &)> run;
};

} // namespace registrar
