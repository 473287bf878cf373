// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the program to what a person sees, against a bare Qt window; and the memory that three
// stores take.
#include "operations/connections/deployment_catalogue.h"
#include "operations/connections/sealed_secret_store.h"
#include "repository/blueprint/blueprint_writer.h"
#include "tests/benchmarks/benchmark.h"
#include "tests/benchmarks/benchmark_data.h"
#include "tests/support/server_console.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMilliseconds = 30'000;
constexpr int redisKeys = 2000;
constexpr int secondsToSettle = 3;

std::unexpected<Error> failed(const QString &what, const QString &why = {})
{
    return failure({.kind = Error::Kind::Internal, .what = what, .why = why});
}

/// A program that was started and tells on standard output what it has shown.
class ShowingProgram
{
public:
    ShowingProgram(const QString &file, const QStringList &words, const QProcessEnvironment &environment)
    {
        process_.setProcessEnvironment(environment);
        process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process_.start(file, words, QIODevice::ReadOnly);
    }
    ~ShowingProgram()
    {
        process_.kill();
        process_.waitForFinished();
    }

    /// Waits for so many lines that begin with `word`.
    Result<void> waitFor(const QByteArray &word, int times = 1)
    {
        for (int seen = 0; seen < times;) {
            if (!process_.canReadLine() && !process_.waitForReadyRead(patienceMilliseconds)) {
                return failed(process_.program() + u" showed nothing."_s, process_.errorString());
            }
            while (process_.canReadLine()) {
                seen += process_.readLine().startsWith(word) ? 1 : 0;
            }
        }
        return {};
    }
    [[nodiscard]] double memory() const { return residentMebibytes(process_.processId()); }

private:
    QProcess process_;
};

struct Platform {
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    BenchmarkStore users;
    BenchmarkStore sessions;
    std::unique_ptr<TemporaryDatabase> keys;
};

BlueprintEntity entity(const QString &name, const QString &store, const EntitySource &source, EntityKind kind)
{
    BlueprintEntity made;
    made.name = name;
    made.store = store;
    made.source = source;
    made.kind = kind;
    made.fieldsComplete = false;
    return made;
}

Result<void> writeBlueprintFile(const QString &fileName)
{
    Blueprint blueprint;
    blueprint.name = u"benchmark"_s;
    blueprint.title = u"Benchmark"_s;
    const auto addStore = [&blueprint](const QString &name, StoreKind kind) {
        BlueprintStore store;
        store.name = name;
        store.title = name;
        store.kind = kind;
        blueprint.stores.append(store);
    };
    addStore(u"relational"_s, StoreKind::PostgreSql);
    addStore(u"documents"_s, StoreKind::MongoDb);
    addStore(u"cache"_s, StoreKind::Redis);
    blueprint.entities = {
        entity(u"users"_s, u"relational"_s, {u"public"_s, u"users"_s}, EntityKind::Table),
        entity(u"sessions"_s, u"documents"_s, {{}, u"sessions"_s}, EntityKind::Collection),
        entity(u"tokens"_s, u"cache"_s, {{}, u"auth:refresh:<userId>"_s}, EntityKind::KeyPattern)};
    blueprint.entities.last().keyType = u"string"_s;
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(writeBlueprint(blueprint)) < 0) {
        return failed(u"The blueprint was not written."_s, file.errorString());
    }
    return {};
}

