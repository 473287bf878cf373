// SPDX-License-Identifier: GPL-3.0-or-later
// What signing in to a store has shown, in words.
#pragma once

#include "operations/connections/deployment_test.h"
#include "repository/capability.h"

namespace registrar
{

/// The step of somebody who was let in. A warning where the password is weak, or where others may get in as
/// easily; says no more than is known of how the server looks at people. Never holds the password.
[[nodiscard]] ConnectionStep signInStep(const DeploymentStore &store, const QString &password,
                                        const ServerInfo &server, Environment environment);

} // namespace registrar
