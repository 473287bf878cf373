// SPDX-License-Identifier: GPL-3.0-or-later
// An encrypted connection that looks like a plain socket to the client library.
#pragma once

#include "repository/error.h"
#include "repository/store_address.h"

#include <chrono>

namespace registrar::redis
{

/// Connects to the first host of the address, shakes hands, and answers one end of a pair of sockets whose
/// bytes a thread encrypts and sends. The caller closes it; that ends the thread. The address's options tell
/// what to trust: `tlsCAFile`, `tlsCertificateFile`, `tlsKeyFile`, and `tlsVerify` (full where it is missing,
/// `ca` without the host's name, `none`).
///
/// hiredis's own TLS came late (1.0), and in most distributions as a package of its own; this works with
/// every version.
///
/// Errors: ConnectionRefused, HostNotFound, Timeout, Tls, Unsupported (on Windows).
[[nodiscard]] Result<int> connectByTls(const StoreAddress &address, std::chrono::milliseconds timeout);

} // namespace registrar::redis
