// SPDX-License-Identifier: GPL-3.0-or-later
// What the sandbox asks of the operating system about processes; the one file of it that differs between
// systems.
#pragma once

#include <QtGlobal>

#include <optional>

class QProcess;

namespace registrar
{

/// Whether processes can be tied to their owner here; where not, no sandbox is started.
[[nodiscard]] bool canOwnProcesses();

/// Called before `start`: the operating system kills the process as soon as the thread that starts it ends,
/// however it ends.
void endWithThisThread(QProcess &process);

/// When the process started, in a unit of the system's own that tells two processes with one number apart;
/// nothing where there is no such process, or only its remains.
[[nodiscard]] std::optional<qint64> processStartTime(qint64 pid);

/// The first process below `pid` that is no launcher (bwrap); `pid` itself where it is none.
[[nodiscard]] qint64 processBehindLauncher(qint64 pid);

enum class StopSignal {
    Finish,    ///< end in good order, as soon as clients are gone or at once, as the server understands it
    FinishNow, ///< PostgreSQL's fast shutdown: disconnect clients and end in good order
    Kill,
};
void signalProcess(qint64 pid, StopSignal signal);

[[nodiscard]] qint64 ownUserId();
[[nodiscard]] qint64 ownGroupId();

} // namespace registrar
