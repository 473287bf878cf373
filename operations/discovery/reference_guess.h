// SPDX-License-Identifier: GPL-3.0-or-later
// References that no store declares, guessed from names and tried on a few values.
#pragma once

#include "repository/blueprint.h"
#include "repository/session.h"

#include <map>
#include <memory>

namespace registrar
{

/// Whether a field of that name may point at an entity of that name: `course_id`, `courseId`, `course` →
/// courses, course; `category_id` → categories. Case and underscores do not matter.
[[nodiscard]] bool namesFit(const QString &field, const QString &entity);

/// Adds references to fields that have none: where a name fits, the types do, and of up to 20 values that are
/// there most exist in the target. The sessions are those of the blueprint's stores.
[[nodiscard]] Result<void> guessReferences(Blueprint &blueprint,
                                           const std::map<QString, std::unique_ptr<Session>> &sessions,
                                           const CancelToken &cancel);

} // namespace registrar
