// SPDX-License-Identifier: GPL-3.0-or-later
// The journal in the real window: what was applied is there, is verified, exported, and undone for review.
#include "operations/bulk_edit/bulk_edit.h"
#include "operations/journal/apply_changes.h"
#include "tests/gui/changes/changes_window.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/changes/changes_panel.h"
#include "widgets/journal/journal_page.h"
#include "widgets/journal/partial_undo_dialog.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/question.h"
#include "widgets/shared/state_view.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTreeView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

constexpr int waitMilliseconds = 20'000;

struct OpenJournal {
    explicit OpenJournal(const Campus &campus)
        : window(campus.accesses(), folder.path())
    {
    }

    void show()
    {
        window.find<QAction>(u"showJournalAction")->trigger();
        page = window.find<JournalPage>(u"journalPage");
        table = page->findChild<QTableView *>(u"journalTable"_s);
    }
    /// The row of the first entry whose column says that; -1 where there is none.
    [[nodiscard]] int rowOf(int column, const QString &text) const
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, column).data().toString() == text)
                return row;
        }
        return -1;
    }
    void press(const QString &name) const
    {
        QTest::mouseClick(page->findChild<QPushButton *>(name), Qt::LeftButton);
    }
    [[nodiscard]] NotificationBar *notice() const { return page->findChild<NotificationBar *>(u"notice"_s); }

    QTemporaryDir folder;
    ChangesWindow window;
    JournalPage *page = nullptr;
    QTableView *table = nullptr;
};

} // namespace

class JournalPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Campus> campus_;
    std::unique_ptr<QTemporaryDir> state_;

    [[nodiscard]] QString userName(int id) const
    {
        const auto rows =
            runSql(campus_->access(u"relational"_s), u"SELECT name FROM users WHERE id = %1"_s.arg(id));
        return rows ? rows->first().first() : QString();
    }
    /// Renames two users in one change set.
    void applyEdits(OpenJournal &open)
    {
        RecordsPage *users = open.window.open(u"relational"_s, u"users"_s);
        QVERIFY(users && open.window.type(users, u"1"_s, u"name"_s, u"Grace"_s));
        QVERIFY(open.window.type(users, u"2"_s, u"name"_s, u"Joan"_s));
        users->apply();
        QTRY_COMPARE_WITH_TIMEOUT(open.window.staged().count(), 0, waitMilliseconds);
        QCOMPARE(userName(1), u"Grace"_s);
    }

