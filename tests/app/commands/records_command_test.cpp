// SPDX-License-Identifier: GPL-3.0-or-later
// "registrar records" and "registrar journal", on real servers.
#include "repository/blueprint/blueprint_loader.h"
#include "repository/session.h"
#include "tests/app/commands/program_run.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

constexpr int lessonCount = 120;

Document lesson(int number)
{
    return {{u"title"_s, Value(u"Lesson %1"_s.arg(number, 3, 10, QChar(u'0')))},
            {u"course_id"_s, Value(qint32(number % 3))},
            {u"duration"_s, Value(qint64(number) << 40)},
            {u"tags"_s, Value(Value::Array{Value(u"algebra"_s), Value(u"t%1"_s.arg(number % 5))})}};
}

} // namespace

class RecordsCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void listsWithConditionsAndOrder();
    void filtersInTheStoresOwnLanguage();
    void goesOnFromWhereItEnded();
    void getsOneRecord();
    void saysWhatIsNotThere_data();
    void saysWhatIsNotThere();
    void showsWhatItWouldWrite();
    void writesNothingUnasked();
    void setsAFieldAndTellsTheJournal();
    void leavesAnUnchangedRecordAlone();
    void refusesAConflict();
    void refusesWhatTheBlueprintForbids();
    void addsAndDeletes();
    void undoesFromTheJournal();
    void setsManyAndTakesThemBack();
    void refusesInAReadOnlyDeployment();
    void wantsTheNameInProduction();
    void exportsTheWholeFile_data();
    void exportsTheWholeFile();
    void leavesSecretsOutOfExports();
    void keepsTheOldFileWhenCancelled();
    void verifiesTheJournal();

private:
    QString entity(const QString &name = u"lessons"_s) const { return u"campus/documents/"_s + name; }
    QJsonObject firstLesson() const;
    static QString keyOf(const QJsonValue &record) { return record[u"key"_s][0][u"$oid"_s].toString(); }
    QJsonObject lessonNamed(const QString &title) const;
    void takeBackInProduction(const QString &set, const QString &lesson);

    std::unique_ptr<TemporaryDatabase> database_;
    ProgramHome home_;
};

void RecordsCommandTest::initTestCase()
{
    TEMPORARY_DATABASE(database, StoreKind::MongoDb);
    database_ = std::move(database);
    const StoreAccess &access = database_->access();
    UNWRAP_RESULT(const auto session, makeSession(StoreKind::MongoDb));
    VERIFY_RESULT(session->open(access.address, access.password, {.storeName = u"documents"_s}));
    const auto insert = [&](const QString &collection, const QList<Document> &documents) -> Result<qint64> {
        auto writer = session->bulkWriter({QString(), collection}, {});
        if (!writer)
            return std::unexpected(writer.error());
        for (const Document &document : documents)
            if (const auto added = (*writer)->add(document); !added)
                return std::unexpected(added.error());
        return (*writer)->finish();
    };
    QList<Document> lessons;
    for (int i = 0; i < lessonCount; ++i)
        lessons.append(lesson(i));
    VERIFY_RESULT(insert(u"lessons"_s, lessons));

    QString url = access.address.toUrl();
    url.replace(access.address.user + u'@', access.address.user + u':' + access.password + u'@');
    for (const QStringList &words : {QStringList{u"campus"_s, u"--environment"_s, u"development"_s},
                                     {u"guarded"_s, u"--environment"_s, u"development"_s, u"--read-only"_s},
                                     {u"live"_s, u"--environment"_s, u"production"_s, u"--writable"_s}}) {
        const auto added = home_.run(QStringList{u"deployments"_s, u"add"_s} + words +
                                         QStringList{u"--blueprint"_s, u"learnflow"_s, u"--from-stdin"_s},
                                     url.toUtf8());
        QVERIFY2(added.exitCode == 0, added.error.constData());
    }
}

QJsonObject RecordsCommandTest::lessonNamed(const QString &title) const
{
    return home_.run({u"records"_s, u"list"_s, entity(), u"--where"_s, u"title="_s + title, u"--json"_s})
        .json()
        .value(u"records"_s)[0]
        .toObject();
}

QJsonObject RecordsCommandTest::firstLesson() const
{
    return lessonNamed(u"Lesson 001"_s);
}

