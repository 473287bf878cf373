// SPDX-License-Identifier: GPL-3.0-or-later
// Exports from real stores: what is in the file, and that there is none where it could not be whole.
#include "operations/export/export_operation.h"
#include "operations/journal/journal.h"
#include "operations/operation_list.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

using Shape = ExportFormat::Shape;

QByteArray content(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ExportOperationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesEachForm_data();
    void writesEachForm();
    void writesChosenRecordsAlone();
    void writesChosenRecordsOfAKeyOfTwoFields();
    void keepsChosenFieldsOfDocumentsAlone_data();
    void keepsChosenFieldsOfDocumentsAlone();
    void leavesNothingBehindWhereItFails_data();
    void leavesNothingBehindWhereItFails();
    void aFileThatMayNotGrowIsNotLeftBehind();
    void cancellingKeepsTheOldFile();
    void theJournalKnowsWhoTookWhat();
    void thereIsNoFileThatTheJournalDoesNotKnowOf();

private:
    [[nodiscard]] ExportRequest request(const TemporaryDatabase &database, const QString &table) const;
    [[nodiscard]] QString file(const QString &name) const { return folder_->filePath(name); }
    [[nodiscard]] static OperationReport run(const ExportRequest &request);

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<QTemporaryDir> journal_;
};

void ExportOperationTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    journal_ = std::make_unique<QTemporaryDir>();
}

ExportRequest ExportOperationTest::request(const TemporaryDatabase &database, const QString &name) const
{
    ExportRequest request;
    request.deployment = u"campus"_s;
    request.access = database.access();
    const bool relational = request.access.address.kind == StoreKind::PostgreSql;
    request.query.source = {relational ? u"public"_s : QString(), name};
    request.store = u"main"_s;
    request.fileName = file(u"out"_s);
    request.journalFolder = journal_->path();
    return request;
}

OperationReport ExportOperationTest::run(const ExportRequest &request)
{
    ExportOperation operation(request);
    return runOperation(operation, {}, {});
}

void ExportOperationTest::writesEachForm_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("CSV") << ExportFormat{} << QByteArray("id,name,tags\n1,=1+1,{a}\n-2,\"x;y\"\"\",\n");
    QTest::newRow("CSV for a spreadsheet")
        << ExportFormat{.shape = Shape::Csv, .canonical = false, .delimiter = ';', .spreadsheetSafe = true}
        << QByteArray("id;name;tags\n1;'=1+1;{a}\n-2;\"x;y\"\"\";\n");
    QTest::newRow("JSON lines") << ExportFormat{.shape = Shape::JsonLines}
                                << QByteArray(R"({"id":1,"name":"=1+1","tags":["a"]})"
                                              "\n"
                                              R"({"id":-2,"name":"x;y\"","tags":null})"
                                              "\n");
    QTest::newRow("JSON array") << ExportFormat{.shape = Shape::JsonArray}
                                << QByteArray("[\n"
                                              R"({"id":1,"name":"=1+1","tags":["a"]},)"
                                              "\n"
                                              R"({"id":-2,"name":"x;y\"","tags":null})"
                                              "\n]\n");
    QTest::newRow("canonical") << ExportFormat{.shape = Shape::JsonLines, .canonical = true}
                               << QByteArray(R"({"id":1,"name":"=1+1","tags":["a"]})"
                                             "\n"
                                             R"({"id":-2,"name":"x;y\"","tags":null})"
                                             "\n");
}

void ExportOperationTest::writesEachForm()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const QByteArray, expected);
    TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
    VERIFY_RESULT(runSql(database->access(),
                         u"CREATE TABLE t (id int PRIMARY KEY, name text, tags text[]); "
                         "INSERT INTO t VALUES (1, '=1+1', '{a}'), (-2, 'x;y\"', NULL)"_s));
    ExportRequest wanted = request(*database, u"t"_s);
    wanted.format = format;
    const OperationReport report = run(wanted);
    QCOMPARE(report.outcome, OperationReport::Outcome::Done);
    QCOMPARE(content(wanted.fileName), expected);
    QCOMPARE(report.figures[u"records"_s].toInteger(), 2);
    QCOMPARE(report.figures[u"bytes"_s].toInteger(), expected.size());
}

void ExportOperationTest::writesChosenRecordsAlone()
{
    TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
    VERIFY_RESULT(runSql(database->access(),
                         u"CREATE TABLE t (id int PRIMARY KEY, name text); "
                         "INSERT INTO t SELECT i, 'n' || i FROM generate_series(1, 9) i"_s));
    ExportRequest wanted = request(*database, u"t"_s);
    wanted.query.sort = {{{u"id"_s}, true}};
    wanted.query.fields = {u"name"_s};
    wanted.keyFields = {u"id"_s};
    wanted.keys = {{Value(qint32(2))}, {Value(qint32(7))}};
    QCOMPARE(run(wanted).outcome, OperationReport::Outcome::Done);
    QCOMPARE(content(wanted.fileName), QByteArray("name\nn7\nn2\n"));
}

