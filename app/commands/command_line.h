// SPDX-License-Identifier: GPL-3.0-or-later
// From the words a person typed to the verb that does the work.
#pragma once

#include "app/commands/command.h"

namespace registrar
{

/// Whether the words (without the program's own name) ask for the command line: a verb, even a misspelt one,
/// `--help` or
/// `--version`. No words, or other options, ask for the window.
[[nodiscard]] bool isForCommandLine(const QStringList &words);

/// Runs what the words ask for. Makes no window and needs no display.
[[nodiscard]] ExitCode runCommandLine(const QStringList &words, const CancelToken &cancel);

} // namespace registrar
