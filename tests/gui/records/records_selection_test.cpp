// SPDX-License-Identifier: GPL-3.0-or-later
// A selection longer than what is loaded: nobody edits less of it than was asked for without being told.
#include "models/connections/entity_address.h"
#include "operations/operation_list.h"
#include "tests/gui/records/table_page.h"
#include "tests/support/open_deployments_fixture.h"
#include "widgets/records/row_selection.h"
#include "widgets/shared/notification_bar.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace registrar;
using namespace Qt::StringLiterals;

class RecordsSelectionTest : public QObject
{
    Q_OBJECT

    static constexpr int records = 12'000;

    static void open(TablePage &opened)
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        VERIFY_RESULT(
            runSql(database->access(),
                   u"create table things (id integer primary key, name text); insert into things select "
                   "n, 'thing ' || n from generate_series(1, 12000) n; analyze things"_s));
        opened.database = std::move(database);
        opened.open(TablePage::entityOf({u"public"_s, u"things"_s}));
        opened.model()->countExactly();
        QTRY_COMPARE_WITH_TIMEOUT(opened.model()->rowCount(), records, TablePage::waitMilliseconds);
        opened.table->selectAll();
    }
    static NotificationBar *notice(const TablePage &opened)
    {
        return opened.find<NotificationBar>(u"notice"_s);
    }
    /// Whether it says how many are selected and how many of them can be named.
    static bool tellsShortfall(const QString &sentence, const TablePage &opened)
    {
        const RowSelection rows = rowSelection(opened.table->selectionModel()->selection(), *opened.model());
        return !rows.isRead() && sentence.contains(QLocale().toString(records)) &&
               sentence.contains(QLocale().toString(rows.read.size()));
    }
    template<typename T>
    static T *inDialog(const TablePage &opened, const QString &name)
    {
        const auto *dialog = opened.page->findChild<QDialog *>();
        return dialog ? dialog->findChild<T *>(name) : nullptr;
    }

private Q_SLOTS:
    void countsRowsAndWhatIsLoadedOfThem()
    {
        TablePage opened;
        open(opened);
        const auto rows = [&opened] {
            return rowSelection(opened.table->selectionModel()->selection(), *opened.model());
        };
        QCOMPARE(rows().count, records);
        QVERIFY(!rows().read.isEmpty() && rows().read.size() < records);
        for (const int row : rows().read)
            QVERIFY(opened.model()->record(row));
        opened.table->clearSelection();
        QVERIFY(rows().isEmpty() && rows().isRead());
        auto *selection = opened.table->selectionModel();
        selection->select(opened.cell(3, u"id"_s), QItemSelectionModel::Select);
        selection->select(opened.cell(3, u"name"_s), QItemSelectionModel::Select);
        selection->select(opened.cell(1, u"name"_s), QItemSelectionModel::Select);
        QCOMPARE(rows().count, 2);
        QCOMPARE(rows().read, (QList<int>{1, 3}));
        QVERIFY(rows().isRead());
    }

    void nothingIsDeletedBeforeThePersonHasAgreed()
    {
        TablePage opened;
        open(opened);
        opened.find<QAction>(u"deleteRecord"_s)->trigger();
        QVERIFY2(tellsShortfall(notice(opened)->sentence(), opened), qPrintable(notice(opened)->sentence()));
        QCOMPARE(opened.page->stagedCount(), 0);
        opened.takePicture(u"selection-shortfall"_s);
        const auto loaded =
            rowSelection(opened.table->selectionModel()->selection(), *opened.model()).read.size();
        QPushButton *agree = nullptr;
        for (QPushButton *button : notice(opened)->findChildren<QPushButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                agree = button;
        }
        QVERIFY(agree);
        agree->click();
        QCOMPARE(opened.page->stagedCount(), loaded);
        QVERIFY2(tellsShortfall(notice(opened)->sentence(), opened), qPrintable(notice(opened)->sentence()));
    }

    void nothingIsSetToNull()
    {
        TablePage opened;
        open(opened);
        opened.find<QAction>(u"setToNull"_s)->trigger();
        QVERIFY2(tellsShortfall(notice(opened)->sentence(), opened), qPrintable(notice(opened)->sentence()));
        QCOMPARE(opened.page->stagedCount(), 0);
    }

    void anEditOfManyOffersTheFilterInstead()
    {
        TablePage opened;
        const auto deployments = openDeployments({});
        OperationList operations;
        open(opened);
        opened.page->setSurroundings(*deployments, operations, {u"campus"_s, u"store"_s, u"things"_s});
        opened.find<QAction>(u"editMany"_s)->trigger();
        QTRY_VERIFY(inDialog<QRadioButton>(opened, u"editEverything"_s));
        QVERIFY(inDialog<QRadioButton>(opened, u"editEverything"_s)->isChecked());
        QVERIFY(inDialog<QRadioButton>(opened, u"editSelected"_s)->text().contains(u"loaded"_s));
        const QString told = inDialog<QLabel>(opened, u"editShortfall"_s)->text();
        QVERIFY2(tellsShortfall(told, opened), qPrintable(told));
        opened.takePicture(u"edit-many-shortfall"_s, opened.page->findChild<QDialog *>());
        delete opened.page->findChild<QDialog *>();
        opened.table->clearSelection();
        opened.table->selectRow(1);
        opened.table->selectionModel()->select(opened.cell(2, u"id"_s), QItemSelectionModel::Select);
        opened.find<QAction>(u"editMany"_s)->trigger();
        QTRY_VERIFY(inDialog<QRadioButton>(opened, u"editSelected"_s));
        QVERIFY(inDialog<QRadioButton>(opened, u"editSelected"_s)->isChecked());
        QVERIFY(!inDialog<QLabel>(opened, u"editShortfall"_s));
        opened.page.reset();
    }

    void anExportOfTheSelectionIsRefusedWithTheReason()
    {
        TablePage opened;
        open(opened);
        opened.find<QAction>(u"exportRecords"_s)->trigger();
        QTRY_VERIFY(inDialog<QRadioButton>(opened, u"exportSelected"_s));
        const auto *choice = inDialog<QRadioButton>(opened, u"exportSelected"_s);
        QVERIFY(!choice->isEnabled());
        QVERIFY2(tellsShortfall(choice->toolTip(), opened), qPrintable(choice->toolTip()));
    }
};

QTEST_MAIN(RecordsSelectionTest)
#include "records_selection_test.moc"