private Q_SLOTS:
    void init()
    {
        // A journal of the test's own.
        state_ = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", state_->path().toUtf8());
        const auto servers = SandboxServers::find();
        if (!servers)
            QSKIP(qPrintable(servers.error().why));
        UNWRAP_RESULT(campus_, Campus::make(*servers));
    }

    void cleanup() { NextAnswers::clear(); }

    void emptyItSaysWhatItIsFor()
    {
        OpenJournal open(*campus_);
        open.show();
        auto *state = open.page->findChild<StateView *>(u"journalState"_s);
        QTRY_VERIFY(state->isVisible() && !state->detail().isEmpty());
        open.window.takePicture(u"journal-empty"_s);
    }

    void whatWasAppliedIsThereWithBeforeAndAfter()
    {
        OpenJournal open(*campus_);
        applyEdits(open);
        open.show();
        QTRY_COMPARE(open.table->model()->rowCount(), 3);
        const int row = open.rowOf(JournalModel::RecordColumn, u"1"_s);
        QVERIFY(row >= 0);
        QCOMPARE(open.table->model()->index(row, JournalModel::StoreColumn).data().toString(),
                 u"campus/relational"_s);
        open.table->setCurrentIndex(open.table->model()->index(row, 0));
        const auto *lines = open.page->findChild<QTableWidget *>(u"journalLines"_s);
        QTRY_VERIFY(lines->item(0, 1) && lines->item(0, 1)->text() == u"user 1");
        QCOMPARE(lines->item(0, 2)->text(), u"Grace"_s);
        open.window.takePicture(u"journal"_s);

        open.page->findChild<QLineEdit *>(u"journalText"_s)->setText(u"joan"_s);
        QTRY_VERIFY(open.rowOf(JournalModel::RecordColumn, u"1"_s) < 0);
        QTRY_VERIFY(open.rowOf(JournalModel::RecordColumn, u"2"_s) >= 0);
        open.page->findChild<QLineEdit *>(u"journalText"_s)->setText(u"nothing says this"_s);
        QTRY_COMPARE(open.table->model()->rowCount(), 0);
    }

    void anAppliedSetIsUndoneLaterAfterALook()
    {
        {
            OpenJournal open(*campus_);
            applyEdits(open);
        }
        OpenJournal open(*campus_);
        open.show();
        QTRY_VERIFY(open.rowOf(JournalModel::RecordColumn, u"1"_s) >= 0);
        open.press(u"undoSet"_s);
        QTRY_COMPARE_WITH_TIMEOUT(open.window.staged().count(), 2, waitMilliseconds);
        QCOMPARE(userName(1), u"Grace"_s); // nothing is written before the person says so
        auto *panel = open.window.find<ChangesPanel>(u"changesPanel");
        QVERIFY(panel && panel->isVisible());
        open.window.takePicture(u"journal-undo"_s);
        StoreConnection *store = open.window.deployments().connection(u"campus"_s, u"relational"_s);
        QTRY_COMPARE_WITH_TIMEOUT(store->stage(), StoreConnection::Stage::Open, waitMilliseconds);
        panel->apply();
        QTRY_COMPARE_WITH_TIMEOUT(open.window.staged().count(), 0, waitMilliseconds);
        QCOMPARE(userName(1), u"user 1"_s);
        QCOMPARE(userName(2), u"user 2"_s);
    }

    void whatWasChangedSinceIsAConflictAndStays()
    {
        OpenJournal open(*campus_);
        applyEdits(open);
        VERIFY_RESULT(
            runSql(campus_->access(u"relational"_s), u"UPDATE users SET name = 'Theirs' WHERE id = 1"_s));
        open.show();
        QTRY_VERIFY(open.rowOf(JournalModel::RecordColumn, u"1"_s) >= 0);
        open.press(u"undoSet"_s);
        QTRY_COMPARE(open.window.staged().count(), 2);
        auto *panel = open.window.find<ChangesPanel>(u"changesPanel");
        panel->apply();
        const auto staged = open.window.staged().find(u"campus"_s, u"relational"_s);
        QTRY_COMPARE_WITH_TIMEOUT(staged->conflicts(), 1, waitMilliseconds);
        QCOMPARE(userName(1), u"Theirs"_s);
        QCOMPARE(userName(2), u"Joan"_s);
    }

    void itIsVerifiedAndExported()
    {
        OpenJournal open(*campus_);
        applyEdits(open);
        open.show();
        QTRY_COMPARE(open.table->model()->rowCount(), 3);
        open.press(u"verifyJournal"_s);
        UNWRAP_RESULT(const JournalCheck check, Journal().verify());
        QTRY_VERIFY(open.notice()->isVisible() && open.notice()->sentence().contains(check.head));
        open.window.takePicture(u"journal-verified"_s);

        const QString fileName = open.folder.filePath(u"journal.csv"_s);
        NextAnswers::file(fileName);
        open.press(u"exportJournal"_s);
        QTRY_VERIFY(QFile::exists(fileName));
        QFile file(fileName);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("sequence,time,person"));
        QVERIFY(text.contains("Grace"));
        // That, too, is known: who took it, and where to.
        QTRY_COMPARE(open.notice()->tone(), NotificationBar::Tone::Success);
        QTest::keySequence(open.table, QKeySequence::Refresh);
        QTRY_COMPARE(open.rowOf(JournalModel::KindColumn, u"Export of the journal"_s), 0);
    }

    /// A change set as the window or another program of this workstation would have applied it.
    [[nodiscard]] AppliedChanges applyWithSecrets()
    {
        Repository repository(campus_->access(u"relational"_s));
        const EntitySource users{u"public"_s, u"users"_s};
        const auto read = [&](qint32 id) {
            return repository.record(users, {Value(id)}).result().value_or(Record());
        };
        const auto update = [&](qint32 id, const QList<FieldChange> &fields) {
            return Change{.source = users, .key = {Value(id)}, .version = read(id).version, .fields = fields};
        };
        const FieldChange secret{{u"password_hash"_s}, Value(u"hash 1"_s), Value(u"hash new"_s)};
        const ChangeSet changes{u"relational"_s,
                                {update(1, {{{u"name"_s}, Value(u"user 1"_s), Value(u"Grace"_s)}, secret}),
                                 update(2, {{{u"name"_s}, Value(u"user 2"_s), Value(u"Joan"_s)}}),
                                 {.kind = Change::Kind::Delete,
                                  .source = users,
                                  .key = {Value(qint32(3))},
                                  .version = read(3).version,
                                  .document = read(3).fields}}};
        const auto applied = applyChanges(repository,
                                          {.deployment = u"campus"_s,
                                           .blueprint = std::make_shared<const Blueprint>(campusBlueprint()),
                                           .changes = changes},
                                          Journal())
                                 .result();
        return applied.value_or(AppliedChanges());
    }

    void theRestOfASetWithSecretsIsUndoneAsThePersonChooses()
    {
        QVERIFY(applyWithSecrets().report.allApplied());
        OpenJournal open(*campus_);
        open.show();
        QTRY_VERIFY(open.rowOf(JournalModel::RecordColumn, u"2"_s) >= 0);
        open.press(u"undoSet"_s);
        QTRY_VERIFY(open.page->findChild<PartialUndoDialog *>());
        const QPointer<PartialUndoDialog> dialog = open.page->findChild<PartialUndoDialog *>();
        auto *parts = dialog->findChild<QTreeView *>(u"undoParts"_s);
        QAbstractItemModel *model = parts->model();
        QCOMPARE(model->rowCount(), 3);
        const auto text = [&](int row, int column) { return model->index(row, column).data().toString(); };
        QVERIFY(text(0, UndoModel::ChangeColumn).contains(u"3"_s)); // the last change first
        QVERIFY(!model->index(0, 0).data(Qt::CheckStateRole).isValid());
        QVERIFY(text(0, UndoModel::StaysColumn).contains(u"password_hash"_s));
        QCOMPARE(text(1, UndoModel::BackColumn), u"name: Joan → user 2"_s);
        QVERIFY(text(1, UndoModel::StaysColumn).isEmpty());
        QVERIFY(text(2, UndoModel::StaysColumn).contains(u"password_hash"_s));
        open.window.takePicture(u"journal-partial-undo"_s);
        const QPixmap picture = dialog->grab();
        if (const QString folder = qEnvironmentVariable("REGISTRAR_PICTURES"); !folder.isEmpty())
            picture.save(folder + u"/journal-partial-undo-dialog.png"_s);

        // By keyboard: the second change is left alone.
        parts->setCurrentIndex(model->index(1, 0));
        QTest::keyClick(parts, Qt::Key_Space);
        QCOMPARE(model->index(1, 0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
        QCOMPARE(dialog->findChild<QCheckBox *>(u"undoAll"_s)->checkState(), Qt::PartiallyChecked);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(open.window.staged().count(), 1);
        QTRY_VERIFY(!dialog);

        StoreConnection *store = open.window.deployments().connection(u"campus"_s, u"relational"_s);
        auto *panel = open.window.find<ChangesPanel>(u"changesPanel");
        QTRY_VERIFY(panel->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(store->stage(), StoreConnection::Stage::Open, waitMilliseconds);
        panel->apply();
        QTRY_COMPARE_WITH_TIMEOUT(open.window.staged().count(), 0, waitMilliseconds);
        QCOMPARE(userName(1), u"user 1"_s);
        QCOMPARE(userName(2), u"Joan"_s);
        UNWRAP_RESULT(const auto rest, runSql(campus_->access(u"relational"_s),
                                              u"SELECT password_hash FROM users WHERE id IN (1, 3)"_s));
        QCOMPARE(rest.size(), 1);
        QCOMPARE(rest.first().first(), u"hash new"_s);
    }

    void anEditOfManyIsTakenBackFromHere()
    {
        {
            StoreAccess access = campus_->access(u"relational"_s);
            access.options.storeName = u"relational"_s;
            BulkEditRequest request{.deployment = u"campus"_s,
                                    .blueprint = nullptr,
                                    .repository = std::make_shared<Repository>(access)};
            request.query.source = {u"public"_s, u"users"_s};
            request.assignments = {{{u"role"_s}, FieldAssignment::Kind::Set, Value(u"teacher"_s)}};
            BulkEdit edit(request);
            QVERIFY(!runOperation(edit, {}, {}).error);
        }
        const auto teachers = [this] {
            const auto rows = runSql(campus_->access(u"relational"_s),
                                     u"SELECT count(*) FROM users WHERE role = 'teacher'"_s);
            return rows ? rows->first().first() : QString();
        };
        QCOMPARE(teachers(), u"50"_s);
        OpenJournal open(*campus_);
        StoreConnection *store = open.window.deployments().connection(u"campus"_s, u"relational"_s);
        store->open();
        QTRY_COMPARE_WITH_TIMEOUT(store->stage(), StoreConnection::Stage::Open, waitMilliseconds);
        open.show();
        QTRY_COMPARE(open.rowOf(JournalModel::KindColumn, u"Edit of many"_s), 0);
        open.table->setCurrentIndex(open.table->model()->index(0, 0));
        NextAnswers::accept(true);
        open.press(u"undoSet"_s);
        QTRY_VERIFY_WITH_TIMEOUT(NextAnswers::lastQuestion(), waitMilliseconds);
        const QString plan = NextAnswers::lastQuestion()->detail;
        QVERIFY2(plan.contains(u"records to be written: "_s), qPrintable(plan));
        QTRY_COMPARE_WITH_TIMEOUT(teachers(), u"0"_s, waitMilliseconds);
        QTRY_VERIFY(open.notice()->isVisible());
    }

    void onlyOneKindIsShownWhenAsked()
    {
        VERIFY_RESULT(Journal().append({{.deployment = u"campus"_s,
                                         .kind = u"unlock"_s,
                                         .outcome = u"applied"_s,
                                         .details = {{u"reason"_s, Value(u"ticket 481"_s)},
                                                     {u"until"_s, Value(u"2026-09-01T12:00:00Z"_s)}}},
                                        {.deployment = u"campus"_s,
                                         .store = u"relational"_s,
                                         .entity = u"public.users"_s,
                                         .kind = u"export"_s,
                                         .outcome = u"applied"_s,
                                         .details = {{u"file"_s, Value(u"/home/ada/users.csv"_s)},
                                                     {u"records"_s, Value(qint64(50))}}}}));
        OpenJournal open(*campus_);
        open.show();
        QTRY_COMPARE(open.table->model()->rowCount(), 2);
        QCOMPARE(open.table->model()->index(0, JournalModel::RecordColumn).data().toString(),
                 u"50 records to users.csv"_s);
        QVERIFY(!open.page->findChild<QPushButton *>(u"undoSet"_s)->isEnabled());
        open.window.takePicture(u"journal-operations"_s);
        auto *kind = open.page->findChild<QComboBox *>(u"journalKind"_s);
        kind->setCurrentIndex(kind->findData(u"unlock"_s));
        QTRY_COMPARE(open.table->model()->rowCount(), 1);
        QCOMPARE(open.table->model()->index(0, JournalModel::RecordColumn).data().toString(),
                 u"ticket 481"_s);
        const auto *lines = open.page->findChild<QTableWidget *>(u"journalLines"_s);
        QTRY_VERIFY(lines->item(0, 2) && lines->item(0, 2)->text() == u"ticket 481");
    }

    void everythingIsReachedByKeyboard()
    {
        OpenJournal open(*campus_);
        applyEdits(open);
        open.show();
        QTRY_VERIFY(open.table->model()->rowCount() >= 3);
        QWidget *window = open.page->window();
        window->activateWindow();
        open.table->setFocus();
        QTRY_VERIFY(open.table->hasFocus());
        QStringList reached;
        const auto walk = [&](Qt::Key key) {
            open.table->setFocus();
            for (int step = 0; step < 40; ++step) {
                const QWidget *now = QApplication::focusWidget();
                for (; now && now->objectName().isEmpty(); now = now->parentWidget()) {
                }
                if (now)
                    reached.append(now->objectName());
                QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window, key);
            }
        };
        walk(Qt::Key_Tab);
        walk(Qt::Key_Backtab);
        for (const QString &name :
             {u"journalTable"_s, u"journalLines"_s, u"verifyJournal"_s, u"exportJournal"_s, u"undoSet"_s,
              u"journalDeployment"_s, u"journalKind"_s, u"journalPerson"_s, u"journalEntity"_s,
              u"journalText"_s, u"journalSpan"_s, u"journalIntents"_s})
            QVERIFY2(reached.contains(name), qPrintable(name + u" is not in "_s + reached.join(u", "_s)));
        open.page->findChild<QAction *>(u"filterRecords"_s)->trigger();
        QVERIFY(open.page->findChild<QLineEdit *>(u"journalText"_s)->hasFocus());
    }
};

QTEST_MAIN(JournalPageTest)
#include "journal_page_test.moc"
