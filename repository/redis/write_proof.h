// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the signed-in user could write to a Redis server.
#pragma once

#include "repository/capability.h"
#include "repository/redis/connection.h"

namespace registrar::redis
{

/// Has the server judge commands that write by queueing them in a transaction that is never run. `isReplica`:
/// INFO says so. Errors: of the connection.
[[nodiscard]] Result<WriteProof> proveWriting(Connection &connection, const QString &user, bool isReplica);

} // namespace registrar::redis
