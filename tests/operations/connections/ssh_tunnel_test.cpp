// SPDX-License-Identifier: GPL-3.0-or-later
// Stores behind a real SSH server: reached, mended, and failures told in words that help.
#include "operations/connections/ssh_tunnel.h"
#include "operations/sandbox/operating_system.h"
#include "repository/repository.h"
#include "tests/support/ssh_daemon.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

StoreAccess through(StoreAccess access, const SshServer &server)
{
    access.route = std::make_shared<SshTunnel>(server);
    return access;
}

/// Waits as a window does: without blocking.
template<typename T>
Result<T> answerOf(const QFuture<Result<T>> &future)
{
    (void)QTest::qWaitFor([&future] { return future.isFinished(); }, 30000);
    return future.isFinished() ? future.result() : failure({.kind = Error::Kind::Timeout});
}

} // namespace

class SshTunnelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SshDaemon> daemon_;

private Q_SLOTS:
    void init()
    {
        auto started = SshDaemon::start();
        if (!started)
            QSKIP(qPrintable(started.error().why));
        daemon_ = std::move(*started);
    }

    void leadsToEveryKindOfStore_data()
    {
        QTest::addColumn<int>("kind");
        for (const StoreKind kind : {StoreKind::PostgreSql, StoreKind::MongoDb, StoreKind::Redis})
            QTest::newRow(qPrintable(storeKindName(kind))) << int(kind);
    }
    void leadsToEveryKindOfStore()
    {
        QFETCH(int, kind);
        TEMPORARY_DATABASE(database, StoreKind(kind));
        const StoreAccess access = through(database->access(), daemon_->server());
        auto *tunnel = static_cast<SshTunnel *>(access.route.get());
        QCOMPARE(tunnel->processId(), 0); // nothing is started before it is needed
        Repository repository(access);
        VERIFY_RESULT(answerOf(repository.open()));
        VERIFY_RESULT(answerOf(repository.entities()));
        QVERIFY(tunnel->processId() > 0);
    }

    void mendsWhenSshIsKilled()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        const StoreAccess access = through(database->access(), daemon_->server());
        auto *tunnel = static_cast<SshTunnel *>(access.route.get());
        Repository repository(access);
        VERIFY_RESULT(answerOf(repository.open()));
        const qint64 first = tunnel->processId();
        QCOMPARE(::kill(pid_t(first), SIGKILL), 0);
        QTRY_VERIFY(answerOf(repository.ping()).has_value());
        QVERIFY(tunnel->processId() != first);
    }

    void mendsWhenTheServerComesBack()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        Repository repository(through(database->access(), daemon_->server()));
        VERIFY_RESULT(answerOf(repository.open()));
        daemon_->stop();
        QTRY_COMPARE(repository.state().kind, ConnectionState::Kind::Mending);
        QVERIFY(daemon_->startAgain());
        QTRY_COMPARE_WITH_TIMEOUT(repository.state().kind, ConnectionState::Kind::Connected, 20000);
        VERIFY_RESULT(answerOf(repository.ping()));
    }

    void endsWithTheConnection()
    {
        TEMPORARY_DATABASE(database, StoreKind::Redis);
        qint64 process = 0;
        {
            StoreAccess access = through(database->access(), daemon_->server());
            auto *tunnel = static_cast<SshTunnel *>(access.route.get());
            Repository repository(access);
            VERIFY_RESULT(answerOf(repository.open()));
            process = tunnel->processId();
            QVERIFY(processStartTime(process));
        }
        QTRY_VERIFY(!processStartTime(process));
    }

    void saysWhyItCannotBeOpened_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("a server whose key was never seen")
            << 0 << u"tls"_s << u"Sign in once in a terminal"_s;
        QTest::newRow("a key that the server does not know") << 1 << u"wrong-password"_s << u"ssh-add"_s;
        QTest::newRow("a server that does not run") << 2 << u"connection-refused"_s << u"Check that"_s;
        QTest::newRow("a name that nobody knows") << 3 << u"host-not-found"_s << u"spelling"_s;
    }
    void saysWhyItCannotBeOpened()
    {
        QFETCH(int, fault);
        QFETCH(QString, kind);
        QFETCH(QString, remedy);
        SshServer server = daemon_->server();
        if (fault == 0)
            server = daemon_->serverWithUnknownKey();
        if (fault == 1)
            server = daemon_->serverWithOtherIdentity();
        if (fault == 2)
            daemon_->stop();
        if (fault == 3)
            server.host = u"no-such-host.invalid"_s;
        SshTunnel tunnel(server);
        const auto led =
            tunnel.lead(parseStoreAddress(u"redis://localhost:6379"_s)->address, std::chrono::seconds(5));
        QVERIFY(!led);
        QCOMPARE(led.error().kindName(), kind);
        QVERIFY2(led.error().remedy.contains(remedy), describeError(led.error()).constData());
        QVERIFY(!led.error().why.isEmpty()); // ssh's own words
    }

    void saysWhatIsWrongBehindIt()
    {
        StoreAccess access;
        access.address = parseStoreAddress(u"redis://localhost:1"_s)->address; // nobody listens there
        access.options.storeName = u"cache"_s;
        Repository repository(through(access, daemon_->server()));
        const auto opened = answerOf(repository.open());
        QVERIFY(!opened);
        QVERIFY2(opened.error().why.contains(u"Connection refused"_s),
                 describeError(opened.error()).constData());
    }

    void leadsByTheNameThatTheSshServerKnows()
    {
        SshTunnel tunnel(daemon_->server());
        const StoreAddress asked = parseStoreAddress(u"postgresql://me@db.internal:5432/x"_s)->address;
        UNWRAP_RESULT(const StoreAddress led, tunnel.lead(asked, std::chrono::seconds(5)));
        // Certificates are for that name; the connection goes to this computer.
        QCOMPARE(led.hosts.first().host, u"db.internal"_s);
        QVERIFY(led.hosts.first().port != 5432);
        QCOMPARE(led.options.value(u"hostaddr"_s), u"127.0.0.1"_s);
    }

    void refusesSeedLists()
    {
        SshTunnel tunnel(daemon_->server());
        VERIFY_FAILS(tunnel.lead(parseStoreAddress(u"mongodb+srv://cluster.example.net/x"_s)->address,
                                 std::chrono::seconds(5)),
                     Error::Kind::Unsupported);
        QCOMPARE(tunnel.processId(), 0);
    }

    void readsServerNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written"); // null: refused
        QTest::newRow("host") << u"bastion"_s << u"bastion"_s;
        QTest::newRow("user, host, port")
            << u"me@bastion.example.org:2222"_s << u"me@bastion.example.org:2222"_s;
        QTest::newRow("as a URL") << u"ssh://me@bastion/"_s << u"me@bastion"_s;
        QTest::newRow("IPv6") << u"me@[::1]:22"_s << u"me@[::1]:22"_s;
        for (const QString &wrong :
             {u""_s, u"-oProxyCommand=x"_s, u"-x@host"_s, u"me@-host"_s, u"a b"_s, u"host:0"_s,
              u"host:70000"_s, u"host:22:22"_s, u"me@@host"_s, u"host;x"_s})
            QTest::newRow(qPrintable(u"refused: "_s + wrong)) << wrong << QString();
    }
    void readsServerNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto server = parseSshServer(text);
        QCOMPARE(server ? server->toText() : QString(), written);
    }
};

QTEST_GUILESS_MAIN(SshTunnelTest)
#include "ssh_tunnel_test.moc"
