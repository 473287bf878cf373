// SPDX-License-Identifier: GPL-3.0-or-later
// Records with large values in the table, beside it and on the clipboard: light to look at, exact to edit.
#include "repository/cut_pages.h"
#include "tests/gui/records/table_page.h"
#include "widgets/records/field_editor.h"
#include "widgets/records/record_panel.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace registrar;
using namespace Qt::StringLiterals;

class LargeRecordsTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 megabyte = qint64{1024} * 1024;

    static void open(TablePage &opened)
    {
        VERIFY_RESULT(
            runSql(opened.database->access(),
                   u"CREATE TABLE files (id integer PRIMARY KEY, name text, body text); INSERT INTO files "
                   "SELECT i, 'file ' || i, repeat(md5(i::text), 163840) FROM generate_series(1, 60) i"_s));
        opened.open(TablePage::entityOf({u"public"_s, u"files"_s}));
        opened.page->resize(1100, 620);
        opened.page->activateWindow();
    }
    static QString sqlText(const TablePage &opened, const QString &statement)
    {
        const auto rows = runSql(opened.database->access(), statement);
        return rows && !rows->isEmpty() ? rows->constFirst().value(0) : QString();
    }
    static qint64 loadedBytes(const TablePage &opened)
    {
        qint64 bytes = 0;
        for (int row = 0; row < opened.model()->rowCount(); ++row) {
            if (const Record *record = opened.model()->record(row))
                bytes += recordBytes(*record);
        }
        return bytes;
    }
    static void showForm(const TablePage &opened, int row)
    {
        opened.table->setCurrentIndex(opened.model()->index(row, 0));
        auto *action = opened.find<QAction>(u"showForm"_s);
        if (!action->isChecked())
            action->trigger();
    }
    static qint64 bodySize(const TablePage &opened, int row)
    {
        return fieldOf(opened.model()->document(row), u"body"_s).toText().size();
    }

