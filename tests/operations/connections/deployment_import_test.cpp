// SPDX-License-Identifier: GPL-3.0-or-later
// From a service's variables to a deployment, and what is said of its passwords.
#include "operations/connections/deployment_import.h"
#include "operations/connections/env_file.h"
#include "operations/connections/weak_password.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

Blueprint platform()
{
    Blueprint blueprint;
    blueprint.stores = {{.name = u"relational"_s,
                         .kind = StoreKind::PostgreSql,
                         .database = u"learnflow"_s,
                         .addressVariables = {u"DATABASE_URL_SYNC"_s, u"DATABASE_URL"_s},
                         .defaultAddress = u"postgresql://postgres@localhost:5432/learnflow"_s},
                        {.name = u"documents"_s,
                         .kind = StoreKind::MongoDb,
                         .database = u"ai_assistant"_s,
                         .addressVariables = {u"MONGODB_URI"_s},
                         .databaseVariables = {u"MONGODB_DB"_s},
                         .passwordVariables = {u"MONGO_INITDB_ROOT_PASSWORD"_s},
                         .userVariables = {u"MONGO_INITDB_ROOT_USERNAME"_s},
                         .defaultAddress = u"mongodb://localhost:27017"_s},
                        {.name = u"cache"_s,
                         .kind = StoreKind::Redis,
                         .addressVariables = {u"REDIS_URL"_s},
                         .passwordVariables = {u"REDIS_PASSWORD"_s},
                         .defaultAddress = u"redis://localhost:6379"_s,
                         .required = false}};
    return blueprint;
}

Result<DeploymentImport> imported(const QByteArray &text)
{
    const EnvFile file = EnvFile::fromBytes(text);
    return importDeployment(u"campus"_s, platform(), u"learnflow"_s,
                            [&](const QString &name) { return file.value(name); });
}

} // namespace

class DeploymentImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheBestVariable();
    void fillsInWhatTheAddressLeavesOut();
    void prefersThePasswordInTheAddress();
    void signsContainersUsersInAgainstAdmin();
    void usesDefaultsAndLeavesOptionalStoresOut();
    void takesNoEnvironmentForProduction();
    void namesTheVariableAndNotItsValue();
    void refusesAnAddressOfAnotherKind();
    void warnsOfSamplePasswords_data();
    void warnsOfSamplePasswords();
};

void DeploymentImportTest::takesTheBestVariable()
{
    const auto result = imported(
        "DATABASE_URL=postgresql+asyncpg://postgres:one@localhost:5434/bot_db\n"
        "DATABASE_URL_SYNC=postgresql://postgres:two@localhost:5434/bot_db\nENVIRONMENT=development\n");
    QVERIFY(result);
    QCOMPARE(result->sources.value(u"relational"_s), u"DATABASE_URL_SYNC"_s);
    QCOMPARE(result->passwords.value(u"relational"_s), u"two"_s);
    QCOMPARE(result->deployment.environment, Environment::Development);
    QVERIFY(!result->deployment.readOnly);
}

void DeploymentImportTest::fillsInWhatTheAddressLeavesOut()
{
    const auto result =
        imported("MONGODB_URI=mongodb://localhost:27017\nMONGODB_DB=other\nREDIS_URL=redis://redis:6379\n"
                 "REDIS_PASSWORD=s3cret\n");
    QVERIFY(result);
    QCOMPARE(result->deployment.store(u"documents"_s)->address.database, u"other"_s);
    QCOMPARE(result->passwords.value(u"cache"_s), u"s3cret"_s);
}

void DeploymentImportTest::prefersThePasswordInTheAddress()
{
    const auto result = imported("REDIS_URL=redis://:mine@redis:6379\nREDIS_PASSWORD=other\n");
    QVERIFY(result);
    QCOMPARE(result->passwords.value(u"cache"_s), u"mine"_s);
}

