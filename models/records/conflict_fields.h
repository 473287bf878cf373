// SPDX-License-Identifier: GPL-3.0-or-later
// Where three versions of a record differ: as it was read, as somebody else has made it, as it is staged.
#pragma once

#include "models/records/staged_record.h"

namespace registrar
{

struct ConflictField {
    FieldPath field;
    Value read;
    Value theirs;
    Value mine;
    bool isMine = false; ///< staged here; otherwise somebody else alone has changed it
};

/// Staged fields first, as they were staged; then what somebody else has changed besides, as deep inside
/// documents as it differs. No field lies inside another one.
[[nodiscard]] QList<ConflictField> conflictFields(const StagedRecord &record);

} // namespace registrar
