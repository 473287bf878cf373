// SPDX-License-Identifier: GPL-3.0-or-later
// sandbox.json, read defensively and written for its owner alone.
#include "operations/sandbox/sandbox_description.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int formatNumber = 1;
constexpr qint64 maximumBytes = 1'048'576;
constexpr std::array storeKinds = {StoreKind::PostgreSql, StoreKind::MongoDb, StoreKind::Redis};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(registrar::SandboxDescription)
};

QJsonObject toJson(const SandboxServer &server)
{
    QJsonObject object{{u"host"_s, u"127.0.0.1"_s},    {u"port"_s, server.port},
                       {u"user"_s, server.user},       {u"password"_s, server.password},
                       {u"product"_s, server.product}, {u"version"_s, server.version},
                       {u"pid"_s, server.pid},         {u"startTime"_s, server.startTime}};
    if (server.databases > 0)
        object.insert(u"databases"_s, server.databases);
    return object;
}

SandboxServer serverFromJson(StoreKind kind, const QJsonObject &object)
{
    SandboxServer server;
    server.kind = kind;
    server.port = static_cast<quint16>(qBound(0, object.value(u"port"_s).toInt(), 65535));
    server.user = object.value(u"user"_s).toString();
    server.password = object.value(u"password"_s).toString();
    server.product = object.value(u"product"_s).toString();
    server.version = object.value(u"version"_s).toString();
    server.databases = object.value(u"databases"_s).toInt();
    server.pid = object.value(u"pid"_s).toInteger();
    server.startTime = object.value(u"startTime"_s).toInteger();
    return server;
}

} // namespace

StoreAddress SandboxServer::address(const QString &database) const
{
    StoreAddress address;
    address.kind = kind;
    address.hosts = {{u"127.0.0.1"_s, port}};
    address.user = user;
    address.database = database;
    if (kind == StoreKind::MongoDb && !user.isEmpty())
        address.options.insert(u"authSource"_s, u"admin"_s);
    return address;
}

const SandboxServer *SandboxDescription::server(StoreKind kind) const
{
    for (const SandboxServer &server : servers) {
        if (server.kind == kind)
            return &server;
    }
    return nullptr;
}

SandboxServer *SandboxDescription::server(StoreKind kind)
{
    return const_cast<SandboxServer *>(std::as_const(*this).server(kind));
}

Result<SandboxDescription> SandboxDescription::load(const SandboxFolder &folder)
{
    QFile file(folder.description());
    if (!file.exists())
        return failure(
            {.kind = Error::Kind::NotFound,
             .what = Text::tr("There is no sandbox named “%1”.").arg(folder.name()),
             .why = Text::tr("Nothing was ever started in %1.").arg(folder.path()),
             .remedy = Text::tr("Start it with: registrar sandbox start --name %1").arg(folder.name())});
    QJsonParseError parseError;
    QJsonDocument document;
    if (file.open(QIODevice::ReadOnly) && file.size() <= maximumBytes)
        document = QJsonDocument::fromJson(file.readAll(), &parseError);
    const QJsonObject object = document.object();
    if (object.value(u"format"_s).toInt() != formatNumber)
        return failure(
            {.kind = Error::Kind::File,
             .what = Text::tr("The description of the sandbox “%1” cannot be read.").arg(folder.name()),
             .why = !file.isOpen() ? file.errorString() : Text::tr("%1 is damaged.").arg(file.fileName()),
             .remedy = Text::tr("Make the sandbox anew with: registrar sandbox reset --name %1")
                           .arg(folder.name())});
    SandboxDescription description;
    description.name = object.value(u"name"_s).toString();
    description.running = object.value(u"running"_s).toBool();
    description.ownerPid = object.value(u"ownerPid"_s).toInteger();
    description.ownerStartTime = object.value(u"ownerStartTime"_s).toInteger();
    description.startedAt = QDateTime::fromString(object.value(u"startedAt"_s).toString(), Qt::ISODate);
    description.tools = object.value(u"tools"_s).toString();
    for (const StoreKind kind : storeKinds) {
        const QJsonValue server = object.value(storeKindName(kind));
        if (server.isObject())
            description.servers.append(serverFromJson(kind, server.toObject()));
    }
    const QJsonArray missing = object.value(u"missing"_s).toArray();
    for (const auto &part : missing)
        description.missing.append(
            {part[u"part"_s].toString(), part[u"why"_s].toString(), part[u"remedy"_s].toString()});
    return description;
}

Result<void> SandboxDescription::save(const SandboxFolder &folder) const
{
    QJsonObject object{{u"format"_s, formatNumber},
                       {u"name"_s, name},
                       {u"running"_s, running},
                       {u"ownerPid"_s, ownerPid},
                       {u"ownerStartTime"_s, ownerStartTime},
                       {u"startedAt"_s, startedAt.toString(Qt::ISODate)},
                       {u"tools"_s, tools}};
    for (const SandboxServer &server : servers)
        object.insert(storeKindName(server.kind), toJson(server));
    QJsonArray parts;
    for (const MissingPart &part : missing)
        parts.append(QJsonObject{{u"part"_s, part.part}, {u"why"_s, part.why}, {u"remedy"_s, part.remedy}});
    object.insert(u"missing"_s, parts);
    return writePrivateFile(folder.description(), QJsonDocument(object).toJson());
}

} // namespace registrar
