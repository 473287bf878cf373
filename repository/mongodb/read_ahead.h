// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a cursor ahead of whoever takes its documents.
#pragma once

#include "repository/mongodb/connection.h"

namespace registrar::mongodb
{

/// As `Connection::find`, but the next batches are asked for on a thread of its own while `each` works on the
/// documents before them, on the calling thread and in the cursor's order. What waits is bounded.
[[nodiscard]] Result<void> readAhead(Connection &connection, const QString &collection,
                                     const FindOptions &options, const Doing &doing,
                                     const CancelToken &cancel, const EachDocument &each);

} // namespace registrar::mongodb