void ExportOperationTest::writesChosenRecordsOfAKeyOfTwoFields()
{
    TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
    VERIFY_RESULT(runSql(database->access(),
                         u"CREATE TABLE t (a int, b text, n int, PRIMARY KEY (a, b)); INSERT INTO t "
                         "VALUES (1, 'x', 1), (1, 'y', 2), (2, 'x', 3)"_s));
    ExportRequest wanted = request(*database, u"t"_s);
    wanted.keyFields = {u"a"_s, u"b"_s};
    wanted.keys = {{Value(qint32(2)), Value(u"x"_s)}, {Value(qint32(1)), Value(u"y"_s)}};
    const OperationReport report = run(wanted);
    QCOMPARE(report.outcome, OperationReport::Outcome::Done);
    QCOMPARE(content(wanted.fileName), QByteArray("a,b,n\n2,x,3\n1,y,2\n"));
    QCOMPARE(report.figures[u"records"_s].toInteger(), 2);
    wanted.format.shape = Shape::JsonArray;
    QCOMPARE(run(wanted).outcome, OperationReport::Outcome::Done);
    QCOMPARE(QJsonDocument::fromJson(content(wanted.fileName)).array().size(), 2);
}

void ExportOperationTest::keepsChosenFieldsOfDocumentsAlone_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain names") << QStringList{u"name"_s} << QByteArray("{\"name\":\"Ada\"}\n");
    QTest::newRow("with the key") << QStringList{u"name"_s, u"_id"_s}
                                  << QByteArray("{\"_id\":1,\"name\":\"Ada\"}\n");
    QTest::newRow("a name that is no path") << QStringList{u"a.b"_s} << QByteArray("{\"a.b\":2}\n");
}

void ExportOperationTest::keepsChosenFieldsOfDocumentsAlone()
{
    QFETCH(const QStringList, fields);
    QFETCH(const QByteArray, expected);
    TEMPORARY_DATABASE(database, StoreKind::MongoDb);
    const bool dotted = fields.first().contains(u'.');
    const QByteArray more = dotted ? R"(, "a.b": 2)" : "";
    const auto inserted = runMongo(
        database->access(),
        R"({"insert": "c", "documents": [{"_id": 1, "name": "Ada", "password": "topsecret")" + more + "}]}");
    if (!inserted && dotted)
        QSKIP("The server takes no name with a dot.");
    VERIFY_RESULT(inserted);
    ExportRequest wanted = request(*database, u"c"_s);
    wanted.query.fields = fields;
    wanted.format.shape = Shape::JsonLines;
    QCOMPARE(run(wanted).outcome, OperationReport::Outcome::Done);
    QCOMPARE(content(wanted.fileName), expected);
}

void ExportOperationTest::leavesNothingBehindWhereItFails_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("no such folder") << u"missing/out.csv"_s << u"t"_s << QByteArray("missing/out.csv");
    QTest::newRow("no such table") << u"out.csv"_s << u"missing"_s << QByteArray("not-found");
    QTest::newRow("the server fails in the middle") << u"out.csv"_s << u"v"_s << QByteArray("22012");
}

