// SPDX-License-Identifier: GPL-3.0-or-later
// OpenSSL between a socket of the network and one end of a pair.
#include "repository/redis/tls_relay.h"

#include "repository/redis/words.h"

#ifndef Q_OS_WIN
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <string>
#include <thread>
#include <unistd.h>
#include <utility>
#endif

namespace registrar::redis
{

using namespace Qt::StringLiterals;

#ifdef Q_OS_WIN

Result<int> connectByTls(const StoreAddress &address, std::chrono::milliseconds)
{
    return failure(
        {.kind = Error::Kind::Unsupported,
         .what = Words::tr("No encrypted connection to %1 can be made.").arg(address.firstHostText()),
         .why = Words::tr("This build has no TLS for Redis."),
         .remedy = Words::tr("Reach the server through an SSH tunnel and use a redis:// address.")});
}

#else

namespace
{

using Clock = std::chrono::steady_clock;
using Tls = std::unique_ptr<SSL, decltype(&SSL_free)>;
using TlsContext = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;

class Descriptor
{
public:
    explicit Descriptor(int descriptor = -1)
        : descriptor_(descriptor)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : descriptor_(std::exchange(other.descriptor_, -1))
    {
    }
    ~Descriptor()
    {
        if (descriptor_ >= 0) {
            ::close(descriptor_);
        }
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(descriptor_, other.descriptor_);
        return *this;
    }
    [[nodiscard]] int get() const { return descriptor_; }
    int release() { return std::exchange(descriptor_, -1); }

private:
    int descriptor_;
};

Error connectError(const StoreAddress &address, int problem)
{
    const bool late = problem == ETIMEDOUT;
    return {.kind = late ? Error::Kind::Timeout : Error::Kind::ConnectionRefused,
            .what = Words::tr("Redis at %1 could not be reached.").arg(address.firstHostText()),
            .why = QString::fromLocal8Bit(std::strerror(problem)),
            .remedy = late ? Words::tr("Check the address, and that no firewall stands between.")
                           : Words::tr("See that the server runs and listens at this address."),
            .retryable = true};
}

Error tlsError(const StoreAddress &address, const QString &why)
{
    return {.kind = Error::Kind::Tls,
            .what = Words::tr("No encrypted connection to %1 could be made.").arg(address.firstHostText()),
            .why = why,
            .remedy = Words::tr("Check that the server speaks TLS at this port and that its certificate is "
                                "trusted here: name the authority's file (tlsCAFile), or ask the server's "
                                "administrator.")};
}

QString lastLibraryError()
{
    std::array<char, 256> text{};
    const unsigned long code = ERR_get_error();
    if (code == 0) {
        return Words::tr("The server ended the connection.");
    }
    ERR_error_string_n(code, text.data(), text.size());
    return QString::fromLatin1(text.data());
}

/// Waits for one socket; false at the deadline.
bool waitFor(int descriptor, short events, Clock::time_point deadline)
{
    pollfd entry{descriptor, events, 0};
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
    return left > 0 && ::poll(&entry, 1, static_cast<int>(left)) > 0;
}

int problemOf(int descriptor)
{
    int problem = 0;
    socklen_t length = sizeof problem;
    ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &problem, &length);
    return problem;
}

Result<Descriptor> connectSocket(const StoreAddress &address, Clock::time_point deadline)
{
    const HostAndPort host = address.hosts.value(0, {u"localhost"_s, 6379});
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int looked = ::getaddrinfo(host.host.toUtf8().constData(),
                                     std::to_string(host.port ? host.port : 6379).c_str(), &hints, &found);
    if (looked != 0) {
        Error error = connectError(address, 0);
        error.kind = Error::Kind::HostNotFound;
        error.why = QString::fromLocal8Bit(::gai_strerror(looked));
        error.remedy = Words::tr("Check the host's name, and that this computer can resolve it.");
        return failure(error);
    }
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> addresses(found, ::freeaddrinfo);
    int problem = ECONNREFUSED;
    for (const addrinfo *each = found; each; each = each->ai_next) {
        Descriptor socket(::socket(each->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        if (socket.get() < 0) {
            problem = errno;
            continue;
        }
        if (::connect(socket.get(), each->ai_addr, each->ai_addrlen) != 0 && errno != EINPROGRESS) {
            problem = errno;
            continue;
        }
        problem = waitFor(socket.get(), POLLOUT, deadline) ? problemOf(socket.get()) : ETIMEDOUT;
        if (problem == 0) {
            const int on = 1;
            ::setsockopt(socket.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            ::setsockopt(socket.get(), SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
            return socket;
        }
    }
    return failure(connectError(address, problem));
}

Result<TlsContext> makeContext(const StoreAddress &address)
{
    TlsContext context(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free);
    const auto file = [&address](const QString &name) { return address.options.value(name).toLocal8Bit(); };
    const QByteArray authority = file(u"tlsCAFile"_s);
    const QByteArray certificate = file(u"tlsCertificateFile"_s);
    const QByteArray key = file(u"tlsKeyFile"_s);
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    const bool trusted =
        authority.isEmpty()
            ? SSL_CTX_set_default_verify_paths(context.get()) == 1
            : SSL_CTX_load_verify_locations(context.get(), authority.constData(), nullptr) == 1;
    if (!trusted) {
        return failure(tlsError(address, Words::tr("The file %1 holds no certificate of an authority.")
                                             .arg(address.options.value(u"tlsCAFile"_s))));
    }
    const QByteArray &keyFile = key.isEmpty() ? certificate : key;
    if (!certificate.isEmpty() &&
        (SSL_CTX_use_certificate_chain_file(context.get(), certificate.constData()) != 1 ||
         SSL_CTX_use_PrivateKey_file(context.get(), keyFile.constData(), SSL_FILETYPE_PEM) != 1)) {
        return failure(tlsError(
            address, Words::tr("The own certificate or its key cannot be used: %1").arg(lastLibraryError())));
    }
    const bool unverified = address.options.value(u"tlsVerify"_s) == u"none";
    SSL_CTX_set_verify(context.get(), unverified ? SSL_VERIFY_NONE : SSL_VERIFY_PEER, nullptr);
    return context;
}

/// What the certificate has to be for, and what is told to servers of several names. False where it cannot be
/// asked for: then nothing may be sent.
bool expectName(SSL *tls, const StoreAddress &address)
{
    const QByteArray host = address.hosts.value(0).host.toUtf8();
    std::array<unsigned char, sizeof(in6_addr)> number{};
    const bool isNumber = ::inet_pton(AF_INET, host.constData(), number.data()) == 1 ||
                          ::inet_pton(AF_INET6, host.constData(), number.data()) == 1;
    if (!isNumber && SSL_set_tlsext_host_name(tls, host.constData()) != 1) {
        return false;
    }
    const QString verify = address.options.value(u"tlsVerify"_s, u"full"_s);
    if (verify == u"none" || verify == u"ca") {
        return true;
    }
    X509_VERIFY_PARAM *wanted = SSL_get0_param(tls);
    return isNumber ? X509_VERIFY_PARAM_set1_ip_asc(wanted, host.constData()) == 1
                    : X509_VERIFY_PARAM_set1_host(wanted, host.constData(), 0) == 1;
}

Result<Tls> shakeHands(SSL_CTX *context, const StoreAddress &address, int socket, Clock::time_point deadline)
{
    Tls tls(SSL_new(context), &SSL_free);
    SSL_set_fd(tls.get(), socket);
    if (!expectName(tls.get(), address)) {
        return failure(tlsError(address, Words::tr("The host's name cannot be checked.")));
    }
    while (true) {
        ERR_clear_error();
        const int done = SSL_connect(tls.get());
        if (done == 1) {
            return tls;
        }
        const int wants = SSL_get_error(tls.get(), done);
        if (wants != SSL_ERROR_WANT_READ && wants != SSL_ERROR_WANT_WRITE) {
            const long verified = SSL_get_verify_result(tls.get());
            return failure(
                tlsError(address, verified == X509_V_OK
                                      ? lastLibraryError()
                                      : QString::fromLatin1(X509_verify_cert_error_string(verified))));
        }
        if (!waitFor(socket, wants == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT, deadline)) {
            Error error = tlsError(address, Words::tr("The server did not answer in time."));
            error.kind = Error::Kind::Timeout;
            return failure(error);
        }
    }
}

/// Moves bytes both ways until either side ends.
class Relay
{
public:
    Relay(TlsContext context, Tls tls, Descriptor network, Descriptor near)
        : context_(std::move(context))
        , tls_(std::move(tls))
        , network_(std::move(network))
        , near_(std::move(near))
    {
    }

    void run()
    {
        while (forward() && back()) {
            // Nothing more is read while the library has not taken the last.
            const short network =
                static_cast<short>((inSize_ == 0 ? POLLIN : 0) | (outSize_ > 0 ? POLLOUT : 0));
            const short near = static_cast<short>((outSize_ == 0 ? POLLIN : 0) | (inSize_ > 0 ? POLLOUT : 0));
            pollfd entries[] = {{network_.get(), network, 0}, {near_.get(), near, 0}};
            if (::poll(entries, 2, -1) < 0 && errno != EINTR) {
                break;
            }
        }
        SSL_shutdown(tls_.get());
        ::shutdown(near_.get(), SHUT_RDWR);
    }

private:
    using Buffer = std::array<char, std::size_t{16} * 1024>;

    /// From the library to the server. False when it is over.
    bool forward()
    {
        if (outSize_ == 0) {
            const ssize_t got = ::recv(near_.get(), out_.data(), out_.size(), MSG_DONTWAIT);
            if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR)) {
                return false;
            }
            outSize_ = std::max<ssize_t>(got, 0);
        }
        if (outSize_ == 0) {
            return true;
        }
        ERR_clear_error();
        const int sent = SSL_write(tls_.get(), out_.data(), static_cast<int>(outSize_));
        if (sent > 0) {
            outSize_ = 0;
            return true;
        }
        return wantsMore(sent);
    }

    /// From the server to the library.
    bool back()
    {
        while (true) {
            if (inSize_ == 0) {
                ERR_clear_error();
                const int got = SSL_read(tls_.get(), in_.data(), static_cast<int>(in_.size()));
                if (got <= 0) {
                    return wantsMore(got);
                }
                inSize_ = got;
                inPlace_ = 0;
            }
            const ssize_t sent = ::send(near_.get(), in_.data() + inPlace_, static_cast<size_t>(inSize_),
                                        MSG_DONTWAIT | MSG_NOSIGNAL);
            if (sent < 0) {
                return errno == EAGAIN || errno == EINTR;
            }
            inPlace_ += sent;
            inSize_ -= sent;
        }
    }

    bool wantsMore(int answer) const
    {
        const int wants = SSL_get_error(tls_.get(), answer);
        return wants == SSL_ERROR_WANT_READ || wants == SSL_ERROR_WANT_WRITE;
    }

    TlsContext context_;
    Tls tls_;
    Descriptor network_;
    Descriptor near_;
    Buffer out_{};
    ssize_t outSize_ = 0;
    Buffer in_{};
    ssize_t inSize_ = 0;
    ssize_t inPlace_ = 0;
};

/// OpenSSL writes with plain write(), which a closed connection answers with a signal.
void ignoreBrokenPipes()
{
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
}

} // namespace

Result<int> connectByTls(const StoreAddress &address, std::chrono::milliseconds timeout)
{
    const auto deadline = Clock::now() + timeout;
    auto context = makeContext(address);
    if (!context) {
        return failure(context.error());
    }
    auto network = connectSocket(address, deadline);
    if (!network) {
        return failure(network.error());
    }
    auto tls = shakeHands(context->get(), address, network->get(), deadline);
    if (!tls) {
        return failure(tls.error());
    }
    int pair[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) {
        return failure(connectError(address, errno));
    }
    auto relay = std::make_shared<Relay>(std::move(*context), std::move(*tls), std::move(*network),
                                         Descriptor(pair[1]));
    std::thread([relay] {
        ignoreBrokenPipes();
        relay->run();
    }).detach();
    return pair[0];
}

#endif

} // namespace registrar::redis
