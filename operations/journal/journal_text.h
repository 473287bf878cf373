// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of the journal as lines, for other programs.
#pragma once

#include "operations/journal/journal_entry.h"

namespace registrar
{

/// One JSON object, without a line feed: every column, the details in canonical Extended JSON.
[[nodiscard]] QByteArray journalEntryJson(const JournalEntry &entry);
/// RFC 4180, without a line end; the details as JSON in the last column.
[[nodiscard]] QByteArray journalEntryCsv(const JournalEntry &entry);
[[nodiscard]] QByteArray journalCsvHeader();

} // namespace registrar
