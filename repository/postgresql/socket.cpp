// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting on and shutting a connection's socket, whatever the system.
#include "repository/postgresql/socket.h"

#ifdef _WIN32
#include <winsock2.h>
#else
#include <sys/socket.h>

#include <cerrno>
#include <poll.h>
#endif

namespace registrar::postgresql
{

SocketReadiness waitForSocket(int socket, bool forWriting, std::chrono::milliseconds timeout) noexcept
{
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            deadline - std::chrono::steady_clock::now());
        const int wait = left.count() < 0 ? 0 : static_cast<int>(left.count());
#ifdef _WIN32
        WSAPOLLFD descriptor{static_cast<SOCKET>(socket), static_cast<SHORT>(forWriting ? POLLOUT : POLLIN),
                             0};
        const int answer = WSAPoll(&descriptor, 1, wait);
        const bool interrupted = false;
#else
        pollfd descriptor{socket, static_cast<short>(forWriting ? POLLOUT : POLLIN), 0};
        const int answer = poll(&descriptor, 1, wait);
        const bool interrupted = answer < 0 && errno == EINTR;
#endif
        if (interrupted)
            continue;
        if (answer < 0)
            return SocketReadiness::Failed;
        return answer == 0 ? SocketReadiness::TimedOut : SocketReadiness::Ready;
    }
}

void shutSocket(int socket) noexcept
{
    if (socket < 0)
        return;
#ifdef _WIN32
    shutdown(static_cast<SOCKET>(socket), SD_BOTH);
#else
    shutdown(socket, SHUT_RDWR);
#endif
}

} // namespace registrar::postgresql
