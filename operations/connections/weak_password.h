// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords that everybody tries first.
#pragma once

#include "repository/deployment.h"

namespace registrar
{

/// A sentence where the password is one of the guides' samples (the shipped blueprints'
/// `guidance.weakPasswords` and names), a usual one, or the user's own name; empty
/// where nothing is known against it. Says more where others can reach the server, and in production. Never
/// holds the password. May be called from any thread.
[[nodiscard]] QString passwordWarning(const StoreAddress &address, const QString &password,
                                      Environment environment);

/// Whether only this computer is meant: loopback addresses, `localhost` and Unix sockets.
[[nodiscard]] bool isLocal(const StoreAddress &address);

} // namespace registrar
