// SPDX-License-Identifier: GPL-3.0-or-later
// Starts mongod or FerretDB.
#include "operations/sandbox/mongodb_server.h"

#include "operations/sandbox/local_port.h"
#include "operations/sandbox/mongod_sign_in.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace registrar
{

MongoDbServer::MongoDbServer(const ServerLauncher &launcher, const SandboxServer &server,
                             const SandboxServer *postgresql)
    : launcher_(launcher)
    , server_(server)
    , postgresql_(postgresql != nullptr ? *postgresql : SandboxServer())
    , process_(launcher, u"mongodb"_s, StopSignal::Finish)
{
}

QString MongoDbServer::product(const ServerPrograms &programs)
{
    return programs.mongod.isEmpty() ? u"FerretDB"_s : u"MongoDB"_s;
}

Result<QString> MongoDbServer::version() const
{
    const ServerPrograms &programs = launcher_.programs();
    return launcher_.run(programs.mongod.isEmpty() ? programs.ferretdb : programs.mongod, {u"--version"_s});
}

Result<void> MongoDbServer::startFerretDb()
{
    QProcessEnvironment environment;
    environment.insert(u"FERRETDB_POSTGRESQL_URL"_s,
                       u"postgres://%1:%2@127.0.0.1:%3/postgres"_s.arg(postgresql_.user, postgresql_.password)
                           .arg(postgresql_.port));
    return process_.start(launcher_.programs().ferretdb,
                          {u"--listen-addr=127.0.0.1:%1"_s.arg(server_.port), u"--debug-addr=-"_s,
                           u"--telemetry=disable"_s, u"--log-level=warn"_s,
                           u"--state-dir="_s + launcher_.folder().data(u"mongodb"_s)},
                          environment);
}

Result<void> MongoDbServer::startMongod()
{
    return process_.start(launcher_.programs().mongod,
                          {u"--dbpath"_s, launcher_.folder().data(u"mongodb"_s), u"--port"_s,
                           QString::number(server_.port), u"--bind_ip"_s, u"127.0.0.1"_s, u"--nounixsocket"_s,
                           u"--auth"_s});
}

Result<void> MongoDbServer::start(QDeadlineTimer deadline)
{
    const SandboxFolder data(launcher_.folder().data(u"mongodb"_s));
    if (const auto made = data.make(); !made)
        return made;
    const bool isMongod = !launcher_.programs().mongod.isEmpty();
    if (const auto started = isMongod ? startMongod() : startFerretDb(); !started)
        return started;
    if (const auto ready = process_.waitUntil([this] { return isListening(server_.port); }, deadline); !ready)
        return ready;
    const QString mark = data.file(u"registrar-complete"_s);
    if (!isMongod || QFileInfo::exists(mark))
        return {};
    if (const auto made = makeMongodSignIn(server_); !made)
        return made;
    return writePrivateFile(mark, {});
}

} // namespace registrar
