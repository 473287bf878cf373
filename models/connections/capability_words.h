// SPDX-License-Identifier: GPL-3.0-or-later
// What a store can do, in words.
#pragma once

#include "repository/capability.h"

namespace registrar
{

/// "Sorting", "Cancelling on the server" …
[[nodiscard]] QString capabilityTitle(Capability::Kind kind);
/// Why it is missing and what would help, as one paragraph; empty where it is there.
[[nodiscard]] QString capabilityRefusal(const Capability &capability);

} // namespace registrar
