// SPDX-License-Identifier: GPL-3.0-or-later
// Connecting, describing, streaming and stopping, on a real server.
#include "repository/blueprint.h"
#include "tests/repository/mongodb/mongodb_fixture.h"
#include "tests/support/random_value.h"

#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

class CollectingSink final : public ByteSink
{
public:
    Result<void> write(QByteArrayView bytes) override
    {
        collected.append(bytes);
        return {};
    }
    QByteArray collected;
};

Query all(const QString &collection)
{
    Query query;
    query.source.name = collection;
    return query;
}

const IndexDescription *indexNamed(const EntityDescription &description, const QString &name)
{
    const auto found = std::ranges::find(description.indexes, name, &IndexDescription::name);
    return found == description.indexes.end() ? nullptr : &*found;
}

} // namespace

class MongoDbSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheServerIsAndCanDo();
    void aServerWithoutTlsIsATlsError();
    void aSilentServerIsATimeout();
    void aUserOfAdminMaySignInThroughAnotherDatabase();
    void describesTypesIndexesAndValidator();
    void aViewIsShownAndNotEdited();
    void makesWhatABlueprintTellsAndLeavesWhatIsThere();
    void discoversABlueprintThatMakesTheSameAgain();
    void writesJsonLinesAsMongoexportDoes_data();
    void writesJsonLinesAsMongoexportDoes();
    void canonicalLinesKeepEveryType();
    void writesCsvWithEveryField();
    void aLongReadIsStoppedAndTheSessionGoesOn();
    void anAbandonedCallEndsAtOnce();
    void costTellsWhichIndexServes();
};

void MongoDbSessionTest::tellsWhatTheServerIsAndCanDo()
{
    MONGODB_FIXTURE(fixture);
    MongoDbSession session;
    UNWRAP_RESULT(const ServerInfo info,
                  session.open(fixture.access().address, fixture.access().password, {}));
    QVERIFY(info.product == u"FerretDB" || info.product == u"MongoDB");
    QVERIFY(info.version.front().isDigit());
    QCOMPARE(info.user, fixture.access().address.user);
    QCOMPARE(info.database, fixture.access().address.database);
    QVERIFY(info.can(Capability::Kind::Write));
    if (info.product == u"FerretDB") { // it accepts a transaction and does not undo it, and has no profiler
        QVERIFY(!info.can(Capability::Kind::Transactions));
        QVERIFY(!info.can(Capability::Kind::Profiler));
        QVERIFY(!info.capability(Capability::Kind::Profiler).reason.isEmpty());
    }
}

void MongoDbSessionTest::aServerWithoutTlsIsATlsError()
{
    MONGODB_FIXTURE(fixture);
    StoreAddress address = fixture.access().address;
    address.tls = true;
    MongoDbSession session;
    VERIFY_FAILS(session.open(address, fixture.access().password, {}), Error::Kind::Tls);
}

void MongoDbSessionTest::aSilentServerIsATimeout()
{
    QTcpServer silent; // the kernel accepts, nobody answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    StoreAddress address;
    address.kind = StoreKind::MongoDb;
    address.hosts = {{u"127.0.0.1"_s, silent.serverPort()}};
    MongoDbSession session;
    const auto opened = session.open(
        address, {}, {.storeName = u"documents"_s, .connectTimeout = std::chrono::milliseconds(300)});
    VERIFY_FAILS(opened, Error::Kind::Timeout);
    QCOMPARE(opened.error().store, u"documents"_s);
    QVERIFY(!opened.error().remedy.isEmpty());
}

void MongoDbSessionTest::aUserOfAdminMaySignInThroughAnotherDatabase()
{
    MONGODB_FIXTURE(fixture);
    StoreAddress address = fixture.access().address;
    address.options.remove(u"authSource"_s);
    MongoDbSession session;
    VERIFY_RESULT(session.open(address, fixture.access().password, {}));
    VERIFY_FAILS(session.open(address, u"not the password"_s, {}), Error::Kind::WrongPassword);
}

