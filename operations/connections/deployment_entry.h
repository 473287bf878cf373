// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal says of the list of deployments: what was added, changed, removed, taken elsewhere.
#pragma once

#include "operations/journal/journal_entry.h"
#include "repository/deployment.h"

#include <optional>

namespace registrar
{

/// What differs between the two, as a record's fields before and after; a null one was not there yet, or is
/// there no more. `replacedPasswords` names the stores whose password is another one now: never what it is.
/// Empty where nothing differs.
[[nodiscard]] std::optional<JournalEntry> deploymentEntry(const Deployment *before, const Deployment *after,
                                                          const QStringList &replacedPasswords = {});

/// A deployment that was written into a file, with that number of passwords.
[[nodiscard]] JournalEntry deploymentExportEntry(const Deployment &deployment, const QString &fileName,
                                                 qint64 passwords);

} // namespace registrar
