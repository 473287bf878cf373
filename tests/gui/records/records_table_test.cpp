// SPDX-License-Identifier: GPL-3.0-or-later
// The records table on real stores, driven as a person does: columns chosen, moved, frozen and remembered;
// the sort of several fields; wide entities; times in a zone.
#include "tests/gui/records/table_page.h"
#include "widgets/records/column_chooser.h"
#include "widgets/records/frozen_columns.h"
#include "widgets/records/records_header.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

using namespace registrar;
using namespace Qt::StringLiterals;

class RecordsTableTest : public QObject
{
    Q_OBJECT

private:
    static void openPeople(TablePage &opened)
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        VERIFY_RESULT(runSql(
            database->access(),
            u"create table people (id integer primary key, name text, role text, age integer, city text, "
            "note text, joined timestamptz); insert into people select n, 'Person ' || n, "
            "case n % 3 when 0 then 'teacher' else 'student' end, 20 + n % 7, 'City ' || n % 5, "
            "repeat('note ', 40), timestamptz '2026-07-01 10:00+00' + n * interval '1 hour' "
            "from generate_series(1, 300) n; analyze people"_s));
        opened.database = std::move(database);
        opened.open(TablePage::entityOf({u"public"_s, u"people"_s}));
    }

    static QListWidgetItem *item(const QListWidget &list, const QString &title)
    {
        const QList<QListWidgetItem *> found = list.findItems(title, Qt::MatchStartsWith);
        return found.isEmpty() ? nullptr : found.first();
    }

