// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions that a cell suggests: the same value, another one, more, less, absent.
#pragma once

#include "models/records/record_column.h"
#include "repository/capability.h"

namespace registrar
{

/// In the order in which they are offered, the likeliest first; `value` as the cell holds it. Only what the
/// store can answer. Empty for a secret.
[[nodiscard]] QList<Condition> conditionsForCell(const RecordColumn &column, const Value &value,
                                                 const std::optional<ServerInfo> &server);

} // namespace registrar
