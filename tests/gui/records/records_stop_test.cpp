// SPDX-License-Identifier: GPL-3.0-or-later
// A page that is being read can be stopped, on the server too, and gone on with.
#include "tests/gui/records/table_page.h"
#include "widgets/shared/state_view.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

#include <thread>

using namespace registrar;
using namespace Qt::StringLiterals;

class RecordsStopTest : public QObject
{
    Q_OBJECT

    static QString sqlText(const TablePage &opened, const QString &statement)
    {
        const auto rows = runSql(opened.database->access(), statement);
        return rows && !rows->isEmpty() ? rows->constFirst().value(0) : QString();
    }
    /// A condition that takes hours, and nothing but time.
    static inline const QString endless =
        u"(select count(*) from (select generate_series(1, 100000000000)) n) > id"_s;
    /// How many statements of others with that text are at work.
    static int atWork(const TablePage &opened, const QString &text)
    {
        return sqlText(opened,
                       u"select count(*) from pg_stat_activity where datname = current_database() and "
                       "state = 'active' and pid <> pg_backend_pid() and query like '%%1%'"_s.arg(text))
            .toInt();
    }
    static void open(TablePage &opened)
    {
        VERIFY_RESULT(
            runSql(opened.database->access(),
                   u"create table things (id integer primary key, name text); insert into things select "
                   "n, 'thing ' || n from generate_series(1, 12000) n; analyze things"_s));
        opened.open(TablePage::entityOf({u"public"_s, u"things"_s}));
        opened.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(opened.page.get()));
    }
    static QPushButton *stateButton(const TablePage &opened)
    {
        const QList<QPushButton *> buttons =
            opened.find<StateView>(u"recordsState"_s)->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (!button->isHidden())
                return button;
        }
        return nullptr;
    }
    static QString status(const TablePage &opened) { return opened.find<QLabel>(u"recordsStatus"_s)->text(); }

private Q_SLOTS:
    void aFirstPageIsStopped_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Esc") << true;
        QTest::newRow("the button") << false;
    }

    void aFirstPageIsStopped()
    {
        QFETCH(bool, byKey);
        TablePage opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        opened.database = std::move(database);
        open(opened);
        opened.model()->setConditions({{{}, Operator::Native, {Value(endless)}}});
        QTRY_COMPARE_WITH_TIMEOUT(atWork(opened, u"generate_series"_s), 1, TablePage::waitMilliseconds);
        auto *state = opened.find<StateView>(u"recordsState"_s);
        auto *button = opened.find<QPushButton>(u"stopReadingButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), TablePage::waitMilliseconds);
        QVERIFY(opened.find<QAction>(u"stopReading"_s)->isEnabled());
        opened.takePicture(u"reading"_s);
        if (byKey) {
            opened.page->focusFilter();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        } else {
            QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(opened.model()->isStopped() && !opened.model()->isLoading());
        QTRY_COMPARE_WITH_TIMEOUT(atWork(opened, u"generate_series"_s), 0, TablePage::waitMilliseconds);
        QVERIFY(!opened.model()->error());
        QVERIFY(!opened.find<QAction>(u"stopReading"_s)->isEnabled());
        QVERIFY(state->isVisible() && stateButton(opened));
        QVERIFY2(status(opened).contains(u"stopped"_s), qPrintable(status(opened)));
        opened.takePicture(u"stopped"_s);
        QTest::mouseClick(stateButton(opened), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(atWork(opened, u"generate_series"_s), 1, TablePage::waitMilliseconds);
        QVERIFY(!opened.model()->isStopped());
        opened.model()->setConditions({}); // another question takes its place
        QTRY_VERIFY_WITH_TIMEOUT(opened.isRead() && opened.model()->record(0), TablePage::waitMilliseconds);
        QTRY_COMPARE_WITH_TIMEOUT(atWork(opened, u"generate_series"_s), 0, TablePage::waitMilliseconds);
    }

    void whatIsLoadedStays()
    {
        TablePage opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        opened.database = std::move(database);
        open(opened);
        const StoreAccess access = opened.database->access();
        std::thread holder([access] {
            (void)runSql(access, u"begin; lock table things in access exclusive mode; select pg_sleep(120); "
                                 "commit"_s);
        });
        const QString letGo = u"select pg_cancel_backend(pid) from pg_stat_activity where datname = "
                              "current_database() and query like 'begin; lock table things%'"_s;
        const auto released = qScopeGuard([&] {
            (void)sqlText(opened, letGo);
            holder.join();
        });
        QTRY_COMPARE_WITH_TIMEOUT(sqlText(opened, u"select count(*) from pg_locks where relation = "
                                                  "'things'::regclass and mode = 'AccessExclusiveLock' and "
                                                  "granted"_s),
                                  u"1"_s, TablePage::waitMilliseconds);
        const QString waiting = u"select count(*) from pg_stat_activity where datname = current_database() "
                                "and wait_event_type = 'Lock'"_s;
        auto *button = opened.find<QPushButton>(u"stopReadingButton"_s);
        QVERIFY(button->isHidden());
        opened.table->verticalScrollBar()->setValue(opened.table->verticalScrollBar()->maximum());
        QTRY_COMPARE_WITH_TIMEOUT(sqlText(opened, waiting), u"1"_s, TablePage::waitMilliseconds);
        const int last = opened.model()->rowCount() - 1;
        QCOMPARE(opened.model()->loadState(last), RecordsModel::LoadState::Loading);
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), TablePage::waitMilliseconds);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(sqlText(opened, waiting), u"0"_s, TablePage::waitMilliseconds);
        QVERIFY(opened.model()->isStopped());
        QCOMPARE(opened.model()->rowCount() - 1, last);
        QCOMPARE(opened.model()->loadState(last), RecordsModel::LoadState::Stopped);
        QCOMPARE(opened.said(last, u"name"_s), u"not read"_s);
        QVERIFY(opened.table->isVisible());
        QCOMPARE(fieldOf(opened.model()->record(0)->fields, u"name"_s).toText(), u"thing 1"_s);
        opened.takePicture(u"stopped-table"_s);
        opened.table->verticalScrollBar()->setValue(opened.table->verticalScrollBar()->maximum() / 2);
        QCoreApplication::processEvents();
        QVERIFY(!opened.model()->isLoading()); // stopped means stopped, wherever one looks
        QCOMPARE(sqlText(opened, letGo), u"t"_s);
        opened.table->verticalScrollBar()->setValue(opened.table->verticalScrollBar()->maximum());
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(opened.model()->record(opened.model()->rowCount() - 1),
                                 TablePage::waitMilliseconds);
        QTRY_VERIFY_WITH_TIMEOUT(button->isHidden(), TablePage::waitMilliseconds);
    }
};

QTEST_MAIN(RecordsStopTest)
#include "records_stop_test.moc"
