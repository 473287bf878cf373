// SPDX-License-Identifier: GPL-3.0-or-later
// Toxiproxy between a driver and a real server: slow, cut, silent and closed connections on demand.
#pragma once

#include "repository/connection_state.h"
#include "tests/support/sandbox_servers.h"

#include <QProcess>

#include <memory>

namespace registrar
{

/// One proxy in front of one server, on a free port of 127.0.0.1; ends with the object.
class ToxicProxy
{
public:
    /// An error, fit for QSKIP, where the program is not installed.
    [[nodiscard]] static Result<std::unique_ptr<ToxicProxy>> start(const SandboxServers &servers,
                                                                   const StoreAddress &server);
    ~ToxicProxy();

    /// The server's address through the proxy.
    [[nodiscard]] StoreAddress address(StoreAddress server) const;

    [[nodiscard]] bool setLatency(int milliseconds);
    /// Everything sent either way is swallowed, the connections stay open.
    [[nodiscard]] bool setSilent();
    /// What is sent arrives, and what is answered is swallowed; the connections stay open.
    [[nodiscard]] bool swallowAnswers();
    /// Answers are cut off, with the connection, once so many bytes of them have passed.
    [[nodiscard]] bool cutAnswersAfter(qint64 bytes);
    /// Closes all connections and refuses new ones.
    [[nodiscard]] bool close();
    /// Listens again, and takes everything else back.
    [[nodiscard]] bool heal();

private:
    ToxicProxy() = default;
    [[nodiscard]] bool call(const QByteArray &method, const QString &path, const QByteArray &json) const;
    [[nodiscard]] bool addToxic(const QByteArray &json);

    QProcess process_;
    quint16 controlPort_ = 0;
    quint16 port_ = 0;
    QStringList toxics_;
};

} // namespace registrar