void RecordsCommandTest::listsWithConditionsAndOrder()
{
    const auto listed = home_.run({u"records"_s, u"list"_s, entity(), u"--where"_s, u"title^=Lesson 01"_s,
                                   u"--where"_s, u"tags:has=t2"_s, u"--sort"_s, u"-title"_s, u"--json"_s});
    QVERIFY2(listed.exitCode == 0, listed.error.constData());
    QStringList titles;
    for (const QJsonValue record : listed.json().value(u"records"_s).toArray())
        titles.append(record[u"fields"_s][u"title"_s].toString());
    QCOMPARE(titles, (QStringList{u"Lesson 017"_s, u"Lesson 012"_s}));
    // Numbers beyond what a double holds are written whole.
    QVERIFY(listed.out.contains(QByteArray::number(qint64(17) << 40)));
    const auto table = home_.run(
        {u"records"_s, u"list"_s, entity(), u"--limit"_s, u"2"_s, u"--fields"_s, u"title,course_id"_s});
    QVERIFY(table.out.startsWith("title"));
    QVERIFY(table.out.contains("Lesson 00"));
}

void RecordsCommandTest::filtersInTheStoresOwnLanguage()
{
    const auto listed =
        home_.run({u"records"_s, u"list"_s, entity(), u"--filter"_s, u"{title: /^lesson 01/i, tags: 't2',}"_s,
                   u"--sort"_s, u"title"_s, u"--json"_s});
    QVERIFY2(listed.exitCode == 0, listed.error.constData());
    QCOMPARE(listed.json().value(u"records"_s).toArray().size(), 2);
    const auto refused =
        home_.run({u"records"_s, u"list"_s, entity(), u"--filter"_s, u"{$where: 'sleep(1000)'}"_s});
    QVERIFY(refused.exitCode != 0);
    QVERIFY2(refused.error.contains("$where"), refused.error.constData());
}

void RecordsCommandTest::goesOnFromWhereItEnded()
{
    QStringList titles;
    QString after;
    for (int page = 0; page <= lessonCount; ++page) {
        QStringList words{u"records"_s, u"list"_s,    entity(), u"--sort"_s,
                          u"title"_s,   u"--limit"_s, u"50"_s,  u"--json"_s};
        if (!after.isEmpty())
            words << u"--after"_s << after;
        const QJsonObject answer = home_.run(words).json();
        for (const QJsonValue record : answer.value(u"records"_s).toArray())
            titles.append(record[u"fields"_s][u"title"_s].toString());
        after = answer.value(u"after"_s).toString();
        if (answer.value(u"atEnd"_s).toBool(true))
            break;
    }
    QCOMPARE(titles.size(), lessonCount);
    QVERIFY(std::ranges::is_sorted(titles));
    QCOMPARE(home_.run({u"records"_s, u"list"_s, entity(), u"--after"_s, u"nonsense"_s}).exitCode, 2);
}

void RecordsCommandTest::getsOneRecord()
{
    const QString key = keyOf(firstLesson());
    const auto got = home_.run({u"records"_s, u"get"_s, entity(), key, u"--json"_s, u"--exact"_s});
    QVERIFY2(got.exitCode == 0, got.error.constData());
    QCOMPARE(got.json().value(u"fields"_s)[u"duration"_s][u"$numberLong"_s].toString(),
             QString::number(qint64(1) << 40));
    const auto plain = home_.run({u"records"_s, u"get"_s, entity(), key});
    QVERIFY(plain.out.contains("Lesson 001"));
}

void RecordsCommandTest::saysWhatIsNotThere_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a deployment") << QStringList{u"list"_s, u"campsu/lessons"_s} << 3
                                  << QByteArray("Did you mean \"campus\"?");
    QTest::newRow("a store") << QStringList{u"list"_s, u"campus/cache/lessons"_s} << 3
                             << QByteArray("no store named");
    QTest::newRow("an entity") << QStringList{u"list"_s, u"campus/lesson"_s} << 3
                               << QByteArray("Did you mean \"lessons\"?");
    QTest::newRow("no entity") << QStringList{u"list"_s, u"campus"_s} << 2 << QByteArray("names no entity");
    QTest::newRow("a record") << QStringList{u"get"_s, u"campus/lessons"_s, u"0123456789abcdef01234567"_s}
                              << 3 << QByteArray();
    QTest::newRow("no condition") << QStringList{u"list"_s, u"campus/lessons"_s, u"--where"_s, u"title"_s}
                                  << 2 << QByteArray("no condition");
    QTest::newRow("a condition's word")
        << QStringList{u"list"_s, u"campus/lessons"_s, u"--where"_s, u"title:nul"_s} << 2
        << QByteArray("\"null\"");
}

