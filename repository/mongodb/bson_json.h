// SPDX-License-Identifier: GPL-3.0-or-later
// Raw BSON straight to Extended JSON and to CSV, without a Value in between.
#pragma once

#include "repository/mongodb/bson_reader.h"
#include "repository/text/byte_buffer.h"
#include "repository/text/extended_json.h"

#include <QSet>

namespace registrar::mongodb
{

/// Appends a document as mongoexport writes it, byte for byte, without a line feed. False where the bytes are
/// no BSON or nested too deep. Canonical form keeps bytes that are no UTF-8 as escapes; relaxed form replaces
/// them.
[[nodiscard]] bool appendJson(ByteBuffer &out, QByteArrayView bson, ExtendedJsonMode mode);
/// The same with the top-level elements of those names alone.
[[nodiscard]] bool appendJsonOf(ByteBuffer &out, QByteArrayView bson, const QSet<QByteArray> &names,
                                ExtendedJsonMode mode);
/// One value in the same form.
[[nodiscard]] bool appendJsonValue(ByteBuffer &out, const BsonElement &element, ExtendedJsonMode mode);
/// One value as a CSV cell: nothing for null, "" for the empty text, texts, dates and identifiers bare,
/// documents and lists as relaxed Extended JSON; in double quotes where RFC 4180 wants them.
[[nodiscard]] bool appendCsvCell(ByteBuffer &out, const BsonElement &element);
void appendCsvText(ByteBuffer &out, QByteArrayView text);

} // namespace registrar::mongodb
