// SPDX-License-Identifier: GPL-3.0-or-later
// Field paths as MongoDB's dotted names, where they have one.
#pragma once

#include "repository/error.h"
#include "repository/value.h"

namespace registrar::mongodb
{

/// Whether a name can stand in a dotted path: not empty, no dot, no dollar sign in front.
[[nodiscard]] bool isPlainName(const QString &name);
[[nodiscard]] bool isPlainPath(const FieldPath &path);
/// "preferences.theme". Unsupported, in words, for a path with a name that MongoDB would read otherwise.
[[nodiscard]] Result<QString> dottedPath(const FieldPath &path);

} // namespace registrar::mongodb