void RecordsCommandTest::saysWhatIsNotThere()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, said);
    const auto answer = home_.run(QStringList{u"records"_s} + words);
    QVERIFY2(answer.exitCode == exitCode, answer.error.constData());
    QVERIFY2(answer.error.contains(said), answer.error.constData());
}

void RecordsCommandTest::showsWhatItWouldWrite()
{
    const QString key = keyOf(firstLesson());
    const auto planned =
        home_.run({u"records"_s, u"set"_s, entity(), key, u"title=Other"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(planned.exitCode, 0);
    QCOMPARE(planned.json().value(u"plan"_s)[u"items"_s][0][u"title"_s].toString(), u"title"_s);
    QCOMPARE(firstLesson().value(u"fields"_s)[u"title"_s].toString(), u"Lesson 001"_s);
}

void RecordsCommandTest::writesNothingUnasked()
{
    const QString key = keyOf(firstLesson());
    QCOMPARE(home_.run({u"records"_s, u"set"_s, entity(), key, u"title=Other"_s}).exitCode, 5);
    QCOMPARE(firstLesson().value(u"fields"_s)[u"title"_s].toString(), u"Lesson 001"_s);
}

void RecordsCommandTest::setsAFieldAndTellsTheJournal()
{
    const QString key = keyOf(lessonNamed(u"Lesson 002"_s));
    const auto set = home_.run({u"records"_s, u"set"_s, entity(), key, u"title=Límites"_s,
                                u"tags:=[\"x\",{\"y\":1.5}]"_s, u"--yes"_s, u"--json"_s});
    QVERIFY2(set.exitCode == 0, set.error.constData());
    QCOMPARE(set.json().value(u"outcome"_s).toString(), u"applied"_s);
    const QJsonObject now = home_.run({u"records"_s, u"get"_s, entity(), key, u"--json"_s}).json();
    QCOMPARE(now.value(u"fields"_s)[u"title"_s].toString(), u"Límites"_s);
    QCOMPARE(now.value(u"fields"_s)[u"tags"_s][1][u"y"_s].toDouble(), 1.5);
    const QJsonArray entries =
        home_.run({u"journal"_s, u"show"_s, u"--set"_s, set.json().value(u"set"_s).toString(), u"--json"_s})
            .json()
            .value(u"entries"_s)
            .toArray();
    QStringList kinds;
    for (const QJsonValue entry : entries)
        kinds.append(entry[u"kind"_s].toString());
    QCOMPARE(kinds, (QStringList{u"applied"_s, u"update"_s, u"intent"_s}));
    QCOMPARE(entries[1][u"details"_s][u"fields"_s][0][u"before"_s].toString(), u"Lesson 002"_s);
    QCOMPARE(entries[1][u"details"_s][u"fields"_s][0][u"after"_s].toString(), u"Límites"_s);
}

void RecordsCommandTest::leavesAnUnchangedRecordAlone()
{
    const QString key = keyOf(firstLesson());
    const auto set =
        home_.run({u"records"_s, u"set"_s, entity(), key, u"title=Lesson 001"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(set.exitCode, 0);
    QCOMPARE(set.json().value(u"outcome"_s).toString(), u"unchanged"_s);
}

void RecordsCommandTest::refusesAConflict()
{
    // Undoing what somebody else has changed since is a conflict in every store.
    const QString key = keyOf(lessonNamed(u"Lesson 003"_s));
    const auto mine =
        home_.run({u"records"_s, u"set"_s, entity(), key, u"title=Mine"_s, u"--yes"_s, u"--json"_s});
    QVERIFY2(mine.exitCode == 0, mine.error.constData());
    const auto theirs =
        home_.run({u"records"_s, u"set"_s, entity(), key, u"title=Theirs"_s, u"--yes"_s, u"--json"_s});
    QVERIFY2(theirs.exitCode == 0, (theirs.error + theirs.out).constData());
    const auto undone =
        home_.run({u"journal"_s, u"undo"_s, mine.json().value(u"set"_s).toString(), u"--yes"_s, u"--json"_s});
    QVERIFY2(undone.exitCode == 4, undone.error.constData());
    QCOMPARE(undone.json().value(u"error"_s)[u"kind"_s].toString(), u"conflict"_s);
    QVERIFY(!lessonNamed(u"Theirs"_s).isEmpty());
}

void RecordsCommandTest::refusesWhatTheBlueprintForbids()
{
    const QString key = keyOf(firstLesson());
    const auto set =
        home_.run({u"records"_s, u"set"_s, entity(), key, u"--null"_s, u"title"_s, u"--yes"_s, u"--json"_s});
    QVERIFY2(set.exitCode == 5, set.error.constData());
    QCOMPARE(set.json().value(u"error"_s)[u"kind"_s].toString(), u"validation"_s);
}

void RecordsCommandTest::addsAndDeletes()
{
    const auto added = home_.run({u"records"_s, u"add"_s, entity(), u"--document"_s, u"-"_s, u"course_id=7"_s,
                                  u"--yes"_s, u"--json"_s},
                                 R"({"title": "Added", "type": "video", "content": "x", "order": 1})");
    QVERIFY2(added.exitCode == 0, (added.error + added.out).constData());
    const QString key = keyOf(added.json().value(u"record"_s));
    QVERIFY(!key.isEmpty());
    QCOMPARE(home_.run({u"records"_s, u"delete"_s, entity(), key, u"--yes"_s}).exitCode, 0);
    QCOMPARE(home_.run({u"records"_s, u"get"_s, entity(), key}).exitCode, 3);
}

void RecordsCommandTest::undoesFromTheJournal()
{
    const QJsonObject before = lessonNamed(u"Lesson 004"_s);
    const auto gone =
        home_.run({u"records"_s, u"delete"_s, entity(), keyOf(before), u"--yes"_s, u"--json"_s});
    QCOMPARE(gone.exitCode, 0);
    const auto undone =
        home_.run({u"journal"_s, u"undo"_s, gone.json().value(u"set"_s).toString(), u"--yes"_s});
    QVERIFY2(undone.exitCode == 0, undone.error.constData());
    QCOMPARE(lessonNamed(u"Lesson 004"_s), before);
}

void RecordsCommandTest::setsManyAndTakesThemBack()
{
    const QStringList many{u"records"_s, u"set"_s, entity(), u"--where"_s, u"course_id=1"_s, u"notes=seen"_s};
    const auto planned = home_.run(many + QStringList{u"--dry-run"_s, u"--json"_s});
    QVERIFY2(planned.exitCode == 0, planned.error.constData());
    QCOMPARE(planned.json()[u"plan"_s][u"items"_s][0][u"count"_s].toInt(), 40);
    QCOMPARE(home_.run(many + QStringList{u"--json"_s}).exitCode, 5); // nobody can be asked
    QCOMPARE(home_.run(many + QStringList{u"--all"_s, u"--yes"_s}).exitCode, 2);
    const auto done = home_.run(many + QStringList{u"--yes"_s, u"--json"_s});
    QVERIFY2(done.exitCode == 0, done.error.constData());
    QCOMPARE(done.json()[u"figures"_s][u"changed"_s].toInt(), 40);
    const auto left =
        home_.run({u"records"_s, u"list"_s, entity(), u"--where"_s, u"notes=seen"_s, u"--json"_s});
    QCOMPARE(left.json()[u"records"_s].toArray().size(), 40);
    const auto undone =
        home_.run({u"journal"_s, u"undo"_s, done.json()[u"set"_s].toString(), u"--yes"_s, u"--json"_s});
    QVERIFY2(undone.exitCode == 0, undone.error.constData());
    QCOMPARE(undone.json()[u"figures"_s][u"undone"_s].toInt(), 40);
    const auto none =
        home_.run({u"records"_s, u"list"_s, entity(), u"--where"_s, u"notes=seen"_s, u"--json"_s});
    QVERIFY(none.json()[u"records"_s].toArray().isEmpty());
    QCOMPARE(
        home_.run({u"records"_s, u"set"_s, u"live/lessons"_s, u"--all"_s, u"notes=x"_s, u"--yes"_s}).exitCode,
        5);
}

void RecordsCommandTest::refusesInAReadOnlyDeployment()
{
    const QString key = keyOf(firstLesson());
    const auto set =
        home_.run({u"records"_s, u"set"_s, u"guarded/lessons"_s, key, u"title=x"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(set.exitCode, 5);
    QCOMPARE(set.json().value(u"error"_s)[u"kind"_s].toString(), u"read-only"_s);
}

/// Refused without the deployment's name, and then done; the lesson is there until it is.
void RecordsCommandTest::takeBackInProduction(const QString &set, const QString &lesson)
{
    const QStringList undo{u"journal"_s, u"undo"_s, set};
    QCOMPARE(home_.run(undo + QStringList{u"--yes"_s}).exitCode, 5);
    QVERIFY(!lessonNamed(lesson).isEmpty());
    const auto undone = home_.run(undo + QStringList{u"--confirm"_s, u"live"_s});
    QVERIFY2(undone.exitCode == 0, undone.error.constData());
}

void RecordsCommandTest::wantsTheNameInProduction()
{
    const QString key = keyOf(lessonNamed(u"Lesson 005"_s));
    QCOMPARE(home_.run({u"records"_s, u"delete"_s, u"live/lessons"_s, key, u"--yes"_s}).exitCode, 5);
    QCOMPARE(
        home_.run({u"records"_s, u"delete"_s, u"live/lessons"_s, key, u"--confirm"_s, u"alive"_s}).exitCode,
        5);
    QVERIFY(!lessonNamed(u"Lesson 005"_s).isEmpty());
    QCOMPARE(
        home_.run({u"records"_s, u"delete"_s, u"live/lessons"_s, key, u"--confirm"_s, u"live"_s}).exitCode,
        0);
    QVERIFY(lessonNamed(u"Lesson 005"_s).isEmpty());

    // What takes an added record back deletes it; an edit of many is taken back as insistently as it was
    // made.
    const auto add = [this](const QByteArray &document) {
        return home_.run({u"records"_s, u"add"_s, u"live/lessons"_s, u"--document"_s, u"-"_s,
                          u"course_id=77"_s, u"--yes"_s, u"--json"_s},
                         document);
    };
    const auto added = add(R"({"title": "Lesson 905", "type": "video", "content": "x", "order": 1})");
    QVERIFY2(added.exitCode == 0, added.error.constData());
    takeBackInProduction(added.json().value(u"set"_s).toString(), u"Lesson 905"_s);
    QVERIFY(lessonNamed(u"Lesson 905"_s).isEmpty());

    QCOMPARE(add(R"({"title": "Lesson 906", "type": "video", "content": "x", "order": 2})").exitCode, 0);
    const auto many = home_.run({u"records"_s, u"set"_s, u"live/lessons"_s, u"--where"_s, u"course_id=77"_s,
                                 u"notes=seen"_s, u"--confirm"_s, u"live"_s, u"--json"_s});
    QVERIFY2(many.exitCode == 0, many.error.constData());
    takeBackInProduction(many.json().value(u"set"_s).toString(), u"Lesson 906"_s);
    QVERIFY(!lessonNamed(u"Lesson 906"_s).isEmpty());
}

void RecordsCommandTest::exportsTheWholeFile_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("jsonl") << u"jsonl"_s;
    QTest::newRow("ejson") << u"ejson"_s;
}

void RecordsCommandTest::exportsTheWholeFile()
{
    QFETCH(QString, format);
    const QString name = home_.file(u"lessons."_s + format);
    const auto exported = home_.run({u"records"_s, u"export"_s, entity(), u"--format"_s, format,
                                     u"--output"_s, name, u"--where"_s, u"course_id=1"_s, u"--json"_s});
    QVERIFY2(exported.exitCode == 0, exported.error.constData());
    const auto records = exported.json().value(u"figures"_s)[u"records"_s].toInteger();
    QVERIFY(records > 30);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), records + (format == "csv"_L1 ? 1 : 0));
    if (format != "csv"_L1)
        for (const QByteArray &line : lines)
            QVERIFY(QJsonDocument::fromJson(line).isObject());
    QCOMPARE(exported.json().value(u"figures"_s)[u"bytes"_s].toInteger(), file.size());
}

void RecordsCommandTest::leavesSecretsOutOfExports()
{
    TEMPORARY_DATABASE(chatbot, StoreKind::MongoDb);
    const StoreAccess &access = chatbot->access();
    UNWRAP_RESULT(const auto session, makeSession(StoreKind::MongoDb));
    VERIFY_RESULT(session->open(access.address, access.password, {.storeName = u"documents"_s}));
    UNWRAP_RESULT(const auto blueprint, loadBlueprint(u"chatbot"_s));
    const QString store = blueprint.stores.first().name;
    UNWRAP_RESULT(const auto writer, session->bulkWriter({QString(), u"users"_s}, {}));
    VERIFY_RESULT(writer->add({{u"username"_s, Value(u"ana"_s)},
                               {u"hashed_password"_s, Value(u"$2b$12$topsecret"_s)},
                               {u"rare"_s, Value(u"kept"_s)}}));
    VERIFY_RESULT(writer->finish());
    QString url = access.address.toUrl();
    url.replace(access.address.user + u'@', access.address.user + u':' + access.password + u'@');
    QCOMPARE(home_
                 .run({u"deployments"_s, u"add"_s, u"bot"_s, u"--blueprint"_s, u"chatbot"_s,
                       u"--environment"_s, u"development"_s, u"--from-stdin"_s},
                      url.toUtf8())
                 .exitCode,
             0);
    const auto listed = home_.run({u"records"_s, u"list"_s, u"bot/users"_s, u"--json"_s});
    QVERIFY(!listed.out.contains("topsecret"));
    QVERIFY(home_.run({u"records"_s, u"list"_s, u"bot/users"_s, u"--json"_s, u"--with-secrets"_s})
                .out.contains("topsecret"));
    for (const QString &format : {u"csv"_s, u"jsonl"_s, u"ejson"_s}) {
        const QString name = home_.file(u"users."_s + format);
        const auto exported = home_.run({u"records"_s, u"export"_s, u"bot/users"_s, u"--format"_s, format,
                                         u"--output"_s, name, u"--json"_s});
        QVERIFY2(exported.exitCode == 0, exported.error.constData());
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(!text.contains("topsecret") && text.contains("ana") && text.contains("kept"),
                 text.constData());
    }
}

void RecordsCommandTest::keepsTheOldFileWhenCancelled()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no signal that a test could send to one process.");
#endif
    const QString name = home_.file(u"kept.jsonl"_s);
    QFile old(name);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old\n");
    old.close();
    QProcess process;
    process.setProcessEnvironment(home_.environment());
    // The sort keeps the server busy for a moment; wherever the signal arrives, the file is the old one or
    // the whole new one.
    process.start(QStringLiteral(REGISTRAR_PROGRAM),
                  {u"records"_s, u"export"_s, entity(), u"--output"_s, name, u"--sort"_s, u"title"_s});
    QVERIFY(process.waitForStarted());
    const QDir folder = QFileInfo(name).dir();
    // The new content is gathered beside the old file; it is there once the export has begun.
    QTRY_VERIFY(folder.entryList({u"kept.jsonl.*"_s}, QDir::Files | QDir::Hidden).size() == 1 ||
                process.state() == QProcess::NotRunning);
    process.terminate();
    QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
    QCOMPARE(folder.entryList({u"kept.jsonl.*"_s}, QDir::Files | QDir::Hidden), QStringList());
    QVERIFY(old.open(QIODevice::ReadOnly));
    const QByteArray content = old.readAll();
    constexpr int cancelled = 7;
    QVERIFY2(process.exitCode() == 0 || process.exitCode() == cancelled,
             process.readAllStandardError().constData());
    if (process.exitCode() == 0)
        QVERIFY(content.count('\n') >= lessonCount - 5);
    else
        QCOMPARE(content, QByteArray("old\n"));
}

void RecordsCommandTest::verifiesTheJournal()
{
    const auto whole = home_.run({u"journal"_s, u"verify"_s, u"--json"_s});
    QCOMPARE(whole.exitCode, 0);
    QCOMPARE(whole.json().value(u"whole"_s).toBool(), true);
    QVERIFY(whole.json().value(u"entries"_s).toInteger() > 5);
    QVERIFY(QFile::remove(home_.file(u"state/registrar/journal/head"_s)));
    const auto broken = home_.run({u"journal"_s, u"verify"_s, u"--json"_s});
    QCOMPARE(broken.exitCode, 1);
    QCOMPARE(broken.json().value(u"whole"_s).toBool(true), false);
}

QTEST_GUILESS_MAIN(RecordsCommandTest)
#include "records_command_test.moc"
