// SPDX-License-Identifier: GPL-3.0-or-later
// What production asks before records are deleted in it, over three real stores in the real window.
#include "tests/gui/changes/changes_window.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/changes/changes_panel.h"
#include "widgets/records/records_table.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/question.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

constexpr int waitMilliseconds = 20'000;

/// The dialog over the window, once it is there.
QDialog *dialogOver(const QWidget &parent)
{
    QDialog *found = nullptr;
    const bool there = QTest::qWaitFor([&] {
        for (QDialog *dialog : parent.findChildren<QDialog *>())
            found = dialog->isVisible() ? dialog : found;
        return found != nullptr;
    });
    return there ? found : nullptr;
}

struct Production {
    explicit Production(const Campus &campus, Environment environment = Environment::Production)
        : window(campus.accesses(), folder.path(), environment)
    {
    }

    /// Selects the first so many records and presses Delete.
    [[nodiscard]] RecordsPage *remove(const QString &store, const QString &entity, int records)
    {
        RecordsPage *page = window.open(store, entity);
        RecordsModel *model = page ? ChangesWindow::modelOf(page) : nullptr;
        const auto loaded = [&] { return model->rowCount() >= records && model->record(records - 1); };
        if (!model || !QTest::qWaitFor(loaded, waitMilliseconds))
            return nullptr;
        auto *table = page->findChild<RecordsTable *>(u"recordsTable"_s);
        table->selectionModel()->select({model->index(0, 1), model->index(records - 1, 1)},
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        table->selectionModel()->setCurrentIndex(model->index(0, 1), QItemSelectionModel::NoUpdate);
        page->findChild<QAction *>(u"deleteRecord"_s)->trigger();
        if (store != u"relational"_s)
            return page; // nothing can go with them
        // What goes with them was looked at first; no name is asked for there.
        QDialog *dialog = dialogOver(*page);
        auto *confirm = dialog ? dialog->findChild<QPushButton *>(u"confirmDeletion"_s) : nullptr;
        if (!confirm || dialog->findChild<QLineEdit *>(u"typedName"_s) ||
            !QTest::qWaitFor([confirm] { return confirm->isEnabled(); }, waitMilliseconds))
            return nullptr;
        QTest::mouseClick(confirm, Qt::LeftButton);
        return QTest::qWaitFor([dialog = QPointer(dialog)] { return !dialog; }) ? page : nullptr;
    }
    static QString said(const QWidget &page)
    {
        return page.findChild<NotificationBar *>(u"notice"_s)->sentence();
    }

    QTemporaryDir folder;
    ChangesWindow window;
};

} // namespace

// An empty filter is answered from statistics.
const QByteArray everyNote = R"({"_id": {"$exists": true}})";

class ProductionDeletionsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Campus> campus_;

    [[nodiscard]] int users() const
    {
        const auto rows = runSql(campus_->access(u"relational"_s), u"SELECT count(*) FROM users"_s);
        return rows ? rows->first().first().toInt() : -1;
    }
    [[nodiscard]] int sessions() const
    {
        const auto keys = runRedis(campus_->access(u"cache"_s), {"KEYS", "session:*"});
        return keys ? static_cast<int>(keys->size()) : -1;
    }

