// SPDX-License-Identifier: GPL-3.0-or-later
// What a record begins with that is about to be added.
#pragma once

#include "models/records/record_column.h"

namespace registrar
{

/// The blueprint's defaults; fields that the store fills in are left out.
[[nodiscard]] Document newRecord(const BlueprintEntity &entity);
/// A copy without what names the record, without what the store fills in, and without what no other record
/// may have too. `description` may be null.
[[nodiscard]] Document duplicateOf(const Document &fields, const BlueprintEntity &entity,
                                   const QList<RecordColumn> &columns, const EntityDescription *description);
/// Where a copy has to be changed first: a field that must be unique and was left out, or one that must be
/// together with others; otherwise the first one that can be typed in. Empty where none can.
[[nodiscard]] QString fieldToChange(const BlueprintEntity &entity, const QList<RecordColumn> &columns,
                                    const EntityDescription *description);

} // namespace registrar