void MongoDbSessionTest::describesTypesIndexesAndValidator()
{
    MONGODB_FIXTURE(fixture);
    const QString name = u"lessons"_s;
    VERIFY_RESULT(
        fixture.insert(name, {{{u"_id"_s, Value(1)}, {u"title"_s, Value(u"a"_s)}, {u"n"_s, Value(1)}},
                              {{u"_id"_s, Value(2)}, {u"title"_s, Value(u"b"_s)}, {u"n"_s, Value(2.5)}},
                              {{u"_id"_s, Value(3)}, {u"title"_s, Value::null()}, {u"n"_s, Value(3)}},
                              {{u"_id"_s, Value(4)}, {u"title"_s, Value(u"d"_s)}}}));
    UNWRAP_RESULT(const Document indexes,
                  parseExtendedJsonDocument(QStringView(uR"({"createIndexes": "lessons", "indexes": [
        {"key": {"title": 1}, "name": "sparse title", "sparse": true},
        {"key": {"at": 1}, "name": "expiring", "expireAfterSeconds": 3600},
        {"key": {"n": -1}, "name": "some", "partialFilterExpression": {"n": {"$gt": 1}}},
        {"key": {"title": "text", "body": "text"}, "name": "words", "weights": {"title": 10, "body": 2}}]})")));
    VERIFY_RESULT(fixture.run(indexes));
    UNWRAP_RESULT(const auto session, fixture.session());
    UNWRAP_RESULT(const EntityDescription description, session->describe({{}, name}, {}));
    QCOMPARE(description.keyFields, QStringList{u"_id"_s});
    QVERIFY(description.editable && !description.fixedFields);
    QCOMPARE(description.fields.size(), 3);
    QCOMPARE(description.fields[0].name, u"_id"_s);
    QCOMPARE(description.fields[1].types, QList{Value::Type::Text});
    QVERIFY(description.fields[1].nullable);
    QCOMPARE(description.fields[2].types, (QList{Value::Type::Int32, Value::Type::Double}));
    QCOMPARE(description.fields[2].presentShare, 0.75);
    QVERIFY(indexNamed(description, u"sparse title"_s) && indexNamed(description, u"sparse title"_s)->sparse);
    QCOMPARE(indexNamed(description, u"expiring"_s)->expireAfterSeconds, std::optional<qint64>(3600));
    QCOMPARE(indexNamed(description, u"some"_s)->keys.first().kind, u"-1"_s);
    QVERIFY(indexNamed(description, u"some"_s)->partialFilter.contains(u"$gt"));
    QStringList words;
    for (const IndexKey &key : indexNamed(description, u"words"_s)->keys) {
        words.append(key.field + u' ' + key.kind);
    }
    words.sort();
    QCOMPARE(words, (QStringList{u"body text"_s, u"title text"_s}));
    QVERIFY(indexNamed(description, u"_id_"_s)->primary);
}

void MongoDbSessionTest::aViewIsShownAndNotEdited()
{
    MONGODB_FIXTURE(fixture);
    if (SandboxServers::find()->product(StoreKind::MongoDb) == u"FerretDB") {
        QSKIP("FerretDB accepts a view and makes an ordinary collection of it.");
    }
    VERIFY_RESULT(fixture.insert(u"all"_s, {{{u"_id"_s, Value(1)}}, {{u"_id"_s, Value(2)}}}));
    VERIFY_RESULT(fixture.run(
        {{u"create"_s, Value(u"few"_s)},
         {u"viewOn"_s, Value(u"all"_s)},
         {u"pipeline"_s,
          Value(Value::Array{Value(Document{{u"$match"_s, Value(Document{{u"_id"_s, Value(2)}})}})})}}));
    UNWRAP_RESULT(const auto session, fixture.session());
    UNWRAP_RESULT(const EntityDescription description, session->describe({{}, u"few"_s}, {}));
    QCOMPARE(description.kind, EntityKind::View);
    QVERIFY(!description.editable);
    QVERIFY(description.editRefusal.contains(u"all"_s));
    UNWRAP_RESULT(const Page page, session->page(all(u"few"_s), Position::start(), {}));
    QCOMPARE(page.records.size(), 1);
}

