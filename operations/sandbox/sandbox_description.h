// SPDX-License-Identifier: GPL-3.0-or-later
// What a sandbox tells of itself in sandbox.json: its servers, their ports, sign-ins and processes.
#pragma once

#include "operations/sandbox/sandbox_folder.h"
#include "repository/store_address.h"

#include <QDateTime>

namespace registrar
{

/// A server that a sandbox would have but has not, and what to do about it.
struct MissingPart {
    QString part;
    QString why;
    QString remedy;
};

struct SandboxServer {
    StoreKind kind = StoreKind::PostgreSql;
    quint16 port = 0; ///< on 127.0.0.1; kept from run to run where it is still free
    QString user;
    QString password;
    QString product;   ///< "PostgreSQL", "FerretDB", "MongoDB", "Redis"
    QString version;   ///< "18.6"
    int databases = 0; ///< Redis
    qint64 pid = 0;
    qint64 startTime = 0; ///< with the pid, see processStartTime()
    bool operator==(const SandboxServer &) const = default;

    /// The way to one of its databases; empty leaves the server's own choice.
    [[nodiscard]] StoreAddress address(const QString &database = {}) const;
};

/// Holds passwords: kept in a file of mode 0600, never logged.
struct SandboxDescription {
    QString name;
    bool running = false; ///< as last written; the truth is whether the owner lives
    qint64 ownerPid = 0;
    qint64 ownerStartTime = 0;
    QDateTime startedAt; ///< UTC
    QList<SandboxServer> servers;
    QList<MissingPart> missing;
    QString tools; ///< the folder of the servers' tools (pg_dump …)

    [[nodiscard]] const SandboxServer *server(StoreKind kind) const; ///< null where there is none
    [[nodiscard]] SandboxServer *server(StoreKind kind);

    /// NotFound where no sandbox was ever started there; File where the description cannot be read or
    /// understood.
    [[nodiscard]] static Result<SandboxDescription> load(const SandboxFolder &folder);
    [[nodiscard]] Result<void> save(const SandboxFolder &folder) const;
};

} // namespace registrar
