// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a sandbox's servers, watches over them and stops them; the part of Sandbox that lives in its own
// thread.
#pragma once

#include "operations/sandbox/mongodb_server.h"
#include "operations/sandbox/postgresql_server.h"
#include "operations/sandbox/redis_server.h"
#include "operations/sandbox/sandbox.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

namespace registrar
{

/// Used from the thread that it lives in; the constructor may run anywhere.
class SandboxKeeper : public QObject
{
    Q_OBJECT
public:
    SandboxKeeper(const SandboxSettings &settings, const Sandbox::Callbacks &callbacks,
                  const CancelToken &cancel);
    ~SandboxKeeper() override;

    [[nodiscard]] Result<SandboxDescription> start();
    void stop();

private:
    [[nodiscard]] Result<void> takeOwnership();
    [[nodiscard]] Result<void> startServers();
    [[nodiscard]] Result<void> startRedis();
    [[nodiscard]] Result<void> startPostgreSql(QDeadlineTimer deadline);
    [[nodiscard]] Result<void> startMongoDb(QDeadlineTimer deadline);
    [[nodiscard]] Result<void> step(const QString &title);
    /// The description's entry for the kind, with a port, a user and a password, the previous run's where
    /// they still do.
    [[nodiscard]] SandboxServer &prepareServer(StoreKind kind, const QString &product, const QString &user);
    void record(SandboxServer *server, ServerProcess &process, const Result<QString> &version);
    void watch();
    void stopServers(QDeadlineTimer deadline);
    [[nodiscard]] QList<ServerProcess *> processes() const;

    SandboxSettings settings_;
    Sandbox::Callbacks callbacks_;
    CancelToken cancel_;
    ServerLauncher launcher_;
    SandboxDescription description_;
    std::unique_ptr<QLockFile> lock_;
    std::unique_ptr<PostgreSqlServer> postgresql_;
    std::unique_ptr<MongoDbServer> mongodb_;
    std::unique_ptr<RedisServer> redis_;
    std::optional<qint64> otherOwnerStartTime_;
    QTimer watch_{this};
};

} // namespace registrar
