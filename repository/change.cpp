// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/change.h"

#include <algorithm>

namespace registrar
{

bool ApplyReport::allApplied() const
{
    return std::ranges::all_of(
        outcomes, [](const ChangeOutcome &outcome) { return outcome.kind == ChangeOutcome::Kind::Applied; });
}

} // namespace registrar
