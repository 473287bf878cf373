// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's frame: help, misspelt words, exit codes, JSON, all without a display.
#include "tests/app/commands/program_run.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace registrar;

class CommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsItsVersion();
    void helpsWithTheProgram();
    void helpsWithEveryVerb_data();
    void helpsWithEveryVerb();
    void saysWhatWasProbablyMeant_data();
    void saysWhatWasProbablyMeant();
    void answersMistakesInJsonToo();
    void takesOptionsAnywhere();
    void writesALogWithoutWhatWasTyped();

private:
    ProgramHome home_;
};

void CommandLineTest::tellsItsVersion()
{
    const auto plain = home_.run({u"--version"_s});
    QCOMPARE(plain.exitCode, 0);
    QVERIFY(plain.out.startsWith("registrar "));
    QVERIFY(!home_.run({u"--version"_s, u"--json"_s}).json().value(u"version"_s).toString().isEmpty());
}

void CommandLineTest::helpsWithTheProgram()
{
    const auto help = home_.run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const char *word : {"deployments", "records", "journal", "--sandbox NAME",
                             "--open DEPLOYMENT/STORE/ENTITY", "Examples:", "Exit codes:"})
        QVERIFY2(help.out.contains(word), word);
    QVERIFY(help.error.isEmpty());
}

void CommandLineTest::helpsWithEveryVerb_data()
{
    QTest::addColumn<QStringList>("verb");
    for (const QString &verb :
         {u"deployments"_s, u"deployments list"_s, u"deployments add"_s, u"deployments remove"_s,
          u"deployments rename"_s, u"deployments test"_s, u"records"_s, u"records list"_s, u"records get"_s,
          u"records set"_s, u"records add"_s, u"records delete"_s, u"records export"_s, u"journal"_s,
          u"journal show"_s, u"journal verify"_s, u"journal undo"_s, u"sandbox"_s, u"blueprint"_s})
        QTest::newRow(qPrintable(verb)) << verb.split(u' ');
}

void CommandLineTest::helpsWithEveryVerb()
{
    QFETCH(QStringList, verb);
    const auto help = home_.run(verb + QStringList{u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("Usage: registrar " + verb.join(u' ').toUtf8()));
    QVERIFY(help.out.contains("--json"));
}

void CommandLineTest::saysWhatWasProbablyMeant_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("meant");
    QTest::newRow("a verb") << QStringList{u"record"_s} << QByteArray("Did you mean \"records\"?");
    QTest::newRow("a verb below") << QStringList{u"journal"_s, u"verfiy"_s}
                                  << QByteArray("Did you mean \"verify\"?");
    QTest::newRow("an option") << QStringList{u"journal"_s, u"show"_s, u"--limt"_s, u"3"_s}
                               << QByteArray("Did you mean \"--limit\"?");
    QTest::newRow("a missing word") << QStringList{u"deployments"_s, u"test"_s}
                                    << QByteArray("Something is missing");
    QTest::newRow("a word too many") << QStringList{u"journal"_s, u"verify"_s, u"x"_s}
                                     << QByteArray("more than is expected");
    QTest::newRow("no number") << QStringList{u"journal"_s, u"show"_s, u"--limit"_s, u"x"_s}
                               << QByteArray("whole number");
    QTest::newRow("an option's value")
        << QStringList{u"journal"_s, u"show"_s, u"--limit"_s} << QByteArray("wants a value");
    QTest::newRow("a short option") << QStringList{u"journal"_s, u"show"_s, u"-j"_s}
                                    << QByteArray("written out");
}

void CommandLineTest::saysWhatWasProbablyMeant()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, meant);
    const auto answer = home_.run(words);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.error.contains(meant), answer.error.constData());
    QVERIFY(answer.out.isEmpty());
}

void CommandLineTest::answersMistakesInJsonToo()
{
    const auto answer = home_.run({u"nonsense"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 2);
    const QJsonObject error = answer.json().value(u"error"_s).toObject();
    QCOMPARE(error.value(u"kind"_s).toString(), u"invalid-input"_s);
    QVERIFY(!error.value(u"what"_s).toString().isEmpty());
    QVERIFY(!error.value(u"remedy"_s).toString().isEmpty());
}

void CommandLineTest::takesOptionsAnywhere()
{
    for (const QStringList &words : {QStringList{u"--json"_s, u"journal"_s, u"show"_s},
                                     {u"journal"_s, u"--json"_s, u"show"_s},
                                     {u"journal"_s, u"show"_s, u"--json"_s}}) {
        const auto answer = home_.run(words);
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.json().value(u"entries"_s).isArray());
    }
}

void CommandLineTest::writesALogWithoutWhatWasTyped()
{
    (void)home_.run({u"deployments"_s, u"add"_s, u"x"_s, u"--blueprint"_s, u"learnflow"_s,
                     u"postgresql://u:hunter2@h/db"_s});
    QFile log(home_.file(u"state/registrar/registrar.log"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(!log.readAll().contains("hunter2"));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