private Q_SLOTS:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        const auto servers = SandboxServers::find();
        if (!servers)
            QSKIP(qPrintable(servers.error().why));
        UNWRAP_RESULT(campus_, Campus::make(*servers));
    }

    void cleanup() { NextAnswers::clear(); }

    void stagingTellsHowMany_data()
    {
        QTest::addColumn<QString>("store");
        QTest::addColumn<QString>("entity");
        QTest::newRow("PostgreSQL") << u"relational"_s << u"users"_s;
        QTest::newRow("MongoDB") << u"documents"_s << u"notes"_s;
        QTest::newRow("Redis") << u"cache"_s << u"sessions"_s;
    }

    void stagingTellsHowMany()
    {
        QFETCH(QString, store);
        QFETCH(QString, entity);
        Production open(*campus_);
        const RecordsPage *page = open.remove(store, entity, 3);
        QVERIFY(page);
        QCOMPARE(page->stagedCount(), 3);
        QVERIFY2(Production::said(*page).contains(u"3 record"_s), qPrintable(Production::said(*page)));
        QVERIFY(!NextAnswers::lastQuestion()); // the name is asked for where it is written
    }

    void thePageWantsTheName_data() { stagingTellsHowMany_data(); }

    void thePageWantsTheName()
    {
        QFETCH(QString, store);
        QFETCH(QString, entity);
        const auto left = [&] {
            return entity == u"users"   ? users() - 47
                   : entity == u"notes" ? campus_->notesLike(everyNote)
                                        : sessions();
        };
        Production open(*campus_);
        RecordsPage *page = open.remove(store, entity, 2);
        QVERIFY(page);
        page->apply();
        QDialog *dialog = dialogOver(*page);
        QVERIFY(dialog);
        QVERIFY(dialog->findChildren<QLabel *>().first()->text().startsWith(u"Delete 2 record"_s));
        auto *typed = dialog->findChild<QLineEdit *>(u"typedName"_s);
        QPushButton *button = nullptr;
        for (auto *each : dialog->findChildren<QPushButton *>())
            button = each->text() == u"Delete" ? each : button;
        QVERIFY(button && !button->isEnabled());
        QTest::keyClicks(typed, u"camp"_s);
        QVERIFY(!button->isEnabled());
        if (const QString folder = qEnvironmentVariable("REGISTRAR_PICTURES"); !folder.isEmpty())
            QVERIFY(dialog->grab().save(folder + u"/production-deletions.png"_s));
        dialog->reject();
        QTest::qWait(0);
        QCOMPARE(page->stagedCount(), 2);
        QCOMPARE(left(), 3);

        page->apply();
        QTRY_VERIFY(dialogOver(*page) && dialogOver(*page) != dialog);
        dialog = dialogOver(*page);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"typedName"_s), u"campus"_s);
        for (auto *each : dialog->findChildren<QPushButton *>())
            button = each->text() == u"Delete" ? each : button;
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(page->stagedCount(), 0, waitMilliseconds);
        QCOMPARE(left(), 1);
    }

    void thePanelAsksOnceForADeployment()
    {
        Production open(*campus_);
        QVERIFY(open.remove(u"documents"_s, u"notes"_s, 1));
        RecordsPage *page = open.remove(u"relational"_s, u"users"_s, 3);
        QVERIFY(page && open.window.type(page, u"9"_s, u"name"_s, u"Grace"_s));
        open.window.find<QAction>(u"showChangesAction")->trigger();
        auto *panel = open.window.find<ChangesPanel>(u"changesPanel");
        NextAnswers::accept(false);
        panel->apply();
        const std::optional<Question> question = NextAnswers::lastQuestion();
        QVERIFY(question);
        QCOMPARE(question->typedName, u"campus"_s);
        QVERIFY2(question->text.startsWith(u"Delete 4 record"_s) && question->text.contains(u"campus"_s),
                 qPrintable(question->text));
        QVERIFY2(question->detail.contains(u"Users: 3"_s) && question->detail.contains(u"Notes: 1"_s),
                 qPrintable(question->detail));
        QVERIFY2(question->detail.contains(u"1 other"_s), qPrintable(question->detail));
        QTest::qWait(0);
        QCOMPARE(open.window.staged().count(), 5);
        QCOMPARE(users(), 50);

        NextAnswers::accept(true);
        panel->apply();
        QTRY_COMPARE_WITH_TIMEOUT(open.window.staged().count(), 0, waitMilliseconds);
        QCOMPARE(users(), 47);
        QCOMPARE(campus_->notesLike(everyNote), 2);
    }

    void nothingIsAskedElsewhere_data()
    {
        QTest::addColumn<int>("environment");
        QTest::newRow("development") << int(Environment::Development);
        QTest::newRow("staging") << int(Environment::Staging);
    }

    void nothingIsAskedElsewhere()
    {
        QFETCH(int, environment);
        Production open(*campus_, static_cast<Environment>(environment));
        RecordsPage *page = open.remove(u"relational"_s, u"users"_s, 2);
        QVERIFY(page);
        page->apply();
        QTRY_COMPARE_WITH_TIMEOUT(users(), 48, waitMilliseconds);
        QVERIFY(!NextAnswers::lastQuestion());
    }

    void editsAloneAreNotAskedAbout()
    {
        Production open(*campus_);
        RecordsPage *page = open.window.open(u"relational"_s, u"users"_s);
        QVERIFY(page && open.window.type(page, u"9"_s, u"name"_s, u"Grace"_s));
        page->apply();
        QTRY_COMPARE_WITH_TIMEOUT(page->stagedCount(), 0, waitMilliseconds);
        QVERIFY(!NextAnswers::lastQuestion());
    }
};

QTEST_MAIN(ProductionDeletionsTest)
#include "production_deletions_test.moc"
