// SPDX-License-Identifier: GPL-3.0-or-later
// Shows and verifies the journal, and undoes what stands in it.
#pragma once

#include "app/commands/command.h"

namespace registrar
{

[[nodiscard]] Command journalCommand();

} // namespace registrar