void MongoDbSessionTest::makesWhatABlueprintTellsAndLeavesWhatIsThere()
{
    MONGODB_FIXTURE(fixture);
    BlueprintEntity entity;
    entity.name = u"users"_s;
    entity.kind = EntityKind::Collection;
    entity.source.name = u"users"_s;
    entity.validator = QJsonDocument::fromJson(R"({"$jsonSchema": {"required": ["username"]}})").object();
    BlueprintIndex unique;
    unique.keys = {{u"username"_s, u"1"_s, false}};
    unique.unique = true;
    BlueprintIndex expiring;
    expiring.name = u"gone"_s;
    expiring.keys = {{u"at"_s, u"1"_s, false}};
    expiring.expireAfterSeconds = 60;
    entity.indexes = {unique, expiring};
    UNWRAP_RESULT(const auto session, fixture.session());
    for (int round = 0; round < 2; ++round) {
        VERIFY_RESULT(session->create({entity}, {}));
        VERIFY_RESULT(session->createIndexes({entity}, {}));
    }
    UNWRAP_RESULT(const EntityDescription description, session->describe(entity.source, {}));
    QCOMPARE(description.indexes.size(), 3);
    QVERIFY(indexNamed(description, u"username_1"_s) && indexNamed(description, u"username_1"_s)->unique);
    QCOMPARE(indexNamed(description, u"gone"_s)->expireAfterSeconds, std::optional<qint64>(60));
    QVERIFY(description.validator.contains(u"username"_s));
}

void MongoDbSessionTest::discoversABlueprintThatMakesTheSameAgain()
{
    MONGODB_FIXTURE(fixture);
    VERIFY_RESULT(fixture.insert(u"users"_s, {{{u"_id"_s, Value(1)},
                                               {u"name"_s, Value(u"a"_s)},
                                               {u"prefs"_s, Value(Document{{u"theme"_s, Value(u"dark"_s)}})}},
                                              {{u"_id"_s, Value(2)},
                                               {u"name"_s, Value(u"b"_s)},
                                               {u"tags"_s, Value(Value::Array{Value(u"x"_s)})}}}));
    UNWRAP_RESULT(
        const Document index,
        parseExtendedJsonDocument(QStringView(
            uR"({"createIndexes": "users", "indexes": [{"key": {"name": 1}, "name": "name_1", "unique": true}]})")));
    VERIFY_RESULT(fixture.run(index));
    UNWRAP_RESULT(const auto session, fixture.session());
    UNWRAP_RESULT(const QList<BlueprintEntity> entities, session->discover({}));
    QCOMPARE(entities.size(), 1);
    const BlueprintEntity &users = entities.first();
    QCOMPARE(users.field(u"name"_s)->types, QList{Value::Type::Text});
    QVERIFY(users.field(u"name"_s)->required && users.field(u"name"_s)->unique);
    QVERIFY(!users.field(u"tags"_s)->required);
    QCOMPARE(users.field(u"tags"_s)->elementTypes, QList{Value::Type::Text});
    QCOMPARE(users.field(u"prefs"_s)->fields.first().name, u"theme"_s);
    VERIFY_RESULT(fixture.run({{u"drop"_s, Value(u"users"_s)}}));
    VERIFY_RESULT(session->create(entities, {}));
    VERIFY_RESULT(session->createIndexes(entities, {}));
    UNWRAP_RESULT(const QList<BlueprintEntity> again, session->discover({}));
    QCOMPARE(again.first().indexes, users.indexes);
}

void MongoDbSessionTest::writesJsonLinesAsMongoexportDoes_data()
{
    QTest::addColumn<StreamFormat>("format");
    QTest::addColumn<QString>("jsonFormat");
    QTest::newRow("relaxed") << StreamFormat::JsonLines << u"relaxed"_s;
    QTest::newRow("canonical") << StreamFormat::CanonicalJsonLines << u"canonical"_s;
}

