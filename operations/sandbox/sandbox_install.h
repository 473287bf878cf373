// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the sandbox's own servers into the cache folder.
#pragma once

#include "repository/cancel.h"
#include "repository/error.h"

#include <functional>

namespace registrar
{

/// Runs the install script that is shipped with the program; takes some minutes the first time and an instant
/// when all is there. `said` is called on this thread with each line of progress. Unsupported where the
/// script or bash is missing; the error of a failed step holds what it said and how to go on.
[[nodiscard]] Result<void> installSandboxServers(const std::function<void(const QString &)> &said,
                                                 const CancelToken &cancel);

} // namespace registrar
