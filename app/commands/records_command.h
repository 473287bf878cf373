// SPDX-License-Identifier: GPL-3.0-or-later
// Lists, reads, changes and exports records.
#pragma once

#include "app/commands/command.h"

namespace registrar
{

[[nodiscard]] Command recordsCommand();

} // namespace registrar
