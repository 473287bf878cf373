// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields of many records can be edited at once, also inside documents.
#pragma once

#include "models/records/record_column.h"

namespace registrar
{

struct EditPlace {
    FieldPath path;
    RecordColumn column; ///< what is known of the field there
    QString title;       ///< "Address › City"
};

/// The columns' fields and, where the records are documents, the fields that the blueprint knows inside them.
/// Without keys, what is never edited, passwords, and secrets that could not even be emptied.
[[nodiscard]] QList<EditPlace> editPlaces(const QList<RecordColumn> &columns, bool documents);

/// A path as it is typed: names between dots; one that holds a dot stands in double quotes. InvalidInput
/// where a name is empty.
[[nodiscard]] Result<FieldPath> readFieldPath(const QString &text);

/// The place in a document, with what is known of it. InvalidInput where it is the key or in it.
[[nodiscard]] Result<EditPlace> editPlaceAt(const QList<RecordColumn> &columns, const FieldPath &path);

[[nodiscard]] bool mayHoldArray(const RecordColumn &column);

/// Reads what was typed as a value of the field, or of an element of it. Where nobody knows the type of a
/// field in a document, it is Extended JSON or else text.
[[nodiscard]] Result<Value> readPlaced(const EditPlace &place, const QString &text, bool element,
                                       bool documents, const QTimeZone &zone);

} // namespace registrar
