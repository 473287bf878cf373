// SPDX-License-Identifier: GPL-3.0-or-later
// The drivers by kind of store.
#include "repository/mongodb/mongodb_session.h"
#include "repository/postgresql/postgresql_session.h"
#include "repository/redis/redis_session.h"
#include "repository/session.h"

#include <QCoreApplication>

namespace registrar
{

Result<std::unique_ptr<Session>> makeSession(StoreKind kind)
{
    switch (kind) {
    case StoreKind::PostgreSql:
        return std::make_unique<PostgresqlSession>();
    case StoreKind::MongoDb:
        return std::make_unique<MongoDbSession>();
    case StoreKind::Redis:
        return std::make_unique<redis::RedisSession>();
    case StoreKind::Qdrant:
        break;
    }
    return failure(
        {.kind = Error::Kind::Unsupported,
         .what = QCoreApplication::translate("Session", "%1 cannot be opened.").arg(storeKindTitle(kind)),
         .why = QCoreApplication::translate("Session", "This program has no driver for it."),
         .remedy = QCoreApplication::translate("Session", "Use a version of Registrar that has one.")});
}

} // namespace registrar
