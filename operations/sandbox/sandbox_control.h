// SPDX-License-Identifier: GPL-3.0-or-later
// Stops, empties and starts sandboxes that another process owns.
#pragma once

#include "operations/journal/journal.h"
#include "operations/sandbox/sandbox_description.h"
#include "repository/cancel.h"

namespace registrar
{

/// Asks the owner to stop the servers and waits until they have ended: some seconds. Done at once where
/// nobody owns it. NotFound where there is no such sandbox, Timeout where the owner does not answer.
[[nodiscard]] Result<void> stopSandbox(const SandboxFolder &folder, const CancelToken &cancel);

/// Stops it and removes all its data, sign-ins included. Written into the journal first, where one is
/// given, and refused where that fails.
[[nodiscard]] Result<void> resetSandbox(const SandboxFolder &folder, const CancelToken &cancel,
                                        Journal *journal = nullptr);

/// Runs `program` with `arguments`, which must make it the sandbox's owner, apart from this process, and
/// waits until the servers run. The error tells what the program said where it ended instead. Cancelling
/// leaves nothing running.
[[nodiscard]] Result<SandboxDescription> startInBackground(const SandboxFolder &folder,
                                                           const QString &program,
                                                           const QStringList &arguments,
                                                           const CancelToken &cancel);

} // namespace registrar
