// SPDX-License-Identifier: GPL-3.0-or-later
// A sandbox's server of the MongoDB protocol: mongod where there is one, otherwise FerretDB over the
// sandbox's PostgreSQL.
#pragma once

#include "operations/sandbox/server_process.h"

namespace registrar
{

class MongoDbServer
{
public:
    /// `server` has its port, user and password. FerretDB knows the users of `postgresql`, so they must be
    /// the same.
    MongoDbServer(const ServerLauncher &launcher, const SandboxServer &server,
                  const SandboxServer *postgresql);

    /// Starts it and comes back when it answers. FerretDB's PostgreSQL must run already.
    [[nodiscard]] Result<void> start(QDeadlineTimer deadline);
    [[nodiscard]] ServerProcess &process() { return process_; }
    [[nodiscard]] Result<QString> version() const;
    [[nodiscard]] static QString product(const ServerPrograms &programs);

private:
    [[nodiscard]] Result<void> startFerretDb();
    [[nodiscard]] Result<void> startMongod();

    const ServerLauncher &launcher_;
    SandboxServer server_;
    SandboxServer postgresql_;
    ServerProcess process_;
};

} // namespace registrar
