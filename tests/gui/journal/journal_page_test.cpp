// SPDX-License-Identifier: GPL-3.0-or-later
// The journal in the real window: what was applied is there, is verified, exported, and undone for review.
#include "tests/gui/changes/changes_window.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/changes/changes_panel.h"
#include "widgets/journal/journal_page.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/question.h"
#include "widgets/shared/state_view.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
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
        QCOMPARE(lines->item(0, 1)->text(), u"user 1"_s);
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
    }
};

QTEST_MAIN(JournalPageTest)
#include "journal_page_test.moc"
