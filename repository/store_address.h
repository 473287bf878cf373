// SPDX-License-Identifier: GPL-3.0-or-later
// How one store is reached; everything but the secret.
#pragma once

#include "repository/error.h"

#include <QMap>

namespace registrar
{

enum class StoreKind { PostgreSql, MongoDb, Redis, Qdrant };

/// "postgresql", "mongodb", "redis", "qdrant"
[[nodiscard]] QString storeKindName(StoreKind kind);
[[nodiscard]] std::optional<StoreKind> storeKindFromName(QStringView name);
/// For people: "PostgreSQL" …
[[nodiscard]] QString storeKindTitle(StoreKind kind);

struct HostAndPort {
    QString host; ///< name, IPv4, IPv6 without brackets, or the absolute path of a Unix socket (its folder
                  ///< for PostgreSQL)
    quint16 port = 0;
    bool operator==(const HostAndPort &) const = default;
};

/// A parsed connection address. The password is not part of it: `parseStoreAddress` hands it out separately,
/// and it is given to `Session::open` separately.
struct StoreAddress {
    StoreKind kind = StoreKind::PostgreSql;
    QList<HostAndPort> hosts; ///< several for a replica set
    QString user;
    QString database;         ///< Redis: the database's number
    bool dnsSeedList = false; ///< mongodb+srv
    bool tls = false;         ///< rediss, `tls=true`, `sslmode=require` and stronger
    QMap<QString, QString>
        options; ///< the address's own options (`authSource`, `sslmode`, `replicaSet` …), names as written
    bool operator==(const StoreAddress &) const = default;

    /// The address without its password, as it may be shown and stored.
    [[nodiscard]] QString toUrl() const;
    [[nodiscard]] QString firstHostText() const; ///< "localhost:5432", "[::1]:5432", "/run/redis.sock"
};

struct ParsedAddress {
    StoreAddress address;
    QString password; ///< decoded; empty where the URL has none
};

/// Understands every form that the platforms' guides use: `postgresql://`, `postgres://`,
/// `postgresql+asyncpg://` and other SQLAlchemy driver suffixes, libpq keyword strings, `mongodb://` with
/// several hosts and no database, `mongodb+srv://`, `redis://`, `rediss://`, `redis+unix:`/`unix://`,
/// `http(s)://` for Qdrant. Never throws; an error names the place in the text, and never repeats the
/// password.
[[nodiscard]] Result<ParsedAddress> parseStoreAddress(const QString &text);

} // namespace registrar
