// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the hosts of an address have names that are known, and listen.
#pragma once

#include "operations/connections/deployment_test.h"

namespace registrar
{

/// Of every host, with its own outcome: a warning where some are known and others not, failed where none is.
/// `error` is set then.
[[nodiscard]] ConnectionStep nameStep(const DeploymentStore &store, std::optional<Error> &error);

/// The same of listening. `startRemedy` is what to do where nobody listens. Blocks: five seconds for the
/// first silent host, then one for each other.
[[nodiscard]] ConnectionStep portStep(const DeploymentStore &store, const QString &startRemedy,
                                      const CancelToken &cancel, std::optional<Error> &error);

} // namespace registrar
