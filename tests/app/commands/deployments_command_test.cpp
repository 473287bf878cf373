// SPDX-License-Identifier: GPL-3.0-or-later
// "registrar deployments", on real servers.
#include "models/changes/staged_file.h"
#include "tests/app/commands/program_run.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

/// The address with its password, as nobody should write it down.
QByteArray fullUrl(const StoreAccess &access)
{
    const QString user = access.address.user;
    QString url = access.address.toUrl();
    if (user.isEmpty())
        return url.replace(u"://"_s, u"://:"_s + access.password + u'@').toUtf8();
    return url.replace(u"://"_s + user + u'@', u"://"_s + user + u':' + access.password + u'@').toUtf8();
}

QJsonObject stepOf(const QJsonValue &store, const QString &name)
{
    for (const QJsonValue step : store[u"steps"_s].toArray())
        if (step[u"step"_s].toString() == name)
            return step.toObject();
    return {};
}

const QStringList addLearnflow{u"deployments"_s, u"add"_s,       u"campus"_s,
                               u"--blueprint"_s, u"learnflow"_s, u"--json"_s};

} // namespace

class DeploymentsCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void addsFromStandardInput();
    void addsFromAServicesSettings();
    void addsFromAComposeFileAndFindsTheBlueprint();
    void remembersTheWayToTheStores();
    void takesDeploymentsToAnotherComputer();
    void tellsWherePasswordsAre();
    void wantsAPassphraseWhereNobodyCanBeAsked();
    void takesAPasswordFromAVariable();
    void warnsOfAPasswordAmongTheArguments();
    void refusesATakenName();
    void wantsABlueprintAndAnAddress();
    void removesOnlyWhenTold();
    void renames();
    void testsEveryStep();
    void callsPlatformsOnASandboxAfterIt();
    void saysWhichStepFails_data();
    void saysWhichStepFails();

private:
    std::unique_ptr<ProgramHome> home_;
};

void DeploymentsCommandTest::init()
{
    home_ = std::make_unique<ProgramHome>();
}

void DeploymentsCommandTest::addsFromStandardInput()
{
    const auto added = home_->run(
        addLearnflow + QStringList{u"--from-stdin"_s, u"--environment"_s, u"development"_s},
        "postgresql+asyncpg://postgres:hunter2@localhost:5434/learnflow\nmongodb://localhost:27017\n");
    QCOMPARE(added.exitCode, 0);
    QVERIFY(!added.out.contains("hunter2") && !added.error.contains("hunter2"));
    const auto listed = home_->run({u"deployments"_s, u"list"_s, u"--json"_s});
    QCOMPARE(listed.exitCode, 0);
    const QJsonValue campus = listed.json().value(u"deployments"_s)[0];
    QCOMPARE(campus[u"name"_s].toString(), u"campus"_s);
    QCOMPARE(campus[u"environment"_s].toString(), u"development"_s);
    QCOMPARE(campus[u"readOnly"_s].toBool(true), false);
    QCOMPARE(campus[u"stores"_s][0][u"address"_s].toString(),
             u"postgresql://postgres@localhost:5434/learnflow"_s);
    QCOMPARE(campus[u"stores"_s][1][u"address"_s].toString(), u"mongodb://localhost:27017/learnflow"_s);
    QVERIFY(!listed.out.contains("hunter2"));
    QFile settings(home_->file(u"config/registrar/deployments.json"_s));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("hunter2"));
}