void DeploymentImportTest::signsContainersUsersInAgainstAdmin()
{
    const auto result =
        imported("MONGO_INITDB_ROOT_USERNAME=root\nMONGO_INITDB_ROOT_PASSWORD=rootpassword\n");
    QVERIFY(result);
    const StoreAddress address = result->deployment.store(u"documents"_s)->address;
    QCOMPARE(address.user, u"root"_s);
    QCOMPARE(address.options.value(u"authSource"_s), u"admin"_s);
    QCOMPARE(address.database, u"ai_assistant"_s);
    QVERIFY(!result->warnings.filter(u"documents"_s).isEmpty());
    QVERIFY(result->warnings.filter(u"rootpassword"_s).isEmpty());
}

void DeploymentImportTest::usesDefaultsAndLeavesOptionalStoresOut()
{
    const auto result = imported("");
    QVERIFY(result);
    QCOMPARE(result->deployment.stores.size(), 2);
    QVERIFY(!result->deployment.store(u"cache"_s));
    QCOMPARE(result->deployment.store(u"relational"_s)->address.toUrl(),
             u"postgresql://postgres@localhost:5432/learnflow"_s);
    QVERIFY(result->passwords.isEmpty());
}

void DeploymentImportTest::takesNoEnvironmentForProduction()
{
    for (const QByteArray &text :
         {QByteArray(), QByteArray("ENVIRONMENT=whatever\n"), QByteArray("ENVIRONMENT=production\n")}) {
        const auto result = imported(text);
        QVERIFY(result);
        QCOMPARE(result->deployment.environment, Environment::Production);
        QVERIFY(result->deployment.readOnly);
    }
}

void DeploymentImportTest::namesTheVariableAndNotItsValue()
{
    const auto result = imported("DATABASE_URL=postgresql://u:hunter2@h:99999/db\n");
    QVERIFY(!result);
    QVERIFY(result.error().what.contains(u"DATABASE_URL"_s));
    QVERIFY(!result.error().toText().contains(u"hunter2"_s));
}

void DeploymentImportTest::refusesAnAddressOfAnotherKind()
{
    const auto result = imported("DATABASE_URL=mongodb://h/db\n");
    QCOMPARE(result.error().kind, Error::Kind::InvalidInput);
    QVERIFY(result.error().what.contains(u"PostgreSQL"_s));
}

void DeploymentImportTest::warnsOfSamplePasswords_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("warned");
    for (const QString &password : {u"admin"_s, u"postgres"_s, u"rootpassword"_s, u"root"_s, u"password"_s,
                                    u"123456"_s, u"Admin"_s, u"LearnFlow"_s})
        QTest::newRow(qPrintable(password)) << u"postgresql://db/x"_s << password << true;
    QTest::newRow("the user's name") << u"postgresql://marketplace_app@db/x"_s << u"marketplace_app"_s
                                     << true;
    QTest::newRow("a place holder") << u"redis://redis"_s << u"<REDIS_PASSWORD>"_s << true;
    QTest::newRow("on this computer too") << u"postgresql://localhost/x"_s << u"admin"_s << true;
    QTest::newRow("a good one") << u"postgresql://db/x"_s << u"nU7-lamp-ocean"_s << false;
    QTest::newRow("none") << u"postgresql://db/x"_s << QString() << false;
}

void DeploymentImportTest::warnsOfSamplePasswords()
{
    QFETCH(QString, address);
    QFETCH(QString, password);
    QFETCH(bool, warned);
    const StoreAddress parsed = parseStoreAddress(address)->address;
    for (const Environment environment : {Environment::Development, Environment::Production}) {
        const QString warning = passwordWarning(parsed, password, environment);
        QCOMPARE(!warning.isEmpty(), warned);
        if (warned)
            QCOMPARE(warning.contains(u"production"_s), environment == Environment::Production);
    }
}

QTEST_APPLESS_MAIN(DeploymentImportTest)
#include "deployment_import_test.moc"
