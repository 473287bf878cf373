// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest commands that turn one value of a key into another.
#pragma once

#include "repository/error.h"
#include "repository/redis/value_codec.h"

#include <QMap>

namespace registrar::redis
{

struct ValueChange {
    KeyType type = KeyType::String;
    QByteArray key;
    Value before;
    Value after;
    bool truncated = false; ///< both hold only a part of the value
    qint64 expiresAt =
        -1; ///< milliseconds since the epoch, -1 for never; kept where the key must be made anew
};

/// Only what differs is written, and the expiry stays: SET with KEEPTTL, HSET and HDEL of changed fields,
/// LSET of changed elements, SADD and SREM, ZADD and ZREM, XADD and XDEL. A list whose elements moved is made
/// anew. Validation or Unsupported where Redis cannot hold the value, or no command leads there (entries of a
/// stream do not change).
[[nodiscard]] Result<std::vector<Command>> changeCommands(const ValueChange &change);

/// Elements of a set with empty bytes, members of a sorted set with the text of their score; nothing where
/// the value is no such list, or names one of them twice.
using Members = QMap<QByteArray, QByteArray>;
[[nodiscard]] std::optional<Members> membersOf(KeyType type, const Value &value);
/// The elements of one value that the other has not, or has with another score.
[[nodiscard]] Value membersOnlyIn(KeyType type, const Value &one, const Value &other);

/// The fields of a hash that are there before and get another value: a plain HSET would take their own expiry
/// away.
[[nodiscard]] QByteArrayList overwrittenFields(const ValueChange &change);

} // namespace registrar::redis
