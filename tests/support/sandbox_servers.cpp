// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the description of a test run's servers.
#include "tests/support/sandbox_servers.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

namespace registrar
{

using namespace Qt::StringLiterals;

Result<SandboxServers> SandboxServers::find()
{
    const QString folder = qEnvironmentVariable("REGISTRAR_TEST_SANDBOX");
    if (folder.isEmpty())
        return failure({.kind = Error::Kind::NotFound,
                        .what = u"There is no test sandbox."_s,
                        .why = u"REGISTRAR_TEST_SANDBOX is not set."_s,
                        .remedy = u"Run the tests with ./test, or start a sandbox and name its folder."_s});
    QFile file(folder + u"/sandbox.json"_s);
    QJsonParseError parseError;
    QJsonDocument document;
    if (file.open(QIODevice::ReadOnly))
        document = QJsonDocument::fromJson(file.readAll(), &parseError);
    if (!document.isObject())
        return failure(
            {.kind = Error::Kind::File,
             .what = u"The test sandbox's description cannot be read."_s,
             .why = file.error() != QFileDevice::NoError ? file.errorString() : parseError.errorString(),
             .remedy = u"Start the sandbox that %1 belongs to."_s.arg(file.fileName())});
    SandboxServers servers;
    servers.folder_ = folder;
    servers.description_ = document.object();
    return servers;
}

QJsonObject SandboxServers::server(StoreKind kind) const
{
    return description_.value(storeKindName(kind)).toObject();
}

bool SandboxServers::has(StoreKind kind) const
{
    return server(kind).value(u"port"_s).toInt() > 0;
}

StoreAccess SandboxServers::access(StoreKind kind, const QString &database) const
{
    const QJsonObject description = server(kind);
    StoreAccess access;
    access.address.kind = kind;
    access.address.hosts = {{description.value(u"host"_s).toString(u"127.0.0.1"_s),
                             static_cast<quint16>(description.value(u"port"_s).toInt())}};
    access.address.user = description.value(u"user"_s).toString();
    access.address.database = database;
    if (kind == StoreKind::MongoDb && !access.address.user.isEmpty())
        access.address.options.insert(u"authSource"_s, u"admin"_s);
    access.password = description.value(u"password"_s).toString();
    return access;
}

QString SandboxServers::product(StoreKind kind) const
{
    return server(kind).value(u"product"_s).toString();
}

int SandboxServers::redisDatabases() const
{
    return server(StoreKind::Redis).value(u"databases"_s).toInt(16);
}

QString SandboxServers::tool(const QString &name) const
{
    const QFileInfo own(description_.value(u"tools"_s).toString() + u'/' + name);
    return own.isExecutable() ? own.absoluteFilePath() : QStandardPaths::findExecutable(name);
}

} // namespace registrar
