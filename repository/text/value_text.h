// SPDX-License-Identifier: GPL-3.0-or-later
// Values as people read and type them.
#pragma once

#include "repository/error.h"
#include "repository/value.h"

#include <QTimeZone>

namespace registrar
{

struct ValueTextOptions {
    QTimeZone zone = QTimeZone::utc(); ///< in which instants (timestamptz, BSON dates) are shown
    qsizetype maximumLength = 200;     ///< characters, longer text is cut with an ellipsis
};

/// One line for a table cell: instants in the zone with its offset, documents as `{3 fields}` with a glimpse,
/// arrays as
/// `[a, b, …]`, bytes and vectors summed up. Null, Missing and the empty string all answer an empty text: the
/// view tells them apart by their type. Locale-independent.
[[nodiscard]] QString displayText(const Value &value, const ValueTextOptions &options = {});

/// The whole value in a form that `parseValue` of the same type reads back to an identical value. Instants in
/// UTC. Documents and arrays are written as canonical Extended JSON. Missing and Null answer an empty text.
[[nodiscard]] QString editText(const Value &value);

/// Reads what a person typed for a field of that type. InvalidInput names what is expected, with an example.
/// Text is taken as it is; the empty text is an empty string for Text and an error for every other type.
/// `typeName` is for Type::Other. Dates and times without a zone in an instant are taken in `zone`.
[[nodiscard]] Result<Value> parseValue(Value::Type type, const QString &text, const QString &typeName = {},
                                       const QTimeZone &zone = QTimeZone::utc());

/// "int32: whole number from -2,147,483,648 to 2,147,483,647" and so on: the hint under an editor.
[[nodiscard]] QString expectedText(Value::Type type);

/// Formatting and parsing of the parts, for drivers. Years before 1 are written with " BC".
[[nodiscard]] QString dateText(qint32 days);
[[nodiscard]] QString timeText(qint64 microseconds);
[[nodiscard]] QString timestampText(qint64 microseconds);
[[nodiscard]] std::optional<qint32> dateFromText(QStringView text);
[[nodiscard]] std::optional<qint64> timeFromText(QStringView text);
/// `2026-02-01 12:30:00.123456`, also with T; an offset (`+02`, `+05:30`, `Z`) is applied where there is one,
/// and `hasOffset` tells so.
[[nodiscard]] std::optional<qint64> timestampFromText(QStringView text, bool *hasOffset = nullptr);
[[nodiscard]] QString decimal128Text(const Value::Decimal128 &value);
[[nodiscard]] std::optional<Value::Decimal128> decimal128FromText(const QString &text);
[[nodiscard]] QString hexText(const unsigned char *bytes, qsizetype size);
[[nodiscard]] QString uuidText(const Value::Uuid &value);
[[nodiscard]] std::optional<Value::Uuid> uuidFromText(QStringView text);
[[nodiscard]] std::optional<Value::ObjectId> objectIdFromText(QStringView text);

} // namespace registrar
