// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the first user of a new mongod, which lets a local client do that and nothing else.
#pragma once

#include "operations/sandbox/sandbox_description.h"

namespace registrar
{

/// Sends `createUser` with the role root to the server on `server.port`. It speaks the wire protocol itself,
/// because this one command is all that is needed, before anybody can sign in.
[[nodiscard]] Result<void> makeMongodSignIn(const SandboxServer &server);

} // namespace registrar
