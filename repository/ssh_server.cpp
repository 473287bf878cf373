// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing the name of an SSH server.
#include "repository/ssh_server.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct ServerText {
    Q_DECLARE_TR_FUNCTIONS(registrar::SshServer)
};

} // namespace

QString SshServer::toText() const
{
    QString text = user.isEmpty() ? QString() : user + u'@';
    text += host.contains(u':') ? u'[' + host + u']' : host;
    return port ? text + u':' + QString::number(port) : text;
}

Result<SshServer> parseSshServer(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(?:ssh://)?(?:(?<user>[^@:/\s-][^@:/\s]*)@)?(?:\[(?<six>[0-9A-Fa-f:.%]+)\]|(?<host>[\p{L}\p{N}_][\p{L}\p{N}_.-]*))(?::(?<port>\d{1,5}))?/?$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const uint port = match.captured(u"port"_s).toUInt();
    if (!match.hasMatch() || port > 65535 || (port == 0 && !match.captured(u"port"_s).isEmpty()))
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = ServerText::tr("The name of the SSH server cannot be understood."),
                        .remedy = ServerText::tr("Write it as user@host or user@host:port.")});
    const QString six = match.captured(u"six"_s);
    return SshServer{.host = six.isEmpty() ? match.captured(u"host"_s) : six,
                     .port = static_cast<quint16>(port),
                     .user = match.captured(u"user"_s),
                     .identityFile = {},
                     .settingsFile = {}};
}

} // namespace registrar
