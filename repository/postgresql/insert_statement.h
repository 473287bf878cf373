// SPDX-License-Identifier: GPL-3.0-or-later
// Records as an INSERT statement for people to read and to take elsewhere.
#pragma once

#include "repository/error.h"
#include "repository/query.h"

namespace registrar::postgresql
{

/// One statement, a record a line; a missing field is DEFAULT. InvalidInput for a value that PostgreSQL has
/// no text for. Empty for no records.
[[nodiscard]] Result<QString> insertStatement(const EntitySource &source, const QList<Document> &records);

} // namespace registrar::postgresql
