// SPDX-License-Identifier: GPL-3.0-or-later
// What is inside a document, an array or a JSON text, and edits of it, whichever of them it is.
#pragma once

#include "repository/error.h"
#include "repository/value.h"

namespace registrar
{

/// A document, an array, or a JSON text that is an object or an array.
[[nodiscard]] bool hasMembers(const Value &value);
/// Whether the members have names of their own.
[[nodiscard]] bool hasNames(const Value &value);
/// Whether the members are pieces of a JSON text.
[[nodiscard]] bool isJsonText(const Value &value);

/// The fields of a document; an array's elements are named by their index. Members of a JSON text are JSON
/// texts themselves.
[[nodiscard]] QList<Field> membersOf(const Value &value);

/// The value with one member replaced, taken out, put in before the one at `index`, renamed, or moved to
/// where `to` is. A member put into a JSON text becomes JSON.
[[nodiscard]] Value withMember(const Value &value, int index, const Value &member);
[[nodiscard]] Value withoutMember(const Value &value, int index);
[[nodiscard]] Value withInserted(const Value &value, int index, const Field &member);
[[nodiscard]] Value withRenamed(const Value &value, int index, const QString &name);
[[nodiscard]] Value withMoved(const Value &value, int from, int to);

} // namespace registrar
