// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out which server this is, who we are to it and what it can do.
#pragma once

#include "repository/mongodb/connection.h"

namespace registrar::mongodb
{

/// Asks, and tries what cannot be asked. `encrypted` tells whether the connection uses TLS.
[[nodiscard]] Result<ServerInfo> serverInfoOf(Connection &connection, const SessionOptions &options,
                                              bool encrypted);

} // namespace registrar::mongodb
