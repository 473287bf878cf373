// SPDX-License-Identifier: GPL-3.0-or-later
// A record as a text of many lines, and what a person made of that text: plain functions, for any thread.
#pragma once

#include "models/records/record_column.h"
#include "models/records/record_place.h"
#include "repository/text/extended_json.h"

namespace registrar
{

/// What a record is printed by.
struct RecordTextRules {
    ExtendedJsonMode mode = ExtendedJsonMode::Relaxed;
    QList<RecordColumn> columns; ///< of the entity
    bool fixedFields = false;    ///< the store gives every record its fields
    bool added = false;          ///< the record is not in the store yet
    FieldNaming naming = FieldNaming::PlainPaths;
    QTimeZone zone = QTimeZone::utc();
};

/// A record as Extended JSON, a member a line. Texts so long that a line of them could not be laid out are
/// folded, and so are secrets: `{"$folded": 0, …}` stands for the first of `folded`.
struct RecordText {
    QString text;
    QStringList folded; ///< as JSON
};

inline constexpr qsizetype foldedLength = 20'000; ///< characters from which a text is folded

[[nodiscard]] RecordText printRecord(const Document &record, const RecordTextRules &rules);

/// The record that a text says. What the text leaves open is taken from `printed`, the record that it was
/// printed from: in a relaxed text a number keeps its type, a column of PostgreSQL is read as what it holds.
/// InvalidInput names what is wrong; `code` has line and column as "3:17".
[[nodiscard]] Result<Document> readRecord(const QString &text, const QStringList &folded,
                                          const Document &printed, const RecordTextRules &rules);

/// The fewest field changes that make `after` of `before`.
[[nodiscard]] QList<FieldEdit> differences(const Document &before, const Document &after, FieldNaming naming);

} // namespace registrar
