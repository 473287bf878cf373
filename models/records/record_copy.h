// SPDX-License-Identifier: GPL-3.0-or-later
// Cells as text that other programs take: exactly, never as a table shows them.
#pragma once

#include "models/records/record_column.h"

namespace registrar
{

enum class CopyFormat {
    Text, ///< tabs between cells, as spreadsheets take it; no header
    Csv,  ///< RFC 4180 with a header, null as nothing and the empty text as ""
    Json, ///< Extended JSON: an object, or an array of objects. Relaxed, but for the types of MongoDB that
          ///< would be read back as others
    Statements, ///< what would add the records to a store of the same kind
    Markdown    ///< a table
};

/// What is copied: for each record its chosen fields alone; a Missing value, or none, is a cell that was not
/// chosen or is not there.
struct CopiedCells {
    StoreKind kind = StoreKind::PostgreSql;
    EntitySource source;
    QList<RecordColumn> columns; ///< in the order in which they stand
    QList<Document> records;
};

/// `zone` is what instants are told in where a format has no form of its own for them.
[[nodiscard]] Result<QString> copyText(const CopiedCells &cells, CopyFormat format, const QTimeZone &zone);

} // namespace registrar
