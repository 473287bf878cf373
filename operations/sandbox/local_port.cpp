// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the system for ports by listening and by connecting.
#include "operations/sandbox/local_port.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace registrar
{

bool isListening(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    return socket.waitForConnected(1000);
}

quint16 freePort(quint16 preferred)
{
    QTcpServer server;
    if (preferred != 0 && server.listen(QHostAddress::LocalHost, preferred))
        return preferred;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace registrar
