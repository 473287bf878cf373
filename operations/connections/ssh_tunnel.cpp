// SPDX-License-Identifier: GPL-3.0-or-later
// Running ssh, and waiting for its loopback port.
#include "operations/connections/ssh_tunnel.h"

#include "operations/sandbox/operating_system.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct TunnelText {
    Q_DECLARE_TR_FUNCTIONS(registrar::SshTunnel)
};

constexpr int pollMilliseconds = 50;
constexpr int connectMilliseconds = 200;
constexpr int endMilliseconds = 1000;
constexpr int complaintRounds = 10;
constexpr qsizetype longestComplaint = 2000;
constexpr std::chrono::milliseconds leastTime{10000}; ///< an SSH server takes longer than a database

/// The one of before where it is free still: a driver may remember it for its own second connections.
quint16 freeLoopbackPort(quint16 before)
{
    QTcpServer probe;
    if (before && probe.listen(QHostAddress::LocalHost, before))
        return before;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
}

QString bracketed(const QString &host)
{
    return host.contains(u':') ? u'[' + host + u']' : host;
}

/// HOST:PORT as ssh wants it behind the local port, or the path of a Unix socket on the other side.
QString targetOf(const StoreAddress &address)
{
    const HostAndPort host = address.hosts.value(0, {u"localhost"_s, 0});
    if (host.host.startsWith(u'/'))
        return address.kind == StoreKind::PostgreSql ? u"%1/.s.PGSQL.%2"_s.arg(host.host).arg(host.port)
                                                     : host.host;
    return u"%1:%2"_s.arg(bracketed(host.host)).arg(host.port);
}

QStringList argumentsFor(const SshServer &server, quint16 localPort, const QString &target)
{
    QStringList arguments;
    if (!server.settingsFile.isEmpty())
        arguments << u"-F"_s << server.settingsFile;
    arguments << u"-N"_s << u"-T"_s;
    for (const QString &option :
         {u"BatchMode=yes"_s, u"ExitOnForwardFailure=yes"_s, u"StrictHostKeyChecking=yes"_s,
          u"ConnectTimeout=8"_s, u"ServerAliveInterval=2"_s, u"ServerAliveCountMax=2"_s,
          u"ControlMaster=no"_s, u"ControlPath=none"_s, u"PermitLocalCommand=no"_s})
        arguments << u"-o"_s << option;
    if (!server.identityFile.isEmpty())
        arguments << u"-i"_s << server.identityFile << u"-o"_s << u"IdentitiesOnly=yes"_s;
    if (server.port)
        arguments << u"-p"_s << QString::number(server.port);
    if (!server.user.isEmpty())
        arguments << u"-l"_s << server.user;
    arguments << u"-L"_s << u"127.0.0.1:%1:%2"_s.arg(localPort).arg(target);
    return arguments << u"--"_s << server.host;
}

/// What ssh says, told as an error with what helps.
Error errorFrom(const SshServer &server, const QString &said)
{
    Error error{.kind = Error::Kind::ConnectionRefused,
                .what = TunnelText::tr("The SSH server %1 could not be reached.").arg(server.toText()),
                .why = said,
                .remedy = TunnelText::tr("Check that the server runs, and the network or the VPN."),
                .retryable = true};
    if (said.contains("Permission denied"_L1) || said.contains("Too many authentication failures"_L1)) {
        error.kind = Error::Kind::WrongPassword;
        error.what = TunnelText::tr("The SSH server %1 did not let us in.").arg(server.toText());
        error.remedy = TunnelText::tr("Add your key to the agent (ssh-add), or name the key's file. A key "
                                      "with a passphrase works through the agent only.");
        error.retryable = false;
    } else if (said.contains("REMOTE HOST IDENTIFICATION HAS CHANGED"_L1)) {
        error.kind = Error::Kind::Tls;
        error.what = TunnelText::tr("The SSH server %1 shows another key than before.").arg(server.toText());
        error.remedy = TunnelText::tr("Somebody may be listening in. Ask its administrator before you accept "
                                      "the new key.");
        error.retryable = false;
    } else if (said.contains("Host key verification failed"_L1)) {
        error.kind = Error::Kind::Tls;
        error.what = TunnelText::tr("The key of the SSH server %1 is not known.").arg(server.toText());
        error.remedy = TunnelText::tr("Sign in once in a terminal, and compare the key that it shows: ssh %1")
                           .arg(server.toText());
        error.retryable = false;
    } else if (said.contains("Could not resolve hostname"_L1)) {
        error.kind = Error::Kind::HostNotFound;
        error.remedy = TunnelText::tr("Check the name's spelling, the network and the VPN.");
    }
    return error;
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(connectMilliseconds);
}

} // namespace

/// ssh on a thread of its own, which notices its end.
class SshTunnel::Process
{
public:
    explicit Process(const SshServer &server)
        : server_(server)
    {
        context_.moveToThread(&thread_);
        thread_.setObjectName(u"ssh"_s);
        thread_.start();
    }

