// SPDX-License-Identifier: GPL-3.0-or-later
// When a record's store will remove it by itself.
#include "repository/record_expiry.h"

#include "repository/redis/record_reader.h"

#include <QTimeZone>

namespace registrar
{

std::optional<QDateTime> expiryOf(EntityKind kind, const Record &record)
{
    const auto expiresAt =
        kind == EntityKind::KeyPattern ? redis::expiryOfVersion(record.version) : std::nullopt;
    if (!expiresAt || *expiresAt < 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(*expiresAt, QTimeZone::utc());
}

} // namespace registrar
