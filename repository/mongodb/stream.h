// SPDX-License-Identifier: GPL-3.0-or-later
// Streams a collection's records into a sink at flat memory.
#pragma once

#include "repository/mongodb/session_context.h"

namespace registrar::mongodb
{

/// One cursor, read ahead on a thread of its own. With a sort the documents come in it; without one no order
/// is promised, and a document that is added or changed meanwhile may be there or not. `query.fields` are all
/// that is written, `_id` too only where it is among them.
[[nodiscard]] Result<StreamProgress>
streamRecords(SessionContext &context, const Query &query, StreamFormat format, ByteSink &sink,
              const std::function<void(const StreamProgress &)> &progress, const CancelToken &cancel);

} // namespace registrar::mongodb
