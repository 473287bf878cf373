// SPDX-License-Identifier: GPL-3.0-or-later
// Help pages, made from what the verbs tell of themselves.
#pragma once

#include "app/commands/command.h"

namespace registrar
{

/// What every verb understands besides its own options.
[[nodiscard]] QList<Option> commonOptions();

/// The page of the verb at the end of `path`: {"registrar", "deployments", "add"}; of the program for a path
/// of one.
[[nodiscard]] QString helpPage(const Command &command, const QStringList &path);

} // namespace registrar
