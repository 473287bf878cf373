// SPDX-License-Identifier: GPL-3.0-or-later
// Staged edits outlive their tab, the window and the program, however it ends.
#include "tests/gui/changes/changes_window.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/page_tabs.h"
#include "widgets/shared/question.h"

#include <QAction>
#include <QApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QStatusBar>
#include <QtTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

constexpr int waitMilliseconds = 20'000;

/// The program that is killed: stages three edits in the real window, says so, and goes on.
int stageAndWait()
{
    QMap<QString, StoreAccess> stores;
    for (const QString &store : {u"relational"_s, u"documents"_s, u"cache"_s}) {
        const Result<ParsedAddress> parsed =
            parseStoreAddress(qEnvironmentVariable(qPrintable(u"TEST_ADDRESS_"_s + store)));
        if (!parsed)
            return 1;
        stores.insert(store, {.address = parsed->address,
                              .password = qEnvironmentVariable(qPrintable(u"TEST_PASSWORD_"_s + store))});
    }
    ChangesWindow open(stores, qEnvironmentVariable("TEST_FOLDER"));
    RecordsPage *users = open.open(u"relational"_s, u"users"_s);
    if (!users || !open.type(users, u"1"_s, u"name"_s, u"Grace"_s) ||
        !open.type(users, u"2"_s, u"role"_s, u"teacher"_s))
        return 1;
    RecordsPage *notes = open.open(u"documents"_s, u"notes"_s);
    if (!notes || !open.type(notes, u"b"_s, u"title"_s, u"Botany"_s))
        return 1;
    QObject::connect(&open.staged(), &StagedStores::kept, &open.staged(), [] {
        std::puts("kept");
        std::fflush(stdout);
    });
    return QApplication::exec();
}

} // namespace

class KeptEditsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Campus> campus_;

private Q_SLOTS:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        const auto servers = SandboxServers::find();
        if (!servers)
            QSKIP(qPrintable(servers.error().why));
        UNWRAP_RESULT(campus_, Campus::make(*servers));
    }

    void cleanup() { NextAnswers::clear(); }

    void closingATabKeepsItsEditsAndSaysSo()
    {
        const QTemporaryDir folder;
        ChangesWindow open(campus_->accesses(), folder.path());
        RecordsPage *users = open.open(u"relational"_s, u"users"_s);
        QVERIFY(users && open.type(users, u"1"_s, u"name"_s, u"Grace"_s));
        QPointer<RecordsPage> closed = users;
        open.find<QAction>(u"closeTabAction")->trigger();
        QTRY_VERIFY(!closed);
        QVERIFY(!NextAnswers::lastQuestion());
        QVERIFY2(open.window().statusBar()->currentMessage().contains(u"1"_s),
                 qPrintable(open.window().statusBar()->currentMessage()));
        QCOMPARE(open.staged().count(), 1);

        RecordsPage *again = open.open(u"relational"_s, u"users"_s);
        QVERIFY(again);
        QCOMPARE(again->stagedCount(), 1);
        RecordsModel *model = open.modelOf(again);
        QCOMPARE(model->index(0, model->columnOf(u"name"_s)).data().toString(), u"Grace"_s);
        again->apply();
        QTRY_COMPARE(open.staged().count(), 0);
        UNWRAP_RESULT(const auto rows,
                      runSql(campus_->access(u"relational"_s), u"SELECT name FROM users WHERE id = 1"_s));
        QCOMPARE(rows.first().first(), u"Grace"_s);
    }

    void aBrokenConnectionTakesNothingAway()
    {
        const QTemporaryDir folder;
        ChangesWindow open(campus_->accesses(), folder.path());
        RecordsPage *users = open.open(u"relational"_s, u"users"_s);
        QVERIFY(users && open.type(users, u"1"_s, u"name"_s, u"Grace"_s));
        QSignalSpy mended(&open.deployments(), &OpenDeployments::storeMended);
        VERIFY_RESULT(runSql(campus_->access(u"relational"_s),
                             u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                             "current_database() AND pid <> pg_backend_pid()"_s));
        open.deployments().pingAll();
        QTRY_VERIFY(!mended.isEmpty());
        QCOMPARE(open.staged().count(), 1);
        users->apply();
        QTRY_COMPARE(open.staged().count(), 0);
    }

    void quittingSaysWhatIsStagedAndKeepsIt()
    {
        const QTemporaryDir folder;
        {
            ChangesWindow open(campus_->accesses(), folder.path());
            RecordsPage *users = open.open(u"relational"_s, u"users"_s);
            QVERIFY(users && open.type(users, u"1"_s, u"name"_s, u"Grace"_s));
            NextAnswers::accept(false);
            open.window().close();
            QTRY_VERIFY(NextAnswers::lastQuestion());
            QVERIFY(NextAnswers::lastQuestion()->text.contains(u"1"_s));
            QVERIFY(!NextAnswers::lastQuestion()->destructive);
            QVERIFY(open.window().isVisible());
            NextAnswers::accept(true);
            open.window().close();
            QTRY_VERIFY(!open.window().isVisible());
        }
        ChangesWindow open(campus_->accesses(), folder.path());
        QTRY_COMPARE(open.staged().count(), 1);
    }

    void aKilledProgramHasLostNothing()
    {
        const QTemporaryDir folder;
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TEST_FOLDER"_s, folder.path());
        for (const QString &store : campus_->accesses().keys()) {
            environment.insert(u"TEST_ADDRESS_"_s + store, campus_->access(store).address.toUrl());
            environment.insert(u"TEST_PASSWORD_"_s + store, campus_->access(store).password);
        }
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(), QStringList());
        QByteArray said; // the macro looks twice, and what was read is gone
        QTRY_VERIFY_WITH_TIMEOUT((said += program.readAllStandardOutput()).contains("kept"),
                                 3 * waitMilliseconds);
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);

        // Meanwhile somebody else changes one of the records.
        VERIFY_RESULT(
            runSql(campus_->access(u"relational"_s), u"UPDATE users SET role = 'admin' WHERE id = 2"_s));
        ChangesWindow open(campus_->accesses(), folder.path());
        QTRY_COMPARE(open.staged().count(), 3);
        QTRY_VERIFY(!open.staged().isReading());
        const QString told = open.window().notifications()->sentence();
        QVERIFY2(told.contains(u"campus/relational"_s) && told.contains(u"campus/documents"_s) &&
                     told.contains(u"3"_s),
                 qPrintable(told));
        QCOMPARE(open.window().notifications()->waiting(), 0); // both stores in one line
        open.takePicture(u"kept"_s);

        RecordsPage *users = open.open(u"relational"_s, u"users"_s);
        QVERIFY(users);
        RecordsModel *model = open.modelOf(users);
        QCOMPARE(model->index(0, model->columnOf(u"name"_s)).data().toString(), u"Grace"_s);
        users->apply();
        QTRY_COMPARE(model->changes().conflicts(), 1);
        RecordsPage *notes = open.open(u"documents"_s, u"notes"_s);
        QVERIFY(notes);
        notes->apply();
        QTRY_COMPARE(notes->stagedCount(), 0);
        QCOMPARE(campus_->notesLike(R"({"title": "Botany"})"), 1);
    }
};

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("TEST_FOLDER"))
        return stageAndWait();
    KeptEditsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kept_edits_test.moc"