/// Three stores with something in them, and a home that knows them.
Result<void> makePlatform(Platform &platform, qint64 rows, qint64 documents)
{
    auto users = makeUsersTable(rows);
    auto sessions = users ? makeSessionsCollection(documents) : failure(users.error());
    const auto servers = SandboxServers::find();
    if (!sessions || !servers) {
        return failure(sessions ? servers.error() : sessions.error());
    }
    auto keys = TemporaryDatabase::make(*servers, StoreKind::Redis);
    if (!keys) {
        return failure(keys.error());
    }
    platform.users = std::move(*users);
    platform.sessions = std::move(*sessions);
    platform.keys = std::move(*keys);
    QByteArrayList pairs{"MSET"};
    for (int number = 0; number < redisKeys; ++number) {
        pairs << "auth:refresh:" + QByteArray::number(number) << "token of " + QByteArray::number(number);
    }
    if (auto set = runRedis(platform.keys->access(), pairs); !set) {
        return failure(set.error());
    }
    platform.environment.insert(u"XDG_CONFIG_HOME"_s, platform.home.filePath(u"config"_s));
    platform.environment.insert(u"XDG_STATE_HOME"_s, platform.home.filePath(u"state"_s));
    const QString config = platform.home.filePath(u"config/registrar"_s);
    if (!QDir().mkpath(config)) {
        return failed(u"There is no room for settings."_s);
    }
    const QString blueprint = platform.home.filePath(u"benchmark.json"_s);
    if (auto written = writeBlueprintFile(blueprint); !written) {
        return written;
    }
    Deployment deployment{.name = u"bench"_s, .blueprint = blueprint, .stores = {}};
    QMap<QString, QString> passwords;
    for (const auto &[name, database] : {std::pair(u"relational"_s, platform.users.database.get()),
                                         std::pair(u"documents"_s, platform.sessions.database.get()),
                                         std::pair(u"cache"_s, platform.keys.get())}) {
        deployment.stores.append({name, database->access().address, true});
        passwords.insert(name, database->access().password);
    }
    DeploymentCatalogue catalogue(config + u"/deployments.json"_s);
    const QString passphrase = u"only for this benchmark"_s;
    QFile file(platform.home.filePath(u"passphrase"_s));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(passphrase.toUtf8()) < 0) {
        return failed(u"The passphrase was not written."_s, file.errorString());
    }
    platform.environment.insert(passphraseFileVariable(), file.fileName());
    SealedSecretStore secrets(config + u"/private/secrets.sealed"_s, [passphrase](const PassphraseRequest &) {
        return Result<QString>(passphrase);
    });
    return addDeployment(catalogue, secrets, deployment, passwords,
                         Journal(platform.home.filePath(u"journal"_s)));
}

Contender start(const QString &name, const QString &file, const QStringList &words, const QByteArray &line,
                const Platform &platform)
{
    return {name, [file, words, line, &platform] {
                return ShowingProgram(file, words, platform.environment).waitFor(line);
            }};
}

} // namespace

Result<void> benchmarkStart(qint64 rows, qint64 documents)
{
    Platform platform;
    if (auto made = makePlatform(platform, rows, documents); !made) {
        return made;
    }
    const QString program = QStringLiteral(REGISTRAR_PROGRAM);
    const QString bare = QStringLiteral(BARE_WINDOW_PROGRAM);
    const QStringList timed{u"--timings"_s};
    const QStringList users{u"--timings"_s, u"--open"_s, u"bench/relational/users"_s};
    auto compared = compare(
        u"From the start of the process"_s,
        {start(u"bare Qt window, painted"_s, bare, {}, "window", platform),
         start(u"Registrar's window, painted"_s, program, timed, "window", platform),
         start(u"the first records of a PostgreSQL table painted"_s, program, users, "records", platform)},
        9);
    if (!compared) {
        return compared;
    }
    ShowingProgram empty(bare, {}, platform.environment);
    if (auto shown = empty.waitFor("window"); !shown) {
        return shown;
    }
    ShowingProgram full(
        program,
        users + QStringList{u"--open"_s, u"bench/documents/sessions"_s, u"--open"_s, u"bench/cache/tokens"_s},
        platform.environment);
    if (auto shown = full.waitFor("records"); !shown) {
        return shown;
    }
    QThread::sleep(secondsToSettle); // the tabs behind the one that is shown read their records too
    printLine(u"\nResident memory\n  bare Qt window: %1 MiB; Registrar with a table, a collection and keys "
              u"of three "
              "stores open: %2 MiB"_s.arg(empty.memory(), 0, 'f', 1)
                  .arg(full.memory(), 0, 'f', 1));
    return {};
}

} // namespace registrar
