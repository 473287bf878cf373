// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a database: collections and views, with their options and sizes.
#pragma once

#include "repository/mongodb/session_context.h"

namespace registrar::mongodb
{

struct CollectionInfo {
    QString name;
    QString type;     ///< "collection", "view", "timeseries"
    Document options; ///< validator, capped, viewOn …
};

/// Sorted by name, without the server's own (`system.…`).
[[nodiscard]] Result<QList<CollectionInfo>> collectionsOf(SessionContext &context, const CancelToken &cancel);
/// NotFound where there is none of that name.
[[nodiscard]] Result<CollectionInfo> collectionInfo(SessionContext &context, const QString &name,
                                                    const CancelToken &cancel);

struct CollectionSize {
    qint64 records = -1; ///< -1 where the server does not tell
    qint64 bytes = 0;
    QHash<QString, qint64> indexBytes;
};
/// From statistics, at once; nothing known for a view.
[[nodiscard]] CollectionSize collectionSize(SessionContext &context, const QString &name,
                                            const CancelToken &cancel);

[[nodiscard]] Result<QStringList> databasesOf(SessionContext &context);
[[nodiscard]] Result<QList<EntitySummary>> entitiesOf(SessionContext &context, const CancelToken &cancel);

} // namespace registrar::mongodb