void MongoDbSessionTest::writesJsonLinesAsMongoexportDoes()
{
    QFETCH(StreamFormat, format);
    QFETCH(QString, jsonFormat);
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const SandboxServers servers, SandboxServers::find());
    const QString tool = servers.tool(u"mongoexport"_s);
    if (tool.isEmpty()) {
        QSKIP("There is no mongoexport here.");
    }
    UNWRAP_RESULT(const auto session, fixture.session());
    UNWRAP_RESULT(const auto writer, session->bulkWriter({{}, u"every type"_s}, {}));
    int number = 0;
    for (const Value &value : everyKindOfBsonValue()) {
        // What mongoexport cannot write back itself, and a lone surrogate, which it replaces in any form.
        const bool left = value.is<Value::Undefined>() || value.is<Value::DbPointer>() ||
                          value.is<Value::Decimal128>() || value == Value(Value::Binary{{}, 2}) ||
                          value == Value(QString(QChar(0xdcff))) ||
                          (value.is<Document>() && !value.get<Document>()->isEmpty());
        if (!left) {
            VERIFY_RESULT(writer->add({{u"_id"_s, Value(number++)},
                                       {u"value"_s, value},
                                       {u"nested"_s, Value(Value::Array{value})}}));
        }
    }
    VERIFY_RESULT(writer->finish());
    CollectingSink sink;
    Query query = all(u"every type"_s);
    query.sort = {{{u"_id"_s}, false}};
    VERIFY_RESULT(session->stream(query, format, sink, {}, {}));

    const StoreAccess &access = fixture.access();
    QTemporaryDir folder;
    QFile config(folder.filePath(u"config.yaml"_s)); // no password among the arguments
    QVERIFY(config.open(QFile::WriteOnly));
    config.write("password: " + access.password.toUtf8() + '\n');
    config.close();
    QProcess process;
    process.start(tool, {u"--config"_s, config.fileName(), u"--host"_s, access.address.hosts.first().host,
                         u"--port"_s, QString::number(access.address.hosts.first().port), u"--username"_s,
                         access.address.user, u"--authenticationDatabase"_s, u"admin"_s, u"--db"_s,
                         access.address.database, u"--collection"_s, u"every type"_s, u"--sort"_s,
                         u"{\"_id\": 1}"_s, u"--jsonFormat"_s, jsonFormat});
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QByteArrayList expected = process.readAllStandardOutput().split('\n');
    const QByteArrayList actual = sink.collected.split('\n');
    for (qsizetype line = 0; line < std::min(expected.size(), actual.size()); ++line) {
        QCOMPARE(actual[line], expected[line]);
    }
    QCOMPARE(actual.size(), expected.size());
}

void MongoDbSessionTest::canonicalLinesKeepEveryType()
{
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const auto session, fixture.session());
    UNWRAP_RESULT(const auto writer, session->bulkWriter({{}, u"kept"_s}, {}));
    QList<Document> documents;
    for (const Value &value : {Value(1), Value(qint64(1)), Value(1.0), Value(-0.0), Value(u"a\nb\u2028"_s),
                               Value(Value::Binary{"\xff", 2}), Value(Value::Instant{INT64_MAX}),
                               Value(Value::Regex{u"^a"_s, u"i"_s})}) {
        documents.append({{u"_id"_s, Value(int(documents.size()))}, {u"value"_s, value}});
        VERIFY_RESULT(writer->add(documents.last()));
    }
    VERIFY_RESULT(writer->finish());
    CollectingSink sink;
    UNWRAP_RESULT(const StreamProgress progress,
                  session->stream(all(u"kept"_s), StreamFormat::CanonicalJsonLines, sink, {}, {}));
    QCOMPARE(progress.records, documents.size());
    QList<QByteArray> lines = sink.collected.split('\n');
    lines.removeLast();
    QCOMPARE(lines.size(), documents.size());
    for (qsizetype line = 0; line < lines.size(); ++line) {
        UNWRAP_RESULT(const Document read, parseExtendedJsonDocument(QByteArrayView(lines[line])));
        QVERIFY2(read == documents[line], lines[line].constData());
    }
}

