// SPDX-License-Identifier: GPL-3.0-or-later
// Records found by e-mail, user name and title on real servers, only where an index serves it.
#include "models/palette/record_search.h"
#include "repository/text/value_text.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

constexpr int waitMilliseconds = 20'000;

BlueprintField textField(const QString &name, bool unique = false)
{
    BlueprintField field;
    field.name = name;
    field.types = {Value::Type::Text};
    field.unique = unique;
    return field;
}

/// People with an e-mail address, a name, a bio and a token, in one store.
Blueprint people(StoreKind kind)
{
    BlueprintStore store;
    store.name = u"store"_s;
    store.kind = kind;
    BlueprintEntity entity;
    entity.name = u"people"_s;
    entity.store = store.name;
    entity.kind = kind == StoreKind::MongoDb ? EntityKind::Collection : EntityKind::Table;
    entity.source = {kind == StoreKind::MongoDb ? QString() : u"public"_s, u"people"_s};
    entity.key = {kind == StoreKind::MongoDb ? u"_id"_s : u"id"_s};
    entity.titleField = u"name"_s;
    BlueprintField email = textField(u"email"_s);
    email.format = u"email"_s;
    BlueprintField token = textField(u"token"_s, true);
    token.secret = true;
    entity.fields = {email, textField(u"name"_s), textField(u"bio"_s), token};
    Blueprint blueprint;
    blueprint.name = u"people"_s;
    blueprint.stores = {store};
    blueprint.entities = {entity};
    return blueprint;
}

/// Twenty thousand of them; the names have no index.
Result<void> fill(const TemporaryDatabase &database, StoreKind kind)
{
    if (kind == StoreKind::PostgreSql) {
        const auto done = runSql(database.access(), u"CREATE TABLE people (id int PRIMARY KEY, email text "
                                                    u"UNIQUE, name text, bio text, token text UNIQUE);"
                                                    "INSERT INTO people SELECT n, 'person' || n || "
                                                    "'@campus.example', 'Person ' || n, 'bio', 'token' || n "
                                                    "FROM generate_series(1, 20000) n; ANALYZE people"_s);
        return done ? Result<void>() : failure(done.error());
    }
    for (int part = 0; part < 20; ++part) {
        QByteArrayList documents;
        for (int number = 0; number < 1000; ++number) {
            const QByteArray n = QByteArray::number(part * 1000 + number + 1);
            documents.append("{\"_id\": " + n + ", \"email\": \"person" + n +
                             "@campus.example\", \"name\": \"Person " + n + "\", \"token\": \"token" + n +
                             "\"}");
        }
        if (const auto done = runMongo(database.access(), "{\"insert\": \"people\", \"documents\": [" +
                                                              documents.join(',') + "]}");
            !done)
            return failure(done.error());
    }
    const auto done = runMongo(database.access(), R"({"createIndexes": "people", "indexes": [
        {"key": {"email": 1}, "name": "email", "unique": true}]})");
    return done ? Result<void>() : failure(done.error());
}

} // namespace

class RecordSearchTest : public QObject
{
    Q_OBJECT

    std::map<int, std::unique_ptr<TemporaryDatabase>> databases_;
    std::unique_ptr<OpenDeployments> deployments_;

    /// Connects the one store; false where it does not come.
    [[nodiscard]] bool open(int kind)
    {
        const StoreAccess access = databases_.at(kind)->access();
        deployments_ = std::make_unique<OpenDeployments>(
            [kind](const QString &) -> Result<Blueprint> { return people(StoreKind(kind)); },
            [access](const QString &, const DeploymentStore &) {
                return QtFuture::makeReadyFuture(Result<QString>(access.password));
            });
        Deployment deployment;
        deployment.name = u"campus"_s;
        deployment.blueprint = u"people"_s;
        deployment.stores = {{.name = u"store"_s, .address = access.address, .hasPassword = true}};
        deployments_->add(deployment);
        StoreConnection *store = deployments_->connection(u"campus"_s, u"store"_s);
        store->open();
        return QTest::qWaitFor(
            [&] {
                return store->stage() == StoreConnection::Stage::Open &&
                       deployments_->find(u"campus"_s)->blueprint;
            },
            waitMilliseconds);
    }