void DeploymentsCommandTest::addsFromAServicesSettings()
{
    QFile env(home_->file(u".env"_s));
    QVERIFY(env.open(QIODevice::WriteOnly));
    env.write(
        "# LearnFlow\nexport "
        "PG_PASSWORD='hunter2'\nDATABASE_URL=\"postgresql://postgres:${PG_PASSWORD}@db:5432/learnflow\"\n"
        "MONGO_URL=mongodb://mongo:27017/ # documents\n");
    env.close();
    const auto added = home_->run(addLearnflow + QStringList{u"--from-env"_s, env.fileName()});
    QVERIFY2(added.exitCode == 0, added.error.constData());
    const QJsonObject made = added.json().value(u"added"_s).toObject();
    QCOMPARE(made.value(u"environment"_s).toString(), u"production"_s);
    QCOMPARE(made.value(u"readOnly"_s).toBool(), true);
    QCOMPARE(made.value(u"stores"_s)[0][u"hasPassword"_s].toBool(), true);
    QVERIFY(!added.out.contains("hunter2") && !added.error.contains("hunter2"));
}

void DeploymentsCommandTest::addsFromAComposeFileAndFindsTheBlueprint()
{
    QFile compose(home_->file(u"docker-compose.yml"_s));
    QVERIFY(compose.open(QIODevice::WriteOnly));
    compose.write("services:\n"
                  "  postgres:\n    image: postgres:15\n    container_name: learnflow-postgres\n"
                  "    environment: {POSTGRES_PASSWORD: hunter2, POSTGRES_DB: learnflow}\n"
                  "    ports: ['5433:5432']\n"
                  "  mongodb:\n    image: mongo:7\n    container_name: learnflow-mongodb\n"
                  "    ports: ['27018:27017']\n");
    compose.close();
    const auto added = home_->run({u"deployments"_s, u"add"_s, u"campus"_s, u"--json"_s, u"--from"_s,
                                   compose.fileName(), u"--environment"_s, u"staging"_s});
    QVERIFY2(added.exitCode == 0, added.error.constData());
    QVERIFY2(added.error.contains("Blueprint learnflow fits"), added.error.constData());
    const QJsonObject made = added.json().value(u"added"_s).toObject();
    QCOMPARE(made.value(u"blueprint"_s).toString(), u"learnflow"_s);
    QCOMPARE(made.value(u"stores"_s)[0][u"address"_s].toString(),
             u"postgresql://postgres@localhost:5433/learnflow"_s);
    QCOMPARE(made.value(u"stores"_s)[1][u"address"_s].toString(), u"mongodb://localhost:27018/learnflow"_s);
    QVERIFY(!added.out.contains("hunter2") && !added.error.contains("hunter2"));
}

void DeploymentsCommandTest::remembersTheWayToTheStores()
{
    const auto added = home_->run(
        addLearnflow + QStringList{u"postgresql://me@db.example.org/learnflow"_s, u"mongodb://db/learnflow"_s,
                                   u"--ssh"_s, u"relational=me@bastion:2222"_s, u"--tls"_s,
                                   u"documents=full"_s, u"--tls-authority"_s, u"documents=/etc/ca.pem"_s});
    QVERIFY2(added.exitCode == 0, added.error.constData());
    const QJsonValue campus =
        home_->run({u"deployments"_s, u"list"_s, u"--json"_s}).json().value(u"deployments"_s)[0];
    QCOMPARE(campus[u"stores"_s][0][u"ssh"_s][u"server"_s].toString(), u"me@bastion:2222"_s);
    QVERIFY(campus[u"stores"_s][1][u"ssh"_s].isUndefined());
    QCOMPARE(campus[u"stores"_s][1][u"address"_s].toString(),
             u"mongodb://db:27017/learnflow?tls=true&tlsCAFile=%2Fetc%2Fca.pem"_s);
    QCOMPARE(home_->run(addLearnflow + QStringList{u"mongodb://db/x"_s, u"--ssh"_s, u"-oProxyCommand=x"_s})
                 .exitCode,
             2);
}

