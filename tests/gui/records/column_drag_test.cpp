// SPDX-License-Identifier: GPL-3.0-or-later
// Columns put in another order with the mouse: in the list of columns and by their headers.
#include "tests/gui/records/table_page.h"
#include "widgets/records/column_chooser.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>

using namespace registrar;
using namespace Qt::StringLiterals;

class ColumnDragTest : public QObject
{
    Q_OBJECT

    static void openPeople(TablePage &opened)
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        VERIFY_RESULT(
            runSql(database->access(),
                   u"create table people (id integer primary key, name text, role text, age integer, "
                   "city text); insert into people values (1, 'Ada', 'teacher', 36, 'London')"_s));
        opened.database = std::move(database);
        opened.open(TablePage::entityOf({u"public"_s, u"people"_s}));
    }

    /// As the server of a desktop hands the mouse on: a drag has a loop of its own, which reads these.
    static void drag(QWidget *from, const QPoint &start, const QPoint &end)
    {
        QWindow *window = from->window()->windowHandle();
        const auto inWindow = [&](const QPoint &place) { return from->mapTo(from->window(), place); };
        QTest::mousePress(window, Qt::LeftButton, {}, inWindow(start));
        int step = 0;
        constexpr int moves = 12;
        // One timer each: one that has begun a drag is not called again before the drag has ended.
        for (int number = 1; number <= moves + 2; ++number) {
            QTimer::singleShot(number * 10, window, [&, number] {
                ++step;
                const QPoint place = start + (end - start) * std::min(number, 10) / 10;
                if (number <= moves)
                    QTest::mouseMove(window, inWindow(place));
                else if (number == moves + 1)
                    QTest::mouseRelease(window, Qt::LeftButton, {}, inWindow(end));
            });
        }
        QTRY_COMPARE(step, moves + 2);
    }

    static int rowOf(const QListWidget &list, const QString &title)
    {
        const auto found = list.findItems(title, Qt::MatchStartsWith);
        return found.isEmpty() ? -1 : list.row(found.first());
    }
    /// Between the row and the one after it.
    static QPoint below(const QListWidget &list, int row)
    {
        const QRect place = list.visualItemRect(list.item(row));
        return {place.center().x(), place.bottom()};
    }

private Q_SLOTS:
    void movesAColumnInTheList()
    {
        TablePage opened;
        openPeople(opened);
        QCOMPARE(opened.shown(), QStringList({u"id"_s, u"name"_s, u"role"_s, u"age"_s, u"city"_s}));
        opened.find<QAction>(u"chooseColumns"_s)->trigger();
        auto *chooser = opened.find<ColumnChooser>(u"columnChooser"_s);
        QVERIFY(QTest::qWaitForWindowExposed(chooser));
        auto *list = chooser->findChild<QListWidget *>(u"columnList"_s);
        const auto middle = [list](int row) { return list->visualItemRect(list->item(row)).center(); };
        drag(list->viewport(), middle(rowOf(*list, u"name"_s)), below(*list, rowOf(*list, u"age"_s)));
        QCOMPARE(opened.shown(), QStringList({u"id"_s, u"role"_s, u"age"_s, u"name"_s, u"city"_s}));
        QCOMPARE(rowOf(*list, u"name"_s), 3);
        QCOMPARE(list->count(), 5);
        drag(list->viewport(), middle(4), below(*list, 0)); // upwards
        const QStringList arranged{u"id"_s, u"city"_s, u"role"_s, u"age"_s, u"name"_s};
        QCOMPARE(opened.shown(), arranged);
        QCOMPARE(list->item(1)->checkState(), Qt::Checked);
        QVERIFY(chooser->isVisible());

        opened.open(TablePage::entityOf({u"public"_s, u"people"_s}));
        QCOMPARE(opened.shown(), arranged); // remembered
    }

    void movesAHiddenColumnWithoutShowingIt()
    {
        TablePage opened;
        openPeople(opened);
        opened.find<QAction>(u"chooseColumns"_s)->trigger();
        auto *chooser = opened.find<ColumnChooser>(u"columnChooser"_s);
        QVERIFY(QTest::qWaitForWindowExposed(chooser));
        auto *list = chooser->findChild<QListWidget *>(u"columnList"_s);
        list->item(1)->setCheckState(Qt::Unchecked);
        QTRY_VERIFY(!opened.shown().contains(u"name"_s));
        QCoreApplication::processEvents(); // the list is filled anew
        drag(list->viewport(), list->visualItemRect(list->item(1)).center(), below(*list, 3));
        QCOMPARE(rowOf(*list, u"name"_s), 3);
        QVERIFY(!opened.shown().contains(u"name"_s));
        list->item(3)->setCheckState(Qt::Checked);
        QTRY_COMPARE(opened.shown(), QStringList({u"id"_s, u"role"_s, u"age"_s, u"name"_s, u"city"_s}));
    }

    void movesNothingBetweenColumnsThatAreOutOfSight()
    {
        TablePage opened;
        openPeople(opened);
        const QStringList before = opened.shown();
        opened.find<QAction>(u"chooseColumns"_s)->trigger();
        auto *chooser = opened.find<ColumnChooser>(u"columnChooser"_s);
        QVERIFY(QTest::qWaitForWindowExposed(chooser));
        chooser->findChild<QLineEdit *>(u"columnSearch"_s)->setText(u"e"_s); // name, role, age
        auto *list = chooser->findChild<QListWidget *>(u"columnList"_s);
        drag(list->viewport(), list->visualItemRect(list->item(rowOf(*list, u"name"_s))).center(),
             below(*list, rowOf(*list, u"age"_s)));
        QCOMPARE(opened.shown(), before);
    }

    void movesAColumnByItsHeader()
    {
        TablePage opened;
        openPeople(opened);
        QHeaderView *header = opened.table->horizontalHeader();
        const auto middle = [&](const QString &name) {
            const int column = opened.model()->columnOf(name);
            return QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                          header->height() / 2);
        };
        drag(header->viewport(), middle(u"name"_s), middle(u"age"_s) + QPoint(5, 0));
        const QStringList arranged{u"id"_s, u"role"_s, u"age"_s, u"name"_s, u"city"_s};
        QCOMPARE(opened.shown(), arranged);
        QVERIFY(opened.model()->query().sort.isEmpty()); // it was no click
        opened.open(TablePage::entityOf({u"public"_s, u"people"_s}));
        QCOMPARE(opened.shown(), arranged);
    }
};

int main(int argumentCount, char **arguments)
{
    qputenv("QT_QPA_PLATFORM", "minimal"); // "offscreen" takes every drag back as soon as it begins
    QApplication application(argumentCount, arguments);
    ColumnDragTest test;
    return QTest::qExec(&test, argumentCount, arguments);
}

#include "column_drag_test.moc"
