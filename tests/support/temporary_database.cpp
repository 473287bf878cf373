// SPDX-License-Identifier: GPL-3.0-or-later
// Makes and removes a test's own databases.
#include "tests/support/temporary_database.h"

#include "tests/support/server_console.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

QString uniqueName()
{
    return u"test_%1_%2"_s.arg(QCoreApplication::applicationPid())
        .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

/// A lock on a free database number, from 1 up: 0 is left to whoever looks at the servers by hand.
std::unique_ptr<QLockFile> leaseRedisNumber(const SandboxServers &servers, QString &number)
{
    const QString folder = servers.folder() + u"/redis-leases"_s;
    QDir().mkpath(folder);
    for (int i = 1; i < servers.redisDatabases(); ++i) {
        auto lock = std::make_unique<QLockFile>(u"%1/%2.lock"_s.arg(folder).arg(i));
        lock->setStaleLockTime(0); // stale only when its process is gone, however long a test takes
        if (lock->tryLock(0)) {
            number = QString::number(i);
            return lock;
        }
    }
    return nullptr;
}

} // namespace

Result<std::unique_ptr<TemporaryDatabase>> TemporaryDatabase::make(const SandboxServers &servers,
                                                                   StoreKind kind)
{
    std::unique_ptr<TemporaryDatabase> database(new TemporaryDatabase);
    if (kind == StoreKind::Redis) {
        QString number;
        auto lease = leaseRedisNumber(servers, number);
        if (!lease)
            return failure({.kind = Error::Kind::NotFound,
                            .what = u"Every Redis database of the test sandbox is taken."_s,
                            .why = u"It has %1."_s.arg(servers.redisDatabases())});
        const StoreAccess access = servers.access(kind, number);
        if (const auto emptied = runRedis(access, {"FLUSHDB"}); !emptied)
            return failure(emptied.error());
        database->access_ = access;
        database->lease_ = std::move(lease);
        return database;
    }
    const QString name = uniqueName();
    if (kind == StoreKind::PostgreSql) {
        if (const auto made =
                runSql(servers.access(kind), u"CREATE DATABASE \"%1\" TEMPLATE template0"_s.arg(name));
            !made)
            return failure(made.error());
    }
    database->access_ = servers.access(kind, name);
    return database;
}

TemporaryDatabase::~TemporaryDatabase()
{
    if (name().isEmpty())
        return;
    QString problem;
    if (access_.address.kind == StoreKind::Redis) {
        if (const auto emptied = runRedis(access_, {"FLUSHDB"}); !emptied)
            problem = emptied.error().why;
    } else if (access_.address.kind == StoreKind::MongoDb) {
        if (const auto dropped = runMongo(access_, R"({"dropDatabase": 1})"); !dropped)
            problem = dropped.error().why;
    } else {
        StoreAccess server = access_;
        server.address.database.clear();
        if (const auto dropped = runSql(server, u"DROP DATABASE IF EXISTS \"%1\" WITH (FORCE)"_s.arg(name()));
            !dropped)
            problem = dropped.error().why;
    }
    if (!problem.isEmpty())
        qWarning("The test database %s could not be removed: %s", qPrintable(name()), qPrintable(problem));
}

} // namespace registrar
