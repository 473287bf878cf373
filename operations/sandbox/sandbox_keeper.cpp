// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a sandbox's servers.
#include "operations/sandbox/sandbox_keeper.h"

#include "operations/sandbox/local_port.h"
#include "operations/sandbox/scram_verifier.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QThread>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr auto startPatience = std::chrono::seconds(60);
constexpr auto stopPatience = std::chrono::seconds(15);
/// Nothing may be left running five seconds after the owner went.
constexpr auto orphanPatience = std::chrono::seconds(3);
constexpr auto betweenLooks = std::chrono::milliseconds(250);

/// The first number with dots in it: "postgres (PostgreSQL) 18.6 (Debian …)" → "18.6".
QString versionIn(const QString &text)
{
    static const QRegularExpression number(u"[0-9]+(\\.[0-9]+)+"_s);
    return number.match(text).captured();
}

/// What a killed owner's servers left: the operating system ends them with it, which takes a moment.
void waitForLeftovers(const SandboxDescription &previous)
{
    const QDeadlineTimer deadline(orphanPatience);
    for (const SandboxServer &server : previous.servers) {
        while (server.pid > 0 && processStartTime(server.pid) == server.startTime) {
            if (deadline.hasExpired())
                signalProcess(server.pid, StopSignal::Kill);
            QThread::msleep(20);
        }
    }
}

} // namespace

SandboxKeeper::SandboxKeeper(const SandboxSettings &settings, const Sandbox::Callbacks &callbacks,
                             const CancelToken &cancel)
    : settings_(settings)
    , callbacks_(callbacks)
    , cancel_(cancel)
    , launcher_(ServerPrograms::find(settings.search), settings.folder)
{
    watch_.setInterval(betweenLooks);
    connect(&watch_, &QTimer::timeout, this, &SandboxKeeper::watch);
}

SandboxKeeper::~SandboxKeeper() = default;

Result<SandboxDescription> SandboxKeeper::start()
{
    Result<void> done = takeOwnership();
    if (done)
        done = startServers();
    if (!done) {
        stop();
        return failure(done.error());
    }
    watch_.start();
    return description_;
}

Result<void> SandboxKeeper::takeOwnership()
{
    const SandboxFolder &folder = settings_.folder;
    if (!canOwnProcesses())
        return failure({.kind = Error::Kind::Unsupported,
                        .what = tr("A sandbox cannot be started on this system."),
                        .why = tr("Servers cannot be tied to the program that owns them here."),
                        .remedy = tr("Connect to servers of your own instead.")});
    if (launcher_.programs().postgresql.isEmpty() && launcher_.programs().redis.isEmpty())
        return failure({.kind = Error::Kind::Unsupported,
                        .what = tr("A sandbox cannot be started."),
                        .why = tr("No server was found on this machine."),
                        .remedy = tr("Install the sandbox's own servers with: registrar sandbox install")});
    if (const auto made = folder.make(); !made)
        return made;
    auto lock = std::make_unique<QLockFile>(folder.ownerLock());
    lock->setStaleLockTime(0); // stale when its process is gone, never by age
    if (!lock->tryLock(0)) {
        qint64 pid = 0;
        QString host;
        QString program;
        lock->getLockInfo(&pid, &host, &program);
        return failure({.kind = Error::Kind::Conflict,
                        .what = tr("The sandbox “%1” runs already.").arg(folder.name()),
                        .why = tr("The process %1 (%2) owns it.").arg(pid).arg(program),
                        .remedy = tr("Use it as it is, or stop it with: registrar sandbox stop --name %1")
                                      .arg(folder.name())});
    }
    lock_ = std::move(lock);
    QFile::remove(folder.stopRequest());
    if (settings_.ownerPid > 0) {
        otherOwnerStartTime_ = processStartTime(settings_.ownerPid);
        if (!otherOwnerStartTime_)
            return failure(
                {.kind = Error::Kind::NotFound,
                 .what = tr("The sandbox “%1” was not started.").arg(folder.name()),
                 .why = tr("The process %1, which was to own it, has ended.").arg(settings_.ownerPid),
                 .remedy = tr("Name a running process.")});
    }
    // A damaged description is made anew; the data's own passwords are then set anew too.
    if (const auto previous = SandboxDescription::load(folder))
        description_ = *previous;
    waitForLeftovers(description_);
    return {};
}

Result<void> SandboxKeeper::step(const QString &title)
{
    if (cancel_.isCancelled())
        return failure({.kind = Error::Kind::Cancelled, .what = tr("Starting the sandbox was cancelled.")});
    if (callbacks_.progressed)
        callbacks_.progressed(title);
    return {};
}

SandboxServer &SandboxKeeper::prepareServer(StoreKind kind, const QString &product, const QString &user)
{
    SandboxServer server;
    server.kind = kind;
    if (const SandboxServer *previous = std::as_const(description_).server(kind))
        server = *previous;
    server.product = product;
    server.user = user;
    server.port = freePort(server.port);
    if (server.password.isEmpty())
        server.password = generatedPassword();
    description_.servers.removeIf([kind](const SandboxServer &other) { return other.kind == kind; });
    description_.servers.append(server);
    return description_.servers.last();
}

