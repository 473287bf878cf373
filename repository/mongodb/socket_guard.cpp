// SPDX-License-Identifier: GPL-3.0-or-later
// The sockets of a libmongoc client. libmongoc's own streams hide their sockets, so they are opened here;
// POSIX only.
#include "repository/mongodb/socket_guard.h"

#include <QtGlobal>

#ifndef Q_OS_WIN
#include "repository/mongodb/socket_stream.h"

#include <sys/socket.h>
#endif

namespace registrar::mongodb
{

#ifdef Q_OS_WIN

bool SocketGuard::isSupported()
{
    return false;
}

void SocketGuard::watch(mongoc_client_t *) {}

void SocketGuard::cut() noexcept {}

#else

bool SocketGuard::isSupported()
{
    return true;
}

void SocketGuard::watch(mongoc_client_t *client)
{
    mongoc_client_set_stream_initiator(client, openGuardedStream, this);
}

void SocketGuard::cut() noexcept
{
    const std::lock_guard lock(mutex_);
    cut_ = true;
    for (const int socket : sockets_) {
        ::shutdown(socket, SHUT_RDWR); // unlike close, wakes a thread that waits in poll
    }
}

#endif

void SocketGuard::allow() noexcept
{
    const std::lock_guard lock(mutex_);
    cut_ = false;
}

bool SocketGuard::isCut() const noexcept
{
    const std::lock_guard lock(mutex_);
    return cut_;
}

bool SocketGuard::add(int socket)
{
    const std::lock_guard lock(mutex_);
    if (!cut_) {
        sockets_.insert(socket);
    }
    return !cut_;
}

void SocketGuard::remove(int socket)
{
    const std::lock_guard lock(mutex_);
    sockets_.erase(socket);
}

} // namespace registrar::mongodb
