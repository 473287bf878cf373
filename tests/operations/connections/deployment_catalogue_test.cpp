// SPDX-License-Identifier: GPL-3.0-or-later
// The list of deployments and the file of their secrets.
#include "operations/connections/deployment_catalogue.h"
#include "operations/connections/sealed_secret_store.h"
#include "operations/connections/store_access.h"
#include "repository/text/value_text.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

Deployment campus()
{
    Deployment deployment;
    deployment.name = u"campus"_s;
    deployment.blueprint = u"learnflow"_s;
    deployment.environment = Environment::Production;
    deployment.readOnly = true;
    deployment.stores = {
        {u"relational"_s,
         parseStoreAddress(u"postgresql://registrar@db.example.org:5433/learnflow?sslmode=require"_s)
             ->address},
        {u"documents"_s, parseStoreAddress(u"mongodb://a,b/learnflow?replicaSet=rs0"_s)->address}};
    return deployment;
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class DeploymentCatalogueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isEmptyAtFirst();
    void remembersWhatIsAdded();
    void refusesATakenName();
    void refusesWhatIsNoName_data();
    void refusesWhatIsNoName();
    void saysWhenThereIsNoSuchDeployment();
    void keepsMembersItDoesNotKnow();
    void refusesAFileOfANewerVersion();
    void saysWhereAFileIsDamaged();
    void losesNothingWhenSeveralWrite();
    void takesAnUnknownEnvironmentForProduction();
    void keepsPasswordsOutOfTheCatalogue();
    void movesSecretsWithTheName();
    void removesSecretsWithTheDeployment();
    void leavesTheSecretsOfATakenNameAlone();
    void saysWhichPasswordIsGone();
    void theJournalKnowsWhatWasAddedChangedAndRemoved();
    void nothingIsChangedWhereTheJournalCannotBeWritten();

private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<DeploymentCatalogue> catalogue_;
    std::unique_ptr<SealedSecretStore> secrets_;
};

void DeploymentCatalogueTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", folder_->filePath(u"state"_s).toUtf8()); // with a journal of the test's own
    catalogue_ = std::make_unique<DeploymentCatalogue>(folder_->filePath(u"config/deployments.json"_s));
    secrets_ = std::make_unique<SealedSecretStore>(
        folder_->filePath(u"config/private/secrets.sealed"_s),
        [](const PassphraseRequest &) { return Result<QString>(u"a passphrase"_s); }, SealCost{64, 1, 1});
}

void DeploymentCatalogueTest::isEmptyAtFirst()
{
    QVERIFY(catalogue_->list()->isEmpty());
    QVERIFY(!QFile::exists(catalogue_->fileName()));
}

void DeploymentCatalogueTest::remembersWhatIsAdded()
{
    QVERIFY(catalogue_->add(campus()));
    const auto found = DeploymentCatalogue(catalogue_->fileName()).find(u"campus"_s);
    QVERIFY(found);
    QCOMPARE(found->blueprint, u"learnflow"_s);
    QCOMPARE(found->environment, Environment::Production);
    QVERIFY(found->readOnly);
    QCOMPARE(found->stores.size(), 2);
    for (const DeploymentStore &store : campus().stores)
        QVERIFY(found->store(store.name)->address == store.address);
}

void DeploymentCatalogueTest::refusesATakenName()
{
    QVERIFY(catalogue_->add(campus()));
    QCOMPARE(catalogue_->add(campus()).error().kind, Error::Kind::Conflict);
    Deployment other = campus();
    other.name = u"other"_s;
    QVERIFY(catalogue_->add(other));
    QCOMPARE(catalogue_->rename(u"other"_s, u"campus"_s).error().kind, Error::Kind::Conflict);
    QCOMPARE(catalogue_->list()->size(), 2);
}

void DeploymentCatalogueTest::refusesWhatIsNoName_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u""_s, u" a"_s, u"a "_s, u"a/b"_s, u"-a"_s, u"a\nb"_s, u"../x"_s, QString(65, u'a')})
        QTest::newRow(qPrintable(name)) << name;
}

void DeploymentCatalogueTest::refusesWhatIsNoName()
{
    QFETCH(QString, name);
    Deployment deployment = campus();
    deployment.name = name;
    QCOMPARE(catalogue_->add(deployment).error().kind, Error::Kind::InvalidInput);
}