void SandboxKeeper::record(SandboxServer *server, ServerProcess &process, const Result<QString> &version)
{
    server->pid = process.pid();
    server->startTime = processStartTime(server->pid).value_or(0);
    server->version = version ? versionIn(*version) : QString();
}

Result<void> SandboxKeeper::startRedis()
{
    constexpr int databases = 64;
    SandboxServer &server = prepareServer(StoreKind::Redis, u"Redis"_s, {});
    server.databases = databases;
    redis_ = std::make_unique<RedisServer>(launcher_, server, settings_.durable);
    return redis_->start();
}

Result<void> SandboxKeeper::startPostgreSql(QDeadlineTimer deadline)
{
    if (const auto next = step(tr("PostgreSQL")); !next)
        return next;
    const SandboxServer &server = prepareServer(StoreKind::PostgreSql, u"PostgreSQL"_s, u"registrar"_s);
    postgresql_ = std::make_unique<PostgreSqlServer>(launcher_, server, settings_.durable);
    return postgresql_->start(deadline);
}

Result<void> SandboxKeeper::startMongoDb(QDeadlineTimer deadline)
{
    if (const auto next = step(tr("MongoDB")); !next)
        return next;
    SandboxServer &server =
        prepareServer(StoreKind::MongoDb, MongoDbServer::product(launcher_.programs()), u"registrar"_s);
    const SandboxServer *postgresql = std::as_const(description_).server(StoreKind::PostgreSql);
    if (launcher_.programs().mongod.isEmpty() && postgresql != nullptr)
        server.password = postgresql->password;
    mongodb_ = std::make_unique<MongoDbServer>(launcher_, server, postgresql);
    return mongodb_->start(deadline);
}

Result<void> SandboxKeeper::startServers()
{
    const QDeadlineTimer deadline(startPatience);
    const ServerPrograms &programs = launcher_.programs();
    description_.name = settings_.folder.name();
    description_.missing = programs.missing;
    description_.tools = programs.tools;
    if (const auto prepared = launcher_.prepare(); !prepared)
        return prepared;
    // Redis starts while PostgreSQL does; FerretDB has to wait for PostgreSQL.
    Result<void> done;
    if (!programs.redis.isEmpty())
        done = startRedis();
    if (done && !programs.postgresql.isEmpty())
        done = startPostgreSql(deadline);
    if (done && !(programs.mongod.isEmpty() && programs.ferretdb.isEmpty()))
        done = startMongoDb(deadline);
    if (done && redis_)
        done = step(tr("Redis"));
    if (done && redis_)
        done = redis_->waitUntilReady(deadline);
    if (!done)
        return done;
    if (redis_)
        record(description_.server(StoreKind::Redis), redis_->process(), redis_->version());
    if (postgresql_)
        record(description_.server(StoreKind::PostgreSql), postgresql_->process(), postgresql_->version());
    if (mongodb_)
        record(description_.server(StoreKind::MongoDb), mongodb_->process(), mongodb_->version());
    description_.servers.removeIf([](const SandboxServer &server) { return server.pid == 0; });
    description_.running = true;
    description_.ownerPid = QCoreApplication::applicationPid();
    description_.ownerStartTime = processStartTime(description_.ownerPid).value_or(0);
    description_.startedAt = QDateTime::currentDateTimeUtc();
    return description_.save(settings_.folder);
}

QList<ServerProcess *> SandboxKeeper::processes() const
{
    // In the order in which they are stopped: FerretDB before what it stands on.
    QList<ServerProcess *> all;
    if (mongodb_)
        all.append(&mongodb_->process());
    if (postgresql_)
        all.append(&postgresql_->process());
    if (redis_)
        all.append(&redis_->process());
    return all;
}

void SandboxKeeper::watch()
{
    std::optional<SandboxEnd> end;
    QDeadlineTimer deadline(stopPatience);
    if (QFile::exists(settings_.folder.stopRequest())) {
        end = SandboxEnd::Requested;
    } else if (otherOwnerStartTime_ && processStartTime(settings_.ownerPid) != otherOwnerStartTime_) {
        end = SandboxEnd::OwnerGone;
        deadline = QDeadlineTimer(orphanPatience);
    } else if (const auto all = processes();
               std::any_of(all.begin(), all.end(),
                           [](const ServerProcess *process) { return process->hasEnded(); })) {
        end = SandboxEnd::ServerEnded;
    }
    if (!end)
        return;
    stopServers(deadline);
    if (callbacks_.ended)
        callbacks_.ended(*end);
}

void SandboxKeeper::stopServers(QDeadlineTimer deadline)
{
    watch_.stop();
    const QList<ServerProcess *> all = processes();
    for (ServerProcess *process : all)
        process->askToStop();
    for (ServerProcess *process : all)
        process->waitForEnd(deadline);
    mongodb_.reset();
    postgresql_.reset();
    redis_.reset();
    if (!lock_)
        return;
    if (description_.running) {
        description_.running = false;
        for (SandboxServer &server : description_.servers)
            server.pid = server.startTime = 0;
        if (const auto saved = description_.save(settings_.folder); !saved)
            qWarning("%s", qPrintable(saved.error().toText()));
    }
    QFile::remove(settings_.folder.stopRequest());
    lock_.reset();
}

void SandboxKeeper::stop()
{
    stopServers(QDeadlineTimer(stopPatience));
}

} // namespace registrar
