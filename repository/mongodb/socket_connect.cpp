// SPDX-License-Identifier: GPL-3.0-or-later
// Connects a socket within a time limit.
#include <QtGlobal>

#ifndef Q_OS_WIN

#include "repository/mongodb/socket_connect.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <string>
#include <unistd.h>

namespace registrar::mongodb
{

namespace
{

using Clock = std::chrono::steady_clock;

void setFlag(int socket, int level, int name)
{
    const int on = 1;
    ::setsockopt(socket, level, name, &on, sizeof on);
}

/// 0, or the errno of the failure.
int connectWithin(int socket, const sockaddr *address, socklen_t size, Clock::time_point deadline)
{
    if (::connect(socket, address, size) == 0) {
        return 0;
    }
    if (errno != EINPROGRESS) {
        return errno;
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
    pollfd entry{socket, POLLOUT, 0};
    const int ready = ::poll(&entry, 1, static_cast<int>(std::clamp<qint64>(left, 0, INT32_MAX)));
    if (ready <= 0) {
        return ready == 0 ? ETIMEDOUT : errno;
    }
    int problem = 0;
    socklen_t length = sizeof problem;
    ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &problem, &length);
    return problem;
}

int connectTo(int family, const sockaddr *address, socklen_t size, Clock::time_point deadline, int &problem)
{
    const int socket = ::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (socket < 0) {
        problem = errno;
        return -1;
    }
    problem = connectWithin(socket, address, size, deadline);
    if (problem != 0) {
        ::close(socket);
        return -1;
    }
    if (family != AF_UNIX) {
        setFlag(socket, IPPROTO_TCP, TCP_NODELAY);
        setFlag(socket, SOL_SOCKET, SO_KEEPALIVE);
    }
    return socket;
}

int connectUnix(const char *path, Clock::time_point deadline, int &problem)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (std::strlen(path) >= sizeof address.sun_path) {
        problem = ENAMETOOLONG;
        return -1;
    }
    std::strncpy(address.sun_path, path, sizeof address.sun_path - 1);
    return connectTo(AF_UNIX, reinterpret_cast<const sockaddr *>(&address), sizeof address, deadline,
                     problem);
}

void tell(bson_error_t &error, const mongoc_host_list_t &host, int problem)
{
    const char *why = problem == ECONNREFUSED || problem == ENOENT ? "connection refused"
                      : problem == ETIMEDOUT                       ? "connection timeout"
                                                                   : std::strerror(problem);
    bson_set_error(&error, MONGOC_ERROR_STREAM, MONGOC_ERROR_STREAM_CONNECT, "%s by %s", why,
                   host.host_and_port);
}

} // namespace

int connectSocket(const mongoc_host_list_t &host, int32_t timeoutMilliseconds, bson_error_t &error)
{
    const auto deadline = Clock::now() + std::chrono::milliseconds(timeoutMilliseconds);
    int problem = 0;
    int socket = -1;
    if (host.family == AF_UNIX) {
        socket = connectUnix(host.host, deadline, problem);
    } else {
        addrinfo hints{};
        hints.ai_family = host.family;
        hints.ai_socktype = SOCK_STREAM;
        addrinfo *found = nullptr;
        const int answer = ::getaddrinfo(host.host, std::to_string(host.port).c_str(), &hints, &found);
        if (answer != 0) {
            bson_set_error(&error, MONGOC_ERROR_STREAM, MONGOC_ERROR_STREAM_NAME_RESOLUTION,
                           "failed to resolve %s", host.host);
            return -1;
        }
        const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> addresses(found, ::freeaddrinfo);
        for (const addrinfo *address = found; address && socket < 0; address = address->ai_next) {
            socket = connectTo(address->ai_family, address->ai_addr, address->ai_addrlen, deadline, problem);
        }
    }
    if (socket < 0) {
        tell(error, host, problem);
    }
    return socket;
}

} // namespace registrar::mongodb

#endif
