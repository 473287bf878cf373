// SPDX-License-Identifier: GPL-3.0-or-later
// What the test of a connection says: of hosts, of signing in, and of the blueprint.
#include "operations/connections/sign_in_step.h"
#include "repository/blueprint/blueprint_loader.h"
#include "repository/session.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QTcpServer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

using Kind = ConnectionStep::Kind;
using Outcome = ConnectionStep::Outcome;

DeploymentStore storeAt(const QString &url)
{
    const auto parsed = parseStoreAddress(url);
    return {.name = u"documents"_s, .address = parsed ? parsed->address : StoreAddress(), .tunnel = {}};
}

ConnectionStep stepOf(const StoreTestReport &report, Kind kind)
{
    for (const ConnectionStep &step : report.steps) {
        if (step.kind == kind)
            return step;
    }
    return {};
}

/// A port of this computer at which nobody listens.
quint16 silentPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 1;
}

} // namespace

class ConnectionStepsTest : public QObject
{
    Q_OBJECT

    /// Tests the store of a database that holds what the platform's store would.
    static void testAs(const QString &platform, const QString &filledStore, const TemporaryDatabase &database,
                       const QString &chosen, StoreTestReport &report)
    {
        UNWRAP_RESULT(const Blueprint there, loadBlueprint(platform));
        const StoreAccess &access = database.access();
        UNWRAP_RESULT(const auto session, makeSession(access.address.kind));
        VERIFY_RESULT(session->open(access.address, access.password, access.options));
        QList<BlueprintEntity> entities = there.entitiesOf(filledStore);
        for (BlueprintEntity &entity : entities)
            entity.validator = {};
        VERIFY_RESULT(session->create(entities, {}));
        std::optional<Blueprint> blueprint;
        if (!chosen.isEmpty()) {
            UNWRAP_RESULT(blueprint, loadBlueprint(chosen));
        }
        const DeploymentStore store{.name = u"documents"_s, .address = access.address, .tunnel = {}};
        report = testStore({}, store, access.password, blueprint ? &*blueprint : nullptr, {});
    }

private Q_SLOTS:
    void signingInIsToldAsFarAsItIsKnown_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("passed");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("saysNot");
        const QString everybody = u"everybody"_s;
        QTest::newRow("password") << u"postgresql://ada@db.example.org/x"_s << u"ada"_s << u"Tr0ub4dor"_s
                                  << true << u"Signed in as ada."_s << everybody;
        QTest::newRow("PostgreSQL, nothing given")
            << u"postgresql://ada@db.example.org/x"_s << u"ada"_s << QString() << false
            << u"No password was given."_s << everybody;
        QTest::newRow("PostgreSQL, certificate")
            << u"postgresql://ada@db.example.org/x?sslmode=verify-full&sslcert=/a.crt&sslkey=/a.key"_s
            << u"ada"_s << QString() << true << u"certificate"_s << everybody;
        QTest::newRow("MongoDB, nobody") << u"mongodb://db.example.org/x"_s << QString() << QString() << false
                                         << everybody << u"certificate"_s;
        QTest::newRow("MongoDB, X.509")
            << u"mongodb://db.example.org/x?tls=true&tlsCertificateKeyFile=/a.pem&authMechanism=MONGODB-X509"_s
            << u"CN=ada"_s << QString() << true << u"MONGODB-X509"_s << everybody;
        QTest::newRow("MongoDB, certificate and nobody")
            << u"mongodb://db.example.org/x?tls=true&tlsCertificateKeyFile=/a.pem"_s << QString() << QString()
            << false << u"at most for a certificate"_s << everybody;
        QTest::newRow("MongoDB, Kerberos") << u"mongodb://ada@db.example.org/x?authMechanism=GSSAPI"_s
                                           << u"ada"_s << QString() << true << u"GSSAPI"_s << everybody;
        QTest::newRow("Redis, nobody") << u"redis://cache.example.org/1"_s << u"default"_s << QString()
                                       << false << everybody << u"certificate"_s;
        QTest::newRow("on this computer") << u"mongodb://localhost/x"_s << QString() << QString() << true
                                          << u"without a user"_s << everybody;
    }

    void signingInIsToldAsFarAsItIsKnown()
    {
        QFETCH(QString, url);
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(bool, passed);
        QFETCH(QString, says);
        QFETCH(QString, saysNot);
        ServerInfo server;
        server.user = user;
        server.encrypted = url.contains(u"tls=true"_s);
        const ConnectionStep step = signInStep(storeAt(url), password, server, Environment::Staging);
        QCOMPARE(step.outcome, passed ? Outcome::Passed : Outcome::Warning);
        QVERIFY2(step.detail.contains(says), qPrintable(step.detail));
        QVERIFY2(!step.detail.contains(saysNot), qPrintable(step.detail));
        QCOMPARE(step.remedy.isEmpty(), passed);
    }

    void behindATunnelLocalIsTheFarEnd()
    {
        DeploymentStore store = storeAt(u"mongodb://localhost/x"_s);
        store.tunnel = SshServer{.host = u"bastion"_s};
        const ConnectionStep step = signInStep(store, {}, {}, Environment::Staging);
        QVERIFY2(step.detail.contains(u"SSH server"_s), qPrintable(step.detail));
    }

    void everyMemberIsNamedWithItsOutcome()
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        DeploymentStore store{.name = u"documents"_s, .address = database->access().address, .tunnel = {}};
        const HostAndPort silent{u"127.0.0.1"_s, silentPort()};
        const QString listening = store.address.firstHostText();
        store.address.hosts.prepend(silent);
        const StoreTestReport report = testStore({}, store, database->access().password, nullptr, {});
        const ConnectionStep step = stepOf(report, Kind::Port);
        QCOMPARE(step.outcome, Outcome::Warning);
        QVERIFY2(step.detail.contains(u"A server listens at "_s + listening), qPrintable(step.detail));
        QVERIFY2(step.detail.contains(u"Nobody answers at "_s + store.address.firstHostText()),
                 qPrintable(step.detail));
        QVERIFY(!step.remedy.isEmpty());
    }

    void aNameThatIsNotKnownIsToldBesideOneThatIs()
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        DeploymentStore store{.name = u"documents"_s, .address = database->access().address, .tunnel = {}};
        store.address.hosts.append({u"no-such-host.invalid"_s, 27017});
        const StoreTestReport report = testStore({}, store, database->access().password, nullptr, {});
        const ConnectionStep step = stepOf(report, Kind::Name);
        QCOMPARE(step.outcome, Outcome::Warning);
        QVERIFY2(step.detail.contains(u"no-such-host.invalid is not known"_s), qPrintable(step.detail));
        QVERIFY2(step.detail.contains(u"127.0.0.1 is known"_s), qPrintable(step.detail));
    }

    void whereNobodyListensAllAreNamed()
    {
        DeploymentStore store = storeAt(u"mongodb://127.0.0.1:%1,127.0.0.1:%2/x"_s.arg(silentPort()).arg(1));
        const StoreTestReport report = testStore({}, store, {}, nullptr, {});
        QVERIFY(report.error);
        QCOMPARE(report.error->kind, Error::Kind::ConnectionRefused);
        QVERIFY2(report.error->what.contains(u"127.0.0.1:1"_s) &&
                     report.error->what.contains(store.address.firstHostText()),
                 qPrintable(report.error->what));
        QCOMPARE(stepOf(report, Kind::SignIn).outcome, Outcome::Skipped);
    }

    void theBlueprintThatFitsIsProposed_data()
    {
        QTest::addColumn<StoreKind>("kind");
        QTest::addColumn<QString>("filledStore");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("another one chosen") << StoreKind::MongoDb << u"documents"_s << u"chatbot"_s;
        QTest::newRow("none chosen") << StoreKind::MongoDb << u"documents"_s << QString();
        QTest::newRow("one that has no such store")
            << StoreKind::PostgreSql << u"relational"_s << u"chatbot"_s;
        QTest::newRow("none chosen, PostgreSQL") << StoreKind::PostgreSql << u"relational"_s << QString();
    }

    void theBlueprintThatFitsIsProposed()
    {
        QFETCH(StoreKind, kind);
        QFETCH(QString, filledStore);
        QFETCH(QString, chosen);
        TEMPORARY_DATABASE(database, kind);
        StoreTestReport report;
        testAs(u"learnflow"_s, filledStore, *database, chosen, report);
        QVERIFY2(report.passed(), report.error ? describeError(*report.error).constData() : "");
        const ConnectionStep step = stepOf(report, Kind::Entities);
        QVERIFY2(step.remedy.contains(u"Blueprint learnflow fits"_s), qPrintable(step.detail + step.remedy));
        QCOMPARE(step.outcome, chosen.isEmpty() ? Outcome::Passed : Outcome::Warning);
    }

    void theRightOneIsLeftAlone()
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        StoreTestReport report;
        testAs(u"learnflow"_s, u"documents"_s, *database, u"learnflow"_s, report);
        const ConnectionStep step = stepOf(report, Kind::Entities);
        QCOMPARE(step.outcome, Outcome::Passed);
        QCOMPARE(step.remedy, QString());
    }
};

QTEST_GUILESS_MAIN(ConnectionStepsTest)
#include "connection_steps_test.moc"
