// SPDX-License-Identifier: GPL-3.0-or-later
// Streams a collection's records into a sink at flat memory.
#pragma once

#include "repository/mongodb/session_context.h"

namespace registrar::mongodb
{

[[nodiscard]] Result<StreamProgress>
streamRecords(SessionContext &context, const Query &query, StreamFormat format, ByteSink &sink,
              const std::function<void(const StreamProgress &)> &progress, const CancelToken &cancel);

} // namespace registrar::mongodb
