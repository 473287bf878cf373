// SPDX-License-Identifier: GPL-3.0-or-later
// From a change that a person wants to a change that was made: shown, asked for, applied, told of.
#pragma once

#include "app/commands/open_entity.h"
#include "app/terminal.h"

namespace registrar
{

/// What every verb that changes records understands.
[[nodiscard]] QList<Option> writeOptions();

/// Refuses what cannot be written, before anything is read: a read-only deployment, an entity that cannot be
/// edited.
[[nodiscard]] Result<void> checkWritable(const OpenEntity &entity);

/// Shows the change, asks unless `--yes` was given (for a deletion in production: unless `--confirm NAME`
/// was), applies it through the journal and tells the outcome. `--dry-run` ends after showing.
[[nodiscard]] ExitCode writeChange(const OpenEntity &entity, const Change &change, const Arguments &arguments,
                                   Terminal &terminal);

} // namespace registrar
