// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/toxic_proxy.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

Error cannotStart(const QString &why)
{
    return {.kind = Error::Kind::Unsupported, .what = u"Toxiproxy could not be started."_s, .why = why};
}

constexpr int patience = 10'000; ///< milliseconds for a call to a program on this machine

} // namespace

Result<std::unique_ptr<ToxicProxy>> ToxicProxy::start(const SandboxServers &servers,
                                                      const StoreAddress &server)
{
    const QString program = servers.tool(u"toxiproxy-server"_s);
    if (program.isEmpty()) {
        return failure(cannotStart(u"toxiproxy-server is not installed."_s));
    }
    std::unique_ptr<ToxicProxy> made(new ToxicProxy);
    made->controlPort_ = freePort();
    made->port_ = freePort();
    made->process_.setStandardOutputFile(QProcess::nullDevice());
    made->process_.setStandardErrorFile(QProcess::nullDevice());
    made->process_.start(program,
                         {u"-host"_s, u"127.0.0.1"_s, u"-port"_s, QString::number(made->controlPort_)});
    if (!made->process_.waitForStarted(patience)) {
        return failure(cannotStart(made->process_.errorString()));
    }
    const QString json =
        uR"({"name": "store", "listen": "127.0.0.1:%1", "upstream": "%2", "enabled": true})"_s;
    const QByteArray proxy = json.arg(made->port_).arg(server.firstHostText()).toUtf8();
    for (int attempt = 0; attempt < 100; ++attempt) {
        if (made->call("POST", u"/proxies"_s, proxy)) {
            return made;
        }
        QThread::msleep(50); // the program has no other way to say that it listens
    }
    return failure(cannotStart(u"It does not answer."_s));
}

ToxicProxy::~ToxicProxy()
{
    process_.kill();
    process_.waitForFinished(patience);
}

StoreAddress ToxicProxy::address(StoreAddress server) const
{
    server.hosts = {{u"127.0.0.1"_s, port_}};
    return server;
}

/// Toxiproxy's HTTP interface, see its README; one request a connection.
bool ToxicProxy::call(const QByteArray &method, const QString &path, const QByteArray &json) const
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, controlPort_);
    if (!socket.waitForConnected(patience)) {
        return false;
    }
    socket.write(method + ' ' + path.toUtf8() +
                 " HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: registrar-test\r\n" +
                 "Connection: close\r\nContent-Type: application/json\r\nContent-Length: " +
                 QByteArray::number(json.size()) + "\r\n\r\n" + json);
    QByteArray answer;
    while (socket.waitForReadyRead(patience)) {
        answer += socket.readAll();
    }
    return answer.startsWith("HTTP/1.1 2");
}

bool ToxicProxy::addToxic(const QByteArray &json)
{
    if (!call("POST", u"/proxies/store/toxics"_s, json)) {
        return false;
    }
    const qsizetype start = json.indexOf("\"name\": \"") + 9;
    toxics_ << QString::fromUtf8(json.mid(start, json.indexOf('"', start) - start));
    return true;
}

bool ToxicProxy::setLatency(int milliseconds)
{
    return addToxic(R"({"name": "latency", "type": "latency", "attributes": {"latency": )" +
                    QByteArray::number(milliseconds) + "}}");
}

bool ToxicProxy::swallowAnswers()
{
    return addToxic(
        R"({"name": "down", "type": "timeout", "stream": "downstream", "attributes": {"timeout": 0}})");
}

bool ToxicProxy::setSilent()
{
    return swallowAnswers() &&
           addToxic(
               R"({"name": "up", "type": "timeout", "stream": "upstream", "attributes": {"timeout": 0}})");
}

bool ToxicProxy::cutAnswersAfter(qint64 bytes)
{
    return addToxic(
        R"({"name": "limit", "type": "limit_data", "stream": "downstream", "attributes": {"bytes": )" +
        QByteArray::number(bytes) + "}}");
}

bool ToxicProxy::close()
{
    return call("POST", u"/proxies/store"_s, R"({"enabled": false})");
}

bool ToxicProxy::heal()
{
    bool healed = true;
    for (const QString &toxic : std::as_const(toxics_)) {
        healed = call("DELETE", u"/proxies/store/toxics/"_s + toxic, {}) && healed;
    }
    toxics_.clear();
    return call("POST", u"/proxies/store"_s, R"({"enabled": true})") && healed;
}

} // namespace registrar
