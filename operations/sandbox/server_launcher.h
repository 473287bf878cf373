// SPDX-License-Identifier: GPL-3.0-or-later
// How the programs of a sandbox's servers are run: confined with bwrap where that is there.
#pragma once

#include "operations/sandbox/server_programs.h"

#include <QProcessEnvironment>

class QProcess;

namespace registrar
{

/// How programs of the sandbox's servers are run: in which root, as which user, seeing which folders.
class ServerLauncher
{
public:
    ServerLauncher(ServerPrograms programs, SandboxFolder folder);

    /// Makes what the confinement needs. File errors, and InvalidInput where a socket's path would be too
    /// long.
    [[nodiscard]] Result<void> prepare() const;
    /// Sets the program, its arguments and its environment, which is empty but for what a server needs and
    /// `extra`.
    void configure(QProcess &process, const QString &program, const QStringList &arguments,
                   const QProcessEnvironment &extra = {}) const;
    /// Runs a program to its end, feeding it `input`; answers what it said.
    [[nodiscard]] Result<QString> run(const QString &program, const QStringList &arguments,
                                      const QByteArray &input = {}) const;

    /// The folder of local sockets as the servers see it. Nobody but the sandbox's owner can enter it.
    [[nodiscard]] QString socketFolder() const;
    [[nodiscard]] const ServerPrograms &programs() const { return programs_; }
    [[nodiscard]] const SandboxFolder &folder() const { return folder_; }

private:
    [[nodiscard]] QStringList confinement() const;

    ServerPrograms programs_;
    SandboxFolder folder_;
};

} // namespace registrar
