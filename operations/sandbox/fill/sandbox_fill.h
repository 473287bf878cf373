// SPDX-License-Identifier: GPL-3.0-or-later
// Filling the platforms of a sandbox: which ones, how they are reached, and what was spoilt on purpose.
#pragma once

#include "operations/sandbox/fill/fill_work.h"
#include "operations/sandbox/sandbox_description.h"
#include "operations/sandbox/sandbox_folder.h"

namespace registrar
{

/// The platforms of these blueprints on the sandbox, all shipped ones where none is named. NotFound where
/// there is no such blueprint.
[[nodiscard]] Result<QList<FillTarget>> fillTargets(const SandboxDescription &sandbox,
                                                    const QStringList &blueprints);

/// Dated back from the beginning of today (UTC), told in the journal under the sandbox's name.
[[nodiscard]] FillOptions fillOptions(const SandboxFolder &folder);

[[nodiscard]] QJsonArray faultsToJson(const QList<SpoiltRecords> &faults);
/// `faults.json` in the sandbox's folder, for later checks; written where there are any.
[[nodiscard]] Result<void> writeFaults(const SandboxFolder &folder, const FillWork &work);

} // namespace registrar
