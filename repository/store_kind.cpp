// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the kinds of store.
#include "repository/store_address.h"

namespace registrar
{

using namespace Qt::StringLiterals;

QString storeKindName(StoreKind kind)
{
    switch (kind) {
    case StoreKind::PostgreSql:
        return u"postgresql"_s;
    case StoreKind::MongoDb:
        return u"mongodb"_s;
    case StoreKind::Redis:
        return u"redis"_s;
    case StoreKind::Qdrant:
        return u"qdrant"_s;
    }
    return {};
}

std::optional<StoreKind> storeKindFromName(QStringView name)
{
    for (const StoreKind kind :
         {StoreKind::PostgreSql, StoreKind::MongoDb, StoreKind::Redis, StoreKind::Qdrant}) {
        if (name == storeKindName(kind)) {
            return kind;
        }
    }
    return std::nullopt;
}

QString storeKindTitle(StoreKind kind)
{
    switch (kind) {
    case StoreKind::PostgreSql:
        return u"PostgreSQL"_s;
    case StoreKind::MongoDb:
        return u"MongoDB"_s;
    case StoreKind::Redis:
        return u"Redis"_s;
    case StoreKind::Qdrant:
        return u"Qdrant"_s;
    }
    return {};
}

} // namespace registrar
