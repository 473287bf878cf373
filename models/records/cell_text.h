// SPDX-License-Identifier: GPL-3.0-or-later
// What one cell of a table says: values in one line, what is nested folded to a summary.
#pragma once

#include "models/records/record_column.h"

namespace registrar
{

/// How the cells of a column are told; made once a column, not once a cell.
struct CellTextStyle {
    QTimeZone zone = QTimeZone::utc();
    bool zoneInHeader = false; ///< the header names the zone and its offset never changes: cells leave it out
    bool milliseconds = false; ///< a span of time, told in days and hours
    bool operator==(const CellTextStyle &) const = default;
};

[[nodiscard]] CellTextStyle cellTextStyle(const RecordColumn &column, const QTimeZone &zone);
/// One line. Arrays are told by their number and first elements, documents by their field names, vectors by
/// their dimension and first numbers, bytes by their size and first bytes. Null, missing and the empty text
/// answer an empty text.
[[nodiscard]] QString cellText(const Value &value, const CellTextStyle &style);
/// The column's title, with the zone where it holds instants and with no unit where cells tell it.
[[nodiscard]] QString columnHeader(const RecordColumn &column, const QTimeZone &zone);
/// Whether the text stands in the value, in any case: in what the cell says, in its exact form, or anywhere
/// in what is folded.
[[nodiscard]] bool cellContains(const Value &value, const RecordColumn &column, const QTimeZone &zone,
                                const QString &text);
/// As `editText`, but instants in the zone, with its offset; reads back to an identical value.
[[nodiscard]] QString editTextIn(const Value &value, const QTimeZone &zone);
/// "2 days 3 h", "5 min 3 s", "120 ms": the two largest units.
[[nodiscard]] QString durationText(qint64 milliseconds);

} // namespace registrar
