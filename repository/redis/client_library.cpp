// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/client_library.h"

#include "repository/redis/words.h"

#include <hiredis/hiredis.h>
#ifdef REGISTRAR_HIREDIS_TLS
#include <hiredis/hiredis_ssl.h>
#endif

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

#ifdef REGISTRAR_HIREDIS_TLS
Result<void> startTls(redisContext *context, const StoreAddress &address)
{
    static const bool initialised = redisInitOpenSSL() == REDIS_OK;
    const auto file = [&address](const QString &name) { return address.options.value(name).toLocal8Bit(); };
    const QByteArray authority = file(u"tlsCAFile"_s);
    const QByteArray certificate = file(u"tlsCertificateFile"_s);
    const QByteArray key = file(u"tlsKeyFile"_s);
    const QByteArray host = address.hosts.first().host.toUtf8();
    redisSSLOptions options{};
    options.cacert_filename = authority.isEmpty() ? nullptr : authority.constData();
    options.cert_filename = certificate.isEmpty() ? nullptr : certificate.constData();
    options.private_key_filename = key.isEmpty() ? nullptr : key.constData();
    options.server_name = host.constData();
    options.verify_mode = REDIS_SSL_VERIFY_PEER;
    redisSSLContextError problem = REDIS_SSL_CTX_NONE;
    const std::unique_ptr<redisSSLContext, void (*)(redisSSLContext *)> tls(
        initialised ? redisCreateSSLContextWithOptions(&options, &problem) : nullptr, &redisFreeSSLContext);
    if (tls && redisInitiateSSLWithContext(context, tls.get()) == REDIS_OK) {
        return {};
    }
    return failure(
        {.kind = Error::Kind::Tls,
         .what = Words::tr("No encrypted connection to %1 could be made.").arg(address.firstHostText()),
         .why = tls ? QString::fromLocal8Bit(context->errstr)
                    : QString::fromLatin1(redisSSLContextGetError(problem)),
         .remedy = Words::tr("Check that the server speaks TLS at this port and that its certificate is "
                             "trusted here (option tlsCAFile).")});
}
#else
Result<void> tlsMissing(const StoreAddress &address)
{
    return failure(
        {.kind = Error::Kind::Unsupported,
         .what = Words::tr("No encrypted connection to %1 can be made.").arg(address.firstHostText()),
         .why = Words::tr("This build uses hiredis %1.%2, which has no TLS.")
                    .arg(HIREDIS_MAJOR)
                    .arg(HIREDIS_MINOR),
         .remedy = Words::tr("Build with hiredis 1.0 or newer, or reach the server through a tunnel "
                             "(stunnel, ssh) and use a redis:// address.")});
}
#endif

} // namespace

void ContextDeleter::operator()(redisContext *context) const
{
    redisFree(context);
}

Result<Context> connectContext(const StoreAddress &address, std::chrono::milliseconds timeout)
{
    const HostAndPort host =
        address.hosts.isEmpty() ? HostAndPort{u"localhost"_s, 6379} : address.hosts.first();
#ifndef REGISTRAR_HIREDIS_TLS
    if (address.tls) {
        return failure(tlsMissing(address).error());
    }
#endif
    const bool isSocket = host.host.startsWith(u'/');
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
#ifdef REGISTRAR_HIREDIS_TLS
    if (address.tls) {
        if (const auto started = startTls(context.get(), address); !started) {
            return failure(started.error());
        }
    }
#endif
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