private Q_SLOTS:
    void aTableOfLargeRecordsIsLight()
    {
        TablePage opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        opened.database = std::move(database);
        open(opened);
        QTRY_VERIFY_WITH_TIMEOUT(opened.model()->record(59), TablePage::waitMilliseconds);
        QVERIFY2(loadedBytes(opened) < megabyte, qPrintable(QString::number(loadedBytes(opened))));
        QVERIFY(opened.model()->isCut(0));
        QVERIFY(
            opened.cell(0, u"body"_s).data().toString().startsWith(u"c4ca4238a0b923820dcc509a6f75849b"_s));
        QVERIFY(!opened.cell(0, u"body"_s).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(opened.cell(0, u"name"_s).flags().testFlag(Qt::ItemIsEditable));
        opened.takePicture(u"large-records"_s);
    }

    void theBeginningOfAValueIsNotEdited()
    {
        TablePage opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        opened.database = std::move(database);
        open(opened);
        QSignalSpy refused(opened.model(), &RecordsModel::editRefused);
        QVERIFY(!opened.model()->setData(opened.cell(0, u"body"_s), QVariant::fromValue(Value::null())));
        QCOMPARE(refused.size(), 1);
        QVERIFY(!refused.first().first().value<Error>().remedy.isEmpty());
        QVERIFY(!opened.model()->stageField(0, {u"body"_s}, Value(u"new"_s)));
        QCOMPARE(opened.model()->stageDuplicate(0), -1);
        QVERIFY(!opened.page->hasStagedChanges());
    }

    void anotherFieldIsEditedInTheTable()
    {
        TablePage opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        opened.database = std::move(database);
        open(opened);
        QVERIFY(opened.model()->setData(opened.cell(0, u"name"_s), u"renamed"_s));
        showForm(opened, 0); // the staged edit stands over the record as it is read whole
        QTRY_COMPARE_WITH_TIMEOUT(bodySize(opened, 0), 5 * megabyte, TablePage::waitMilliseconds);
        QCOMPARE(fieldOf(opened.model()->document(0), u"name"_s), Value(u"renamed"_s));
        opened.page->apply();
        QTRY_VERIFY_WITH_TIMEOUT(!opened.page->hasStagedChanges(), TablePage::waitMilliseconds);
        QCOMPARE(sqlText(opened,
                         u"SELECT name || md5(body) = 'renamed' || md5(repeat(md5('1'), 163840)) FROM files "
                         "WHERE id = 1"_s),
                 u"t"_s);
    }

    void theFormReadsAndWritesAllOfIt()
    {
        TablePage opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        opened.database = std::move(database);
        open(opened);
        auto *panel = opened.find<RecordPanel>(u"recordPanel"_s);
        showForm(opened, 1);
        QTRY_COMPARE_WITH_TIMEOUT(bodySize(opened, 1), 5 * megabyte, TablePage::waitMilliseconds);
        QTRY_VERIFY(panel->findChild<QStackedWidget *>()->isVisible());
        QVERIFY(opened.model()->isCut(0));
        const QString text = fieldOf(opened.model()->document(1), u"body"_s).toText();
        VERIFY_RESULT(opened.model()->stageField(1, {u"body"_s}, Value(QString(text + u"!"_s))));
        showForm(opened, 2); // which leaves one record whole, not two
        QTRY_COMPARE_WITH_TIMEOUT(bodySize(opened, 2), 5 * megabyte, TablePage::waitMilliseconds);
        QVERIFY(opened.model()->isCut(1));
        QVERIFY2(loadedBytes(opened) < 12 * megabyte, qPrintable(QString::number(loadedBytes(opened))));
        QCOMPARE(bodySize(opened, 1), 5 * megabyte + 1); // what is staged is held by the edit
        opened.page->apply();
        QTRY_VERIFY_WITH_TIMEOUT(!opened.page->hasStagedChanges(), TablePage::waitMilliseconds);
        QCOMPARE(
            sqlText(opened,
                    u"SELECT md5(body) = md5(repeat(md5('2'), 163840) || '!') FROM files WHERE id = 2"_s),
            u"t"_s);
        QCOMPARE(sqlText(opened, u"SELECT count(*) FROM files WHERE length(body) = 5242880"_s), u"59"_s);
    }

    void somebodyElsesEditIsAConflict()
    {
        TablePage opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        opened.database = std::move(database);
        open(opened);
        QVERIFY(opened.model()->setData(opened.cell(0, u"name"_s), u"mine"_s));
        VERIFY_RESULT(runSql(opened.database->access(), u"UPDATE files SET name = 'theirs' WHERE id = 1"_s));
        opened.page->apply();
        QTRY_COMPARE_WITH_TIMEOUT(opened.model()->changes().conflicts(), 1, TablePage::waitMilliseconds);
        QCOMPARE(sqlText(opened, u"SELECT name FROM files WHERE id = 1"_s), u"theirs"_s);
    }

    void aCopyIsWhole()
    {
        TablePage opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        opened.database = std::move(database);
        open(opened);
        QApplication::clipboard()->clear();
        opened.table->setCurrentIndex(opened.cell(3, u"body"_s));
        Q_EMIT opened.table->copyWanted();
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::clipboard()->text().size(), 5 * megabyte,
                                  TablePage::waitMilliseconds);
        QApplication::clipboard()->clear();
        opened.table->setFocus();
        opened.table->selectAll(); // three hundred megabytes are too much for a clipboard, and that is told
        Q_EMIT opened.table->copyWanted();
        QVERIFY(QApplication::clipboard()->text().isEmpty());
        QTRY_VERIFY(opened.find<QWidget>(u"notice"_s)->isVisible());
    }

    void aDuplicateIsWhole()
    {
        TablePage opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        opened.database = std::move(database);
        open(opened);
        opened.table->selectRow(4);
        opened.table->setCurrentIndex(opened.cell(4, u"name"_s));
        opened.find<QAction>(u"duplicateRecord"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(opened.model()->addedCount(), 1, TablePage::waitMilliseconds);
        QCOMPARE(bodySize(opened, 0), 5 * megabyte);
        QVERIFY(!hasCutValues(opened.model()->document(0)));
    }
};

QTEST_MAIN(LargeRecordsTest)
#include "large_records_test.moc"
