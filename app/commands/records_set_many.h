// SPDX-License-Identifier: GPL-3.0-or-later
// "records set" over all records that match.
#pragma once

#include "app/commands/command.h"

namespace registrar
{

[[nodiscard]] ExitCode setMany(const Arguments &arguments, Terminal &terminal);
[[nodiscard]] QList<Option> setManyOptions();

} // namespace registrar
