// SPDX-License-Identifier: GPL-3.0-or-later
// Operations on the command line: run with their progress, and told when they have ended.
#pragma once

#include "app/exit_code.h"
#include "operations/operation.h"

namespace registrar
{

class Terminal;

/// Runs the work with its progress on the terminal; the terminal's cancel ends it. Returns when it has ended.
[[nodiscard]] OperationReport runWithProgress(OperationWork &work, Terminal &terminal);
/// Tells the error, or in sentences and JSON what was done; warnings are left to the caller.
ExitCode tellReport(const OperationReport &report, Terminal &terminal);

} // namespace registrar
