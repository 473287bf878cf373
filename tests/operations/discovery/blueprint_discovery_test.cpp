// SPDX-License-Identifier: GPL-3.0-or-later
// A platform that nobody has described is found out from its servers.
#include "operations/discovery/discovered_blueprint.h"
#include "operations/discovery/reference_guess.h"
#include "repository/blueprint/blueprint_loader.h"
#include "repository/blueprint/blueprint_writer.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

using namespace Qt::StringLiterals;
using namespace registrar;

class BlueprintDiscoveryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTellWhatAFieldPointsAt_data();
    void namesTellWhatAFieldPointsAt();
    void aServerThatIsNotThereIsAnError();
    void keysBecomeEntities();
    void whatIsFoundIsKeptUnderANameOfItsOwn();
    void whatTheStoresHoldBecomesABlueprint();
};

void BlueprintDiscoveryTest::namesTellWhatAFieldPointsAt_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("entity");
    QTest::addColumn<bool>("fits");
    QTest::newRow("plural") << u"course_id"_s << u"courses"_s << true;
    QTest::newRow("singular") << u"course_id"_s << u"course"_s << true;
    QTest::newRow("camel case") << u"courseId"_s << u"courses"_s << true;
    QTest::newRow("two words") << u"purchaseRequestId"_s << u"purchaserequests"_s << true;
    QTest::newRow("y") << u"category_id"_s << u"categories"_s << true;
    QTest::newRow("es") << u"class_id"_s << u"classes"_s << true;
    QTest::newRow("list") << u"courses"_s << u"courses"_s << true;
    QTest::newRow("schema") << u"course_id"_s << u"school.courses"_s << true;
    QTest::newRow("other") << u"course_id"_s << u"users"_s << false;
    QTest::newRow("identifier alone") << u"_id"_s << u"ids"_s << false;
    QTest::newRow("nothing") << QString() << u"s"_s << false;
}

void BlueprintDiscoveryTest::namesTellWhatAFieldPointsAt()
{
    QFETCH(QString, field);
    QFETCH(QString, entity);
    QTEST(namesFit(field, entity), "fits");
}

void BlueprintDiscoveryTest::aServerThatIsNotThereIsAnError()
{
    DiscoverySource source;
    source.access.address.kind = StoreKind::PostgreSql;
    source.access.address.hosts = {{u"127.0.0.1"_s, 1}};
    VERIFY_FAILS(discoverBlueprint(u"nobody"_s, {source}, [](const QString &) {}, {}),
                 Error::Kind::ConnectionRefused);
}

void BlueprintDiscoveryTest::whatTheStoresHoldBecomesABlueprint()
{
    TEMPORARY_DATABASE(relational, StoreKind::PostgreSql);
    TEMPORARY_DATABASE(documents, StoreKind::MongoDb);
    TEMPORARY_DATABASE(cache, StoreKind::Redis);
    VERIFY_RESULT(runSql(relational->access(),
                         u"CREATE TABLE courses (id integer PRIMARY KEY, title varchar(80) NOT NULL);"
                         "INSERT INTO courses VALUES (1, 'Latin'), (2, 'Greek')"_s));
    VERIFY_RESULT(runMongo(documents->access(), R"({"insert": "lessons", "documents": [
        {"_id": "a", "course_id": 1, "title": "Nouns"}, {"_id": "b", "course_id": 2, "title": "Verbs"}]})"));
    VERIFY_RESULT(runRedis(cache->access(), {"SET", "seat:1", "window"}));

    QStringList notes;
    UNWRAP_RESULT(
        const Blueprint found,
        discoverBlueprint(
            u"school"_s,
            {{{}, relational->access()}, {u"lectures"_s, documents->access()}, {{}, cache->access()}},
            [&notes](const QString &note) { notes << note; }, {}));
    QCOMPARE(notes.size(), 4);
    QCOMPARE(found.stores.size(), 3);
    QCOMPARE(found.stores.last().name, u"cache"_s);
    QVERIFY(!found.entitiesOf(u"cache"_s).isEmpty());
    QCOMPARE(found.stores.first().name, u"relational"_s);
    QVERIFY(!writeBlueprint(found).contains(relational->access().password.toUtf8()));
    const BlueprintEntity *courses = found.entity(u"relational"_s, u"courses"_s);
    QVERIFY(courses != nullptr);
    QCOMPARE(courses->key, QStringList{u"id"_s});
    QCOMPARE(courses->titleField, u"title"_s); // what a course is called where something points at it
    QCOMPARE(courses->field(u"title"_s)->nativeType, u"character varying(80)"_s);
    const BlueprintEntity *lessons = found.entity(u"lectures"_s, u"lessons"_s);
    QVERIFY(lessons != nullptr);
    const auto reference = lessons->field(u"course_id"_s)->reference;
    QVERIFY(reference.has_value());
    QCOMPARE(reference->store, u"relational"_s);
    QCOMPARE(reference->entity, u"courses"_s);
    const LoadedBlueprint again = readBlueprint(writeBlueprint(found));
    QVERIFY2(again.isRight(), again.isRight() ? "" : qPrintable(again.problems.first().toText()));
    QVERIFY(again.blueprint == found);
}

