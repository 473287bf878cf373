// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting on and shutting a connection's socket, whatever the system.
#pragma once

#include <chrono>

namespace registrar::postgresql
{

enum class SocketReadiness { Ready, TimedOut, Failed };

/// Waits until the socket can be read, or written where `forWriting`.
[[nodiscard]] SocketReadiness waitForSocket(int socket, bool forWriting,
                                            std::chrono::milliseconds timeout) noexcept;

/// Ends both directions, so that whoever waits on the socket wakes up. The descriptor stays open for its
/// owner to close.
void shutSocket(int socket) noexcept;

} // namespace registrar::postgresql
