// SPDX-License-Identifier: GPL-3.0-or-later
// A real TLS end in front of a real server, with certificates of the test's own.
#pragma once

#include "repository/store_address.h"

#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace registrar
{

/// An authority, certificates of a server for `localhost` and 127.0.0.1 and of one elsewhere, and a client's.
class TestCertificates
{
public:
    /// An error, fit for QSKIP, where the program `openssl` is not there.
    [[nodiscard]] static Result<std::unique_ptr<TestCertificates>> make();
    [[nodiscard]] QString file(const QString &name) const { return folder_.filePath(name); }

    static const QString authority;      ///< "authority.pem"
    static const QString server;         ///< "server": its files are server.pem and server.key
    static const QString elsewhere;      ///< "elsewhere": for another name
    static const QString client;         ///< its certificate; its key is "client.key"
    static const QString clientWithKey;  ///< both in one file, as MongoDB wants them
    static const QString otherAuthority; ///< that has signed nothing here

private:
    QTemporaryDir folder_;
};

/// Decrypts what comes and passes it on to the server; PostgreSQL's request for TLS is answered first.
class TlsProxy
{
public:
    /// `wantsClientCertificate`: whoever has none of the authority's is refused.
    TlsProxy(const TestCertificates &certificates, const StoreAddress &server, bool wantsClientCertificate,
             const QString &certificate = TestCertificates::server);
    ~TlsProxy();

    /// The server's address through the proxy, by the name `localhost`, with TLS asked for.
    [[nodiscard]] StoreAddress address() const;

private:
    class Listener;
    StoreAddress server_;
    QThread thread_;
    Listener *listener_;
    quint16 port_ = 0;
};

} // namespace registrar
