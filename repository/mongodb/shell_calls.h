// SPDX-License-Identifier: GPL-3.0-or-later
// The types and constants of MongoDB's shell, as Extended JSON.
#pragma once

#include "repository/error.h"

#include <optional>

namespace registrar::mongodb
{

/// `ObjectId`, `ISODate`, `NumberLong` …; `arguments` is a JSON array of what stands in the parentheses. The
/// error tells only why.
[[nodiscard]] Result<QString> shellCall(const QString &name, const QString &arguments);
/// `true`, `null`, `NaN`, `MinKey` …; nothing for a word that is none.
[[nodiscard]] std::optional<QString> shellConstant(const QString &name);
[[nodiscard]] QString regexJson(const QString &pattern, const QString &options);

} // namespace registrar::mongodb
