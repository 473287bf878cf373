// SPDX-License-Identifier: GPL-3.0-or-later
// A stream of libmongoc over a socket that a guard knows of.
#include <QtGlobal>

#ifndef Q_OS_WIN

#include "repository/mongodb/socket_connect.h"
#include "repository/mongodb/socket_guard.h"
#include "repository/mongodb/socket_stream.h"

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <optional>
#include <poll.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace registrar::mongodb
{

namespace
{

using Clock = std::chrono::steady_clock;

/// libmongoc calls the functions that stand in the base; it keeps the object and destroys it through them.
struct SocketStream : mongoc_stream_t {
    int socket = -1;
    int problem = 0; ///< the last errno
    std::shared_ptr<SocketGuard> guard;
};

SocketStream *own(mongoc_stream_t *stream)
{
    return static_cast<SocketStream *>(stream);
}

int closeSocket(mongoc_stream_t *stream)
{
    SocketStream *self = own(stream);
    if (self->socket >= 0) {
        self->guard->remove(self->socket);
        ::close(std::exchange(self->socket, -1));
    }
    return 0;
}

void destroyStream(mongoc_stream_t *stream)
{
    closeSocket(stream);
    delete own(stream);
}

/// Waits until the socket is ready; false at the deadline, with the reason noted.
bool waitFor(SocketStream *self, short events, std::optional<Clock::time_point> deadline)
{
    while (true) {
        int timeout = -1;
        if (deadline) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(*deadline - Clock::now()).count();
            timeout = static_cast<int>(std::clamp<qint64>(left, 0, INT32_MAX));
        }
        pollfd entry{self->socket, events, 0};
        const int ready = ::poll(&entry, 1, timeout);
        if (ready > 0) {
            return true;
        }
        if (ready == 0 || errno != EINTR) {
            self->problem = ready == 0 ? ETIMEDOUT : errno;
            errno = self->problem;
            return false;
        }
    }
}

std::optional<Clock::time_point> deadlineIn(int32_t milliseconds)
{
    return milliseconds < 0 ? std::nullopt
                            : std::optional(Clock::now() + std::chrono::milliseconds(milliseconds));
}

/// Reads until at least `least` bytes are there.
ssize_t readBytes(mongoc_stream_t *stream, mongoc_iovec_t *parts, size_t count, size_t least, int32_t timeout)
{
    SocketStream *self = own(stream);
    const auto deadline = deadlineIn(timeout);
    ssize_t total = 0;
    for (size_t part = 0; part < count; ++part) {
        auto *at = static_cast<char *>(static_cast<void *>(parts[part].iov_base));
        size_t left = parts[part].iov_len;
        while (left > 0) {
            const ssize_t got = ::recv(self->socket, at, left, MSG_DONTWAIT);
            if (got > 0) {
                at += got;
                left -= static_cast<size_t>(got);
                total += got;
                continue;
            }
            const bool ended = got == 0;
            self->problem = ended ? (least == 0 ? 0 : ECONNRESET) : errno;
            const bool again = !ended && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR);
            if (static_cast<size_t>(total) >= least && total > 0) {
                return total;
            }
            if (!again) { // fewer bytes than wanted are a failure, else libmongoc's buffer aborts the program
                return ended && least == 0 ? total : -1;
            }
            if (timeout == 0) {
                return -1; // the caller asks again when there is something
            }
            if (!waitFor(self, POLLIN, deadline)) {
                return -1;
            }
        }
    }
    return total;
}

ssize_t writeBytes(mongoc_stream_t *stream, mongoc_iovec_t *parts, size_t count, int32_t timeout)
{
    SocketStream *self = own(stream);
    const auto deadline = deadlineIn(timeout);
    ssize_t total = 0;
    for (size_t part = 0; part < count; ++part) {
        const auto *at = static_cast<const char *>(static_cast<const void *>(parts[part].iov_base));
        size_t left = parts[part].iov_len;
        while (left > 0) {
            const ssize_t sent = ::send(self->socket, at, left, MSG_DONTWAIT | MSG_NOSIGNAL);
            if (sent >= 0) {
                at += sent;
                left -= static_cast<size_t>(sent);
                total += sent;
                continue;
            }
            self->problem = errno;
            const bool again = errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
            if (!again || !waitFor(self, POLLOUT, deadline)) {
                return -1;
            }
        }
    }
    return total;
}

ssize_t pollStreams(mongoc_stream_poll_t *streams, size_t count, int32_t timeout)
{
    std::vector<pollfd> entries;
    entries.reserve(count);
    for (size_t number = 0; number < count; ++number) {
        entries.push_back(
            {own(streams[number].stream)->socket, static_cast<short>(streams[number].events), 0});
    }
    const int ready = ::poll(entries.data(), static_cast<nfds_t>(count), timeout);
    for (size_t number = 0; number < count && ready > 0; ++number) {
        streams[number].revents = entries[number].revents;
    }
    return ready;
}