private Q_SLOTS:
    void choosesOrdersAndRemembersColumns()
    {
        TablePage opened;
        openPeople(opened);
        const QStringList natural = opened.shown();
        opened.find<QAction>(u"chooseColumns"_s)->trigger();
        auto *chooser = opened.find<ColumnChooser>(u"columnChooser"_s);
        QVERIFY(chooser && chooser->isVisible());
        auto *list = chooser->findChild<QListWidget *>(u"columnList"_s);
        QCOMPARE(list->count(), 7);
        item(*list, u"role"_s)->setCheckState(Qt::Unchecked);
        QTRY_VERIFY(!opened.shown().contains(u"role"_s));
        opened.takePicture(u"column-chooser"_s, chooser);
        list->setCurrentItem(item(*list, u"name"_s));
        QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(opened.shown().indexOf(u"name"_s), 2);
        auto *search = chooser->findChild<QLineEdit *>(u"columnSearch"_s);
        search->setText(u"ci"_s);
        QVERIFY(item(*list, u"name"_s)->isHidden() && !item(*list, u"city"_s)->isHidden());
        opened.table->horizontalHeader()->resizeSection(opened.model()->columnOf(u"city"_s), 211);
        const QStringList arranged = opened.shown();

        VERIFY_RESULT(runSql(opened.database->access(),
                             u"alter table people add column email text; alter table people drop note"_s));
        opened.open(TablePage::entityOf({u"public"_s, u"people"_s}));
        QStringList expected = arranged;
        expected.removeAll(u"note"_s);
        QStringList now = opened.shown();
        QVERIFY(now.removeAll(u"email"_s) == 1);
        QCOMPARE(now, expected);
        QCOMPARE(opened.table->columnWidth(opened.model()->columnOf(u"city"_s)), 211);

        opened.find<QAction>(u"chooseColumns"_s)->trigger();
        QTest::mouseClick(opened.find<QPushButton>(u"columnsReset"_s), Qt::LeftButton);
        QCOMPARE(opened.shown().first(), natural.first());
        QVERIFY(opened.shown().contains(u"role"_s));
    }

    void freezesColumnsThatShareCursorScrollingAndEdits()
    {
        TablePage opened;
        openPeople(opened);
        opened.page->resize(520, 400);
        opened.chooseOfHeader(u"name"_s, u"freeze"_s);
        auto *frozen = opened.find<FrozenColumns>(u"frozenColumns"_s);
        QVERIFY(frozen && frozen->isVisible());
        QCOMPARE(opened.shown().first(), u"name"_s);
        const int name = opened.model()->columnOf(u"name"_s);
        QCOMPARE(frozen->columnWidth(name), opened.table->columnWidth(name));
        opened.table->setColumnWidth(name, 130);
        QCOMPARE(frozen->columnWidth(name), 130);
        QCOMPARE(frozen->width(), 130);

        // The arrow keys pass from the last column to the frozen one, and nothing they stop at is covered.
        opened.table->setFocus();
        opened.table->setCurrentIndex(opened.cell(0, u"joined"_s));
        QVERIFY(opened.table->horizontalScrollBar()->value() > 0);
        while (opened.table->currentIndex().column() != name) {
            const QModelIndex before = opened.table->currentIndex();
            QTest::keyClick(opened.table, Qt::Key_Left);
            QVERIFY(opened.table->currentIndex() != before);
            const QRect cell = opened.table->visualRect(opened.table->currentIndex());
            QVERIFY(opened.table->currentIndex().column() == name || cell.left() >= frozen->width());
        }
        opened.table->horizontalScrollBar()->setValue(200);
        opened.takePicture(u"frozen-column"_s);
        opened.table->verticalScrollBar()->setValue(50);
        QCOMPARE(frozen->rowAt(0), opened.table->rowAt(0));
        QCOMPARE(frozen->rowViewportPosition(55), opened.table->rowViewportPosition(55));

        opened.table->setCurrentIndex(opened.cell(52, u"name"_s));
        QTRY_VERIFY(opened.model()->record(52));
        QTest::keyClick(opened.table, Qt::Key_F2);
        auto *editor = frozen->findChild<QLineEdit *>(u"cellEditor"_s);
        QVERIFY(editor && editor->isVisible());
        editor->setText(u"Ada"_s);
        editor->setModified(true);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(opened.said(52, u"name"_s), u"Ada, changed"_s);

        opened.page->setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        QCOMPARE(frozen->geometry().right(), opened.table->viewport()->geometry().right());
        opened.chooseOfHeader(u"name"_s, u"freeze"_s);
        QVERIFY(!frozen->isVisible());
    }

    void sortsBySeveralFieldsAndNumbersThem()
    {
        TablePage opened;
        openPeople(opened);
        opened.chooseOfHeader(u"role"_s, u"sortDescending"_s);
        QTRY_VERIFY_WITH_TIMEOUT(opened.isRead() && opened.said(0, u"role"_s) == u"teacher"_s,
                                 TablePage::waitMilliseconds);
        const auto *header = qobject_cast<RecordsHeader *>(opened.table->horizontalHeader());
        const auto place = [&](const QString &name) {
            const int column = opened.model()->columnOf(name);
            return QPoint(header->sectionViewportPosition(column) + 10, header->height() / 2);
        };
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::ShiftModifier, place(u"age"_s));
        QTRY_COMPARE(opened.model()->query().sort.size(), 2);
        QCOMPARE(header->sortMarks().value(opened.model()->columnOf(u"role"_s)).place, 1);
        QVERIFY(header->sortMarks().value(opened.model()->columnOf(u"role"_s)).descending);
        QCOMPARE(header->sortMarks().value(opened.model()->columnOf(u"age"_s)).place, 2);
        QTRY_VERIFY_WITH_TIMEOUT(opened.isRead() && opened.said(0, u"age"_s) == u"20"_s,
                                 TablePage::waitMilliseconds);
        opened.takePicture(u"sort-marks"_s);
        opened.chooseOfHeader(u"role"_s, u"takeOutOfSort"_s);
        QCOMPARE(opened.model()->query().sort, QList<SortKey>({{{u"age"_s}, false}}));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place(u"age"_s));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place(u"age"_s));
        QTRY_VERIFY(opened.model()->query().sort.isEmpty());
    }

    void reachesEveryFieldOfAWideTable()
    {
        TablePage opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        QStringList fields{u"id integer primary key"_s};
        for (int number = 1; number <= 230; ++number)
            fields.append(u"field_%1 integer default %1"_s.arg(number));
        VERIFY_RESULT(
            runSql(database->access(),
                   u"create table wide (%1); insert into wide (id) values (1)"_s.arg(fields.join(u", "_s))));
        opened.database = std::move(database);
        opened.open(TablePage::entityOf({u"public"_s, u"wide"_s}));
        QCOMPARE(opened.model()->columnCount(), 200);
        const QString status = opened.find<QLabel>(u"recordsStatus"_s)->text();
        QVERIFY2(status.contains(u"31"_s), qPrintable(status));
        opened.find<QAction>(u"chooseColumns"_s)->trigger();
        auto *list = opened.find<QListWidget>(u"columnList"_s);
        QCOMPARE(list->count(), 231);
        item(*list, u"field_225"_s)->setCheckState(Qt::Checked);
        QTRY_COMPARE(opened.said(0, u"field_225"_s), u"225"_s);
        opened.open(TablePage::entityOf({u"public"_s, u"wide"_s}));
        QTRY_COMPARE(opened.said(0, u"field_225"_s), u"225"_s);
    }

    void showsAndTypesTimesInTheChosenZone()
    {
        TablePage opened;
        openPeople(opened);
        const auto header = [&] {
            return opened.model()
                ->headerData(opened.model()->columnOf(u"joined"_s), Qt::Horizontal)
                .toString();
        };
        QCOMPARE(header(), u"joined (UTC)"_s);
        QCOMPARE(opened.said(0, u"joined"_s), u"2026-07-01 11:00:00"_s);
        QSignalSpy chosen(opened.page.get(), &RecordsPage::timeZoneChosen);
        opened.chooseOfHeader(u"joined"_s, u"columns"_s); // the menu is there; its zones are below
        opened.page->setTimeZone(QTimeZone("Europe/Madrid"));
        QCOMPARE(header(), u"joined (Europe/Madrid)"_s);
        QCOMPARE(opened.said(0, u"joined"_s), u"2026-07-01 13:00:00 +02:00"_s);
        QVERIFY(opened.model()->setData(opened.cell(0, u"joined"_s), u"2026-07-01 14:00:00"_s));
        QCOMPARE(opened.said(0, u"joined"_s), u"2026-07-01 14:00:00 +02:00, changed"_s);
        QCOMPARE(opened.cell(0, u"joined"_s).data(RecordsModel::ValueRole).value<Value>(),
                 Value(Value::TimestampZoned{1'782'907'200'000'000}));
    }
};

QTEST_MAIN(RecordsTableTest)
#include "records_table_test.moc"
