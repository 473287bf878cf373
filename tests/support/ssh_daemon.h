// SPDX-License-Identifier: GPL-3.0-or-later
// A real sshd on a loopback port, with keys of the test's own.
#pragma once

#include "repository/ssh_server.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace registrar
{

class SshDaemon
{
public:
    /// An error, fit for QSKIP, where sshd or ssh-keygen is not there.
    [[nodiscard]] static Result<std::unique_ptr<SshDaemon>> start();
    ~SshDaemon();

    /// How a tunnel reaches it: by a settings file that knows the server's key and the own one.
    [[nodiscard]] SshServer server() const;
    /// The same, where the server's key was never seen.
    [[nodiscard]] SshServer serverWithUnknownKey() const;
    /// The same, with a key that the server does not know.
    [[nodiscard]] SshServer serverWithOtherIdentity() const;

    /// Ends it with all its connections, and starts it again on the same port.
    void stop();
    [[nodiscard]] bool startAgain();

private:
    SshDaemon() = default;
    [[nodiscard]] bool prepare();
    [[nodiscard]] bool write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QString file(const QString &name) const { return folder_.filePath(name); }

    QTemporaryDir folder_;
    QProcess process_;
    quint16 port_ = 0;
};

} // namespace registrar
