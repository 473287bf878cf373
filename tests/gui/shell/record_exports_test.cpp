// SPDX-License-Identifier: GPL-3.0-or-later
// Exports that the window runs, and what it tells of their ends.
#include "app/record_exports.h"
#include "operations/journal/journal.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"
#include "widgets/shared/notification_bar.h"

#include <QDir>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

class RecordExportsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", state_.path().toUtf8()); }
    void tellsOfTheFile();
    void tellsOfAFailure();
    void tellsOfACancel();

private:
    QTemporaryDir state_; ///< with a journal of the test's own

    [[nodiscard]] static ExportRequest request(const TemporaryDatabase &database, const QString &fileName)
    {
        ExportRequest request;
        request.access = database.access();
        request.query.source = {u"public"_s, u"t"_s};
        request.fileName = fileName;
        return request;
    }
};

void RecordExportsTest::tellsOfTheFile()
{
    TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
    VERIFY_RESULT(
        runSql(database->access(), u"CREATE TABLE t AS SELECT i FROM generate_series(1, 1234) i"_s));
    const QTemporaryDir folder;
    OperationList operations;
    NotificationBar notifications;
    RecordExports exports(operations, notifications);
    exports.start(u"campus"_s, u"relational"_s, nullptr, request(*database, folder.filePath(u"out.csv"_s)));
    QCOMPARE(operations.running().size(), 1);
    QVERIFY(operations.running().first()->title().contains(u"campus"_s));
    QTRY_VERIFY(!notifications.sentence().isEmpty());
    QCOMPARE(notifications.tone(), NotificationBar::Tone::Success);
    QVERIFY2(notifications.sentence().contains(u"out.csv"_s), qPrintable(notifications.sentence()));
    QVERIFY2(notifications.sentence().contains(QLocale().toString(1234)),
             qPrintable(notifications.sentence()));
    QVERIFY(!notifications.findChild<QPushButton *>(u"notificationAction"_s)->text().isEmpty());
    QVERIFY(QFile::exists(folder.filePath(u"out.csv"_s)));
    UNWRAP_RESULT(const auto entries, Journal().find({.deployment = u"campus"_s}));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().store, u"relational"_s);
    QCOMPARE(entries.first().kind, u"export"_s);
}

void RecordExportsTest::tellsOfAFailure()
{
    TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
    const QTemporaryDir folder;
    OperationList operations;
    NotificationBar notifications;
    RecordExports exports(operations, notifications);
    exports.start(u"campus"_s, u"relational"_s, nullptr, request(*database, folder.filePath(u"out.csv"_s)));
    QTRY_VERIFY(!notifications.sentence().isEmpty());
    QCOMPARE(notifications.tone(), NotificationBar::Tone::Danger);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
}

void RecordExportsTest::tellsOfACancel()
{
    TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
    VERIFY_RESULT(
        runSql(database->access(), u"CREATE VIEW t AS SELECT generate_series(1, 1000000000) AS i"_s));
    const QTemporaryDir folder;
    OperationList operations;
    NotificationBar notifications;
    RecordExports exports(operations, notifications);
    exports.start(u"campus"_s, u"relational"_s, nullptr, request(*database, folder.filePath(u"out.csv"_s)));
    QTRY_VERIFY(operations.running().first()->progress().done > 0);
    operations.cancelAll();
    QTRY_VERIFY(!notifications.sentence().isEmpty());
    QCOMPARE(notifications.tone(), NotificationBar::Tone::Information);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
}

QTEST_MAIN(RecordExportsTest)
#include "record_exports_test.moc"
