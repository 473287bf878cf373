// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a MongoDB session share: its connection and what it has learned of the store.
#pragma once

#include "repository/mongodb/connection.h"
#include "repository/page.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QSet>

namespace registrar::mongodb
{

/// Places of an order, evenly spread, good until they are too old.
struct SampledPlaces {
    QList<QList<Value>> places;
    QDeadlineTimer until;
};

/// Values of one field that ranges of it may end with, each once, ascending; good until they are too old.
struct SampledValues {
    QList<Value> values;
    qint64 records = 0; ///< of the whole collection, about
    QDeadlineTimer until;
};

/// Used by the session's thread only.
struct SessionContext {
    std::unique_ptr<Connection> connection;
    std::shared_ptr<SocketGuard> guard = std::make_shared<SocketGuard>();
    StoreAddress address;
    QString password; ///< in memory only, for finding out after a lost connection what was written
    SessionOptions options;
    ServerInfo info;

    /// Dotted names under which some record was seen to hold an array, by collection. Such a field is not
    /// sorted by.
    QHash<QString, QSet<QString>> arrayFields;

    /// By collection, order and conditions.
    QHash<QByteArray, SampledPlaces> places;
    /// By collection and field.
    QHash<QString, SampledValues> values;

    /// A new connection in place of a broken one; false where there is none to be had.
    [[nodiscard]] bool reconnect();
    [[nodiscard]] bool isFerretDb() const { return info.product == u"FerretDB"; }
};

} // namespace registrar::mongodb