    ~Process()
    {
        onThread([this] { end(); });
        thread_.quit();
        thread_.wait();
    }

    /// The loopback port that leads to the target.
    Result<quint16> open(const QString &target, std::chrono::milliseconds limit)
    {
        const std::scoped_lock lock(opening_);
        if (processId_ != 0 && target == target_)
            return port_;
        const quint16 port = freeLoopbackPort(port_);
        onThread([this, port, target] { start(port, target); });
        const auto deadline = std::chrono::steady_clock::now() + std::max(limit, leastTime);
        while (std::chrono::steady_clock::now() < deadline) {
            // In this order: a port that answers after ssh has ended is somebody else's.
            const bool reached = answers(port);
            if (processId_ == 0)
                return failure(errorFrom(server_, said()));
            if (reached) {
                port_ = port;
                target_ = target;
                return port;
            }
            QThread::msleep(pollMilliseconds);
        }
        const QString words = said();
        onThread([this] { end(); });
        Error error = errorFrom(server_, words);
        error.kind = Error::Kind::Timeout;
        return failure(error);
    }

    [[nodiscard]] QString said() const
    {
        const std::scoped_lock lock(saying_);
        return said_.trimmed();
    }
    [[nodiscard]] qint64 processId() const { return processId_; }

private:
    template<typename Function>
    void onThread(Function &&function)
    {
        QMetaObject::invokeMethod(&context_, std::forward<Function>(function), Qt::BlockingQueuedConnection);
    }

    void start(quint16 port, const QString &target)
    {
        end();
        {
            const std::scoped_lock lock(saying_);
            said_.clear();
        }
        process_ = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C"_s); // its words are read, not only shown
        process_->setProcessEnvironment(environment);
        process_->setStandardInputFile(QProcess::nullDevice());
        process_->setStandardOutputFile(QProcess::nullDevice());
        if (canOwnProcesses())
            endWithThisThread(*process_);
        QObject::connect(process_.get(), &QProcess::readyReadStandardError, &context_, [this] { listen(); });
        QObject::connect(process_.get(), &QProcess::finished, &context_, [this] {
            listen();
            processId_ = 0;
        });
        QObject::connect(process_.get(), &QProcess::errorOccurred, &context_, [this] {
            const std::scoped_lock lock(saying_);
            said_ += process_->errorString();
        });
        process_->start(u"ssh"_s, argumentsFor(server_, port, target));
        processId_ = process_->waitForStarted() ? process_->processId() : 0;
    }

    void end()
    {
        if (!process_)
            return;
        QProcess &process = *process_;
        process.disconnect(&context_);
        process.terminate();
        if (!process.waitForFinished(endMilliseconds))
            process.kill();
        process.waitForFinished(endMilliseconds);
        process_.reset();
        processId_ = 0;
    }

    void listen()
    {
        const std::scoped_lock lock(saying_);
        said_ = (said_ + QString::fromUtf8(process_->readAllStandardError())).right(longestComplaint);
    }

    const SshServer server_;
    QThread thread_;
    QObject context_;
    std::unique_ptr<QProcess> process_; ///< of the thread alone
    std::mutex opening_;                ///< guards the port and the target
    quint16 port_ = 0;
    QString target_;
    mutable std::mutex saying_;
    QString said_;
    std::atomic<qint64> processId_ = 0;
};

SshTunnel::SshTunnel(const SshServer &server)
    : process_(std::make_unique<Process>(server))
{
}

SshTunnel::~SshTunnel() = default;

Result<StoreAddress> SshTunnel::lead(const StoreAddress &address, std::chrono::milliseconds limit)
{
    if (address.dnsSeedList)
        return failure({.kind = Error::Kind::Unsupported,
                        .what = TunnelText::tr("An address with mongodb+srv cannot be led through a tunnel."),
                        .why = TunnelText::tr("Its servers are looked up by name, and there may be many."),
                        .remedy = TunnelText::tr("Give the address of one server: mongodb://HOST:27017/")});
    const auto port = process_->open(targetOf(address), limit);
    if (!port)
        return failure(port.error());
    StoreAddress led = address;
    const HostAndPort target = address.hosts.value(0);
    led.hosts = {{u"127.0.0.1"_s, *port}};
    if (address.kind == StoreKind::PostgreSql && !target.host.startsWith(u'/')) {
        led.hosts.first().host = target.host; // libpq checks certificates against it, and connects elsewhere
        led.options.insert(u"hostaddr"_s, u"127.0.0.1"_s);
    }
    if (address.kind == StoreKind::MongoDb) {
        led.options.remove(u"replicaSet"_s); // its other members could not be reached
        led.options.insert(u"directConnection"_s, u"true"_s);
    }
    return led;
}

QString SshTunnel::complaint() const
{
    // What the other side says of a connection comes a moment after the connection's end.
    for (int round = 0; round < complaintRounds && process_->said().isEmpty(); ++round)
        QThread::msleep(pollMilliseconds);
    return process_->said();
}

qint64 SshTunnel::processId() const
{
    return process_->processId();
}

} // namespace registrar
