// SPDX-License-Identifier: GPL-3.0-or-later
// What a sandbox's servers are doing, seen from outside their owner.
#pragma once

#include "operations/sandbox/sandbox_description.h"

#include <QJsonObject>

namespace registrar
{

struct SandboxServerStatus {
    StoreKind kind = StoreKind::PostgreSql;
    QString product;
    QString version;
    quint16 port = 0;
    qint64 pid = 0;
    bool running = false;
    std::optional<qint64>
        dataBytes; ///< nothing where its data are another server's (FerretDB's in PostgreSQL)
    QString log;
    QStringList lastLogLines;
};

struct SandboxStatus {
    enum class State { Stopped, Starting, Running };

    QString name;
    QString folder;
    State state = State::Stopped;
    qint64 ownerPid = 0;
    QDateTime startedAt; ///< UTC
    qint64 uptimeSeconds = 0;
    QList<SandboxServerStatus> servers;
    QList<MissingPart> missing;

    /// Reads the description, the processes and the sizes of the data: tens of milliseconds. Any thread.
    [[nodiscard]] static Result<SandboxStatus> of(const SandboxFolder &folder);
    [[nodiscard]] static QString stateName(State state); ///< "stopped", "starting", "running"
    /// Without the passwords.
    [[nodiscard]] QJsonObject toJson() const;
};

/// The process that owns the sandbox, starting it or running it; nothing where none does.
[[nodiscard]] std::optional<qint64> sandboxOwner(const SandboxFolder &folder);

} // namespace registrar
