// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at a sandbox's folder and processes.
#include "operations/sandbox/sandbox_status.h"

#include "operations/sandbox/operating_system.h"
#include "operations/sandbox/server_process.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int logLines = 5;

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

SandboxServerStatus statusOf(const SandboxServer &server, const SandboxFolder &folder)
{
    const QString name = storeKindName(server.kind);
    SandboxServerStatus status;
    status.kind = server.kind;
    status.product = server.product;
    status.version = server.version;
    status.port = server.port;
    status.running = server.pid > 0 && processStartTime(server.pid) == server.startTime;
    status.pid = status.running ? server.pid : 0;
    if (server.product != u"FerretDB"_s)
        status.dataBytes = bytesIn(folder.data(name));
    status.log = folder.log(name);
    status.lastLogLines = lastLines(status.log, logLines);
    return status;
}

} // namespace

std::optional<qint64> sandboxOwner(const SandboxFolder &folder)
{
    const QLockFile lock(folder.ownerLock());
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&pid, &host, &program))
        return std::nullopt;
    const auto startTime = processStartTime(pid);
    if (!startTime)
        return std::nullopt;
    // A killed owner's lock stays, and its number may be another process's by now.
    const auto description = SandboxDescription::load(folder);
    if (description && description->running && description->ownerPid == pid &&
        description->ownerStartTime != *startTime)
        return std::nullopt;
    return pid;
}

Result<SandboxStatus> SandboxStatus::of(const SandboxFolder &folder)
{
    const auto owner = sandboxOwner(folder);
    const auto description = SandboxDescription::load(folder);
    if (!description && !owner)
        return failure(description.error());
    SandboxStatus status;
    status.name = folder.name();
    status.folder = folder.path();
    status.ownerPid = owner.value_or(0);
    if (owner)
        status.state = State::Starting;
    if (!description)
        return status;
    if (owner && description->running && description->ownerPid == *owner) {
        status.state = State::Running;
        status.startedAt = description->startedAt;
        status.uptimeSeconds = description->startedAt.secsTo(QDateTime::currentDateTimeUtc());
    }
    status.missing = description->missing;
    for (const SandboxServer &server : description->servers)
        status.servers.append(statusOf(server, folder));
    return status;
}

QString SandboxStatus::stateName(State state)
{
    switch (state) {
    case State::Stopped:
        return u"stopped"_s;
    case State::Starting:
        return u"starting"_s;
    case State::Running:
        return u"running"_s;
    }
    return {};
}

QJsonObject SandboxStatus::toJson() const
{
    QJsonArray serverList;
    for (const SandboxServerStatus &server : servers)
        serverList.append(
            QJsonObject{{u"kind"_s, storeKindName(server.kind)},
                        {u"product"_s, server.product},
                        {u"version"_s, server.version},
                        {u"host"_s, u"127.0.0.1"_s},
                        {u"port"_s, server.port},
                        {u"running"_s, server.running},
                        {u"pid"_s, server.pid},
                        {u"dataBytes"_s, server.dataBytes ? QJsonValue(*server.dataBytes) : QJsonValue()},
                        {u"log"_s, server.log},
                        {u"lastLogLines"_s, QJsonArray::fromStringList(server.lastLogLines)}});
    QJsonArray missingList;
    for (const MissingPart &part : missing)
        missingList.append(
            QJsonObject{{u"part"_s, part.part}, {u"why"_s, part.why}, {u"remedy"_s, part.remedy}});
    return {
        {u"name"_s, name},
        {u"folder"_s, folder},
        {u"state"_s, stateName(state)},
        {u"ownerPid"_s, ownerPid},
        {u"startedAt"_s, startedAt.isValid() ? QJsonValue(startedAt.toString(Qt::ISODate)) : QJsonValue()},
        {u"uptimeSeconds"_s, uptimeSeconds},
        {u"servers"_s, serverList},
        {u"missing"_s, missingList}};
}

} // namespace registrar
