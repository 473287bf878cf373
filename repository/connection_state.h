// SPDX-License-Identifier: GPL-3.0-or-later
// How a store is reached, and how its connection is doing.
#pragma once

#include "repository/route.h"
#include "repository/session.h"

#include <QMetaType>

namespace registrar
{

/// What is needed to open sessions of a store at any time.
struct StoreAccess {
    StoreAddress address;
    QString password;
    SessionOptions options;
    std::shared_ptr<Route> route; ///< null where the server is reached directly
};

/// Opens the session, by way of the route where there is one. Blocks.
[[nodiscard]] Result<ServerInfo> openSession(Session &session, const StoreAccess &access,
                                             const SessionOptions &options);

/// The state of a store's connection as people are told of it.
struct ConnectionState {
    enum class Kind { Closed, Connecting, Connected, Mending };
    Kind kind = Kind::Closed;
    std::optional<Error> error; ///< Closed after a failure, Mending: what broke
    std::optional<ServerInfo> server;
    std::chrono::microseconds latency{0}; ///< of the last ping
};

} // namespace registrar

Q_DECLARE_METATYPE(registrar::ConnectionState)
