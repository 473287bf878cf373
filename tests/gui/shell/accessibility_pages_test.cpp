// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever sees nothing hears everything: the window's pages and panels, control by control.
#include "tests/gui/changes/changes_window.h"
#include "tests/gui/shell/control_walk.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/connections/welcome_page.h"
#include "widgets/palette/command_palette.h"
#include "widgets/records/record_panel.h"
#include "widgets/records/records_table.h"
#include "widgets/shared/action_registry.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{
constexpr int waitMilliseconds = 20'000;
} // namespace

class AccessibilityPagesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Campus> campus_;
    std::unique_ptr<ChangesWindow> open_;

    void walk(const QString &name)
    {
        takePicture(&open_->window(), name);
        const QStringList wrong = faultsOf(&open_->window());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
    [[nodiscard]] QAction *action(const QString &id) const
    {
        return open_->window().actionRegistry().action(id);
    }

private Q_SLOTS:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        const auto servers = SandboxServers::find();
        if (!servers)
            QSKIP(qPrintable(servers.error().why));
        UNWRAP_RESULT(campus_, Campus::make(*servers));
        folder_ = std::make_unique<QTemporaryDir>();
        open_ = std::make_unique<ChangesWindow>(campus_->accesses(), folder_->path());
    }

    void cleanup()
    {
        open_.reset();
        campus_.reset();
    }

    void theWelcomePage()
    {
        QVERIFY(open_->find<WelcomePage>(u"welcome")->isVisible());
        walk(u"welcome"_s);
    }

    void theRecordInEveryView_data()
    {
        QTest::addColumn<QString>("store");
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("view");
        for (const char *view : {"viewForm", "viewTree", "viewText"}) {
            QTest::addRow("%s of users", view) << u"relational"_s << u"users"_s << QString::fromLatin1(view);
            QTest::addRow("%s of notes", view) << u"documents"_s << u"notes"_s << QString::fromLatin1(view);
            QTest::addRow("%s of sessions", view) << u"cache"_s << u"sessions"_s << QString::fromLatin1(view);
        }
    }

    void theRecordInEveryView()
    {
        QFETCH(QString, store);
        QFETCH(QString, entity);
        QFETCH(QString, view);
        RecordsPage *page = open_->open(store, entity);
        QVERIFY(page);
        QTRY_VERIFY_WITH_TIMEOUT(open_->modelOf(page)->record(0), waitMilliseconds);
        auto *table = page->findChild<RecordsTable *>();
        table->setCurrentIndex(table->model()->index(0, 0));
        action(view)->trigger();
        QVERIFY(page->findChild<RecordPanel *>()->isVisible());
        walk(view + u'-' + entity);
    }

    void theQueryBoxAndTheFindBar()
    {
        RecordsPage *page = open_->open(u"relational"_s, u"users"_s);
        QVERIFY(page);
        page->findChild<QPushButton *>(u"filterNative"_s)->click();
        action(u"findInRecords"_s)->trigger();
        QVERIFY(page->findChild<QWidget *>(u"queryBox"_s)->isVisible());
        walk(u"query box"_s);
    }

    void aConflict()
    {
        RecordsPage *users = open_->open(u"relational"_s, u"users"_s);
        QVERIFY(users && open_->type(users, u"1"_s, u"name"_s, u"Mine"_s));
        VERIFY_RESULT(runSql(campus_->access(u"relational"_s),
                             u"UPDATE users SET name = 'Theirs', role = 'admin' WHERE id = 1"_s));
        users->apply();
        auto *conflict = users->findChild<QWidget *>(u"conflictView"_s);
        QTRY_VERIFY_WITH_TIMEOUT(conflict->isVisible(), waitMilliseconds);
        walk(u"conflict"_s);
    }

    void whatIsStaged()
    {
        RecordsPage *users = open_->open(u"relational"_s, u"users"_s);
        QVERIFY(users && open_->type(users, u"1"_s, u"name"_s, u"Mine"_s));
        walk(u"changes bar"_s);
        action(u"showChanges"_s)->trigger();
        auto *tree = open_->find<QTreeView>(u"changesTree");
        QVERIFY(tree && tree->isVisible());
        tree->setCurrentIndex(tree->model()->index(0, 0));
        walk(u"changes panel"_s);
    }

    void theJournal()
    {
        action(u"showJournal"_s)->trigger();
        QTRY_VERIFY(open_->find<QWidget>(u"journalPage")->isVisible());
        walk(u"journal"_s);
    }

    void thePalette()
    {
        action(u"palette"_s)->trigger();
        auto *palette = open_->find<CommandPalette>(u"palette");
        QVERIFY(palette->isVisible());
        walk(u"palette"_s);
        palette->findChild<QLineEdit *>()->setText(u"nothing is called like this at all"_s);
        walk(u"palette that finds nothing"_s);
    }

    void theOperationsAndMessages()
    {
        for (const QString &id : {u"operations"_s, u"messages"_s}) {
            action(id)->trigger();
            walk(id);
        }
    }
};

QTEST_MAIN(AccessibilityPagesTest)
#include "accessibility_pages_test.moc"