bool isClosed(mongoc_stream_t *stream)
{
    char byte = 0;
    const ssize_t got = ::recv(own(stream)->socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return got == 0 || (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK);
}

int setOption(mongoc_stream_t *stream, int level, int name, void *value, mongoc_socklen_t size)
{
    return ::setsockopt(own(stream)->socket, level, name, value, size);
}

mongoc_stream_t *newStream(int socket, const std::shared_ptr<SocketGuard> &guard)
{
    auto *stream = new SocketStream{};
    stream->type = 0x52; // none of libmongoc's own
    stream->destroy = destroyStream;
    stream->failed = destroyStream;
    stream->close = closeSocket;
    stream->flush = [](mongoc_stream_t *) { return 0; };
    stream->readv = readBytes;
    stream->writev = writeBytes;
    stream->setsockopt = setOption;
    stream->check_closed = isClosed;
    stream->poll = pollStreams;
    stream->timed_out = [](mongoc_stream_t *self) { return own(self)->problem == ETIMEDOUT; };
    stream->should_retry = [](mongoc_stream_t *self) {
        const int problem = own(self)->problem;
        return problem == EAGAIN || problem == EWOULDBLOCK || problem == EINTR;
    };
    stream->socket = socket;
    stream->guard = guard;
    return stream;
}

/// Null where TLS fails; the stream below is gone then.
mongoc_stream_t *encrypted(mongoc_stream_t *plain, const mongoc_uri_t *uri, const char *host, int32_t timeout,
                           bson_error_t *error)
{
    mongoc_ssl_opt_t options = *mongoc_ssl_opt_get_default();
    options.ca_file = mongoc_uri_get_option_as_utf8(uri, MONGOC_URI_TLSCAFILE, nullptr);
    options.pem_file = mongoc_uri_get_option_as_utf8(uri, MONGOC_URI_TLSCERTIFICATEKEYFILE, nullptr);
    options.pem_pwd = mongoc_uri_get_option_as_utf8(uri, MONGOC_URI_TLSCERTIFICATEKEYFILEPASSWORD, nullptr);
    const bool careless = mongoc_uri_get_option_as_bool(uri, MONGOC_URI_TLSINSECURE, false);
    options.weak_cert_validation =
        careless || mongoc_uri_get_option_as_bool(uri, MONGOC_URI_TLSALLOWINVALIDCERTIFICATES, false);
    options.allow_invalid_hostname =
        careless || mongoc_uri_get_option_as_bool(uri, MONGOC_URI_TLSALLOWINVALIDHOSTNAMES, false);
    mongoc_stream_t *stream = mongoc_stream_tls_new_with_hostname(plain, host, &options, 1);
    if (!stream) {
        mongoc_stream_destroy(plain);
        bson_set_error(error, MONGOC_ERROR_STREAM, MONGOC_ERROR_STREAM_SOCKET,
                       "TLS could not be set up: see the certificate files");
        return nullptr;
    }
    bson_error_t problem{};
    if (!mongoc_stream_tls_handshake_block(stream, host, timeout, &problem)) {
        mongoc_stream_destroy(stream);
        bson_set_error(error, MONGOC_ERROR_STREAM, MONGOC_ERROR_STREAM_SOCKET, "TLS handshake failed: %s",
                       problem.message);
        return nullptr;
    }
    return stream;
}

} // namespace

mongoc_stream_t *openGuardedStream(const mongoc_uri_t *uri, const mongoc_host_list_t *host, void *context,
                                   bson_error_t *error)
{
    const auto guard = static_cast<SocketGuard *>(context)->shared_from_this();
    const int32_t timeout = mongoc_uri_get_option_as_int32(uri, MONGOC_URI_CONNECTTIMEOUTMS, 10000);
    const int socket = connectSocket(*host, timeout, *error);
    if (socket < 0) {
        return nullptr;
    }
    if (!guard->add(socket)) {
        ::close(socket);
        bson_set_error(error, MONGOC_ERROR_STREAM, MONGOC_ERROR_STREAM_CONNECT,
                       "the connection was given up");
        return nullptr;
    }
    mongoc_stream_t *stream = newStream(socket, guard);
    if (mongoc_uri_get_tls(uri)) {
        stream = encrypted(stream, uri, host->host, timeout, error);
    }
    return stream ? mongoc_stream_buffered_new(stream, 4096) : nullptr;
}

} // namespace registrar::mongodb

#endif
