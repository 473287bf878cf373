// SPDX-License-Identifier: GPL-3.0-or-later
// A filter as people write it in MongoDB's shell, or in Extended JSON.
#pragma once

#include "repository/error.h"
#include "repository/value.h"

namespace registrar::mongodb
{

/// Extended JSON, and what the shell allows besides: names without quotes, single quotes, trailing commas,
/// comments, `/patterns/i`, `ObjectId("…")`, `ISODate("…")`, `NumberLong("…")` and the shell's other types.
/// Nothing is evaluated. Syntax with the position in the text.
[[nodiscard]] Result<Document> parseShellFilter(const QString &text);

} // namespace registrar::mongodb
