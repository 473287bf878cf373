// SPDX-License-Identifier: GPL-3.0-or-later
// A query's conditions as a MongoDB filter.
#pragma once

#include "repository/error.h"
#include "repository/query.h"

namespace registrar::mongodb
{

/// All conditions joined; empty for none. Values are bound as BSON values and never read as operators.
/// Errors: InvalidInput for a wrong number or type of operands, Unsupported for names that MongoDB's language
/// cannot reach.
[[nodiscard]] Result<Document> filterFor(const QList<Condition> &conditions);
[[nodiscard]] Result<Document> filterFor(const Condition &condition);
/// Both must hold; an empty one is left out.
[[nodiscard]] Document bothOf(const Document &first, const Document &second);
/// A regular expression that matches the text itself.
[[nodiscard]] QString escapedPattern(const QString &text);

} // namespace registrar::mongodb
