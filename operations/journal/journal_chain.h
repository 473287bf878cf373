// SPDX-License-Identifier: GPL-3.0-or-later
// How an entry is bound to the one before it.
#pragma once

#include "operations/journal/journal_entry.h"
#include "repository/error.h"

namespace registrar
{

/// An entry's place in the chain.
struct JournalHead {
    qint64 sequence = 0;
    QByteArray hash; ///< 32 bytes; empty before the first entry
    bool operator==(const JournalHead &) const = default;
};

/// An entry as its columns hold it; the hash is over these, not over what is read out of them.
struct JournalRow {
    qint64 sequence = 0;
    QList<QByteArray> columns; ///< in the order of the table, from time to details
};

[[nodiscard]] JournalRow toRow(const JournalEntry &entry);
[[nodiscard]] Result<JournalEntry> fromRow(const JournalRow &row);

/// SHA-256 over the previous hash, the sequence and each column with its length in front, so that no two
/// different rows are hashed alike.
[[nodiscard]] QByteArray hashOf(const QByteArray &previous, const JournalRow &row);

} // namespace registrar