void DeploymentsCommandTest::takesDeploymentsToAnotherComputer()
{
    QCOMPARE(home_
                 ->run(addLearnflow + QStringList{u"--from-stdin"_s},
                       "postgresql://me:hunter2@db.example.org/learnflow\n")
                 .exitCode,
             0);
    QFile passphrase(home_->file(u"between"_s));
    QVERIFY(passphrase.open(QIODevice::WriteOnly));
    QVERIFY(passphrase.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    passphrase.write("between two computers\n");
    passphrase.close();
    const QString file = home_->file(u"out.registrar"_s);
    const QStringList seal{u"--sealed-with"_s, passphrase.fileName()};
    const auto exported = home_->run(
        QStringList{u"deployments"_s, u"export"_s, u"--to"_s, file, u"--with-passwords"_s, u"--json"_s} +
        seal);
    QVERIFY2(exported.exitCode == 0, exported.error.constData());
    QCOMPARE(exported.json().value(u"passwords"_s).toInt(), 1);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("campus"));
    const ProgramHome there;
    const auto imported = there.run(QStringList{u"deployments"_s, u"import"_s, file, u"--json"_s} + seal);
    QVERIFY2(imported.exitCode == 0, imported.error.constData());
    QCOMPARE(imported.json().value(u"added"_s)[0].toString(), u"campus"_s);
    QCOMPARE(there.run(QStringList{u"deployments"_s, u"import"_s, file, u"--json"_s} + seal)
                 .json()
                 .value(u"skipped"_s)[0]
                 .toString(),
             u"campus"_s);
}

void DeploymentsCommandTest::tellsWherePasswordsAre()
{
    const auto place = home_->run({u"secrets"_s, u"where"_s, u"--json"_s});
    QVERIFY2(place.exitCode == 0, place.error.constData());
    QCOMPARE(place.json().value(u"place"_s).toString(), u"file"_s);
    // No keychain is reached here.
    QCOMPARE(home_->run({u"secrets"_s, u"move"_s, u"keychain"_s}).exitCode, 1);
    QCOMPARE(home_->run({u"secrets"_s, u"move"_s, u"attic"_s}).exitCode, 2);
}

void DeploymentsCommandTest::wantsAPassphraseWhereNobodyCanBeAsked()
{
    const auto added =
        home_->runWith(u"REGISTRAR_PASSPHRASE_FILE"_s, {},
                       addLearnflow + QStringList{u"postgresql://me:hunter2@localhost/learnflow"_s});
    QCOMPARE(added.exitCode, 2);
    QVERIFY2(added.error.contains("--passphrase-file"), added.error.constData());
    QVERIFY(home_->run({u"deployments"_s, u"list"_s, u"--json"_s})
                .json()
                .value(u"deployments"_s)
                .toArray()
                .isEmpty());
}

void DeploymentsCommandTest::takesAPasswordFromAVariable()
{
    const auto added = home_->runWith(u"DB_PASSWORD"_s, u"hunter2"_s,
                                      addLearnflow + QStringList{u"postgresql://me@db/learnflow"_s,
                                                                 u"--password-variable"_s, u"DB_PASSWORD"_s});
    QVERIFY2(added.exitCode == 0, added.error.constData());
    QCOMPARE(added.json().value(u"added"_s)[u"stores"_s][0][u"hasPassword"_s].toBool(), true);
    const auto unset =
        home_->run({u"deployments"_s, u"add"_s, u"other"_s, u"--blueprint"_s, u"learnflow"_s,
                    u"postgresql://me@db/learnflow"_s, u"--password-variable"_s, u"NOT_SET_ANYWHERE"_s});
    QCOMPARE(unset.exitCode, 2);
}

void DeploymentsCommandTest::warnsOfAPasswordAmongTheArguments()
{
    const auto added =
        home_->run(addLearnflow + QStringList{u"postgresql://postgres:admin@db.example.org/learnflow"_s});
    QCOMPARE(added.exitCode, 0);
    QVERIFY(added.error.contains("Other users of this computer"));
    QVERIFY(added.error.contains("everybody tries first"));
}

void DeploymentsCommandTest::refusesATakenName()
{
    const QStringList words = addLearnflow + QStringList{u"mongodb://localhost/learnflow"_s};
    QCOMPARE(home_->run(words).exitCode, 0);
    QCOMPARE(home_->run(words).exitCode, 4);
}

