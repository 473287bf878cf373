// SPDX-License-Identifier: GPL-3.0-or-later
// The five platforms on a sandbox's servers.
#include "operations/connections/deployment_catalogue.h"
#include "operations/sandbox/sandbox_deployments.h"
#include "repository/blueprint/blueprint_loader.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

SandboxDescription threeServers()
{
    SandboxDescription sandbox;
    sandbox.name = u"demo"_s;
    sandbox.servers = {
        {.kind = StoreKind::PostgreSql, .port = 5555, .user = u"registrar"_s, .password = u"a"_s},
        {.kind = StoreKind::MongoDb, .port = 6666, .user = u"registrar"_s, .password = u"b"_s},
        {.kind = StoreKind::Redis, .port = 7777, .password = u"c"_s, .databases = 16}};
    return sandbox;
}

} // namespace

class SandboxDeploymentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdEveryShippedPlatform();
    void haveNamesThatNoOtherDeploymentCanHave();
    void haveEveryStoreThatTheSandboxCanServe();
    void shareNoDatabase();
    void leaveOutStoresWithoutAServer();
};

void SandboxDeploymentsTest::holdEveryShippedPlatform()
{
    const auto all = sandboxDeployments(threeServers());
    QVERIFY2(all, all ? "" : qPrintable(all.error().toText()));
    QStringList platforms;
    for (const SandboxDeployment &each : *all)
        platforms.append(each.deployment.blueprint);
    QCOMPARE(platforms, shippedBlueprints());
    QVERIFY(platforms.contains(u"learnflow"_s));
}

void SandboxDeploymentsTest::haveNamesThatNoOtherDeploymentCanHave()
{
    SandboxDescription other = threeServers();
    other.name = u"lessons"_s;
    QSet<QString> names;
    for (const SandboxDescription &sandbox : {threeServers(), other}) {
        const auto all = sandboxDeployments(sandbox);
        QVERIFY(all);
        for (const SandboxDeployment &each : *all) {
            QCOMPARE(each.deployment.name, sandboxDeploymentName(sandbox.name, each.deployment.blueprint));
            QVERIFY2(!DeploymentCatalogue::checkName(each.deployment.name), qPrintable(each.deployment.name));
            names.insert(each.deployment.name);
        }
    }
    QCOMPARE(names.size(), 2 * shippedBlueprints().size());
    QVERIFY(names.contains(u"demo:learnflow"_s));
}

void SandboxDeploymentsTest::haveEveryStoreThatTheSandboxCanServe()
{
    const auto all = sandboxDeployments(threeServers());
    for (const SandboxDeployment &each : *all) {
        const auto blueprint = loadBlueprint(each.deployment.blueprint);
        QVERIFY(blueprint);
        QVERIFY(!each.deployment.readOnly);
        for (const BlueprintStore &expected : blueprint->stores) {
            const DeploymentStore *store = each.deployment.store(expected.name);
            QCOMPARE(store != nullptr, expected.kind != StoreKind::Qdrant);
            if (!store)
                continue;
            QCOMPARE(store->address.kind, expected.kind);
            QCOMPARE(store->address.hosts.first().host, u"127.0.0.1"_s);
            QVERIFY(store->hasPassword);
            QVERIFY(!each.passwords.value(store->name).isEmpty());
            if (expected.kind != StoreKind::Redis)
                QCOMPARE(store->address.database, expected.database);
        }
    }
}

void SandboxDeploymentsTest::shareNoDatabase()
{
    QSet<QString> seen;
    const auto all = sandboxDeployments(threeServers());
    for (const SandboxDeployment &each : *all)
        for (const DeploymentStore &store : each.deployment.stores) {
            const QString place = storeKindName(store.address.kind) + u'/' + store.address.database;
            QVERIFY2(!seen.contains(place), qPrintable(place));
            seen.insert(place);
        }
}

void SandboxDeploymentsTest::leaveOutStoresWithoutAServer()
{
    SandboxDescription sandbox = threeServers();
    sandbox.servers.removeLast();
    const auto marketplace = sandboxDeployment(sandbox, *loadBlueprint(u"marketplace"_s));
    for (const DeploymentStore &store : marketplace.deployment.stores)
        QVERIFY(store.address.kind != StoreKind::Redis);
}

QTEST_GUILESS_MAIN(SandboxDeploymentsTest)
#include "sandbox_deployments_test.moc"
