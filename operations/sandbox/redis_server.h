// SPDX-License-Identifier: GPL-3.0-or-later
// A sandbox's Redis server.
#pragma once

#include "operations/sandbox/server_process.h"

namespace registrar
{

class RedisServer
{
public:
    /// `server` has its port, password and number of databases; `durable`: data are there again after a stop.
    RedisServer(const ServerLauncher &launcher, const SandboxServer &server, bool durable);

    [[nodiscard]] Result<void> start();
    /// Until it answers, its data loaded.
    [[nodiscard]] Result<void> waitUntilReady(QDeadlineTimer deadline) const;
    [[nodiscard]] ServerProcess &process() { return process_; }
    [[nodiscard]] Result<QString> version() const;

private:
    const ServerLauncher &launcher_;
    SandboxServer server_;
    bool durable_;
    ServerProcess process_;
};

} // namespace registrar