void DeploymentsCommandTest::wantsABlueprintAndAnAddress()
{
    QCOMPARE(home_->run({u"deployments"_s, u"add"_s, u"x"_s, u"mongodb://h/db"_s}).exitCode, 2);
    QCOMPARE(home_->run(addLearnflow).exitCode, 2);
    const auto wrong = home_->run(addLearnflow + QStringList{u"redis://h"_s});
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY(wrong.error.contains("relational (PostgreSQL)"));
}

void DeploymentsCommandTest::removesOnlyWhenTold()
{
    QCOMPARE(home_->run(addLearnflow + QStringList{u"mongodb://localhost/learnflow"_s}).exitCode, 0);
    QCOMPARE(home_->run({u"deployments"_s, u"remove"_s, u"campus"_s}).exitCode, 5);
    QCOMPARE(home_->run({u"deployments"_s, u"remove"_s, u"campus"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(home_->run({u"deployments"_s, u"remove"_s, u"campus"_s, u"--yes"_s}).exitCode, 3);
}

void DeploymentsCommandTest::renames()
{
    QCOMPARE(home_->run(addLearnflow + QStringList{u"mongodb://localhost/learnflow"_s}).exitCode, 0);
    // What a window had staged and kept goes along.
    const QProcessEnvironment &environment = home_->environment();
    const StagedPlace place{environment.value(u"XDG_STATE_HOME"_s) + u"/registrar/staged"_s,
                            environment.value(u"XDG_CONFIG_HOME"_s) +
                                u"/registrar/private/staged-edits.key"_s};
    StagedRecord record;
    record.kind = Change::Kind::Add;
    record.source = {{}, u"notes"_s};
    record.read.fields = {{u"title"_s, Value(u"Botany"_s)}};
    const auto kept = [&place](const QString &deployment) {
        const auto edits = StagedFile(place, deployment, u"documents"_s).open();
        return edits ? edits->records.size() : -1;
    };
    {
        StagedFile file(place, u"campus"_s, u"documents"_s);
        VERIFY_RESULT(file.open());
        VERIFY_RESULT(file.write({record}));
    }
    QCOMPARE(home_->run({u"deployments"_s, u"rename"_s, u"campus"_s, u"north"_s}).exitCode, 0);
    QCOMPARE(home_->run({u"deployments"_s, u"list"_s, u"--json"_s})
                 .json()
                 .value(u"deployments"_s)[0][u"name"_s]
                 .toString(),
             u"north"_s);
    QCOMPARE(kept(u"north"_s), 1);
    QCOMPARE(kept(u"campus"_s), 0);
}

void DeploymentsCommandTest::testsEveryStep()
{
    TEMPORARY_DATABASE(relational, StoreKind::PostgreSql);
    TEMPORARY_DATABASE(documents, StoreKind::MongoDb);
    QCOMPARE(home_
                 ->run(addLearnflow + QStringList{u"--from-stdin"_s, u"--environment"_s, u"development"_s},
                       fullUrl(relational->access()) + '\n' + fullUrl(documents->access()))
                 .exitCode,
             0);
    const auto tested = home_->run({u"deployments"_s, u"test"_s, u"campus"_s, u"--json"_s});
    QVERIFY2(tested.exitCode == 0, tested.out.constData());
    const QJsonObject answer = tested.json();
    QCOMPARE(answer.value(u"passed"_s).toBool(), true);
    for (int store = 0; store < 2; ++store) {
        const QJsonValue report = answer.value(u"stores"_s)[store];
        for (const QString &step : {u"name"_s, u"port"_s, u"sign-in"_s, u"encryption"_s, u"rights"_s})
            QCOMPARE(stepOf(report, step).value(u"outcome"_s).toString(), u"passed"_s);
        // Nothing is in the new databases yet.
        const QJsonObject entities = stepOf(report, u"entities"_s);
        QCOMPARE(entities.value(u"outcome"_s).toString(), u"warning"_s);
        QVERIFY(!entities.value(u"remedy"_s).toString().isEmpty());
    }
    QVERIFY(!tested.out.contains(relational->access().password.toUtf8()));
}

void DeploymentsCommandTest::callsPlatformsOnASandboxAfterIt()
{
    const auto servers = SandboxServers::find();
    if (!servers)
        QSKIP(qPrintable(servers.error().why));
    const QString folder = home_->environment().value(u"XDG_STATE_HOME"_s) + u"/registrar/sandbox"_s;
    QVERIFY(QDir().mkpath(folder) && QFile::link(servers->folder(), folder + u"/side"_s));
    QCOMPARE(home_->run(addLearnflow + QStringList{u"mongodb://127.0.0.1:1/x"_s}).exitCode, 0);
    const QStringList test{u"deployments"_s, u"test"_s, u"--json"_s, u"--store"_s, u"relational"_s};
    for (const QStringList &named :
         {QStringList{u"learnflow"_s, u"--sandbox"_s, u"side"_s}, QStringList{u"side:learnflow"_s},
          QStringList{u"side:learnflow"_s, u"--sandbox"_s, u"side"_s}}) {
        const auto tested = home_->run(test + named);
        QVERIFY2(tested.json().value(u"deployment"_s).toString() == u"side:learnflow"_s,
                 tested.error.constData());
    }
    const auto unknown = home_->run({u"deployments"_s, u"test"_s, u"other:learnflow"_s});
    QVERIFY(unknown.exitCode != 0);
    QVERIFY2(unknown.error.contains("no sandbox named"), unknown.error.constData());
}

void DeploymentsCommandTest::saysWhichStepFails_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("kind");
    QTest::newRow("a name that is not known") << u"host"_s << u"name"_s << u"host-not-found"_s;
    QTest::newRow("a port where nobody listens") << u"port"_s << u"port"_s << u"connection-refused"_s;
    QTest::newRow("a wrong password") << u"password"_s << u"sign-in"_s << u"wrong-password"_s;
    QTest::newRow("a database that is not there") << u"database"_s << u"sign-in"_s << u"unknown-database"_s;
}

void DeploymentsCommandTest::saysWhichStepFails()
{
    QFETCH(QString, change);
    QFETCH(QString, step);
    QFETCH(QString, kind);
    TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
    StoreAccess access = database->access();
    if (change == "host"_L1)
        access.address.hosts.first().host = u"nowhere.invalid"_s;
    if (change == "port"_L1)
        access.address.hosts.first().port = 1;
    if (change == "password"_L1)
        access.password = u"not-this-one"_s;
    if (change == "database"_L1)
        access.address.database = u"registrar_not_there"_s;
    QCOMPARE(home_->run(addLearnflow + QStringList{u"--from-stdin"_s}, fullUrl(access)).exitCode, 0);
    const auto tested = home_->run({u"deployments"_s, u"test"_s, u"campus"_s, u"--json"_s});
    QCOMPARE(tested.exitCode, 6);
    const QJsonObject answer = tested.json();
    QCOMPARE(answer.value(u"error"_s)[u"kind"_s].toString(), kind);
    const QJsonObject failed = stepOf(answer.value(u"stores"_s)[0], step);
    QCOMPARE(failed.value(u"outcome"_s).toString(), u"failed"_s);
    QVERIFY(!failed.value(u"remedy"_s).toString().isEmpty());
    QCOMPARE(stepOf(answer.value(u"stores"_s)[0], u"entities"_s).value(u"outcome"_s).toString(),
             u"skipped"_s);
    QVERIFY(!tested.out.contains("not-this-one"));
}

QTEST_GUILESS_MAIN(DeploymentsCommandTest)
#include "deployments_command_test.moc"
