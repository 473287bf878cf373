// SPDX-License-Identifier: GPL-3.0-or-later
// The members of a JSON text, one level deep, and edits of one that leave every other byte as it is.
#pragma once

#include "repository/error.h"
#include "repository/value.h"

#include <QStringView>

namespace registrar
{

enum class JsonKind { Object, Array, Text, Number, Boolean, Null };

/// By the first character; the text is one JSON value, as a store answers it.
[[nodiscard]] JsonKind jsonKind(QStringView json);
[[nodiscard]] QString jsonKindName(JsonKind kind); ///< "object", "number" … untranslated, as type names are

/// Where a member of an object or an array stands in its text, in UTF-16 units.
struct JsonMember {
    QString name;        ///< of an object's member, its escapes read
    qsizetype start = 0; ///< of the name, or of the value in an array
    qsizetype valueStart = 0;
    qsizetype end = 0; ///< behind the value
};

/// Nothing for what is no object and no array. The text must be valid JSON.
[[nodiscard]] QList<JsonMember> jsonMembers(QStringView json);

/// What a JSON text or name in double quotes says.
[[nodiscard]] QString textOfJson(QStringView json);
/// In double quotes, as PostgreSQL writes it.
[[nodiscard]] QString jsonOfText(const QString &text);
/// A JSON text for any value: its relaxed Extended JSON, in PostgreSQL's spacing.
[[nodiscard]] QString jsonOfValue(const Value &value);

/// Without white space between its parts; with PostgreSQL's, a space behind each comma and colon, where there
/// is none.
[[nodiscard]] QString jsonCompact(QStringView json);
[[nodiscard]] QString jsonSpaced(QStringView json);

/// What was typed for a JSON value of that kind, as JSON. InvalidInput says what is expected.
[[nodiscard]] Result<QString> jsonFromTyped(JsonKind kind, const QString &typed);
/// The value as another kind, only where nothing of it is lost; null becomes what is empty.
[[nodiscard]] Result<QString> jsonAs(JsonKind kind, const QString &json);

/// The text with one member replaced, taken out, put in (before the member at `index`), renamed, moved to
/// stand where the member at `to` is. `json` is the raw text of a value.
[[nodiscard]] QString jsonWith(const QString &json, int index, const QString &value);
[[nodiscard]] QString jsonWithout(const QString &json, int index);
[[nodiscard]] QString jsonWithInserted(const QString &json, int index, const QString &name,
                                       const QString &value);
[[nodiscard]] QString jsonWithRenamed(const QString &json, int index, const QString &name);
[[nodiscard]] QString jsonWithMoved(const QString &json, int from, int to);

} // namespace registrar
