// SPDX-License-Identifier: GPL-3.0-or-later
// What an input needs to know besides its column.
#pragma once

#include "models/records/reference_targets.h"

namespace registrar
{

struct InputContext {
    std::shared_ptr<const ReferenceTargets> targets; ///< null where references are typed as plain values
    std::optional<BlueprintReference> reference;     ///< what the column, or each element of it, points at
    bool isExpiry = false;                           ///< milliseconds that a key of Redis has to live
};

} // namespace registrar
