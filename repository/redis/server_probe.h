// SPDX-License-Identifier: GPL-3.0-or-later
// Signs in and finds out what server this is and what the user may do there.
#pragma once

#include "repository/capability.h"
#include "repository/redis/connection.h"
#include "repository/redis/server_features.h"
#include "repository/session.h"

namespace registrar::redis
{

struct ProbedServer {
    ServerInfo info;
    ServerFeatures features;
    QString writeRefusal; ///< why this session does not write; empty where it does
};

/// AUTH, SELECT, then what HELLO, INFO and ACL tell. Errors: WrongPassword, UnknownDatabase, Permission,
/// Timeout.
Result<ProbedServer> probeServer(Connection &connection, const StoreAddress &address, const QString &password,
                                 const SessionOptions &options);

/// AUTH and SELECT alone, for a connection that takes the place of one whose server is known.
Result<void> signIn(Connection &connection, const StoreAddress &address, const QString &password);

} // namespace registrar::redis
