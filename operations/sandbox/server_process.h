// SPDX-License-Identifier: GPL-3.0-or-later
// One server of a sandbox as a child process.
#pragma once

#include "operations/sandbox/operating_system.h"
#include "operations/sandbox/server_launcher.h"

#include <QDeadlineTimer>

#include <functional>
#include <memory>

namespace registrar
{

/// Lives and dies with the thread that starts it; used from that thread alone.
class ServerProcess
{
public:
    /// `name` is that of its log and of its data.
    ServerProcess(const ServerLauncher &launcher, QString name, StopSignal stopSignal);
    ~ServerProcess(); ///< kills it

    [[nodiscard]] Result<void> start(const QString &program, const QStringList &arguments,
                                     const QProcessEnvironment &extra = {});
    [[nodiscard]] bool hasEnded() const;
    /// The server itself, not what launched it; 0 before it runs.
    [[nodiscard]] qint64 pid() const;
    void askToStop();
    /// Waits, and kills it when the time is over.
    void waitForEnd(QDeadlineTimer deadline);

    /// Waits until `isReady` answers true. The error tells what the server said last where it ended instead,
    /// or was too slow.
    [[nodiscard]] Result<void> waitUntil(const std::function<bool()> &isReady, QDeadlineTimer deadline) const;
    [[nodiscard]] QString log() const;

private:
    const ServerLauncher &launcher_;
    QString name_;
    StopSignal stopSignal_;
    std::unique_ptr<QProcess> process_;
};

/// The last lines of a log file, reading no more of it than that takes.
[[nodiscard]] QStringList lastLines(const QString &path, int count);
} // namespace registrar
