// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/client_library.h"

#include "repository/redis/tls_relay.h"
#include "repository/redis/words.h"

#include <hiredis/hiredis.h>

#include <cerrno>
#include <csignal>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#include <sys/time.h>
#endif

namespace registrar::redis
{

using namespace Qt::StringLiterals;

namespace
{

timeval toTimeval(std::chrono::milliseconds time)
{
    timeval result{};
    result.tv_sec = static_cast<decltype(result.tv_sec)>(time.count() / 1000);
    result.tv_usec = static_cast<decltype(result.tv_usec)>(time.count() % 1000 * 1000);
    return result;
}

/// hiredis writes with plain write(), and a write to a socket that the other side has closed would end the
/// program: while this lives, the thread does not see SIGPIPE.
class BrokenPipeGuard
{
public:
#ifndef Q_OS_WIN
    BrokenPipeGuard()
    {
        sigemptyset(&pipe_);
        sigaddset(&pipe_, SIGPIPE);
        sigset_t pending;
        sigpending(&pending);
        wasPending_ = sigismember(&pending, SIGPIPE) == 1;
        pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
    }
    ~BrokenPipeGuard()
    {
        sigset_t pending;
        sigpending(&pending);
        if (!wasPending_ && sigismember(&pending, SIGPIPE) == 1) {
            int signal = 0;
            sigwait(&pipe_, &signal);
        }
        pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }
    Q_DISABLE_COPY_MOVE(BrokenPipeGuard)

private:
    sigset_t pipe_{};
    sigset_t before_{};
    bool wasPending_ = false;
#endif
};

Error connectError(const redisContext *context, int systemError, const QString &place)
{
    Error error{.kind = Error::Kind::ConnectionRefused,
                .what = Words::tr("Redis at %1 could not be reached.").arg(place),
                .why = context ? QString::fromLocal8Bit(context->errstr) : QString(),
                .remedy = Words::tr("See that the server runs and listens at this address."),
                .retryable = true};
    if (context && context->err == REDIS_ERR_OTHER) {
        error.kind = Error::Kind::HostNotFound;
        error.remedy = Words::tr("Check the host's name, and that this computer can resolve it.");
    } else if (systemError == ETIMEDOUT || systemError == EAGAIN || systemError == EINPROGRESS) {
        error.kind = Error::Kind::Timeout;
        error.remedy = Words::tr("Check the address, and that no firewall stands between.");
    } else if (systemError == EACCES || systemError == EPERM) {
        error.kind = Error::Kind::Permission;
        error.remedy = Words::tr("Ask for access to the socket's file.");
    }
    return error;
}

Result<Context> connectEncrypted(const StoreAddress &address, std::chrono::milliseconds timeout)
{
    const auto descriptor = connectByTls(address, timeout);
    if (!descriptor) {
        return failure(descriptor.error());
    }
    Context context(redisConnectFd(*descriptor));
    if (!context || context->err) {
        return failure(connectError(context.get(), 0, address.firstHostText()));
    }
    setTimeLimit(context.get(), timeout);
    return context;
}

} // namespace

void ContextDeleter::operator()(redisContext *context) const
{
    redisFree(context);
}

Result<Context> connectContext(const StoreAddress &address, std::chrono::milliseconds timeout)
{
    const HostAndPort host =
        address.hosts.isEmpty() ? HostAndPort{u"localhost"_s, 6379} : address.hosts.first();
    const bool isSocket = host.host.startsWith(u'/');
    if (address.tls && !isSocket) {
        return connectEncrypted(address, timeout);
    }
    errno = 0;
    Context context(isSocket
                        ? redisConnectUnixWithTimeout(host.host.toLocal8Bit().constData(), toTimeval(timeout))
                        : redisConnectWithTimeout(host.host.toUtf8().constData(),
                                                  host.port ? host.port : 6379, toTimeval(timeout)));
    const int systemError = errno;
    if (!context || context->err) {
        return failure(connectError(context.get(), systemError, address.firstHostText()));
    }
    setTimeLimit(context.get(), timeout);
    if (!isSocket) {
        redisEnableKeepAlive(context.get());
    }
    return context;
}

void setTimeLimit(redisContext *context, std::chrono::milliseconds limit)
{
    redisSetTimeout(context, toTimeval(limit));
}

bool sendQueued(redisContext *context)
{
    [[maybe_unused]] const BrokenPipeGuard guard;
    int done = 0;
    while (!done) {
        if (redisBufferWrite(context, &done) != REDIS_OK) {
            return false;
        }
    }
    return true;
}

void shutDownSocket(int descriptor) noexcept
{
#ifdef Q_OS_WIN
    ::shutdown(static_cast<SOCKET>(descriptor), SD_BOTH);
#else
    ::shutdown(descriptor, SHUT_RDWR);
#endif
}

} // namespace registrar::redis
