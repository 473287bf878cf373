// SPDX-License-Identifier: GPL-3.0-or-later
// Applies a change set and finds out what became of each change.
#pragma once

#include "repository/mongodb/session_context.h"

namespace registrar::mongodb
{

/// In one transaction where the server has them; otherwise one bulk write a collection, then a look at each
/// record where not all matched. Where the connection breaks, the records are looked at on a new one; nothing
/// is sent twice.
[[nodiscard]] Result<ApplyReport> applyChanges(SessionContext &context, const ChangeSet &changes,
                                               const CancelToken &cancel);
/// What `applyChanges` would send. Where there are no transactions, the changes of each collection go
/// together in one bulk write.
[[nodiscard]] Result<ApplyPreview> previewChanges(SessionContext &context, const ChangeSet &changes);

} // namespace registrar::mongodb
