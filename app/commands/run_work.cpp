// SPDX-License-Identifier: GPL-3.0-or-later
// Operations on the command line: run with their progress, and told when they have ended.
#include "app/commands/run_work.h"

#include "app/terminal.h"

namespace registrar
{

OperationReport runWithProgress(OperationWork &work, Terminal &terminal)
{
    const OperationReport report =
        runOperation(work, terminal.cancel(),
                     {.progressed = [&terminal](const Progress &progress) { terminal.progress(progress); }});
    terminal.endProgress();
    return report;
}

ExitCode tellReport(const OperationReport &report, Terminal &terminal)
{
    if (report.error)
        return terminal.fail(*report.error);
    terminal.json(report.toJson());
    for (const QString &sentence : report.done)
        terminal.line(sentence);
    return ExitCode::Done;
}

} // namespace registrar
