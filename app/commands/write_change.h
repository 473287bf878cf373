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

/// Whether the person wants it; asked where the command line does not hold the answer. What is destructive
/// has to be confirmed in production by typing the deployment's name.
[[nodiscard]] Result<bool> isWanted(const Deployment &deployment, bool destructive, const QString &question,
                                    const Arguments &arguments, Terminal &terminal);
[[nodiscard]] Result<bool> isWanted(const OpenEntity &entity, bool destructive, const QString &question,
                                    const Arguments &arguments, Terminal &terminal);

/// Shows the change, asks unless `--yes` was given (for a deletion in production: unless `--confirm NAME`
/// was), applies it through the journal and tells the outcome. `--dry-run` ends after showing.
[[nodiscard]] ExitCode writeChange(const OpenEntity &entity, const Change &change, const Arguments &arguments,
                                   Terminal &terminal);

} // namespace registrar
