// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a place near a share of a query's order.
#pragma once

#include "repository/mongodb/session_context.h"

namespace registrar::mongodb
{

/// From a sample of the records, kept for a while, or between the first and the last key where a server would
/// read the whole collection for one.
[[nodiscard]] Result<Position> jumpTo(SessionContext &context, const Query &query, double fraction,
                                      const CancelToken &cancel);

} // namespace registrar::mongodb
