// SPDX-License-Identifier: GPL-3.0-or-later
// "registrar blueprint …" as a shell runs it: what it prints, where, and how it ends.
#include "repository/blueprint/blueprint_loader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

struct Run {
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Run run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(REGISTRAR_PROGRAM), QStringList{u"blueprint"_s} + arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class BlueprintCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listNamesTheShippedOnes();
    void checkAcceptsARightFile();
    void checkTellsPlaceAndRemedy();
    void checkOfNothingIsAnError();
    void showWritesABlueprintThatIsRight();
    void discoverWantsAStore();
    void discoverRefusesANameThatIsNone();
    void discoverNeverWritesOverAFileUnasked();
};

void BlueprintCommandTest::listNamesTheShippedOnes()
{
    const Run list = run({u"list"_s, u"--json"_s});
    QCOMPARE(list.code, 0);
    QStringList names;
    for (const QJsonValue blueprint : list.json().value("blueprints"_L1).toArray())
        names << blueprint.toObject().value("name"_L1).toString();
    QCOMPARE(names, shippedBlueprints());
}

void BlueprintCommandTest::checkAcceptsARightFile()
{
    const Run check = run({u"check"_s, u"learnflow"_s, u"chatbot"_s});
    QCOMPARE(check.code, 0);
    QVERIFY(check.out.contains("learnflow is right."));
    QVERIFY(check.out.contains("chatbot is right."));
}

void BlueprintCommandTest::checkTellsPlaceAndRemedy()
{
    const QString path = QFINDTESTDATA("../repository/blueprint/broken/unknown_unit.json");
    const Run people = run({u"check"_s, path});
    QCOMPARE(people.code, 2);
    QVERIFY2(people.out.startsWith(path.toUtf8() + ':'), people.out.constData());
    const Run machine = run({u"check"_s, u"--json"_s, path});
    QCOMPARE(machine.code, 2);
    QCOMPARE(machine.json().value("right"_L1).toBool(true), false);
    const QJsonObject file = machine.json().value("files"_L1).toArray().at(0).toObject();
    const QJsonObject problem = file.value("problems"_L1).toArray().at(0).toObject();
    QCOMPARE(problem.value("path"_L1).toString(), u"/thresholds/0/unit"_s);
    QVERIFY(problem.value("line"_L1).toInt() > 1);
    QVERIFY(!problem.value("remedy"_L1).toString().isEmpty());
}

void BlueprintCommandTest::checkOfNothingIsAnError()
{
    const Run missing = run({u"check"_s, u"/nowhere.json"_s});
    QCOMPARE(missing.code, 1);
    QVERIFY(missing.out.isEmpty());
    QVERIFY(missing.err.contains("/nowhere.json"));
    QCOMPARE(run({u"check"_s}).code, 2);
}

void BlueprintCommandTest::showWritesABlueprintThatIsRight()
{
    const Run show = run({u"show"_s, u"marketplace"_s, u"--file"_s});
    QCOMPARE(show.code, 0);
    const LoadedBlueprint loaded = readBlueprint(show.out);
    QVERIFY(loaded.isRight());
    QVERIFY(loaded.blueprint == loadBlueprint(u"marketplace"_s).value_or(Blueprint()));
    QVERIFY(run({u"show"_s, u"learnflow"_s}).out.contains("enrollments"));
}

void BlueprintCommandTest::discoverWantsAStore()
{
    const Run none = run({u"discover"_s});
    QCOMPARE(none.code, 2);
    QVERIFY(none.err.contains("--url"));
}

void BlueprintCommandTest::discoverRefusesANameThatIsNone()
{
    const Run named =
        run({u"discover"_s, u"--from-stdin"_s, u"--name"_s, u"My School"_s}, "redis://127.0.0.1:1\n");
    QCOMPARE(named.code, 2);
    QVERIFY(named.err.contains("My School"));
}

void BlueprintCommandTest::discoverNeverWritesOverAFileUnasked()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const Run discover = run({u"discover"_s, u"--from-stdin"_s, u"--out"_s, path}, "redis://127.0.0.1:1\n");
    QCOMPARE(discover.code, 1);
    QVERIFY(discover.err.contains("--replace"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(BlueprintCommandTest)
#include "blueprint_command_test.moc"
