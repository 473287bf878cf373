// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal says of an export: who took which records, and where to.
#pragma once

#include "operations/export/export_request.h"
#include "operations/journal/journal.h"

namespace registrar
{

/// The filter is told as the journal may hold it, and a choice of records by its number. File where the
/// journal's key cannot be read.
[[nodiscard]] Result<JournalEntry> exportEntry(const ExportRequest &request, const Journal &journal,
                                               qint64 records, qint64 bytes);

} // namespace registrar
