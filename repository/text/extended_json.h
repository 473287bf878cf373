// SPDX-License-Identifier: GPL-3.0-or-later
// Values and documents as MongoDB Extended JSON, version 2, with additions for the other stores' types.
#pragma once

#include "repository/error.h"
#include "repository/value.h"

#include <QByteArrayView>

namespace registrar
{

/// Canonical keeps every type: what is written reads back to an identical value, also for types that BSON
/// does not have
/// (`{"$pg": {"type": "numeric", "text": "1.10"}}`, `{"$missing": true}`). A document whose first name would
/// be taken for a type is wrapped as `{"$literal": {…}}`, a NaN with a payload as `{"$double":
/// "7ff8000000000001"}`. Relaxed is for people and other programs, as mongoexport writes it: plain numbers,
/// ISO dates; PostgreSQL's types as its to_json writes them.
enum class ExtendedJsonMode { Canonical, Relaxed };

/// One line without a line feed. Fields keep their order and duplicate names are kept.
[[nodiscard]] QString toExtendedJson(const Value &value, ExtendedJsonMode mode = ExtendedJsonMode::Canonical);
[[nodiscard]] QString toExtendedJson(const Document &document,
                                     ExtendedJsonMode mode = ExtendedJsonMode::Canonical);
[[nodiscard]] QByteArray toExtendedJsonUtf8(const Value &value,
                                            ExtendedJsonMode mode = ExtendedJsonMode::Canonical);
[[nodiscard]] QByteArray toExtendedJsonUtf8(const Document &document,
                                            ExtendedJsonMode mode = ExtendedJsonMode::Canonical);

/// Reads both forms, and plain JSON: whole numbers become Int32 or, where they need it, Int64, then Double;
/// other numbers become Double. Order and duplicate names are kept. InvalidInput names the line and the
/// column (both from 1, columns in characters), `code` has them as "3:17". At most 410 levels deep, the
/// levels that tell types included.
[[nodiscard]] Result<Value> parseExtendedJson(QStringView text);
[[nodiscard]] Result<Value> parseExtendedJson(QByteArrayView utf8);
/// The same for a text that must be one object.
[[nodiscard]] Result<Document> parseExtendedJsonDocument(QStringView text);
[[nodiscard]] Result<Document> parseExtendedJsonDocument(QByteArrayView utf8);

/// How deep objects and arrays may stand in each other: BSON's deepest 200 levels, with what may stand around
/// each.
inline constexpr int deepestNesting = 410;

} // namespace registrar
