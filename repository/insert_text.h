// SPDX-License-Identifier: GPL-3.0-or-later
// Records as the statements that would add them: for people to take elsewhere. Nothing here runs them.
#pragma once

#include "repository/error.h"
#include "repository/query.h"
#include "repository/store_address.h"

namespace registrar
{

/// PostgreSQL: one INSERT, a missing field as DEFAULT. MongoDB: `insertMany` as its shell reads it, every
/// type named. Redis: commands as redis-cli reads them; the documents need the fields that records of keys
/// have. Unsupported for a value that the store's text cannot say, and for a key whose value was read in
/// part.
[[nodiscard]] Result<QString> insertText(StoreKind kind, const EntitySource &source,
                                         const QList<Document> &records);

} // namespace registrar
