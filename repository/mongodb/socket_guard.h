// SPDX-License-Identifier: GPL-3.0-or-later
// The sockets of a libmongoc client, so that another thread can end what waits on them.
#pragma once

#include "repository/mongodb/mongoc_compatibility.h"

#include <memory>
#include <mutex>
#include <set>

namespace registrar::mongodb
{

/// Every function may be called from any thread.
class SocketGuard : public std::enable_shared_from_this<SocketGuard>
{
public:
    /// Whether this system's sockets can be ended from another thread.
    [[nodiscard]] static bool isSupported();

    /// Lets the client open its sockets through this guard, which must outlive it. Without support, nothing
    /// changes.
    void watch(mongoc_client_t *client);

    /// Ends whatever waits on the sockets, at once: reads and writes fail as if the server had gone. New
    /// sockets are refused until `allow`.
    void cut() noexcept;
    void allow() noexcept;
    [[nodiscard]] bool isCut() const noexcept;

    /// For the streams: false where the guard has been cut, and the socket must not be used.
    [[nodiscard]] bool add(int socket);
    void remove(int socket);

private:
    mutable std::mutex mutex_;
    std::set<int> sockets_;
    bool cut_ = false;
};

} // namespace registrar::mongodb
