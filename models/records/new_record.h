// SPDX-License-Identifier: GPL-3.0-or-later
// What a record begins with that is about to be added.
#pragma once

#include "models/records/record_column.h"

namespace registrar
{

/// The blueprint's defaults; fields that the store fills in are left out.
[[nodiscard]] Document newRecord(const BlueprintEntity &entity);
/// A copy without what names the record and without what the store fills in. Fields that must be unique stay,
/// to be changed.
[[nodiscard]] Document duplicateOf(const Document &fields, const BlueprintEntity &entity,
                                   const QList<RecordColumn> &columns);

} // namespace registrar