void DeploymentCatalogueTest::saysWhenThereIsNoSuchDeployment()
{
    QCOMPARE(catalogue_->find(u"campus"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(catalogue_->remove(u"campus"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(catalogue_->rename(u"campus"_s, u"x"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(catalogue_->update(campus()).error().kind, Error::Kind::NotFound);
}

void DeploymentCatalogueTest::keepsMembersItDoesNotKnow()
{
    QVERIFY(catalogue_->add(campus()));
    auto content = QJsonDocument::fromJson(contentOf(catalogue_->fileName())).object();
    content.insert(u"theme"_s, u"dark"_s);
    auto deployments = content.value(u"deployments"_s).toArray();
    auto first = deployments[0].toObject();
    first.insert(u"colour"_s, u"red"_s);
    auto stores = first.value(u"stores"_s).toArray();
    auto store = stores[1].toObject();
    store.insert(u"tunnel"_s, u"bastion"_s);
    stores[1] = store;
    first.insert(u"stores"_s, stores);
    deployments[0] = first;
    content.insert(u"deployments"_s, deployments);
    QFile file(catalogue_->fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(content).toJson());
    file.close();

    Deployment changed = campus();
    changed.readOnly = false;
    QVERIFY(catalogue_->update(changed));
    QVERIFY(catalogue_->rename(u"campus"_s, u"north"_s));
    const auto after = QJsonDocument::fromJson(contentOf(catalogue_->fileName())).object();
    QCOMPARE(after.value(u"theme"_s).toString(), u"dark"_s);
    const QJsonValue north = after.value(u"deployments"_s)[0];
    QCOMPARE(north[u"name"_s].toString(), u"north"_s);
    QCOMPARE(north[u"readOnly"_s].toBool(true), false);
    QCOMPARE(north[u"colour"_s].toString(), u"red"_s);
    QCOMPARE(north[u"stores"_s][1][u"tunnel"_s].toString(), u"bastion"_s);
}

void DeploymentCatalogueTest::refusesAFileOfANewerVersion()
{
    QVERIFY(catalogue_->add(campus()));
    QByteArray bytes = contentOf(catalogue_->fileName());
    bytes.replace("\"format\": 1", "\"format\": 2");
    QFile file(catalogue_->fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QCOMPARE(catalogue_->list().error().kind, Error::Kind::File);
    QVERIFY(!catalogue_->remove(u"campus"_s));
    QCOMPARE(contentOf(catalogue_->fileName()), bytes);
}

void DeploymentCatalogueTest::saysWhereAFileIsDamaged()
{
    QVERIFY(QDir().mkpath(folder_->filePath(u"config"_s)));
    QFile file(catalogue_->fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": 1, \"deployments\": [");
    file.close();
    const auto listed = catalogue_->list();
    QCOMPARE(listed.error().kind, Error::Kind::File);
    QVERIFY(listed.error().why.contains(u"damaged at byte"_s));
    QVERIFY(!catalogue_->add(campus()));
}

void DeploymentCatalogueTest::losesNothingWhenSeveralWrite()
{
    constexpr int writers = 4;
    constexpr int each = 10;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer)
        threads.emplace_back([this, writer] {
            DeploymentCatalogue own(catalogue_->fileName());
            for (int i = 0; i < each; ++i) {
                Deployment deployment = campus();
                deployment.name = u"d%1-%2"_s.arg(writer).arg(i);
                (void)own.add(deployment);
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(catalogue_->list()->size(), writers * each);
}

void DeploymentCatalogueTest::takesAnUnknownEnvironmentForProduction()
{
    QVERIFY(catalogue_->add(campus()));
    QByteArray bytes = contentOf(catalogue_->fileName());
    bytes.replace("\"production\"", "\"prodution\"").replace("\"readOnly\": true,", "");
    QFile file(catalogue_->fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto found = catalogue_->find(u"campus"_s);
    QVERIFY(found);
    QCOMPARE(found->environment, Environment::Production);
    QVERIFY(found->readOnly);
}

void DeploymentCatalogueTest::keepsPasswordsOutOfTheCatalogue()
{
    QVERIFY(addDeployment(*catalogue_, *secrets_, campus(), {{u"relational"_s, u"hunter2"_s}}));
    QVERIFY(!contentOf(catalogue_->fileName()).contains("hunter2"));
    const auto found = catalogue_->find(u"campus"_s);
    QVERIFY(found->store(u"relational"_s)->hasPassword);
    QVERIFY(!found->store(u"documents"_s)->hasPassword);
    const auto access = storeAccess(*found, u"relational"_s, *secrets_);
    QVERIFY(access);
    QCOMPARE(access->password, u"hunter2"_s);
    QVERIFY(access->options.readOnly);
    QCOMPARE(access->options.storeName, u"relational"_s);
    QVERIFY(storeAccess(*found, u"documents"_s, *secrets_)->password.isEmpty());
    QCOMPARE(storeAccess(*found, u"cache"_s, *secrets_).error().kind, Error::Kind::NotFound);
}

void DeploymentCatalogueTest::movesSecretsWithTheName()
{
    QVERIFY(addDeployment(*catalogue_, *secrets_, campus(), {{u"relational"_s, u"hunter2"_s}}));
    QVERIFY(renameDeployment(*catalogue_, *secrets_, u"campus"_s, u"north"_s));
    QCOMPARE(*secrets_->read(u"north/relational"_s), u"hunter2"_s);
    QVERIFY(!secrets_->read(u"campus/relational"_s)->has_value());
    QVERIFY(catalogue_->find(u"north"_s));
}

void DeploymentCatalogueTest::removesSecretsWithTheDeployment()
{
    QVERIFY(addDeployment(*catalogue_, *secrets_, campus(), {{u"relational"_s, u"hunter2"_s}}));
    QVERIFY(removeDeployment(*catalogue_, *secrets_, u"campus"_s));
    QVERIFY(!secrets_->read(u"campus/relational"_s)->has_value());
    QVERIFY(catalogue_->list()->isEmpty());
}

void DeploymentCatalogueTest::leavesTheSecretsOfATakenNameAlone()
{
    QVERIFY(addDeployment(*catalogue_, *secrets_, campus(), {{u"relational"_s, u"hunter2"_s}}));
    QVERIFY(!addDeployment(*catalogue_, *secrets_, campus(), {{u"relational"_s, u"other"_s}}));
    QCOMPARE(*secrets_->read(u"campus/relational"_s), u"hunter2"_s);
}

void DeploymentCatalogueTest::saysWhichPasswordIsGone()
{
    QVERIFY(addDeployment(*catalogue_, *secrets_, campus(), {{u"relational"_s, u"hunter2"_s}}));
    QVERIFY(secrets_->remove(u"campus/relational"_s));
    const auto access = storeAccess(*catalogue_->find(u"campus"_s), u"relational"_s, *secrets_);
    QCOMPARE(access.error().kind, Error::Kind::NotFound);
    QVERIFY(access.error().what.contains(u"relational"_s));
}

void DeploymentCatalogueTest::theJournalKnowsWhatWasAddedChangedAndRemoved()
{
    const auto fields = [](const JournalEntry &entry) {
        QStringList lines;
        const Value all = fieldOf(entry.details, u"fields"_s);
        for (const Value &field : *all.get<Value::Array>()) {
            QStringList path;
            for (const Value &step : *field.at(u"field"_s).get<Value::Array>())
                path.append(step.toText());
            lines.append(u"%1: %2 > %3"_s.arg(path.join(u'.'), displayText(field.at(u"before"_s)),
                                              displayText(field.at(u"after"_s))));
        }
        return lines;
    };
    QVERIFY(addDeployment(*catalogue_, *secrets_, campus(), {{u"relational"_s, u"hunter2"_s}}));
    Deployment changed = *catalogue_->find(u"campus"_s);
    QVERIFY(updateDeployment(*catalogue_, *secrets_, changed, {})); // nothing to tell
    changed.readOnly = false;
    changed.environment = Environment::Staging;
    QVERIFY(updateDeployment(*catalogue_, *secrets_, changed, {{u"relational"_s, u"hunter3"_s}}));
    QVERIFY(renameDeployment(*catalogue_, *secrets_, u"campus"_s, u"north"_s));
    QVERIFY(removeDeployment(*catalogue_, *secrets_, u"north"_s));

    const auto entries = Journal().find({});
    QVERIFY(entries);
    QCOMPARE(entries->size(), 4);
    const JournalEntry &added = entries->at(3);
    QCOMPARE(added.kind, u"deployment-add"_s);
    QCOMPARE(added.deployment, u"campus"_s);
    QVERIFY(fields(added).contains(u"stores.relational.password:  > kept"_s));
    QVERIFY(fields(added).contains(u"environment:  > production"_s));
    QCOMPARE(entries->at(2).kind, u"deployment-change"_s);
    QCOMPARE(fields(entries->at(2)),
             (QStringList{u"environment: production > staging"_s, u"readOnly: true > false"_s,
                          u"stores.relational.password: kept > replaced"_s}));
    QCOMPARE(fields(entries->at(1)), QStringList{u"name: campus > north"_s});
    QCOMPARE(entries->at(0).kind, u"deployment-remove"_s);
    QCOMPARE(entries->at(0).deployment, u"north"_s);
    QVERIFY(!contentOf(Journal().fileName()).contains("hunter"));
    QVERIFY(Journal().verify()->isWhole);
}

void DeploymentCatalogueTest::nothingIsChangedWhereTheJournalCannotBeWritten()
{
    QFile inTheWay(folder_->filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Journal closed(inTheWay.fileName() + u"/journal"_s);
    const QMap<QString, QString> passwords{{u"relational"_s, u"hunter2"_s}};
    QCOMPARE(addDeployment(*catalogue_, *secrets_, campus(), passwords, closed).error().kind,
             Error::Kind::File);
    QVERIFY(catalogue_->list()->isEmpty());
    QVERIFY(addDeployment(*catalogue_, *secrets_, campus(), passwords));
    QVERIFY(!removeDeployment(*catalogue_, *secrets_, u"campus"_s, closed));
    QVERIFY(!renameDeployment(*catalogue_, *secrets_, u"campus"_s, u"north"_s, closed));
    Deployment writable = *catalogue_->find(u"campus"_s);
    writable.readOnly = false;
    QVERIFY(!updateDeployment(*catalogue_, *secrets_, writable, {}, closed));
    QVERIFY(catalogue_->find(u"campus"_s)->readOnly);
}

QTEST_GUILESS_MAIN(DeploymentCatalogueTest)
#include "deployment_catalogue_test.moc"