void ExportOperationTest::leavesNothingBehindWhereItFails()
{
    QFETCH(const QString, name);
    QFETCH(const QString, table);
    QFETCH(const QByteArray, told);
    TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
    VERIFY_RESULT(runSql(database->access(),
                         u"CREATE TABLE t (id int); CREATE VIEW v AS SELECT 1 / (200000 - i) AS n "
                         "FROM generate_series(1, 200000) i"_s));
    ExportRequest wanted = request(*database, table);
    wanted.fileName = file(name);
    const OperationReport report = run(wanted);
    QCOMPARE(report.outcome, OperationReport::Outcome::Failed);
    const QByteArray error = describeError(*report.error);
    QVERIFY2(error.contains(told), error.constData());
    QCOMPARE(QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

/// As on a full disk, the system refuses a write in the middle.
void ExportOperationTest::aFileThatMayNotGrowIsNotLeftBehind()
{
#ifdef Q_OS_UNIX
    TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
    VERIFY_RESULT(runSql(database->access(),
                         u"CREATE TABLE t AS SELECT repeat('x', 100) FROM generate_series(1, "
                         "30000)"_s));
    const ExportRequest wanted = request(*database, u"t"_s);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{1'000'000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const OperationReport report = run(wanted);
    setrlimit(RLIMIT_FSIZE, &before);
    QCOMPARE(report.outcome, OperationReport::Outcome::Failed);
    QCOMPARE(report.error->kind, Error::Kind::File);
    QVERIFY(!report.error->why.isEmpty());
    QVERIFY(!report.error->remedy.isEmpty());
    QCOMPARE(QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
#else
    QSKIP("This system has no limit on a file's size.");
#endif
}

void ExportOperationTest::cancellingKeepsTheOldFile()
{
    TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
    VERIFY_RESULT(
        runSql(database->access(), u"CREATE VIEW v AS SELECT generate_series(1, 1000000000) AS i"_s));
    ExportRequest wanted = request(*database, u"v"_s);
    wanted.format.shape = Shape::JsonArray;
    QFile old(wanted.fileName);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    OperationList list;
    Operation *operation = list.start(std::make_unique<ExportOperation>(wanted));
    QTRY_VERIFY(operation->progress().done > 0);
    QVERIFY(!operation->progress().unit.isEmpty());
    operation->cancel();
    QTRY_COMPARE(operation->state(), Operation::State::Finished);
    QCOMPARE(operation->report().outcome, OperationReport::Outcome::Cancelled);
    QCOMPARE(content(wanted.fileName), QByteArray("old"));
    QCOMPARE(QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"out"_s});
}

void ExportOperationTest::theJournalKnowsWhoTookWhat()
{
    TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
    VERIFY_RESULT(runSql(database->access(), u"CREATE TABLE t (id int PRIMARY KEY, email text, pin text);"
                                             "INSERT INTO t SELECT n, n || '@example.org', 'pin ' || n "
                                             "FROM generate_series(1, 30) n"_s));
    BlueprintEntity entity{.name = u"people"_s, .store = u"main"_s};
    entity.source = {u"public"_s, u"t"_s};
    BlueprintField pin;
    pin.name = u"pin"_s;
    pin.secret = true;
    entity.fields = {pin};
    Blueprint blueprint;
    blueprint.entities = {entity};
    ExportRequest wanted = request(*database, u"t"_s);
    wanted.blueprint = std::make_shared<const Blueprint>(blueprint);
    QList<Value> many;
    for (qint32 id = 1; id <= 25; ++id)
        many.append(Value(id));
    wanted.query.conditions = {
        {.field = {u"email"_s}, .op = Operator::Contains, .operands = {Value(u"@example"_s)}},
        {.field = {u"pin"_s}, .op = Operator::NotEquals, .operands = {Value(u"pin 7"_s)}},
        {.field = {}, .op = Operator::Native, .operands = {Value(u"pin <> 'pin 8'"_s)}},
        {.field = {u"id"_s}, .op = Operator::In, .operands = many}};
    const OperationReport report = run(wanted);
    QVERIFY2(!report.error, report.error ? describeError(*report.error).constData() : "");

    const Journal journal(journal_->path());
    UNWRAP_RESULT(const auto entries, journal.find({}));
    QCOMPARE(entries.size(), 1);
    const JournalEntry &entry = entries.first();
    QCOMPARE(entry.kind, u"export"_s);
    QCOMPARE(entry.deployment, u"campus"_s);
    QCOMPARE(entry.store, u"main"_s);
    QCOMPARE(entry.entity, u"public.t"_s);
    QCOMPARE(entry.outcome, u"applied"_s);
    QCOMPARE(fieldOf(entry.details, u"records"_s), Value(qint64(23)));
    QCOMPARE(fieldOf(entry.details, u"bytes"_s), Value(qint64(content(wanted.fileName).size())));
    QCOMPARE(fieldOf(entry.details, u"file"_s).toText(), wanted.fileName);
    QCOMPARE(fieldOf(entry.details, u"secrets"_s), Value(Value::Array{Value(u"pin"_s)}));
    const Value filter = fieldOf(entry.details, u"filter"_s);
    const Value::Array conditions = *filter.get<Value::Array>();
    QCOMPARE(conditions.size(), 4);
    QCOMPARE(conditions.at(0).at(u"operands"_s), Value(Value::Array{Value(u"@example"_s)}));
    QCOMPARE(conditions.at(3).at(u"operands"_s).get<Value::Array>()->size(), 20);
    QCOMPARE(conditions.at(3).at(u"count"_s), Value(qint64(25)));
    QFile file(journal.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.contains("@example"));
    QVERIFY(!kept.contains("pin 7") && !kept.contains("pin 8"));
    UNWRAP_RESULT(const JournalCheck check, journal.verify());
    QVERIFY(check.isWhole);
}

void ExportOperationTest::thereIsNoFileThatTheJournalDoesNotKnowOf()
{
    TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
    VERIFY_RESULT(runSql(database->access(), u"CREATE TABLE t AS SELECT 1 AS i"_s));
    ExportRequest wanted = request(*database, u"t"_s);
    QFile inTheWay(journal_->filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    wanted.journalFolder = inTheWay.fileName() + u"/journal"_s;
    const OperationReport report = run(wanted);
    QVERIFY(report.error && report.error->kind == Error::Kind::File);
    QVERIFY(QDir(folder_->path()).isEmpty(QDir::Files | QDir::Hidden));
}

QTEST_GUILESS_MAIN(ExportOperationTest)
#include "export_operation_test.moc"
