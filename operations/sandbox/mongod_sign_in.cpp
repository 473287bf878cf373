// SPDX-License-Identifier: GPL-3.0-or-later
// One OP_MSG there and back.
#include "operations/sandbox/mongod_sign_in.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(registrar::MongoDbServer)
};

constexpr int patience = 5000;
constexpr qint32 headerBytes = 16;
constexpr qint32 longestReply = 64 * 1024;

QByteArray int32(qint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray element(char type, const QByteArray &name, const QByteArray &content)
{
    return type + name + '\0' + content;
}

QByteArray text(const QByteArray &name, const QByteArray &value)
{
    return element('\x02', name, int32(static_cast<qint32>(value.size()) + 1) + value + '\0');
}

QByteArray document(const QByteArray &elements)
{
    return int32(static_cast<qint32>(elements.size()) + 5) + elements + '\0';
}

QByteArray createUserMessage(const SandboxServer &server)
{
    const QByteArray role = document(text("role", "root") + text("db", "admin"));
    const QByteArray roles = document(element('\x03', "0", role));
    const QByteArray command =
        document(text("createUser", server.user.toUtf8()) + text("pwd", server.password.toUtf8()) +
                 element('\x04', "roles", roles) + text("$db", "admin"));
    constexpr qint32 opMsg = 2013;
    const QByteArray body = int32(0) + '\0' + command;
    return int32(headerBytes + static_cast<qint32>(body.size())) + int32(1) + int32(0) + int32(opMsg) + body;
}

/// The whole reply; empty where none came.
QByteArray readReply(QTcpSocket &socket)
{
    QByteArray reply;
    qint32 size = headerBytes;
    while (reply.size() < size) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(patience))
            return {};
        reply += socket.readAll();
        if (reply.size() >= headerBytes)
            size = qBound(headerBytes, qFromLittleEndian<qint32>(reply.constData()), longestReply);
    }
    return reply;
}

} // namespace

Result<void> makeMongodSignIn(const SandboxServer &server)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, server.port);
    QByteArray reply;
    if (socket.waitForConnected(patience) && socket.write(createUserMessage(server)) > 0)
        reply = readReply(socket);
    // {ok: 1.0} in the reply, whatever else stands there.
    QByteArray one(8, '\0');
    qToLittleEndian(1.0, one.data());
    if (reply.contains(element('\x01', "ok", one)))
        return {};
    const qsizetype message = reply.indexOf(element('\x02', "errmsg", {}));
    return failure(
        {.kind = Error::Kind::Internal,
         .what = QCoreApplication::translate("registrar::MongoDbServer",
                                             "The user of the sandbox's MongoDB server cannot be made."),
         .why = message < 0 ? socket.errorString() : QString::fromUtf8(reply.mid(message + 12).constData()),
         .remedy = QCoreApplication::translate(
             "registrar::MongoDbServer", "See the server's log, mongodb.log, in the sandbox's folder.")});
}

} // namespace registrar
