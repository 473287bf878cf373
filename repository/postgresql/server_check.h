// SPDX-License-Identifier: GPL-3.0-or-later
// What the server is and what this user can do there, found out when a session opens.
#pragma once

#include "repository/postgresql/connection.h"

namespace registrar::postgresql
{

[[nodiscard]] Result<ServerInfo> checkServer(Connection &connection, const SessionOptions &options);

} // namespace registrar::postgresql