void MongoDbSessionTest::writesCsvWithEveryField()
{
    MONGODB_FIXTURE(fixture);
    VERIFY_RESULT(fixture.insert(
        u"rows"_s, {{{u"_id"_s, Value(1)}, {u"a"_s, Value(u"x,\"y\""_s)}, {u"b"_s, Value::null()}},
                    {{u"_id"_s, Value(2)},
                     {u"a"_s, Value(QString())},
                     {u"late"_s, Value(Document{{u"n"_s, Value(1)}})}}}));
    UNWRAP_RESULT(const auto session, fixture.session());
    CollectingSink sink;
    Query query = all(u"rows"_s);
    query.sort = {{{u"_id"_s}, false}};
    VERIFY_RESULT(session->stream(query, StreamFormat::Csv, sink, {}, {}));
    QCOMPARE(sink.collected, QByteArray("_id,a,b,late\n1,\"x,\"\"y\"\"\",,\n2,\"\",,\"{\"\"n\"\":1}\"\n"));
}

void MongoDbSessionTest::aLongReadIsStoppedAndTheSessionGoesOn()
{
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const auto session, fixture.session());
    UNWRAP_RESULT(const auto writer, session->bulkWriter({{}, u"many"_s}, {}));
    for (int number = 0; number < 20'000; ++number) {
        VERIFY_RESULT(writer->add({{u"_id"_s, Value(number)}, {u"text"_s, Value(QString(400, u'a'))}}));
    }
    VERIFY_RESULT(writer->finish());
    Query slow = all(u"many"_s);
    slow.conditions = {{{u"text"_s}, Operator::Regex, {Value(u"(a+)+b"_s)}}};
    CancelSource source;
    std::thread canceller([&source] {
        QThread::msleep(100);
        source.cancel();
    });
    Result<Total> counted;
    do { // however fast the server is, the cancel comes while one of these is under way
        counted = session->count(slow, source.token());
    } while (counted);
    canceller.join();
    VERIFY_FAILS(counted, Error::Kind::Cancelled);
    UNWRAP_RESULT(const Total total, session->count(all(u"many"_s), {}));
    QCOMPARE(total.records, 20'000);
}

void MongoDbSessionTest::anAbandonedCallEndsAtOnce()
{
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const auto session, fixture.session());
    if (!session->abandon()) {
        QSKIP("This system's sockets cannot be ended from another thread.");
    }
    VERIFY_FAILS(session->ping(), Error::Kind::ConnectionLost);
    QVERIFY(!session->isOpen());
    VERIFY_RESULT(session->open(fixture.access().address, fixture.access().password, {}));
    VERIFY_RESULT(session->ping());
}

void MongoDbSessionTest::costTellsWhichIndexServes()
{
    MONGODB_FIXTURE(fixture);
    VERIFY_RESULT(fixture.insert(u"users"_s, {{{u"_id"_s, Value(1)}, {u"name"_s, Value(u"a"_s)}}}));
    UNWRAP_RESULT(
        const Document index,
        parseExtendedJsonDocument(QStringView(
            uR"({"createIndexes": "users", "indexes": [{"key": {"name": 1}, "name": "name_1"}]})")));
    VERIFY_RESULT(fixture.run(index));
    UNWRAP_RESULT(const auto session, fixture.session());
    Query query = all(u"users"_s);
    query.conditions = {{{u"name"_s}, Operator::Prefix, {Value(u"a"_s)}},
                        {{u"name"_s}, Operator::Contains, {Value(u"a"_s)}},
                        {{u"other"_s}, Operator::Equals, {Value(1)}}};
    UNWRAP_RESULT(const QueryCost cost, session->cost(query, {}));
    QCOMPARE(cost.conditions[0].index, u"name_1"_s);
    QVERIFY(cost.conditions[0].indexed && !cost.conditions[1].indexed && !cost.conditions[2].indexed);
    QVERIFY(cost.conditions[2].note.contains(u"other"_s));
    QVERIFY(cost.sort.indexed);
    QVERIFY(cost.estimatedRead >= 0);
    query.sort = {{{u"other"_s}, false}};
    UNWRAP_RESULT(const QueryCost sorted, session->cost(query, {}));
    QVERIFY(!sorted.sort.indexed && !sorted.sort.note.isEmpty());
}

QTEST_GUILESS_MAIN(MongoDbSessionTest)
#include "session_test.moc"
