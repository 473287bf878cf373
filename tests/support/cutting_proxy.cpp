// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cutting_proxy.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace registrar
{

CuttingProxy::CuttingProxy(HostAndPort server, QByteArray text, Server side)
    : server_(std::move(server))
    , text_(std::move(text))
    , side_(side)
{
    start();
    while (port_ == 0) {
        yieldCurrentThread();
    }
}

CuttingProxy::~CuttingProxy()
{
    quit();
    wait();
}

void CuttingProxy::run()
{
    QTcpServer listener;
    listener.listen(QHostAddress::LocalHost);
    QObject::connect(&listener, &QTcpServer::newConnection, &listener, [&] {
        QTcpSocket *near = listener.nextPendingConnection();
        auto *far = new QTcpSocket(near);
        far->connectToHost(server_.host, server_.port);
        far->waitForConnected();
        QObject::connect(far, &QTcpSocket::readyRead, near, [=, this] {
            const QByteArray answer = far->readAll();
            if (!hasCut_ || side_ != Server::FallsSilent)
                near->write(answer);
        });
        QObject::connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
        QObject::connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        QObject::connect(near, &QTcpSocket::readyRead, far, [=, this, &listener] {
            const QByteArray bytes = near->readAll();
            const bool met = bytes.contains(text_);
            count_ += static_cast<int>(met);
            const bool cuts = met && !hasCut_ && side_ != Server::GoesOn;
            if (cuts)
                hasCut_ = true;
            if (!cuts || side_ == Server::FallsSilent) {
                far->write(bytes);
                return;
            }
            QObject::disconnect(far, nullptr, near, nullptr);
            if (side_ == Server::KeepsWaiting) {
                far->setParent(&listener);
            }
            if (side_ == Server::Answers) {
                far->write(bytes);
                far->waitForBytesWritten();
                far->waitForReadyRead(); // the server has carried it out
            }
            near->abort();
        });
    });
    port_ = listener.serverPort();
    exec();
}

} // namespace registrar
