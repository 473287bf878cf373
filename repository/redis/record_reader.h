// SPDX-License-Identifier: GPL-3.0-or-later
// Whole records of named keys, many in a few round trips.
#pragma once

#include "repository/page.h"
#include "repository/redis/connection.h"
#include "repository/redis/key_pattern.h"
#include "repository/redis/server_features.h"

namespace registrar::redis
{

struct RecordParts {
    bool size = true;
    bool value = true; ///< without it the record has no version
};

/// The absolute expiry in milliseconds since the epoch that a version carries, -1 where the key never
/// expires; nothing where the version has none.
[[nodiscard]] std::optional<qint64> expiryOfVersion(const QByteArray &version);
/// The digest of the value in a version.
[[nodiscard]] QByteArray digestOfVersion(const QByteArray &version);

/// In the order of the keys; nothing for a key that is not there. The fields are `key`, the pattern's
/// variables, `type`, `ttl`, `size`, `value`, `length`, and `truncated` (true) where only the first elements
/// or bytes of the value are in it. The version is a digest of type and value followed by the absolute
/// expiry, so that a moved expiry can be told from a changed value.
Result<std::vector<std::optional<Record>>> readRecords(Connection &connection, const ServerFeatures &features,
                                                       const KeyPattern &pattern, const QByteArrayList &keys,
                                                       RecordParts parts = {});

} // namespace registrar::redis
