// SPDX-License-Identifier: GPL-3.0-or-later
// What a field's rules ask for, told before anything is wrong.
#pragma once

#include "repository/blueprint.h"

namespace registrar
{

/// Short enough to stand under an input: "3 to 50 characters · no other record has the same". Empty where
/// anything goes.
[[nodiscard]] QString ruleText(const BlueprintField &field);

} // namespace registrar
