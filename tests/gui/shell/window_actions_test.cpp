// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever can be done is known to the registry: told in words, in a menu, and done when it is triggered.
#include "tests/gui/shell/open_window.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/connections/deployment_tree.h"
#include "widgets/records/record_panel.h"
#include "widgets/records/record_tree_view.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"
#include "widgets/settings/shortcuts_model.h"
#include "widgets/shared/action_registry.h"
#include "widgets/shared/page_area.h"

#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

constexpr int waitMilliseconds = 20'000;

QList<QAction *> inMenus(const QList<QAction *> &actions)
{
    QList<QAction *> found;
    for (QAction *action : actions) {
        found.append(action);
        if (action->menu())
            found.append(inMenus(action->menu()->actions()));
    }
    return found;
}

} // namespace

class WindowActionsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryDatabase> database_;
    std::unique_ptr<OpenWindow> open_;
    RecordsPage *page_ = nullptr;
    RecordsTable *table_ = nullptr;
    RecordsModel *model_ = nullptr;

    [[nodiscard]] QAction *action(const QString &id) const
    {
        return open_->window.actionRegistry().action(id);
    }
    [[nodiscard]] RecordTreeView *tree() const { return page_->findChild<RecordTreeView *>(); }

    void choose(int row, const QString &field) const
    {
        table_->setCurrentIndex(model_->index(row, model_->columnOf(field)));
    }
    /// Makes the member of the jsonb field current in the record's tree.
    void chooseMember(const QString &name) const
    {
        RecordTreeModel &fields = tree()->model();
        auto *view = tree()->findChild<QTreeView *>();
        const QModelIndex outer = fields.index(model_->columnOf(u"extra"_s), 0);
        view->expand(outer);
        const QModelIndexList found = fields.match(fields.index(0, 0, outer), Qt::DisplayRole, name);
        QVERIFY2(!found.isEmpty(), qPrintable(name));
        view->setCurrentIndex(found.first());
    }
    [[nodiscard]] QString extra() const { return fieldOf(model_->document(0), u"extra"_s).toText(); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        database_ = std::move(database);
        VERIFY_RESULT(runSql(
            database_->access(),
            u"CREATE TABLE courses (id int PRIMARY KEY, title text);"
            "INSERT INTO courses VALUES (7, 'Algebra');"
            "CREATE TABLE users (id int PRIMARY KEY, name text, course_id int REFERENCES courses (id), "
            "extra jsonb);"
            "INSERT INTO users SELECT n, 'user ' || n, 7, '{\"alpha\": 1, \"beta\": [1, 2]}' "
            "FROM generate_series(1, 11000) n; ANALYZE;"
            "INSERT INTO users SELECT n, 'user ' || n, 7, NULL FROM generate_series(11001, 12000) n"_s));
    }

    void init()
    {
        open_ = std::make_unique<OpenWindow>(database_->access().password);
        open_->deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        open_->window.show();
        open_->window.open({u"campus"_s, u"relational"_s, u"users"_s});
        QTRY_VERIFY_WITH_TIMEOUT(open_->window.currentRecords(), waitMilliseconds);
        page_ = open_->window.currentRecords();
        table_ = page_->findChild<RecordsTable *>();
        model_ = qobject_cast<RecordsModel *>(table_->model());
        QTRY_VERIFY_WITH_TIMEOUT(model_->record(0) && model_->description(), waitMilliseconds);
        choose(0, u"name"_s);
    }

    void cleanup() { open_.reset(); }

    void everyActionIsToldAndInAMenu()
    {
        ActionRegistry &registry = open_->window.actionRegistry();
        const ShortcutsModel told(registry);
        const QList<QAction *> shown = inMenus(open_->window.menuBar()->actions());
        QCOMPARE(told.rowCount(), registry.descriptions().size());
        for (int row = 0; row < told.rowCount(); ++row) {
            const QString id = told.index(row, 0).data(ShortcutsModel::IdRole).toString();
            for (const int column : {ShortcutsModel::TitleColumn, ShortcutsModel::AppliesColumn})
                QVERIFY2(!told.index(row, column).data().toString().isEmpty(), qPrintable(id));
            QVERIFY2(shown.contains(registry.action(id)), qPrintable(id));
            QVERIFY2(registry.description(id)->title.contains(u'&'), qPrintable(id));
        }
    }

    void whatThePageCanDoIsDescribed()
    {
        for (const QAction *action : page_->actions()) {
            const ActionDescription *described =
                open_->window.actionRegistry().description(action->objectName());
            QVERIFY2(described && !described->applies.isEmpty(), qPrintable(action->objectName()));
        }
    }

    void theRecordIsShownAsFormTreeAndText()
    {
        auto *panel = page_->findChild<RecordPanel *>();
        page_->findChild<QAction *>(u"showForm"_s)->setChecked(false);
        int view = 2;
        for (const QString &id : {u"viewText"_s, u"viewTree"_s, u"viewForm"_s}) {
            action(id)->trigger();
            QCOMPARE(panel->view(), view--);
            QVERIFY(panel->isVisible());
        }
        QVERIFY(QTest::qWaitForWindowActive(&open_->window));
        page_->focusTable();
        QTest::keyClick(table_, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(panel->view(), 2);
        open_->window.actionRegistry().setShortcuts(u"viewTree"_s, {QKeySequence(Qt::CTRL | Qt::Key_9)});
        page_->focusTable();
        QTest::keyClick(table_, Qt::Key_9, Qt::ControlModifier);
        QCOMPARE(panel->view(), 1);
        open_->window.actionRegistry().resetShortcuts(u"viewTree"_s);
    }

    void theSelectionIsCopiedInEveryForm_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::newRow("copyText") << u"user 1"_s;
        QTest::newRow("copyJson") << u"\"name\""_s;
        QTest::newRow("copyCsv") << u"name\n"_s;
        QTest::newRow("copyStatements") << u"INSERT INTO"_s;
        QTest::newRow("copyMarkdown") << u"| user 1"_s;
    }

    void theSelectionIsCopiedInEveryForm()
    {
        QFETCH(QString, expected);
        QGuiApplication::clipboard()->setText(u"before"_s);
        action(QString::fromLatin1(QTest::currentDataTag()))->trigger();
        QTRY_VERIFY2(QGuiApplication::clipboard()->text().contains(expected),
                     qPrintable(QGuiApplication::clipboard()->text()));
    }

    void savedViewsAreOpened()
    {
        action(u"openViews"_s)->trigger();
        auto *views = page_->findChild<QMenu *>(u"viewsMenu"_s);
        QVERIFY(views->isVisible());
        QVERIFY(!views->isEmpty());
        views->close();
    }

    void recordsAreCountedExactly()
    {
        QTRY_VERIFY_WITH_TIMEOUT(action(u"countExactly"_s)->isEnabled(), waitMilliseconds);
        action(u"countExactly"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(page_->total().exact, waitMilliseconds);
        QCOMPARE(page_->total().records, 12000);
        QVERIFY(!action(u"countExactly"_s)->isEnabled());
    }

    void aReferenceIsFollowed()
    {
        QAction *follow = action(u"followReference"_s);
        QVERIFY(!follow->isEnabled()); // a name names nothing
        choose(0, u"course_id"_s);
        QVERIFY(follow->isEnabled());
        follow->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(open_->window.currentRecords() && open_->window.currentRecords() != page_,
                                 waitMilliseconds);
        QCOMPARE(open_->window.currentRecords()->entity().name, u"courses"_s);
    }

    void aReferenceIsFollowedByAPersonsOwnKeys()
    {
        open_->window.actionRegistry().setShortcuts(u"followReference"_s,
                                                    {QKeySequence(Qt::CTRL | Qt::Key_G)});
        QVERIFY(QTest::qWaitForWindowActive(&open_->window));
        choose(0, u"course_id"_s);
        page_->focusTable();
        QTest::keyClick(table_, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(open_->window.currentRecords(), page_);
        page_->focusTable(); // those keys opened the form
        QTest::keyClick(table_, Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(open_->window.currentRecords() && open_->window.currentRecords() != page_,
                                 waitMilliseconds);
        open_->window.actionRegistry().resetShortcuts(u"followReference"_s);
    }

    void aDeploymentIsUnlockedAndLocked()
    {
        QVERIFY(!action(u"unlockDeployment"_s)->isEnabled()); // it can be written to as it is
        QVERIFY(!action(u"lockDeployment"_s)->isEnabled());
        Deployment readOnly = smallDeployment(u"archive"_s, database_->access().address);
        readOnly.readOnly = true;
        open_->deployments->add(readOnly);
        open_->window.open({u"archive"_s, u"relational"_s, u"courses"_s});
        QTRY_VERIFY_WITH_TIMEOUT(action(u"unlockDeployment"_s)->isEnabled(), waitMilliseconds);
        QSignalSpy unlock(open_->window.tree(), &DeploymentTree::unlockAsked);
        QSignalSpy lock(open_->window.tree(), &DeploymentTree::lockAsked);
        action(u"unlockDeployment"_s)->trigger();
        QCOMPARE(unlock.value(0).value(0).toString(), u"archive"_s);
        open_->deployments->unlock(u"archive"_s, QDateTime::currentDateTimeUtc().addSecs(600));
        QTRY_VERIFY(action(u"lockDeployment"_s)->isEnabled());
        QVERIFY(!action(u"unlockDeployment"_s)->isEnabled());
        action(u"lockDeployment"_s)->trigger();
        QCOMPARE(lock.value(0).value(0).toString(), u"archive"_s);
    }

    void theTreesNodesAreActedOn()
    {
        DeploymentTree *tree = open_->window.tree();
        QTRY_COMPARE(tree->current().entity, u"users"_s);
        QSignalSpy edit(tree, &DeploymentTree::editAsked);
        QSignalSpy removal(&open_->window, &MainWindow::removalAsked);
        QSignalSpy read(open_->deployments.get(), &OpenDeployments::storeChanged);
        action(u"editDeployment"_s)->trigger();
        action(u"removeDeployment"_s)->trigger();
        action(u"readStoreAgain"_s)->trigger();
        QCOMPARE(edit.value(0).value(0).toString(), u"campus"_s);
        QCOMPARE(removal.value(0).value(0).toString(), u"campus"_s);
        QTRY_VERIFY(!read.isEmpty());
        QTRY_VERIFY(action(u"storeCapabilities"_s)->isEnabled());
        action(u"storeCapabilities"_s)->trigger();
        QVERIFY(tree->findChild<QDialog *>());
        open_->tree()->setCurrentIndex(open_->tree()->model()->index(0, 0));
        QVERIFY(!action(u"readStoreAgain"_s)->isEnabled()); // a deployment has several
        QVERIFY(action(u"editDeployment"_s)->isEnabled());
    }

    void theFieldsOfTheTreeAreEdited()
    {
        QVERIFY(!action(u"removeField"_s)->isEnabled()); // no tree is shown
        action(u"viewTree"_s)->trigger();
        chooseMember(u"alpha"_s);
        action(u"copyField"_s)->trigger();
        QVERIFY2(QGuiApplication::clipboard()->text().contains(u'1'),
                 qPrintable(QGuiApplication::clipboard()->text()));
        action(u"cutField"_s)->trigger();
        QVERIFY2(!extra().contains(u"alpha"_s), qPrintable(extra()));
        chooseMember(u"beta"_s);
        action(u"pasteField"_s)->trigger();
        QVERIFY2(extra().contains(u"alpha"_s), qPrintable(extra()));
        chooseMember(u"alpha"_s);
        action(u"removeField"_s)->trigger();
        QVERIFY2(!extra().contains(u"alpha"_s), qPrintable(extra()));
        chooseMember(u"beta"_s);
        const QString before = extra();
        action(u"addInside"_s)->trigger();
        QVERIFY(extra() != before);
        QVERIFY(model_->staged(0));
    }

    void theFieldsOfTheTreeAreMoved()
    {
        action(u"viewTree"_s)->trigger();
        chooseMember(u"beta"_s);
        auto *view = tree()->findChild<QTreeView *>();
        const QModelIndex beta = view->currentIndex();
        view->expand(beta);
        view->setCurrentIndex(tree()->model().index(0, 0, beta));
        action(u"moveDown"_s)->trigger();
        QVERIFY2(extra().remove(u' ').contains(u"[2,1]"_s), qPrintable(extra()));
        action(u"moveUp"_s)->trigger();
        QVERIFY2(extra().remove(u' ').contains(u"[1,2]"_s), qPrintable(extra()));
        const QString before = extra();
        action(u"addField"_s)->trigger();
        QVERIFY(extra() != before);
    }

    void theFieldsOfTheTreeOpenTheirEditors_data()
    {
        QTest::addColumn<int>("column");
        QTest::newRow("editValue") << static_cast<int>(RecordTreeModel::ValueColumn);
        QTest::newRow("renameField") << static_cast<int>(RecordTreeModel::NameColumn);
        QTest::newRow("changeType") << static_cast<int>(RecordTreeModel::TypeColumn);
    }

    void theFieldsOfTheTreeOpenTheirEditors()
    {
        QFETCH(int, column);
        action(u"viewTree"_s)->trigger();
        chooseMember(u"alpha"_s);
        auto *view = tree()->findChild<QTreeView *>();
        QAction *edit = action(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(edit->isEnabled());
        edit->trigger();
        QWidget *editor = view->indexWidget(view->currentIndex().siblingAtColumn(column));
        QVERIFY(editor || view->isPersistentEditorOpen(view->currentIndex().siblingAtColumn(column)) ||
                view->viewport()->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    }
};

QTEST_MAIN(WindowActionsTest)
#include "window_actions_test.moc"
