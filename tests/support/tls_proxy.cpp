// SPDX-License-Identifier: GPL-3.0-or-later
// Sockets of Qt's between driver and server.
#include "tests/support/tls_proxy.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace registrar
{

const QString TestCertificates::authority = u"authority.pem"_s;
const QString TestCertificates::server = u"server"_s;
const QString TestCertificates::elsewhere = u"elsewhere"_s;
const QString TestCertificates::client = u"client.pem"_s;
const QString TestCertificates::clientWithKey = u"client-with-key.pem"_s;
const QString TestCertificates::otherAuthority = u"other.pem"_s;

namespace
{

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &fileName, const QByteArray &bytes)
{
    QFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

Result<std::unique_ptr<TestCertificates>> TestCertificates::make()
{
    auto made = std::make_unique<TestCertificates>();
    const auto openssl = [&made](const QStringList &words) {
        QProcess process;
        process.setWorkingDirectory(made->folder_.path());
        process.start(u"openssl"_s, words);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
               process.exitCode() == 0;
    };
    const auto makeKey = [&openssl](const QString &name) {
        return openssl(
            {u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s, name});
    };
    const auto makeAuthority = [&](const QString &name) {
        return makeKey(name + u".key"_s) &&
               openssl({u"req"_s, u"-x509"_s, u"-new"_s, u"-key"_s, name + u".key"_s, u"-subj"_s,
                        u"/CN=test "_s + name, u"-days"_s, u"2"_s, u"-out"_s, name + u".pem"_s});
    };
    const auto makeCertificate = [&](const QString &name, const QString &names) {
        return makeKey(name + u".key"_s) &&
               openssl({u"req"_s, u"-new"_s, u"-key"_s, name + u".key"_s, u"-subj"_s, u"/CN="_s + name,
                        u"-out"_s, name + u".csr"_s}) &&
               openssl({u"x509"_s, u"-req"_s, u"-in"_s, name + u".csr"_s, u"-CA"_s, authority, u"-CAkey"_s,
                        u"authority.key"_s, u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-extfile"_s, names,
                        u"-out"_s, name + u".pem"_s});
    };
    const bool all = write(made->file(u"names"_s), "subjectAltName=DNS:localhost,IP:127.0.0.1\n") &&
                     write(made->file(u"other-names"_s), "subjectAltName=DNS:elsewhere.example\n") &&
                     makeAuthority(u"authority"_s) && makeAuthority(u"other"_s) &&
                     makeCertificate(server, u"names"_s) && makeCertificate(elsewhere, u"other-names"_s) &&
                     makeCertificate(u"client"_s, u"names"_s) &&
                     write(made->file(clientWithKey),
                           contentOf(made->file(client)) + contentOf(made->file(u"client.key"_s)));
    if (!all)
        return failure({.kind = Error::Kind::Unsupported,
                        .what = u"There are no certificates."_s,
                        .why = u"The program openssl is not there, or failed."_s});
    return made;
}

/// Lives on the proxy's thread.
class TlsProxy::Listener : public QTcpServer
{
public:
    Listener(const TestCertificates &certificates, const StoreAddress &server, bool wantsClientCertificate,
             const QString &certificate)
        : server_(server)
    {
        configuration_ = QSslConfiguration::defaultConfiguration();
        configuration_.setLocalCertificateChain(
            QSslCertificate::fromPath(certificates.file(certificate + u".pem"_s)));
        configuration_.setPrivateKey(
            QSslKey(contentOf(certificates.file(certificate + u".key"_s)), QSsl::Ec));
        configuration_.setCaCertificates(
            QSslCertificate::fromPath(certificates.file(TestCertificates::authority)));
        configuration_.setPeerVerifyMode(wantsClientCertificate ? QSslSocket::VerifyPeer
                                                                : QSslSocket::VerifyNone);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *near = new QSslSocket(this);
        near->setSocketDescriptor(descriptor);
        near->setSslConfiguration(configuration_);
        if (server_.kind != StoreKind::PostgreSql) {
            startEncryption(near);
            return;
        }
        auto *waiting = new QObject(near);
        connect(near, &QSslSocket::readyRead, waiting, [this, near, waiting] {
            constexpr qint64 requestSize = 8;
            if (near->bytesAvailable() < requestSize)
                return;
            near->read(requestSize);
            delete waiting;
            near->write("S");
            near->flush();
            startEncryption(near);
        });
    }

private:
    void startEncryption(QSslSocket *near)
    {
        auto *far = new QTcpSocket(near);
        connect(near, &QSslSocket::encrypted, far, [this, near, far] {
            far->connectToHost(server_.hosts.first().host, server_.hosts.first().port);
            connect(far, &QTcpSocket::connected, near, [near, far] { far->write(near->readAll()); });
            connect(near, &QSslSocket::readyRead, far, [near, far] {
                if (far->state() == QTcpSocket::ConnectedState)
                    far->write(near->readAll());
            });
            connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
            connect(far, &QTcpSocket::disconnected, near, [near] { near->disconnectFromHost(); });
        });
        connect(near, &QSslSocket::disconnected, near, &QObject::deleteLater);
        near->startServerEncryption();
    }

    const StoreAddress server_;
    QSslConfiguration configuration_;
};

TlsProxy::TlsProxy(const TestCertificates &certificates, const StoreAddress &server,
                   bool wantsClientCertificate, const QString &certificate)
    : server_(server)
    , listener_(new Listener(certificates, server, wantsClientCertificate, certificate))
{
    listener_->listen(QHostAddress::LocalHost);
    port_ = listener_->serverPort();
    listener_->moveToThread(&thread_);
    QObject::connect(&thread_, &QThread::finished, listener_, &QObject::deleteLater);
    thread_.start();
}

TlsProxy::~TlsProxy()
{
    thread_.quit();
    thread_.wait();
}

StoreAddress TlsProxy::address() const
{
    StoreAddress through = server_;
    through.hosts = {{u"localhost"_s, port_}};
    through.tls = true;
    return through;
}

} // namespace registrar
