// SPDX-License-Identifier: GPL-3.0-or-later
// How many records there are: at once and about, or exactly.
#pragma once

#include "repository/mongodb/session_context.h"

namespace registrar::mongodb
{

/// From the collection's metadata; with conditions a count that stops early, then the share of a sample.
[[nodiscard]] Result<Total> estimatedTotal(SessionContext &context, const Query &query,
                                           const CancelToken &cancel);
[[nodiscard]] Result<Total> exactTotal(SessionContext &context, const Query &query,
                                       const CancelToken &cancel);

} // namespace registrar::mongodb
