// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever sees nothing hears everything: the whole window and its dialogs, walked control by control.
#include "models/records/records_model.h"
#include "tests/gui/shell/control_walk.h"
#include "tests/gui/shell/open_window.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/connections/deployment_dialog.h"
#include "widgets/operations/operations_panel.h"
#include "widgets/records/record_form.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"
#include "widgets/settings/settings_dialog.h"
#include "widgets/settings/shortcuts_dialog.h"
#include "widgets/shared/action_registry.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

class AccessibilityTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryDatabase> database_;
    std::unique_ptr<OpenWindow> open_;

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        database_ = std::move(database);
        VERIFY_RESULT(runSql(database_->access(), u"CREATE TABLE users (id int PRIMARY KEY, name text);"
                                                  "INSERT INTO users VALUES (1, 'Ada'), (2, 'Grace')"_s));
        open_ = std::make_unique<OpenWindow>(database_->access().password);
        open_->deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        open_->window.show();
        open_->window.open({u"campus"_s, u"relational"_s, u"users"_s});
        QTRY_VERIFY(open_->window.currentRecords());
        auto *table = open_->window.currentRecords()->findChild<RecordsTable *>();
        const auto *model = qobject_cast<RecordsModel *>(table->model());
        QTRY_VERIFY(model->record(1) && model->description()); // what is current before is forgotten
    }

    void cleanupTestCase() { open_.reset(); }

    void everyControlOfTheWindowIsNamed()
    {
        open_->action(u"operationsAction"_s)->trigger();
        open_->action(u"toggleFavouriteAction"_s)->trigger();
        auto *page = open_->window.currentRecords();
        auto *table = page->findChild<RecordsTable *>();
        table->setCurrentIndex(table->model()->index(0, 0));
        page->findChild<QAction *>(u"showForm"_s)->setChecked(true); // the window's goes on and off
        QTRY_VERIFY(page->findChild<RecordForm *>()->isVisible());
        takePicture(&open_->window, u"window"_s);
        const QStringList wrong = faultsOf(&open_->window);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(reachableControls(&open_->window).size() > 8);
    }

    void everyControlOfTheDialogsIsNamed_data()
    {
        QTest::addColumn<QString>("dialog");
        for (const char *dialog : {"settings", "shortcuts", "about", "add deployment"}) {
            QTest::newRow(dialog) << QString::fromLatin1(dialog);
        }
    }

    void everyControlOfTheDialogsIsNamed()
    {
        QFETCH(QString, dialog);
        QDialog *shown = nullptr;
        if (dialog == u"add deployment") {
            shown = new DeploymentDialog(*open_->deployments, &open_->window);
            shown->setAttribute(Qt::WA_DeleteOnClose);
            shown->show();
        } else {
            open_->action(dialog + u"Action"_s)->trigger();
            for (auto *candidate : open_->window.findChildren<QDialog *>()) {
                shown = candidate->isVisible() ? candidate : shown;
            }
        }
        QVERIFY(shown);
        QVERIFY(!shown->windowTitle().isEmpty());
        takePicture(shown, dialog);
        const QStringList wrong = faultsOf(shown);
        shown->close();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theWalkFindsWhatIsWrong()
    {
        QWidget window;
        auto *unnamed = new QPushButton(&window);
        unnamed->setObjectName(u"unnamed"_s);
        auto *cut = new QLabel(u"A sentence that wants more room than it has"_s, &window);
        cut->setObjectName(u"cut"_s);
        cut->setGeometry(0, 40, 40, 20);
        auto *outside = new QLineEdit(&window);
        outside->setObjectName(u"outside"_s);
        outside->setAccessibleName(u"Outside"_s);
        outside->setGeometry(280, 80, 100, 24);
        window.resize(300, 200);
        window.show();
        const QString wrong = faultsOf(&window).join(u'\n');
        for (const QString &found : {u"“unnamed” in QWidget “” has no name"_s, u"“cut”"_s, u"“outside” in"_s})
            QVERIFY2(wrong.contains(found), qPrintable(found + u'\n' + wrong));
    }

    void whatIsDoneEveryDayHasAShortcut()
    {
        const ActionRegistry &registry = open_->window.actionRegistry();
        for (const QString &id :
             {u"palette"_s, u"findEntity"_s, u"closeTab"_s, u"reopenTab"_s, u"nextTab"_s, u"previousTab"_s,
              u"undo"_s, u"redo"_s, u"apply"_s, u"filterRecords"_s, u"addRecord"_s, u"duplicateRecord"_s,
              u"showForm"_s, u"reload"_s, u"splitRight"_s, u"operations"_s, u"settings"_s, u"shortcuts"_s,
              u"quit"_s}) {
            QVERIFY2(registry.description(id), qPrintable(id));
            QVERIFY2(!registry.shortcuts(id).isEmpty(), qPrintable(id));
        }
    }

    void noKeysMeanTwoThings()
    {
        const ActionRegistry &registry = open_->window.actionRegistry();
        QHash<QString, QString> owners;
        for (const ActionDescription &action : registry.descriptions()) {
            for (const QKeySequence &keys : registry.shortcuts(action.id)) {
                const QString text = keys.toString();
                QVERIFY2(!owners.contains(text),
                         qPrintable(u"%1: %2 and %3"_s.arg(text, owners.value(text), action.id)));
                owners.insert(text, action.id);
            }
        }
    }

    void theTableIsHeardCellByCell()
    {
        auto *table = open_->window.currentRecords()->findChild<RecordsTable *>();
        QAccessibleInterface *said = QAccessible::queryAccessibleInterface(table);
        QVERIFY(said && said->tableInterface());
        QVERIFY(!said->text(QAccessible::Name).isEmpty());
        const int column = 1;
        QAccessibleInterface *cell = said->tableInterface()->cellAt(0, column);
        QVERIFY(cell);
        QVERIFY2(cell->text(QAccessible::Name).contains(u"Ada"_s), qPrintable(cell->text(QAccessible::Name)));
    }
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
