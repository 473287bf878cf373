// SPDX-License-Identifier: GPL-3.0-or-later
// The files that the platforms' guides show become deployments with the right stores.
#include "operations/connections/alembic_file.h"
#include "operations/connections/compose_file.h"
#include "operations/connections/settings_import.h"
#include "tests/support/verify_result.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

const QByteArray supportBotCompose = R"(
services:
  db:
    image: postgres:18-alpine
    container_name: postgres-db
    environment:
      POSTGRES_USER: ${POSTGRES_USER:-postgres}
      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:-admin}
      POSTGRES_DB: bot_db
    ports:
      - "5434:5432"
  vector_db:
    image: ankane/pgvector
    container_name: vector-db
    environment:
      - POSTGRES_PASSWORD=admin
      - POSTGRES_DB=vector_db
    ports:
      - target: 5432
        published: "5433"
  qdrant:
    image: qdrant/qdrant:latest
    container_name: qdrant-db
    ports: ["6333:6333", "6334:6334"]
  api:
    build: .
    environment:
      DATABASE_URL: postgresql+asyncpg://postgres:admin@db:5432/bot_db
      VECTOR_DATABASE_URL: postgresql://postgres:admin@vector_db:5432/vector_db
  adminer:
    image: adminer
    ports: ["8080:8080"]
)";

const QByteArray marketplaceCompose = R"(
x-common: &common
  TZ: UTC
services:
  mongodb:
    image: mongo:8.2
    container_name: nickapp-mongodb
    environment:
      <<: *common
      MONGO_INITDB_ROOT_USERNAME: admin
      MONGO_INITDB_ROOT_PASSWORD: "${MONGO_INITDB_ROOT_PASSWORD}"
    ports: ["127.0.0.1:27018:27017/tcp"]
  redis:
    image: docker.io/library/redis:8
    container_name: nickapp-redis
    command: redis-server --requirepass "$REDIS_PASSWORD"
  backend:
    image: registry.example.org:5000/nick/backend
    environment:
      DB_NAME: marketplace
)";

Result<ServiceSettings> settingsOf(const QByteArray &bytes, const QString &fileName,
                                   const QMap<QString, QString> &environment = {})
{
    return readServiceSettings(bytes, fileName, environment);
}

QString bestGuess(const ServiceSettings &settings)
{
    const auto guesses = guessBlueprints(settings, shippedBlueprintsByName());
    return guesses.isEmpty() ? QString() : guesses.first().blueprint;
}

Result<DeploymentImport> importAs(const QString &blueprint, const ServiceSettings &settings)
{
    return importSettings(u"campus"_s, shippedBlueprintsByName().value(blueprint), blueprint, settings);
}

QString urlOf(const DeploymentImport &import, const QString &store)
{
    const DeploymentStore *found = import.deployment.store(store);
    return found ? found->address.toUrl() : QString();
}

} // namespace

class SettingsImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsSupportBotsCompose()
    {
        UNWRAP_RESULT(const auto settings, settingsOf(supportBotCompose, u"docker-compose.yml"_s));
        QCOMPARE(bestGuess(settings), u"supportbot"_s);
        UNWRAP_RESULT(const auto import, importAs(u"supportbot"_s, settings));
        QCOMPARE(urlOf(import, u"relational"_s), u"postgresql://postgres@localhost:5434/bot_db"_s);
        QCOMPARE(import.passwords.value(u"relational"_s), u"admin"_s);
        QCOMPARE(urlOf(import, u"vectors"_s), u"postgresql://postgres@localhost:5433/vector_db"_s);
        QCOMPARE(urlOf(import, u"qdrant"_s), u"http://localhost:6333"_s);
        QVERIFY(import.warnings.join(u' ').contains(u"db is a name inside"_s));
        for (const QString &warning : import.warnings)
            QVERIFY(!warning.contains(u"admin"_s)); // the password
    }

    void readsMarketplacesCompose()
    {
        UNWRAP_RESULT(const auto settings, settingsOf(marketplaceCompose, u"compose.yaml"_s,
                                                      {{u"MONGO_INITDB_ROOT_PASSWORD"_s, u"s3cret"_s},
                                                       {u"REDIS_PASSWORD"_s, u"r3dis"_s}}));
        QCOMPARE(bestGuess(settings), u"marketplace"_s);
        QCOMPARE(settings.variables.value(u"TZ"_s), u"UTC"_s);
        UNWRAP_RESULT(const auto import, importAs(u"marketplace"_s, settings));
        QCOMPARE(urlOf(import, u"documents"_s),
                 u"mongodb://admin@localhost:27018/marketplace?authSource=admin"_s);
        QCOMPARE(import.passwords.value(u"documents"_s), u"s3cret"_s);
        QCOMPARE(import.passwords.value(u"cache"_s), u"r3dis"_s);
        // It publishes no port, so its name stays, and that is said.
        QCOMPARE(urlOf(import, u"cache"_s), u"redis://redis:6379/0"_s);
        QVERIFY(import.warnings.join(u' ').contains(u"publishes no port"_s));
    }

    void readsThePlatformsVariables_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("blueprint");
        QTest::addColumn<QString>("store");
        QTest::addColumn<QString>("url");
        QTest::newRow("LearnFlow")
            << QByteArray("DATABASE_URL=postgresql://postgres:postgres@localhost:5432/learnflow\n"
                          "MONGO_URL=mongodb://localhost:27017/\n")
            << u"learnflow"_s << u"documents"_s << u"mongodb://localhost:27017/learnflow"_s;
        QTest::newRow("AI-Assistant")
            << QByteArray("MONGODB_URI=mongodb://localhost:27017\nMONGODB_DB=ai_assistant\n"
                          "REDIS_URL=redis://localhost:6379\nREDIS_PASSWORD=\nENVIRONMENT=production\n"
                          "LOG_LEVEL=INFO\nPYTHONPATH=.\n")
            << u"assistant"_s << u"cache"_s << u"redis://localhost:6379/0"_s;
        QTest::newRow("Support Bot")
            << QByteArray("DATABASE_URL=postgresql+asyncpg://postgres:admin@localhost:5434/bot_db\n"
                          "DATABASE_URL_SYNC=postgresql://postgres:admin@localhost:5434/bot_db\n"
                          "VECTOR_DATABASE_URL=postgresql://postgres:admin@localhost:5433/vector_db\n"
                          "QDRANT_URL=http://localhost:6333\n")
            << u"supportbot"_s << u"vectors"_s << u"postgresql://postgres@localhost:5433/vector_db"_s;
        QTest::newRow("Support Bot, from inside its network")
            << QByteArray("DATABASE_URL=postgresql+asyncpg://postgres:admin@db:5432/bot_db\n"
                          "VECTOR_DATABASE_URL=postgresql://postgres:admin@vector_db:5432/vector_db\n")
            << u"supportbot"_s << u"relational"_s << u"postgresql://postgres@localhost:5434/bot_db"_s;
        QTest::newRow("Marketplace")
            << QByteArray(
                   "DB_NAME=marketplace\nMARKETPLACE_APP_PWD=x\nREDIS_PASSWORD=y\nAUTO_SEED_ON_START=false\n")
            << u"marketplace"_s << u"documents"_s
            << u"mongodb://marketplace_app@mongodb:27017/marketplace?authSource=marketplace"_s;
        QTest::newRow("Chatbot, by its address")
            << QByteArray("mongodb+srv://user:secret@cluster.mongodb.net/tfg_chatbot") << u"chatbot"_s
            << u"documents"_s << u"mongodb+srv://user@cluster.mongodb.net/tfg_chatbot"_s;
        QTest::newRow("Chatbot, with a pool")
            << QByteArray(
                   "mongodb://root:rootpassword@a:27017,b:27018/tfg_chatbot?authSource=admin&maxPoolSize=50&"
                   "minPoolSize=10&replicaSet=rs0")
            << u"chatbot"_s << u"documents"_s
            << u"mongodb://root@a:27017,b:27018/tfg_chatbot?authSource=admin&maxPoolSize=50&minPoolSize=10&replicaSet=rs0"_s;
    }
    void readsThePlatformsVariables()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, blueprint);
        QFETCH(QString, store);
        QFETCH(QString, url);
        UNWRAP_RESULT(const auto settings, settingsOf(text, {}));
        QCOMPARE(bestGuess(settings), blueprint);
        UNWRAP_RESULT(const auto import, importAs(blueprint, settings));
        QCOMPARE(urlOf(import, store), url);
    }

    void readsAlembicsAddress()
    {
        UNWRAP_RESULT(
            const auto settings,
            settingsOf("[DEFAULT]\nuser = postgres\n[alembic]\nscript_location = alembic\n"
                       "# sqlalchemy.url = commented\n"
                       "sqlalchemy.url = postgresql+psycopg2://%(user)s:p%%40ss@localhost:5434/%(BOT)s\n"
                       "[loggers]\nkeys = root\n",
                       u"alembic.ini"_s, {{u"BOT"_s, u"bot_db"_s}}));
        QCOMPARE(settings.addresses.size(), 1);
        QCOMPARE(settings.addresses.first().address.toUrl(),
                 u"postgresql://postgres@localhost:5434/bot_db"_s);
        QCOMPARE(settings.addresses.first().password, u"p@ss"_s);
        QCOMPARE(bestGuess(settings), u"supportbot"_s);
        UNWRAP_RESULT(const auto sample,
                      settingsOf("[alembic]\nsqlalchemy.url = driver://user:pass@localhost/dbname\n",
                                 u"alembic.ini"_s));
        QVERIFY(sample.isEmpty());
        QCOMPARE(sample.notes.size(), 1);
    }

    void interpolatesAsComposeDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a name") << u"a${SET}b$SET"_s << u"avaluebvalue"_s;
        QTest::newRow("otherwise") << u"${NONE:-x}${EMPTY:-y}${EMPTY-z}"_s << u"xy"_s;
        QTest::newRow("instead") << u"${SET:+x}${NONE:+y}"_s << u"x"_s;
        QTest::newRow("nested") << u"${NONE:-${SET}}"_s << u"value"_s;
        QTest::newRow("a dollar sign") << u"$$SET $"_s << u"$SET $"_s;
        QTest::newRow("not closed") << u"${SET"_s << u"${SET"_s;
    }
    void interpolatesAsComposeDoes()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(interpolated(text, {{u"SET"_s, u"value"_s}, {u"EMPTY"_s, u""_s}}), expected);
    }

    void takesVariablesFromTheFileBeside()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        write(u"docker-compose.yml"_s, marketplaceCompose);
        write(u".env"_s, "REDIS_PASSWORD=beside\nMONGO_INITDB_ROOT_PASSWORD=beside too\n");
        UNWRAP_RESULT(const auto settings, readServiceFile(folder.filePath(u"docker-compose.yml"_s),
                                                           {{u"REDIS_PASSWORD"_s, u"outside"_s}}));
        UNWRAP_RESULT(const auto import, importAs(u"marketplace"_s, settings));
        QCOMPARE(import.passwords.value(u"cache"_s), u"outside"_s);
        QCOMPARE(import.passwords.value(u"documents"_s), u"beside too"_s);
        VERIFY_FAILS(readServiceFile(folder.filePath(u"none"_s)), Error::Kind::File);
    }

    void saysWhereAFileIsNoYaml()
    {
        const auto settings = settingsOf("services:\n  db: [unclosed\n", u"docker-compose.yml"_s);
        VERIFY_FAILS(settings, Error::Kind::InvalidInput);
        QVERIFY(settings.error().why.contains(u"line"_s));
    }

    void saysWhenNothingIsFound()
    {
        VERIFY_FAILS(settingsOf("just some words", {}), Error::Kind::InvalidInput);
        UNWRAP_RESULT(const auto settings, settingsOf("LOG_LEVEL=INFO\n", {}));
        QVERIFY(bestGuess(settings).isEmpty());
    }

    void survivesAnyBytes()
    {
        const auto blueprints = shippedBlueprintsByName();
        QRandomGenerator random(3);
        const QByteArrayList wholes{supportBotCompose, marketplaceCompose,
                                    "[alembic]\nsqlalchemy.url = postgresql://a:b@c/%(d)s\n",
                                    "A=${B:-${C}}\nB='x\n"};
        const QStringList names{u"docker-compose.yml"_s, u"compose.yaml"_s, u"alembic.ini"_s, u".env"_s};
        for (int round = 0; round < 400; ++round) {
            const int which = random.bounded(int(wholes.size()));
            QByteArray bytes = wholes[which].first(random.bounded(int(wholes[which].size())) + 1);
            for (int change = random.bounded(4); change > 0; --change)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            const auto settings = settingsOf(bytes, names[which]);
            if (settings && round % 8 == 0)
                for (const auto &guess : guessBlueprints(*settings, blueprints))
                    (void)importSettings(u"x"_s, blueprints.value(guess.blueprint), guess.blueprint,
                                         *settings);
        }
        (void)settingsOf(QByteArray(5000, '['), u"x.yml"_s);
        (void)settingsOf(QByteArray(5000, '{') + ": *a", u"x.yml"_s);
    }
};

QTEST_GUILESS_MAIN(SettingsImportTest)
#include "settings_import_test.moc"
