// SPDX-License-Identifier: GPL-3.0-or-later
// The real main window on a real server, driven as a person drives it.
#include "app/window_tabs.h"
#include "tests/gui/shell/open_window.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/connections/deployment_dialog.h"
#include "widgets/connections/deployment_tree.h"
#include "widgets/connections/favourites_list.h"
#include "widgets/connections/server_status.h"
#include "widgets/connections/store_address_row.h"
#include "widgets/records/records_page.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/page_area.h"
#include "widgets/shared/question.h"
#include "widgets/shared/state_view.h"
#include "widgets/shared/theme_palette.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpServer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

/// The shown node of that title, searched from the top.
QModelIndex nodeOf(const QTreeView &tree, const QString &title)
{
    const QModelIndexList found = tree.model()->match(tree.model()->index(0, 0), Qt::DisplayRole, title, 1,
                                                      Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.first();
}

void click(const QTreeView &tree, const QModelIndex &node)
{
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(node).center());
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryDatabase> database_;

    std::unique_ptr<OpenWindow> openWindow() const
    {
        auto open = std::make_unique<OpenWindow>(database_->access().password);
        open->deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        open->window.show();
        return open;
    }
    std::unique_ptr<OpenWindow> openOnUsers() const
    {
        auto open = openWindow();
        open->window.open({u"campus"_s, u"relational"_s, u"users"_s});
        return open;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        database_ = std::move(database);
        VERIFY_RESULT(runSql(database_->access(),
                             u"CREATE TABLE users (id int PRIMARY KEY, name text);"
                             "INSERT INTO users SELECT n, 'user ' || n FROM generate_series(1, 700) n;"
                             "CREATE TABLE courses (id int PRIMARY KEY, title text);"
                             "ANALYZE"_s));
    }

    void cleanup() { NextAnswers::clear(); }

    void withoutDeploymentsItOffersWhatToDo()
    {
        OpenWindow open{QString()};
        open.window.show();
        QSignalSpy sandbox(&open.window, &MainWindow::openSandboxAsked);
        QSignalSpy add(&open.window, &MainWindow::addDeploymentAsked);
        const auto buttons = open.window.tree()->findChild<StateView *>()->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(add.size(), 1);
        QCOMPARE(sandbox.size(), 1);
    }

    void itIsPaintedOnceBeforeAnythingIsConnected()
    {
        OpenWindow open(database_->access().password);
        QSignalSpy painted(&open.window, &MainWindow::firstPainted);
        open.deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        open.window.show();
        QTRY_COMPARE(painted.size(), 1);
        QCOMPARE(open.deployments->connection(u"campus"_s, u"relational"_s)->stage(),
                 StoreConnection::Stage::Closed);
    }

    void aPersonExpandsAStoreAndOpensAnEntity()
    {
        const auto open = openWindow();
        QTreeView &tree = *open->tree();
        QTRY_VERIFY(nodeOf(tree, u"Relational"_s).isValid());
        tree.expand(nodeOf(tree, u"Relational"_s));
        QTRY_VERIFY(nodeOf(tree, u"Users"_s).isValid());
        QCOMPARE(nodeOf(tree, u"Users"_s).data(DeploymentTreeModel::CountTextRole).toString(), u"~700"_s);
        click(tree, nodeOf(tree, u"Users"_s));
        QTRY_VERIFY(open->window.currentRecords());
        QCOMPARE(open->tabs()->count(), 1);
        QTRY_COMPARE(open->window.currentRecords()->total().records, 700);
        QTRY_VERIFY(open->find<ServerStatus>(u"serverStatus"_s)->serverText().startsWith(u"PostgreSQL "_s));

        click(tree, nodeOf(tree, u"Users"_s));
        QCOMPARE(open->tabs()->count(), 1);
    }

    void theKeyboardAloneFindsOpensAndCloses()
    {
        const auto open = openWindow();
        QTreeView &tree = *open->tree();
        QVERIFY(QTest::qWaitForWindowActive(&open->window));
        QTRY_VERIFY(nodeOf(tree, u"Relational"_s).isValid());
        tree.expand(nodeOf(tree, u"Relational"_s));
        QTRY_VERIFY(nodeOf(tree, u"Courses"_s).isValid());
        QTest::keyClick(&open->window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *filter = open->find<QLineEdit>(u"treeFilter"_s);
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"cour"_s);
        QVERIFY(!nodeOf(tree, u"Users"_s).isValid());
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_VERIFY(tree.hasFocus());
        QTest::keyClick(&tree, Qt::Key_End);
        QTest::keyClick(&tree, Qt::Key_Return);
        QTRY_VERIFY(open->window.currentRecords());
        QCOMPARE(open->window.currentRecords()->entity().name, u"courses"_s);
        open->window.open({u"campus"_s, u"relational"_s, u"users"_s});
        QCOMPARE(open->tabs()->count(), 2);
        open->action(u"nextTabAction"_s)->trigger();
        QCOMPARE(open->tabs()->currentIndex(), 0);
        QTest::keyClick(&open->window, Qt::Key_W, Qt::ControlModifier);
        QTRY_COMPARE(open->tabs()->count(), 1);
    }

    void theMiddleButtonClosesATab()
    {
        const auto open = openOnUsers();
        QTRY_VERIFY(open->window.currentRecords());
        QTabBar *bar = open->tabs()->tabBar();
        QTest::mouseClick(bar, Qt::MiddleButton, {}, bar->tabRect(0).center());
        QTRY_COMPARE(open->tabs()->count(), 0);
    }

    void aStoreThatRefusesIsToldWithItsRemedyInTreeAndTab()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        StoreAddress address = database_->access().address;
        address.hosts = {{u"127.0.0.1"_s, taken.serverPort()}};
        taken.close();
        OpenWindow open(database_->access().password);
        open.deployments->add(smallDeployment(u"campus"_s, address));
        open.window.show();
        open.window.open({u"campus"_s, u"relational"_s, u"users"_s});
        StoreConnection *connection = open.deployments->connection(u"campus"_s, u"relational"_s);
        QTRY_COMPARE(connection->stage(), StoreConnection::Stage::Failed);
        auto *state = open.window.currentPage()->findChild<StateView *>();
        QCOMPARE(state->title(), connection->error()->what);
        QVERIFY(state->detail().contains(connection->error()->remedy));
        QVERIFY(!connection->error()->remedy.isEmpty());

        QSignalSpy changed(connection, &StoreConnection::changed);
        QTest::mouseClick(state->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(connection->stage(), StoreConnection::Stage::Opening);
        QTRY_COMPARE(connection->stage(), StoreConnection::Stage::Failed);
    }

    void theThemeIsSwitchedWithoutARestartAndKept()
    {
        const auto open = openWindow();
        open->action(u"theme-darkAction"_s)->trigger();
        QTRY_VERIFY(ThemePalette::of(open->window.palette()).isDark);
        QCOMPARE(open->preferences.file().value(u"theme"_s).toString(), u"dark"_s);
        open->action(u"theme-lightAction"_s)->trigger();
        QTRY_VERIFY(!ThemePalette::of(open->window.palette()).isDark);
    }

    void aConnectionThatBreaksIsMendedAndToldOfInOneLine()
    {
        const auto open = openOnUsers();
        QTRY_VERIFY(open->window.currentRecords());
        auto *bar = open->window.notifications();
        QSignalSpy mended(open->deployments.get(), &OpenDeployments::storeMended);
        VERIFY_RESULT(runSql(database_->access(),
                             u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                             "current_database() AND pid <> pg_backend_pid()"_s));
        open->deployments->pingAll();
        QTRY_VERIFY(!mended.isEmpty());
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(bar->tone(), NotificationBar::Tone::Success);
        QVERIFY(bar->sentence().contains(u"campus/relational"_s));
    }

    void placeAndSizeAreKept()
    {
        const auto open = openWindow();
        open->window.resize(900, 600);
        open->window.close();
        QVERIFY(!open->preferences.file().value(u"window/geometry"_s).toByteArray().isEmpty());
        MainWindow again(open->services);
        QCOMPARE(again.size(), QSize(900, 600));
    }

    void tabsComeBackAtTheNextStartAndConnectNothingUntilShown()
    {
        const auto open = openOnUsers();
        QTRY_VERIFY(open->window.currentRecords());
        open->window.open({u"campus"_s, u"relational"_s, u"courses"_s});
        QTRY_VERIFY(open->window.currentRecords());
        open->action(u"splitRightAction"_s)->trigger();
        open->window.close();

        OpenWindow next(database_->access().password);
        next.preferences.file().setValue(u"window/tabs"_s, open->preferences.file().value(u"window/tabs"_s));
        MainWindow again(next.services);
        again.tabs().reopen();
        auto *area = again.findChild<PageArea *>();
        QCOMPARE(area->sides().size(), 2);
        QCOMPARE(area->key(area->currentPage()), u"campus/relational/courses"_s);
        next.deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        QCOMPARE(next.deployments->connection(u"campus"_s, u"relational"_s)->stage(),
                 StoreConnection::Stage::Closed);
        again.show();
        QTRY_VERIFY(again.currentRecords());
        QCOMPARE(again.currentRecords()->entity().name, u"courses"_s);
    }

    /// Side by side with a form in each, and the tree of deployments beside them.
    void twoPagesWithTheirFormsFitIntoASmallScreen()
    {
        const auto open = openOnUsers();
        QTRY_VERIFY(open->window.currentRecords());
        open->window.open({u"campus"_s, u"relational"_s, u"courses"_s});
        QTRY_VERIFY(open->window.currentRecords() &&
                    open->window.currentRecords()->entity().name == u"courses"_s);
        open->action(u"splitRightAction"_s)->trigger();
        const auto pages = open->window.findChildren<RecordsPage *>();
        QCOMPARE(pages.size(), 2);
        for (const RecordsPage *page : pages) {
            const auto *table = page->findChild<QTableView *>(u"recordsTable"_s);
            auto *add = page->findChild<QAction *>(u"addRecord"_s);
            QTRY_VERIFY(table->model()->columnCount() > 0 && add->isEnabled());
            add->trigger(); // its form is shown, and the bar of what is staged
        }
        open->window.resize(1024, 740);
        QTRY_COMPARE(open->window.width(), 1024);
        for (const RecordsPage *page : pages) {
            const auto *table = page->findChild<QWidget *>(u"recordsTable"_s);
            const auto *panel = page->findChild<QWidget *>(u"recordPanel"_s);
            QTRY_VERIFY(panel->isVisible() && table->isVisible());
            const auto *operand = page->findChild<QWidget *>(u"filterOperand"_s);
            QTRY_VERIFY(operand->height() >= operand->minimumSizeHint().height());
            QTRY_VERIFY(panel->mapTo(page, QPoint()).y() >=
                        table->mapTo(page, QPoint(0, table->height())).y());
            QVERIFY(page->rect().contains(QRect(panel->mapTo(page, QPoint()), panel->size())));
        }
        if (const QString folder = qEnvironmentVariable("REGISTRAR_PICTURES"); !folder.isEmpty())
            QVERIFY(open->window.grab().save(folder + u"/two-pages-1024.png"_s));
        open->window.resize(1900, 900); // with room for both, the form stands beside its table again
        for (const RecordsPage *page : pages) {
            const auto *table = page->findChild<QWidget *>(u"recordsTable"_s);
            const auto *panel = page->findChild<QWidget *>(u"recordPanel"_s);
            QTRY_VERIFY(panel->mapTo(page, QPoint()).x() >=
                        table->mapTo(page, QPoint(table->width(), 0)).x());
        }
    }

    void aClosedTabIsOpenedAgain()
    {
        const auto open = openOnUsers();
        QTRY_VERIFY(open->window.currentRecords());
        QVERIFY(!open->action(u"reopenTabAction"_s)->isEnabled());
        open->window.open({u"campus"_s, u"relational"_s, u"courses"_s});
        open->action(u"closeOtherTabsAction"_s)->trigger();
        QCOMPARE(open->tabs()->count(), 1);
        QTest::keyClick(&open->window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(open->tabs()->count(), 2);
        QTRY_VERIFY(open->window.currentRecords());
        QCOMPARE(open->window.currentRecords()->entity().name, u"users"_s);
        QVERIFY(!open->action(u"reopenTabAction"_s)->isEnabled());
    }

    void aStarredEntityStandsAboveTheTreeAndIsKept()
    {
        const auto open = openOnUsers();
        QTRY_VERIFY(open->window.currentRecords());
        auto *starred = open->find<FavouritesList>(u"favourites"_s);
        const QAbstractItemModelTester tester(starred->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!starred->isVisible());
        open->action(u"toggleFavouriteAction"_s)->trigger();
        QVERIFY(starred->isVisible());
        QCOMPARE(starred->model()->index(0, 0).data().toString(), u"Users"_s);
        open->action(u"closeTabAction"_s)->trigger();
        QTRY_COMPARE(open->tabs()->count(), 0);
        starred->setCurrentIndex(starred->model()->index(0, 0));
        QTest::keyClick(starred, Qt::Key_Return);
        QTRY_COMPARE(open->tabs()->count(), 1);
        const MainWindow again(open->services);
        QCOMPARE(again.findChild<FavouritesList *>()->model()->rowCount(), 1);
        QTest::keyClick(starred, Qt::Key_Delete);
        QVERIFY(!starred->isVisible());
        QVERIFY(open->preferences.file().value(u"window/favourites"_s).toStringList().isEmpty());
    }

    void aDeploymentIsAddedWithItsPasswordApart()
    {
        const auto open = openWindow();
        auto *dialog = new DeploymentDialog(*open->deployments, &open->window);
        std::optional<Deployment> chosen;
        QMap<QString, QString> passwords;
        connect(dialog, &DeploymentDialog::chosen, this,
                [&](const Deployment &deployment, const QMap<QString, QString> &given) {
                    chosen = deployment;
                    passwords = given;
                });
        dialog->open();
        auto *blueprints = dialog->findChild<QComboBox *>(u"blueprint"_s);
        blueprints->setCurrentIndex(blueprints->findData(u"learnflow"_s));
        Q_EMIT blueprints->activated(blueprints->currentIndex());
        QTRY_VERIFY(dialog->findChild<QWidget *>(u"store-relational"_s));
        auto *add = dialog->findChild<QPushButton *>(u"add"_s);
        QVERIFY(!add->isEnabled());
        auto *name = dialog->findChild<QLineEdit *>(u"name"_s);
        name->setText(u"campus"_s);
        QVERIFY2(dialog->problem().contains(u"already"_s), qPrintable(dialog->problem()));
        name->setText(u"Campus two"_s);
        QVERIFY(dialog->findChild<QCheckBox *>(u"readOnly"_s)->isChecked());

        auto *row = dialog->findChild<QWidget *>(u"store-relational"_s);
        auto *address = row->findChild<QLineEdit *>(u"address"_s);
        auto *sentence = row->findChild<QLabel *>(u"sentence"_s);
        address->setText(u"redis://localhost"_s);
        QVERIFY(!sentence->text().isEmpty());
        QVERIFY(!add->isEnabled());
        address->setText(u"postgresql://teacher:Correct-Horse-9@db.example.org/learnflow"_s);
        QVERIFY2(sentence->text().contains(u"not encrypted"_s), qPrintable(sentence->text()));
        Q_EMIT address->editingFinished();
        QVERIFY(!address->text().contains(u"Correct-Horse-9"_s));
        dialog->findChild<QWidget *>(u"store-documents"_s)
            ->findChild<QLineEdit *>(u"address"_s)
            ->setText(u"mongodb://localhost/learnflow"_s);
        QTRY_VERIFY2(add->isEnabled(), qPrintable(dialog->problem()));
        QTest::mouseClick(add, Qt::LeftButton);
        QVERIFY(chosen);
        QCOMPARE(chosen->name, u"Campus two"_s);
        QVERIFY(chosen->readOnly);
        QCOMPARE(chosen->stores.size(), 2);
        QCOMPARE(passwords, (QMap<QString, QString>{{u"relational"_s, u"Correct-Horse-9"_s}}));
    }

    void aStoresAddressIsTriedOutWhileAdding()
    {
        const auto open = openWindow();
        BlueprintStore store;
        store.name = u"relational"_s;
        StoreAddressRow row(store);
        row.setAddress(database_->access().address, database_->access().password);
        row.show();
        auto *sentence = row.findChild<QLabel *>(u"sentence"_s);
        row.test();
        QTRY_VERIFY2(sentence->text().contains(u"works"_s), qPrintable(sentence->text()));
        row.setAddress(database_->access().address, u"not the password"_s);
        row.test();
        QTRY_VERIFY2(sentence->text().contains(u"does not work"_s), qPrintable(sentence->text()));
    }

    void everyActionHasAnEffectOrIsDisabled()
    {
        const auto open = openWindow();
        for (const QString &name : {u"undoAction"_s, u"redoAction"_s, u"applyAction"_s, u"discardAction"_s,
                                    u"closeTabAction"_s, u"reloadAction"_s, u"nextTabAction"_s}) {
            QVERIFY2(!open->action(name)->isEnabled(), qPrintable(name));
        }
        open->action(u"aboutAction"_s)->trigger();
        auto *about = open->find<QDialog>(u"about"_s);
        QVERIFY(about && about->isVisible());
        about->close();
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
