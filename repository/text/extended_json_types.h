// SPDX-License-Identifier: GPL-3.0-or-later
// What an Extended JSON object such as {"$oid": "…"} stands for.
#pragma once

#include "repository/value.h"

#include <optional>

namespace registrar
{

/// The value that a parsed object stands for, its first name being one of `extendedJsonNames`; nothing where
/// the object is not written as that type wants it.
[[nodiscard]] std::optional<Value> valueOfExtendedJson(const Document &object);

} // namespace registrar
