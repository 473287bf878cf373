// SPDX-License-Identifier: GPL-3.0-or-later
// Makes collections, validators and indexes as a blueprint tells, empties collections, drops databases.
#pragma once

#include "repository/blueprint.h"
#include "repository/mongodb/session_context.h"

namespace registrar::mongodb
{

/// Collections and, by `collMod`, their validators at level moderate, which are then read back: some servers
/// drop one that is given to `create`. A collection or validator that is there stays as it is.
[[nodiscard]] Result<void> createCollections(SessionContext &context, const QList<BlueprintEntity> &entities,
                                             const CancelToken &cancel);
/// An index of the same name or over the same keys stays as it is; optional ones are not made.
[[nodiscard]] Result<void> createIndexes(SessionContext &context, const QList<BlueprintEntity> &entities,
                                         const CancelToken &cancel);
[[nodiscard]] Result<void> clearCollection(SessionContext &context, const EntitySource &source,
                                           const CancelToken &cancel);
[[nodiscard]] Result<void> dropDatabaseNamed(SessionContext &context, const QString &name);

} // namespace registrar::mongodb
