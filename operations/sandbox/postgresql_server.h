// SPDX-License-Identifier: GPL-3.0-or-later
// A sandbox's PostgreSQL server, with DocumentDB where it has it.
#pragma once

#include "operations/sandbox/server_process.h"

namespace registrar
{

class PostgreSqlServer
{
public:
    /// `server` has its port, user and password; `durable`: data survive a loss of power.
    PostgreSqlServer(const ServerLauncher &launcher, const SandboxServer &server, bool durable);

    /// Makes the data the first time, starts, and comes back when it answers.
    [[nodiscard]] Result<void> start(QDeadlineTimer deadline);
    [[nodiscard]] ServerProcess &process() { return process_; }
    [[nodiscard]] Result<QString> version() const;

private:
    [[nodiscard]] Result<void> makeData() const;
    [[nodiscard]] Result<void> writeConfiguration() const;
    [[nodiscard]] Result<void> makeSignIn() const;
    [[nodiscard]] QString program(const QString &name) const;
    [[nodiscard]] QString data() const;
    /// A file that is there once the data are complete, and tells for which password.
    [[nodiscard]] QString completeMark() const;
    [[nodiscard]] QByteArray passwordMark() const;

    const ServerLauncher &launcher_;
    SandboxServer server_;
    bool durable_;
    ServerProcess process_;
};

} // namespace registrar