    static void kinds()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("PostgreSQL") << static_cast<int>(StoreKind::PostgreSql);
        QTest::newRow("MongoDB") << static_cast<int>(StoreKind::MongoDb);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const StoreKind kind : {StoreKind::PostgreSql, StoreKind::MongoDb}) {
            TEMPORARY_DATABASE(database, kind);
            VERIFY_RESULT(fill(*database, kind));
            databases_[int(kind)] = std::move(database);
        }
    }

    void aPersonIsFoundByTheirAddress_data() { kinds(); }
    void aPersonIsFoundByTheirAddress()
    {
        QFETCH(int, kind);
        QVERIFY(open(kind));
        RecordSearch search(*deployments_);
        search.start(u"  person4711@campus.example "_s);
        QVERIFY(search.isAsking()); // it answers later
        QTRY_COMPARE_WITH_TIMEOUT(search.found().size(), 1, waitMilliseconds);
        const PaletteItem found = search.found().first();
        QCOMPARE(found.title, u"person4711@campus.example"_s);
        QVERIFY2(found.detail.contains(u"Person 4711"_s) && found.detail.contains(u"campus"_s),
                 qPrintable(found.detail));
        QCOMPARE(found.address, (EntityAddress{u"campus"_s, u"store"_s, u"people"_s}));
        QCOMPARE(displayText(found.record.first()), u"4711"_s);
        search.start(u"people person4712@campus.example"_s); // the entity first, as with keys
        QTRY_COMPARE_WITH_TIMEOUT(search.found().size(), 1, waitMilliseconds);
        QCOMPARE(displayText(search.found().first().record.first()), u"4712"_s);
    }

    void withoutAnIndexNothingIsReadThrough_data() { kinds(); }
    void withoutAnIndexNothingIsReadThrough()
    {
        QFETCH(int, kind);
        QVERIFY(open(kind));
        RecordSearch search(*deployments_);
        search.start(u"Person 4711"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!search.isAsking(), waitMilliseconds);
        QVERIFY(search.found().isEmpty());
        if (StoreKind(kind) == StoreKind::PostgreSql)
            VERIFY_RESULT(runSql(databases_.at(kind)->access(),
                                 u"CREATE INDEX names ON people (name text_pattern_ops)"_s));
        else
            VERIFY_RESULT(runMongo(databases_.at(kind)->access(), R"({"createIndexes": "people", "indexes": [
                {"key": {"name": 1}, "name": "names"}]})"));
        QVERIFY(open(kind));
        RecordSearch again(*deployments_);
        again.start(u"Person 4711"_s);
        QTRY_COMPARE_WITH_TIMEOUT(again.found().size(), 1, waitMilliseconds);
        QCOMPARE(again.found().first().title, u"Person 4711"_s);
    }

    void whatWasAskedBeforeIsDropped_data() { kinds(); }
    void whatWasAskedBeforeIsDropped()
    {
        QFETCH(int, kind);
        QVERIFY(open(kind));
        RecordSearch search(*deployments_);
        search.start(u"person1@campus.example"_s);
        search.start(u"person2@campus.example"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!search.isAsking(), waitMilliseconds);
        QCOMPARE(search.found().size(), 1);
        QCOMPARE(search.found().first().title, u"person2@campus.example"_s);
        search.start(u"person3@campus.example"_s);
        search.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!search.isAsking(), waitMilliseconds);
        QVERIFY(search.found().isEmpty());
    }

    void secretsAndShortTextsAreNotAskedFor()
    {
        QVERIFY(open(int(StoreKind::PostgreSql)));
        QStringList fields;
        for (const RecordProbe &probe : recordProbes(*deployments_, u"token7"_s))
            fields.append(probe.field);
        QCOMPARE(fields, (QStringList{u"email"_s, u"name"_s})); // no token, and no bio, which names nobody
        QVERIFY(recordProbes(*deployments_, u"pe"_s).isEmpty());
        QVERIFY(recordProbes(*deployments_, u"people pe"_s).size() == 2); // the whole of it alone
    }
};

QTEST_MAIN(RecordSearchTest)
#include "record_search_test.moc"
