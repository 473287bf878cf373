// SPDX-License-Identifier: GPL-3.0-or-later
// Takes deployments to another computer, and takes over those that come from one.
#pragma once

#include "app/commands/command.h"

namespace registrar
{

[[nodiscard]] Command deploymentsExportCommand();
[[nodiscard]] Command deploymentsImportCommand();

} // namespace registrar
