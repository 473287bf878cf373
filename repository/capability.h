// SPDX-License-Identifier: GPL-3.0-or-later
// What a store can do, found out when it is connected to; what is missing comes with its reason and its
// remedy.
#pragma once

#include <QList>
#include <QString>

namespace registrar
{

struct Capability {
    enum class Kind {
        Sort, ///< records can be read in another order than the key's
        BackwardPaging,
        Jump,
        ExactCount,
        Write,         ///< this user may change records
        Transactions,  ///< a change set is applied whole or not at all
        MissingFields, ///< a field can be missing, which is not null
        NestedDocuments,
        TextSearch,
        RegexFilter,
        CancelOnServer,
        QueryStatistics, ///< pg_stat_statements
        Profiler,        ///< MongoDB's profile command
        SlowLog,         ///< Redis
        IndexStatistics,
        Validators,
        Expiry,     ///< Redis TTL
        JsonValues, ///< Redis JSON
        Vectors,
        BulkWrite,
        StreamingRead,
    };
    Kind kind;
    bool available = false;
    QString reason; ///< why it is missing, a sentence; empty where available
    QString remedy;

    [[nodiscard]] static QString name(Kind kind); ///< stable, for machines: "text-search"
};

/// Whether whoever is signed in as we are could change anything there, whatever this program lets them do.
struct WriteProof {
    enum class Kind {
        NotKnown,
        ReadOnly, ///< proved: the server itself refuses every write of this user
        CanWrite, ///< only this program can hold writes back
    };
    Kind kind = Kind::NotKnown;
    QString reason; ///< how it is known, or why it is not: a sentence

    [[nodiscard]] static QString name(Kind kind); ///< stable, for machines: "read-only"
};

struct ServerInfo {
    QString product; ///< "PostgreSQL", "MongoDB", "FerretDB", "Redis", "Valkey"
    QString version; ///< "18.1"
    QString user;    ///< whom the server takes us for
    QString database;
    QString replicaRole; ///< "primary", "standby", "replica"; empty where it stands alone
    bool encrypted = false;
    bool writesRefusedByServer = false; ///< the server itself would refuse a write on this connection
    WriteProof writeProof;
    QList<Capability> capabilities;

    [[nodiscard]] bool can(Capability::Kind kind) const;
    /// The entry, also for what the driver did not mention (then missing, with a general reason).
    [[nodiscard]] Capability capability(Capability::Kind kind) const;
};

} // namespace registrar
