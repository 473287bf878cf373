// SPDX-License-Identifier: GPL-3.0-or-later
// F6 goes through the window from pane to pane, as it is read, and back.
#include "app/window_tabs.h"
#include "models/records/records_model.h"
#include "tests/gui/shell/open_window.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"
#include "widgets/shared/page_area.h"
#include "widgets/shared/panes.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

constexpr int waitMilliseconds = 20'000;

const QStringList panes{u"deployments"_s,  u"filterBar"_s,       u"recordsTable"_s, u"recordsSide"_s,
                        u"relatedPanel"_s, u"operationsPanel"_s, u"statusBar"_s,    u"changesPanel"_s,
                        u"journalPage"_s,  u"changesBar"_s};

/// The pane that has the focus.
QString where()
{
    for (const QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
        if (panes.contains(at->objectName()))
            return at->objectName();
    }
    return u"none"_s;
}

} // namespace

class PanesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryDatabase> database_;
    std::unique_ptr<OpenWindow> open_;

    void press(Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, modifiers);
    }
    [[nodiscard]] QStringList round(int steps, Qt::KeyboardModifiers modifiers = {}) const
    {
        QStringList met;
        for (int step = 0; step < steps; ++step) {
            press(modifiers);
            met.append(where());
        }
        return met;
    }
    /// Opens the entity and waits for its records.
    [[nodiscard]] RecordsPage *records(const QString &entity) const
    {
        open_->window.open({u"campus"_s, u"relational"_s, entity});
        const bool came = QTest::qWaitFor(
            [&] {
                RecordsPage *page = open_->window.currentRecords();
                auto *table = page ? page->findChild<RecordsTable *>() : nullptr;
                const auto *model = table ? qobject_cast<RecordsModel *>(table->model()) : nullptr;
                return model && page->entity().name == entity && model->record(1) && model->description();
            },
            waitMilliseconds);
        return came ? open_->window.currentRecords() : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        database_ = std::move(database);
        VERIFY_RESULT(runSql(database_->access(),
                             u"CREATE TABLE courses (id int PRIMARY KEY, title text);"
                             "INSERT INTO courses VALUES (1, 'One'), (2, 'Two');"
                             "CREATE TABLE users (id int PRIMARY KEY, name text, "
                             "course_id int REFERENCES courses (id));"
                             "INSERT INTO users VALUES (1, 'Ada', 1), (2, 'Grace', 2)"_s));
    }

    void init()
    {
        open_ = std::make_unique<OpenWindow>(database_->access().password);
        open_->deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        open_->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&open_->window));
    }

    void cleanup() { open_.reset(); }

    void itGoesThroughThePageAsItIsRead()
    {
        RecordsPage *page = records(u"users"_s);
        QVERIFY(page);
        auto *table = page->findChild<RecordsTable *>();
        table->setCurrentIndex(table->model()->index(0, 0));
        page->findChild<QAction *>(u"showForm"_s)->setChecked(true);
        open_->action(u"operationsAction"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(page->findChild<QTreeView *>(u"relatedView"_s)->isVisible(),
                                 waitMilliseconds);
        open_->tree()->setFocus();
        QCOMPARE(where(), u"deployments"_s);
        QStringList expected{u"filterBar"_s, u"recordsTable"_s, u"recordsSide"_s, u"relatedPanel"_s,
                             u"operationsPanel"_s};
        QCOMPARE(round(int(expected.size())), expected);
        while (where() != u"deployments"_s)
            press(); // the status bar has something to press now and then
        press(Qt::ShiftModifier);
        while (where() != u"operationsPanel"_s)
            press(Qt::ShiftModifier);
        std::ranges::reverse(expected);
        expected.removeFirst();
        QCOMPARE(round(int(expected.size()), Qt::ShiftModifier), expected);
        open_->window.setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        press();
        QCOMPARE(where(), u"recordsTable"_s);
    }

    void onePaneIsLeftWhereOneWas()
    {
        RecordsPage *page = records(u"users"_s);
        QVERIFY(page);
        auto *filter = open_->find<QLineEdit>(u"treeFilter"_s);
        filter->setFocus();
        page->focusTable();
        press(Qt::ShiftModifier);
        QCOMPARE(where(), u"filterBar"_s);
        press(Qt::ShiftModifier);
        QVERIFY(filter->hasFocus());
    }

    void theOtherSideIsReached()
    {
        QVERIFY(records(u"users"_s));
        QVERIFY(records(u"courses"_s));
        open_->action(u"splitRightAction"_s)->trigger();
        RecordsPage *courses = open_->window.currentRecords();
        courses->focusTable();
        QVERIFY(courses->isAncestorOf(QApplication::focusWidget()));
        bool reached = false;
        for (int step = 0; step < 12 && !reached; ++step) {
            press();
            const RecordsPage *here = open_->window.currentRecords();
            reached = here && here != courses && here->isAncestorOf(QApplication::focusWidget());
        }
        QVERIFY(reached);
        QCOMPARE(open_->window.currentRecords()->entity().name, u"users"_s);
    }

    void whatIsStagedAndTheJournalArePanesToo()
    {
        const RecordsPage *page = records(u"users"_s);
        QVERIFY(page);
        QAbstractItemModel *model = page->findChild<RecordsTable *>()->model();
        QTRY_VERIFY(model->setData(model->index(0, 1), u"Augusta"_s)); // once it is known what can be edited
        for (const auto &[action, pane] : {std::pair(u"showChangesAction"_s, u"changesPanel"_s),
                                           std::pair(u"showJournalAction"_s, u"journalPage"_s)}) {
            open_->action(action)->trigger();
            open_->tree()->setFocus();
            press();
            QCOMPARE(where(), pane);
        }
    }

    void hiddenAndEmptyPanesArePassedOver()
    {
        QWidget window;
        auto *layout = new QHBoxLayout(&window);
        QList<QLineEdit *> lines;
        for (int number = 0; number < 3; ++number) {
            auto *pane = new QWidget(&window);
            lines.append(new QLineEdit(pane));
            layout->addWidget(pane);
            markPane(pane);
        }
        auto *empty = new QWidget(&window);
        layout->addWidget(empty);
        markPane(empty);
        lines.at(1)->parentWidget()->hide();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        lines.at(0)->setFocus();
        QVERIFY(stepPane(&window, 1));
        QVERIFY(lines.at(2)->hasFocus());
        QVERIFY(stepPane(&window, 1));
        QVERIFY(lines.at(0)->hasFocus());
        QVERIFY(!stepPane(empty, 1));
    }
};

QTEST_MAIN(PanesTest)
#include "panes_test.moc"
