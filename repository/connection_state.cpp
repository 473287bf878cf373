// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a session by way of its route.
#include "repository/connection_state.h"

namespace registrar
{

Result<ServerInfo> openSession(Session &session, const StoreAccess &access, const SessionOptions &options)
{
    if (!access.route)
        return session.open(access.address, access.password, options);
    const auto led = access.route->lead(access.address, options.connectTimeout);
    if (!led) {
        Error error = led.error();
        error.store = options.storeName;
        return failure(error);
    }
    auto opened = session.open(*led, access.password, options);
    if (const QString complaint = access.route->complaint(); !opened && !complaint.isEmpty())
        opened.error().why = (opened.error().why + u' ' + complaint).trimmed();
    return opened;
}

} // namespace registrar
