// SPDX-License-Identifier: GPL-3.0-or-later
// Where versions of hiredis and operating systems differ: connecting, TLS, time limits and cutting a
// connection off.
#pragma once

#include "repository/error.h"
#include "repository/store_address.h"

#include <chrono>
#include <memory>

struct redisContext;

namespace registrar::redis
{

struct ContextDeleter {
    void operator()(redisContext *context) const;
};
using Context = std::unique_ptr<redisContext, ContextDeleter>;

/// Connects to the first host of the address (its path, where it is a Unix socket), with TLS where it asks
/// for that. Errors: ConnectionRefused, HostNotFound, Timeout, Tls, Unsupported (TLS on Windows).
[[nodiscard]] Result<Context> connectContext(const StoreAddress &address, std::chrono::milliseconds timeout);

/// How long a single read or write may take; zero for as long as it needs.
void setTimeLimit(redisContext *context, std::chrono::milliseconds limit);

/// Writes all that was queued. False where the connection broke; the context tells why.
[[nodiscard]] bool sendQueued(redisContext *context);

/// Ends both directions of a socket that another thread may be reading from, without closing it.
void shutDownSocket(int descriptor) noexcept;

} // namespace registrar::redis
