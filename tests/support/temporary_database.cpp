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

template<typename T>
QString whyFailed(const Result<T> &result)
{
    return result ? QString() : result.error().why;
}

/// Answers why that failed; nothing where it did not.
QString remove(const StoreAccess &access)
{
    if (access.address.kind == StoreKind::Redis)
        return whyFailed(runRedis(access, {"FLUSHDB"}));
    if (access.address.kind == StoreKind::MongoDb)
        return whyFailed(runMongo(access, R"({"dropDatabase": 1})"));
    StoreAccess server = access;
    server.address.database.clear();
    return whyFailed(
        runSql(server, u"DROP DATABASE IF EXISTS \"%1\" WITH (FORCE)"_s.arg(access.address.database)));
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
    if (const QString problem = remove(access_); !problem.isEmpty())
        qWarning("The test database %s could not be removed: %s", qPrintable(name()), qPrintable(problem));
}

} // namespace registrar
