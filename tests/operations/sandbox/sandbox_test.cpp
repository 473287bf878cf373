// SPDX-License-Identifier: GPL-3.0-or-later
// A sandbox's servers: real ones, closed to everybody without the password, and what is told about them.
#include "operations/sandbox/mongod_sign_in.h"
#include "operations/sandbox/sandbox.h"
#include "operations/sandbox/sandbox_control.h"
#include "operations/sandbox/sandbox_status.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

StoreAccess accessTo(const SandboxDescription &sandbox, StoreKind kind, const QString &database = {})
{
    const SandboxServer *server = sandbox.server(kind);
    return {server->address(database), server->password};
}

/// The local address of a listening port as /proc/net/tcp writes it; 0100007F is 127.0.0.1.
QByteArrayList listeningAddresses(quint16 port)
{
    QByteArrayList addresses;
    const QByteArray wanted = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    for (const QString &table : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        QFile file(table);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArrayList lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QByteArrayList cells = line.simplified().split(' ');
            if (cells.size() > 3 && cells.at(3) == "0A" && cells.at(1).endsWith(wanted))
                addresses.append(cells.at(1).chopped(5));
        }
    }
    return addresses;
}

} // namespace

class SandboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const ServerPrograms programs = ServerPrograms::find(ServerSearch::thisMachine());
        if (programs.root.isEmpty() || !programs.missing.isEmpty())
            QSKIP("The sandbox's servers are not installed: packaging/sandbox/install.");
        auto started = Sandbox::start(
            {.folder = SandboxFolder(directory_.filePath(u"first"_s)), .durable = false}, {}, {});
        VERIFY_RESULT(started);
        sandbox_ = std::move(*started);
    }

    void cleanupTestCase() { sandbox_.reset(); }

    void serversOfTheRightKindAnswer()
    {
        const SandboxDescription &sandbox = sandbox_->description();
        UNWRAP_RESULT(const auto version,
                      runSql(accessTo(sandbox, StoreKind::PostgreSql), u"SHOW server_version"_s));
        QVERIFY2(version.constFirst().constFirst().startsWith(u"18."_s),
                 qPrintable(version.constFirst().constFirst()));
        UNWRAP_RESULT(const auto ping, runMongo(accessTo(sandbox, StoreKind::MongoDb), R"({"ping": 1})"));
        QVERIFY(ping.contains(u"ok"_s));
        UNWRAP_RESULT(const auto info, runRedis(accessTo(sandbox, StoreKind::Redis), {"INFO", "server"}));
        QVERIFY(info.constFirst().contains("redis_version:8."));
        VERIFY_RESULT(runRedis(accessTo(sandbox, StoreKind::Redis, u"63"_s), {"PING"}));
    }

    void postgreSqlHasItsExtensions()
    {
        UNWRAP_RESULT(const auto distance, runSql(accessTo(sandbox_->description(), StoreKind::PostgreSql),
                                                  u"SELECT '[1,2,3]'::vector <-> '[1,2,4]'::vector"_s));
        QCOMPARE(distance.constFirst().constFirst(), u"1"_s);
        VERIFY_RESULT(runSql(accessTo(sandbox_->description(), StoreKind::PostgreSql, u"template1"_s),
                             u"SELECT count(*) FROM pg_stat_statements"_s));
    }

    void nobodyGetsInWithoutThePassword_data()
    {
        QTest::addColumn<QString>("password");
        QTest::newRow("another") << u"wrong"_s;
        QTest::newRow("none") << QString();
    }

    void nobodyGetsInWithoutThePassword()
    {
        QFETCH(QString, password);
        const SandboxDescription &sandbox = sandbox_->description();
        StoreAccess postgresql = accessTo(sandbox, StoreKind::PostgreSql);
        postgresql.password = password;
        QVERIFY(!runSql(postgresql, u"SELECT 1"_s));
        StoreAccess redis = accessTo(sandbox, StoreKind::Redis);
        redis.password = password;
        QVERIFY(!runRedis(redis, {"PING"}));
        StoreAccess mongodb = accessTo(sandbox, StoreKind::MongoDb);
        mongodb.password = password;
        if (password.isEmpty())
            mongodb.address.user.clear();
        QVERIFY(!runMongo(mongodb, R"({"listDatabases": 1})"));
    }

    void serversListenOnLoopbackAlone()
    {
        for (const SandboxServer &server : sandbox_->description().servers)
            QCOMPARE(listeningAddresses(server.port), QByteArrayList{"0100007F"});
    }

    void itsFilesAreClosedToOthers()
    {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(folder().path()) & others));
        for (const QString &file :
             {folder().description(), folder().file(u"redis.conf"_s), folder().log(u"postgresql"_s)})
            QVERIFY2(!(QFile::permissions(file) & others), qPrintable(file));
    }

    void passwordsAreInNoProcesssArguments()
    {
        QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
        QVERIFY(!processes.isEmpty());
        for (const QString &process : std::as_const(processes)) {
            QFile file(u"/proc/%1/cmdline"_s.arg(process));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray arguments = file.readAll();
            for (const SandboxServer &server : sandbox_->description().servers)
                QVERIFY(!arguments.contains(server.password.toUtf8()));
        }
    }

    void expiredDocumentsArePurged()
    {
        const StoreAccess access = accessTo(sandbox_->description(), StoreKind::MongoDb, u"purge"_s);
        VERIFY_RESULT(runMongo(access, R"({"insert": "sessions", "documents": [
            {"_id": 1, "at": {"$date": "2020-01-01T00:00:00Z"}}, {"_id": 2, "at": {"$date": "2199-01-01T00:00:00Z"}}]})"));
        VERIFY_RESULT(runMongo(access, R"({"createIndexes": "sessions",
            "indexes": [{"key": {"at": 1}, "name": "at_1", "expireAfterSeconds": 1}]})"));
        const auto count = [&access] {
            const auto reply = runMongo(access, R"({"count": "sessions"})");
            return reply ? (*reply)[u"n"_s][u"$numberInt"_s].toString() : reply.error().why;
        };
        QTRY_COMPARE_WITH_TIMEOUT(count(), u"1"_s, 90'000);
    }

    void statusTellsOfEachServer()
    {
        UNWRAP_RESULT(const SandboxStatus status, SandboxStatus::of(folder()));
        QCOMPARE(status.state, SandboxStatus::State::Running);
        QCOMPARE(status.ownerPid, QCoreApplication::applicationPid());
        QVERIFY(status.uptimeSeconds >= 0);
        QStringList products;
        for (const SandboxServerStatus &server : status.servers) {
            products.append(server.product);
            QVERIFY(server.running);
            QVERIFY(server.pid > 0);
            QVERIFY(server.port > 0);
            QVERIFY2(server.version.contains(u'.'), qPrintable(server.version));
            QVERIFY(server.lastLogLines.size() <= 5);
            if (server.kind == StoreKind::PostgreSql) {
                QVERIFY(server.dataBytes.value_or(0) > 1'000'000);
                QVERIFY(!server.lastLogLines.isEmpty());
            }
        }
        products.sort();
        QCOMPARE(products, (QStringList{u"FerretDB"_s, u"PostgreSQL"_s, u"Redis"_s}));
        const QByteArray json = QJsonDocument(status.toJson()).toJson();
        for (const SandboxServer &server : sandbox_->description().servers)
            QVERIFY(!json.contains(server.password.toUtf8()));
    }

    void aSecondOwnerIsRefused()
    {
        const auto second = Sandbox::start({.folder = folder()}, {}, {});
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Conflict);
        QVERIFY(second.error().why.contains(QString::number(QCoreApplication::applicationPid())));
    }

    void anotherRunsBesideItAndKeepsItsData()
    {
        const SandboxFolder other(directory_.filePath(u"second"_s));
        const SandboxSettings settings{.folder = other};
        auto second = Sandbox::start(settings, {}, {});
        VERIFY_RESULT(second);
        const SandboxDescription before = (*second)->description();
        for (const SandboxServer &server : before.servers) {
            QVERIFY(server.port != sandbox_->description().server(server.kind)->port);
            QVERIFY(server.password != sandbox_->description().server(server.kind)->password);
        }
        VERIFY_RESULT(
            runSql(accessTo(before, StoreKind::PostgreSql), u"CREATE TABLE kept AS SELECT 42 AS answer"_s));
        VERIFY_RESULT(runMongo(accessTo(before, StoreKind::MongoDb, u"kept"_s),
                               R"({"insert": "c", "documents": [{"_id": 1}]})"));
        VERIFY_RESULT(runRedis(accessTo(before, StoreKind::Redis), {"SET", "kept", "42"}));
        VERIFY_RESULT(runSql(accessTo(sandbox_->description(), StoreKind::PostgreSql), u"SELECT 1"_s));
        (*second)->stop();
        UNWRAP_RESULT(const SandboxStatus stopped, SandboxStatus::of(other));
        QCOMPARE(stopped.state, SandboxStatus::State::Stopped);
        QVERIFY(!runSql(accessTo(before, StoreKind::PostgreSql), u"SELECT 1"_s));

        auto again = Sandbox::start(settings, {}, {});
        VERIFY_RESULT(again);
        const SandboxDescription &after = (*again)->description();
        for (const SandboxServer &server : after.servers)
            QCOMPARE(server.password, before.server(server.kind)->password);
        UNWRAP_RESULT(const auto rows,
                      runSql(accessTo(after, StoreKind::PostgreSql), u"SELECT answer FROM kept"_s));
        QCOMPARE(rows.constFirst().constFirst(), u"42"_s);
        UNWRAP_RESULT(const auto counted,
                      runMongo(accessTo(after, StoreKind::MongoDb, u"kept"_s), R"({"count": "c"})"));
        QCOMPARE(counted[u"n"_s][u"$numberInt"_s].toString(), u"1"_s);
        UNWRAP_RESULT(const auto value, runRedis(accessTo(after, StoreKind::Redis), {"GET", "kept"}));
        QCOMPARE(value, QByteArrayList{"42"});

        again->reset();
        VERIFY_RESULT(resetSandbox(other, {}));
        QVERIFY(!QFile::exists(other.path()));
    }

    void aLostDescriptionIsMadeAnew()
    {
        const SandboxFolder other(directory_.filePath(u"third"_s));
        auto started = Sandbox::start({.folder = other, .durable = false}, {}, {});
        VERIFY_RESULT(started);
        started->reset();
        QVERIFY(QFile::remove(other.description()));
        auto again = Sandbox::start({.folder = other, .durable = false}, {}, {});
        VERIFY_RESULT(again);
        VERIFY_RESULT(runSql(accessTo((*again)->description(), StoreKind::PostgreSql), u"SELECT 1"_s));
        VERIFY_RESULT(
            runMongo(accessTo((*again)->description(), StoreKind::MongoDb), R"({"listDatabases": 1})"));
    }

    void cancellingWhileItStartsLeavesNothingRunning()
    {
        const SandboxFolder other(directory_.filePath(u"fourth"_s));
        CancelSource cancel;
        const auto started = Sandbox::start(
            {.folder = other, .durable = false},
            {.progressed = [&cancel](const QString &) { cancel.cancel(); }, .ended = {}}, cancel.token());
        QVERIFY(!started);
        QCOMPARE(started.error().kind, Error::Kind::Cancelled);
        QVERIFY(!sandboxOwner(other));
    }

    void serversOfTheMachineAreUsedWhereNoneAreInstalled()
    {
        const QTemporaryDir nothingInstalled;
        ServerSearch search = ServerSearch::thisMachine();
        search.serversFolder = nothingInstalled.path();
        const ServerPrograms programs = ServerPrograms::find(search);
        if (programs.postgresql.isEmpty())
            QSKIP("This machine has no PostgreSQL server of its own.");
        auto started = Sandbox::start(
            {.folder = SandboxFolder(directory_.filePath(u"fifth"_s)), .durable = false, .search = search},
            {}, {});
        VERIFY_RESULT(started);
        const SandboxDescription &sandbox = (*started)->description();
        VERIFY_RESULT(runSql(accessTo(sandbox, StoreKind::PostgreSql), u"SELECT 1"_s));
        StoreAccess wrong = accessTo(sandbox, StoreKind::PostgreSql);
        wrong.password = u"wrong"_s;
        QVERIFY(!runSql(wrong, u"SELECT 1"_s));
        if (!programs.redis.isEmpty())
            VERIFY_RESULT(runRedis(accessTo(sandbox, StoreKind::Redis), {"PING"}));
        QCOMPARE(sandbox.missing.size(), programs.missing.size());
        QVERIFY(!programs.mongod.isEmpty() || sandbox.server(StoreKind::MongoDb) == nullptr);
    }

    void mongodsFirstUserIsAskedForInItsOwnProtocol()
    {
        // FerretDB lets nobody make a user before signing in, and says so: the message was understood.
        const auto made =
            makeMongodSignIn(*std::as_const(sandbox_->description()).server(StoreKind::MongoDb));
        QVERIFY(!made);
        QVERIFY2(made.error().why.contains(u"createUser"_s) || made.error().why.contains(u"authentication"_s),
                 qPrintable(made.error().why));
    }

private:
    [[nodiscard]] SandboxFolder folder() const { return SandboxFolder(directory_.filePath(u"first"_s)); }

    QTemporaryDir directory_;
    std::unique_ptr<Sandbox> sandbox_;
};

QTEST_GUILESS_MAIN(SandboxTest)
#include "sandbox_test.moc"
