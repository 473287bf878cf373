// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, settings and the process of sshd.
#include "tests/support/ssh_daemon.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

QString findDaemon()
{
    const QString found = QStandardPaths::findExecutable(u"sshd"_s);
    return found.isEmpty() ? QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
                           : found;
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<std::unique_ptr<SshDaemon>> SshDaemon::start()
{
    std::unique_ptr<SshDaemon> daemon(new SshDaemon);
    if (findDaemon().isEmpty() || !daemon->prepare() || !daemon->startAgain())
        return failure({.kind = Error::Kind::Unsupported,
                        .what = u"There is no SSH server."_s,
                        .why = u"The programs sshd and ssh-keygen are not there, or sshd did not start: "_s +
                               QString::fromUtf8(daemon->process_.readAllStandardError())});
    return daemon;
}

SshDaemon::~SshDaemon()
{
    stop();
}

bool SshDaemon::write(const QString &name, const QByteArray &content) const
{
    QFile out(file(name));
    return out.open(QIODevice::WriteOnly) && out.write(content) == content.size();
}

bool SshDaemon::prepare()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        return false;
    port_ = probe.serverPort();
    QDir(u"/run"_s).mkdir(u"sshd"_s); // wanted where the test is run by the administrator
    for (const QString &name : {u"host"_s, u"own"_s, u"other"_s})
        if (QProcess::execute(u"ssh-keygen"_s,
                              {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, file(name)}) != 0)
            return false;
    const auto path = [this](const QString &name) { return file(name).toLocal8Bit(); };
    const QByteArray common = "GlobalKnownHostsFile /dev/null\nIdentitiesOnly yes\nIdentityAgent none\n";
    const QByteArray knows = "UserKnownHostsFile " + path(u"known"_s) + '\n';
    return write(u"sshd.conf"_s,
                 "ListenAddress 127.0.0.1\nPort " + QByteArray::number(port_) + "\nHostKey " +
                     path(u"host"_s) + "\nAuthorizedKeysFile " + path(u"own.pub"_s) +
                     "\nPidFile none\nUsePAM no\nStrictModes no\nPasswordAuthentication no\n"
                     "KbdInteractiveAuthentication no\nPermitRootLogin prohibit-password\n") &&
           write(u"known"_s,
                 "[127.0.0.1]:" + QByteArray::number(port_) + ' ' + contentOf(file(u"host.pub"_s))) &&
           write(u"good.conf"_s, common + knows + "IdentityFile " + path(u"own"_s) + '\n') &&
           write(u"unknown.conf"_s,
                 common + "UserKnownHostsFile /dev/null\nIdentityFile " + path(u"own"_s) + '\n') &&
           write(u"stranger.conf"_s, common + knows + "IdentityFile " + path(u"other"_s) + '\n');
}

bool SshDaemon::startAgain()
{
    process_.start(findDaemon(), {u"-D"_s, u"-e"_s, u"-f"_s, file(u"sshd.conf"_s)});
    if (!process_.waitForStarted())
        return false;
    constexpr int tries = 100;
    constexpr unsigned long pause = 50;
    for (int round = 0; round < tries && process_.state() == QProcess::Running; ++round) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port_);
        if (socket.waitForConnected(int(pause)))
            return true;
        QThread::msleep(pause);
        process_.waitForFinished(0);
    }
    return false;
}

void SshDaemon::stop()
{
    if (process_.state() == QProcess::NotRunning)
        return;
    // The connections are children of its own, which would live on.
    const QString parent = QString::number(process_.processId());
    QProcess::execute(u"pkill"_s, {u"-KILL"_s, u"-P"_s, parent});
    process_.kill();
    process_.waitForFinished();
}

SshServer SshDaemon::server() const
{
    return {.host = u"127.0.0.1"_s,
            .port = port_,
            .user = {},
            .identityFile = {},
            .settingsFile = file(u"good.conf"_s)};
}

SshServer SshDaemon::serverWithUnknownKey() const
{
    SshServer other = server();
    other.settingsFile = file(u"unknown.conf"_s);
    return other;
}

SshServer SshDaemon::serverWithOtherIdentity() const
{
    SshServer other = server();
    other.settingsFile = file(u"stranger.conf"_s);
    return other;
}

} // namespace registrar
