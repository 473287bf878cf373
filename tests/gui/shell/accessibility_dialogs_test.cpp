// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever sees nothing hears everything: the dialogs that ask before something is done, control by control.
#include "tests/gui/changes/changes_window.h"
#include "tests/gui/shell/control_walk.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/connections/export_deployments_dialog.h"
#include "widgets/connections/passphrase_dialog.h"
#include "widgets/connections/store_capabilities_dialog.h"
#include "widgets/connections/unlock_dialog.h"
#include "widgets/journal/partial_undo_dialog.h"
#include "widgets/operations/running_operations_dialog.h"
#include "widgets/records/column_chooser.h"
#include "widgets/records/long_text_dialog.h"
#include "widgets/records/password_dialog.h"
#include "widgets/records/records_table.h"
#include "widgets/shared/action_registry.h"
#include "widgets/shared/question.h"

#include <QDialog>
#include <QLabel>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

constexpr int waitMilliseconds = 20'000;

QDialog *shownDialog(const QWidget &window)
{
    for (auto *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

class AccessibilityDialogsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Campus> campus_;
    std::unique_ptr<ChangesWindow> open_;

    static void walk(QWidget *shown, const QString &name)
    {
        QVERIFY2(shown, qPrintable(name));
        takePicture(shown, name);
        const QStringList wrong = faultsOf(shown);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(!reachableControls(shown).isEmpty());
    }

    /// Of those that need no store.
    [[nodiscard]] QDialog *make(const QString &name)
    {
        QWidget *window = &open_->window();
        if (name == u"unlock")
            return new UnlockDialog(u"campus"_s, window);
        if (name == u"passphrase" || name == u"new passphrase") {
            const PassphraseRequest::Reason reason =
                name == u"passphrase" ? PassphraseRequest::Reason::Open : PassphraseRequest::Reason::Choose;
            return new PassphraseDialog(
                reason, {u"Import deployments"_s, u"The file is sealed with a passphrase."_s, u"Open"_s},
                window);
        }
        if (name == u"password")
            return new PasswordDialog(window);
        if (name == u"export deployments")
            return new ExportDeploymentsDialog({u"campus"_s, u"annex"_s}, window);
        if (name == u"long text")
            return new LongTextDialog(u"notes"_s, u"A text.\nIts second line."_s, {}, window);
        if (name == u"long text that is read")
            return new LongTextDialog(u"notes"_s, u"A text."_s, u"Nobody edits it."_s, window);
        if (name == u"running operations")
            return new RunningOperationsDialog(operations_, window);
        return nullptr;
    }

    OperationList operations_;

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        const auto servers = SandboxServers::find();
        if (!servers)
            QSKIP(qPrintable(servers.error().why));
        UNWRAP_RESULT(campus_, Campus::make(*servers));
        open_ = std::make_unique<ChangesWindow>(campus_->accesses(), folder_.path());
    }

    void cleanupTestCase()
    {
        open_.reset();
        campus_.reset();
    }

    void whatAsksBeforeItIsDone_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"unlock", "passphrase", "new passphrase", "password", "export deployments",
                                 "long text", "long text that is read", "running operations"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void whatAsksBeforeItIsDone()
    {
        QFETCH(QString, name);
        QDialog *dialog = make(name);
        QVERIFY(dialog);
        dialog->show();
        QVERIFY(!dialog->windowTitle().isEmpty());
        walk(dialog, name);
        delete dialog;
    }

    void aQuestionWithAName()
    {
        Question::open(&open_->window(),
                       {.title = u"Remove deployment"_s,
                        .text = u"Remove campus from this computer?"_s,
                        .detail = u"Its addresses and passwords are forgotten here."_s,
                        .accept = u"Remove"_s,
                        .reject = {},
                        .destructive = true,
                        .typedName = u"campus"_s},
                       [](bool) {});
        QDialog *dialog = shownDialog(open_->window());
        walk(dialog, u"question"_s);
        dialog->close();
    }

    void whatARecordsPageAsks_data()
    {
        QTest::addColumn<QString>("store");
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("action");
        for (const char *action : {"exportRecords", "editMany", "deleteRecord"}) {
            for (const auto &[store, entity] :
                 {std::pair("relational", "users"), std::pair("documents", "notes"),
                  std::pair("cache", "sessions")})
                QTest::addRow("%s of %s", action, entity)
                    << QString::fromLatin1(store) << QString::fromLatin1(entity)
                    << QString::fromLatin1(action);
        }
    }

    void whatARecordsPageAsks()
    {
        QFETCH(QString, store);
        QFETCH(QString, entity);
        QFETCH(QString, action);
        RecordsPage *page = open_->open(store, entity);
        QVERIFY(page);
        QTRY_VERIFY_WITH_TIMEOUT(open_->modelOf(page)->record(0), waitMilliseconds);
        auto *table = page->findChild<RecordsTable *>();
        table->setCurrentIndex(table->model()->index(0, 0));
        QAction *asked = open_->window().actionRegistry().action(action);
        QTRY_VERIFY(asked->isEnabled());
        asked->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(shownDialog(open_->window()) || page->hasStagedChanges(), waitMilliseconds);
        if (QDialog *dialog = shownDialog(open_->window())) {
            walk(dialog, action + u'-' + entity);
            dialog->close();
        } else {
            page->discard(); // nothing points at these, so nothing was asked
        }
    }

    void columnsAreChosen()
    {
        RecordsPage *page = open_->open(u"relational"_s, u"users"_s);
        QVERIFY(page);
        open_->window().actionRegistry().action(u"chooseColumns"_s)->trigger();
        auto *chooser = page->findChild<ColumnChooser *>();
        QVERIFY(chooser && chooser->isVisible());
        walk(chooser, u"column chooser"_s);
        chooser->close();
    }

    void whatTheStoreCanDo()
    {
        QVERIFY(open_->open(u"documents"_s, u"notes"_s));
        const StoreConnection *store = open_->deployments().connection(u"campus"_s, u"documents"_s);
        QTRY_VERIFY(store->state().server);
        openStoreCapabilities(u"Documents"_s, *store->state().server, &open_->window());
        QDialog *dialog = shownDialog(open_->window());
        walk(dialog, u"store capabilities"_s);
        dialog->close();
    }

    void aPartOfAnUndoIsChosen()
    {
        Change change;
        change.kind = Change::Kind::Update;
        change.source = {u"public"_s, u"users"_s};
        change.key = {Value(qint64(1))};
        JournalUndo undo{.deployment = u"campus"_s,
                         .store = u"relational"_s,
                         .parts = {{.change = change,
                                    .leftOut = {{{u"password_hash"_s}, UndoPart::Reason::Secret}},
                                    .possible = true}},
                         .never = {}};
        PartialUndoDialog dialog(undo, &open_->window());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        walk(&dialog, u"partial undo"_s);
    }
};

QTEST_MAIN(AccessibilityDialogsTest)
#include "accessibility_dialogs_test.moc"
