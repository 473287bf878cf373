// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL's binary forms written as the texts that the server itself would write, byte for byte.
#pragma once

#include "repository/postgresql/relation.h"
#include "repository/text/byte_buffer.h"

namespace registrar::postgresql
{

/// How a column travels in a binary COPY, and how its cells are turned into text.
struct CellFormat {
    /// Appends the cell's text; answers false where the bytes are not of the expected shape.
    using Append = bool (*)(ByteBuffer &target, QByteArrayView cell);

    Append append = nullptr;
    QByteArray expression;    ///< what to select
    bool neverQuoted = false; ///< the text has no character that CSV or JSON would have to guard
    bool isText = false;      ///< the cell is its own text
};

/// Types whose texts are quicker made here are selected as they are, the others as the server's own text.
[[nodiscard]] CellFormat cellFormat(const Column &column);

} // namespace registrar::postgresql