void BlueprintDiscoveryTest::keysBecomeEntities()
{
    TEMPORARY_DATABASE(cache, StoreKind::Redis);
    for (int i = 0; i < 20; ++i)
        VERIFY_RESULT(runRedis(cache->access(), {"SET", "seat:window:" + QByteArray::number(i), "taken"}));
    QStringList notes;
    UNWRAP_RESULT(const Blueprint found,
                  discoverBlueprint(u"train"_s, {{{}, cache->access()}},
                                    [&notes](const QString &note) { notes << note; }, {}));
    QCOMPARE(notes.size(), 2);
    QCOMPARE(found.stores.size(), 1);
    QCOMPARE(found.stores.first().name, u"cache"_s);
    QVERIFY(!found.entities.isEmpty());
    QVERIFY(found.entities.first().source.name.startsWith(u"seat:"_s));
    const QByteArray written = writeBlueprint(found);
    QVERIFY(!written.contains(cache->access().password.toUtf8()));
    const LoadedBlueprint again = readBlueprint(written);
    QVERIFY2(again.isRight(), again.isRight() ? "" : qPrintable(again.problems.first().toText()));
    QVERIFY(again.blueprint == found);
}

void BlueprintDiscoveryTest::whatIsFoundIsKeptUnderANameOfItsOwn()
{
    TEMPORARY_DATABASE(relational, StoreKind::PostgreSql);
    QTemporaryDir home;
    const QString folder = home.filePath(u"blueprints"_s);
    const QList<DiscoverySource> sources{{u"relational"_s, relational->access()}};
    const auto keep = [&](const QString &deployment, const CancelToken &cancel = {}) {
        return keepDiscovered(
            deployment, sources, [](const QString &) {}, cancel, folder);
    };
    VERIFY_FAILS(keep(u"Library"_s), Error::Kind::NotFound); // nothing is there yet
    VERIFY_RESULT(runSql(relational->access(), u"CREATE TABLE books (id int PRIMARY KEY)"_s));
    CancelSource cancelled;
    cancelled.cancel();
    VERIFY_FAILS(keep(u"Library"_s, cancelled.token()), Error::Kind::Cancelled);
    QVERIFY(QDir(folder).entryList(QDir::Files).isEmpty());
    UNWRAP_RESULT(const QString first, keep(u"Town Library: Ñuñoa"_s));
    QCOMPARE(QFileInfo(first).fileName(), u"town-library-u-oa.json"_s);
    UNWRAP_RESULT(const QString second, keep(u"town library (u, oa)"_s));
    QCOMPARE(QFileInfo(second).fileName(), u"town-library-u-oa-2.json"_s); // the first one stays
    UNWRAP_RESULT(const QString third, keep(u"图书馆"_s));
    UNWRAP_RESULT(const Blueprint found, loadBlueprint(third));
    QCOMPARE(found.title, u"图书馆"_s);
    QVERIFY(found.entity(u"relational"_s, u"books"_s));
}

QTEST_GUILESS_MAIN(BlueprintDiscoveryTest)
#include "blueprint_discovery_test.moc"
