// SPDX-License-Identifier: GPL-3.0-or-later
// The real servers that a test run was given, as `$REGISTRAR_TEST_SANDBOX/sandbox.json` describes them.
#pragma once

#include "repository/connection_state.h"

#include <QJsonObject>

namespace registrar
{

/// Read once, then constant; copies are cheap. Safe to use from any thread.
class SandboxServers
{
public:
    /// An error, fit for QSKIP, where the variable is not set or the file cannot be read.
    [[nodiscard]] static Result<SandboxServers> find();

    /// Whether the sandbox runs a server of that kind.
    [[nodiscard]] bool has(StoreKind kind) const;
    /// The way to one of its servers. `database` is a name, or a number for Redis; empty leaves the server's
    /// own choice.
    [[nodiscard]] StoreAccess access(StoreKind kind, const QString &database = {}) const;
    /// "FerretDB", "mongod", "PostgreSQL" …, empty where the sandbox does not tell.
    [[nodiscard]] QString product(StoreKind kind) const;
    [[nodiscard]] int redisDatabases() const;
    /// The sandbox's own folder; locks shared by parallel test programs go here.
    [[nodiscard]] QString folder() const { return folder_; }
    /// The absolute path of a server tool (`pg_dump`, `mongoexport`, `toxiproxy-server` …): the sandbox's,
    /// otherwise the one on PATH; empty where there is none.
    [[nodiscard]] QString tool(const QString &name) const;

private:
    [[nodiscard]] QJsonObject server(StoreKind kind) const;

    QString folder_;
    QJsonObject description_;
};

} // namespace registrar
