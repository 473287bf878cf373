// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever sees nothing hears everything: the whole window and its dialogs, walked control by control.
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
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *said = QAccessible::queryAccessibleInterface(widget);
    return said ? said->text(QAccessible::Name) : QString();
}

/// Every control under `root` that the Tab key can reach now.
QList<QWidget *> reachable(QWidget *root)
{
    QList<QWidget *> found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(root) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy()) {
            found.append(widget);
        }
    }
    return found;
}

QString describe(const QWidget *widget)
{
    return u"%1 “%2” in “%3”"_s.arg(
        QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
        widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

/// What is wrong with the controls under `root`, a line each.
QStringList faults(QWidget *root)
{
    QStringList wrong;
    const QList<QWidget *> controls = reachable(root);
    for (QWidget *widget : controls) {
        if (nameOf(widget).trimmed().isEmpty()) {
            wrong.append(describe(widget) + u" has no name"_s);
        }
    }
    // Tab goes through all of them and comes back: the chain of focus is a ring in which each stands once.
    QSet<QWidget *> met;
    const QWidget *first = controls.isEmpty() ? nullptr : controls.first();
    QWidget *at = controls.isEmpty() ? nullptr : controls.first();
    while (at && !met.contains(at)) {
        met.insert(at);
        at = at->nextInFocusChain();
    }
    if (at != first) {
        wrong.append(u"The chain of focus is broken at "_s + (at ? describe(at) : QString()));
    }
    for (QWidget *widget : controls) {
        if (!met.contains(widget)) {
            wrong.append(describe(widget) + u" is not reached by Tab"_s);
        }
    }
    return wrong;
}

} // namespace

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
        QTRY_COMPARE(table->model()->rowCount(), 2);
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
        const QStringList wrong = faults(&open_->window);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(reachable(&open_->window).size() > 8);
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
        const QStringList wrong = faults(shown);
        shown->close();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void whatIsDoneEveryDayHasAShortcut()
    {
        const ActionRegistry &registry = open_->window.actions();
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
        const ActionRegistry &registry = open_->window.actions();
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
