// SPDX-License-Identifier: GPL-3.0-or-later
// The panel of staged edits over three real stores in the real window.
#include "tests/gui/changes/changes_window.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/changes/changes_panel.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/question.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

constexpr int waitMilliseconds = 20'000;

/// The window with edits staged in all three stores, and its panel.
struct OpenPanel {
    explicit OpenPanel(const Campus &campus)
        : window(campus.accesses(), folder.path())
    {
    }

    void show()
    {
        window.find<QAction>(u"showChangesAction")->trigger();
        panel = window.find<ChangesPanel>(u"changesPanel");
        tree = panel->findChild<QTreeView *>(u"changesTree"_s);
    }
    [[nodiscard]] QAbstractItemModel &model() const { return *tree->model(); }
    [[nodiscard]] QModelIndex find(const QString &text, int column = 0) const
    {
        const QModelIndexList found = model().match(model().index(0, column), Qt::DisplayRole, text, 1,
                                                    Qt::MatchContains | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.first();
    }
    void press(const QString &name) const
    {
        QTest::mouseClick(panel->findChild<QPushButton *>(name), Qt::LeftButton);
    }
    [[nodiscard]] bool canPress(const QString &name) const
    {
        return panel->findChild<QPushButton *>(name)->isEnabled();
    }
    [[nodiscard]] NotificationBar *notice() const { return panel->findChild<NotificationBar *>(u"notice"_s); }
    [[nodiscard]] QString statements() const
    {
        return panel->findChild<QPlainTextEdit *>(u"statements"_s)->toPlainText();
    }

    QTemporaryDir folder;
    ChangesWindow window;
    ChangesPanel *panel = nullptr;
    QTreeView *tree = nullptr;
};

} // namespace

class ChangesPanelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Campus> campus_;

    /// An edit in each store.
    void stageAll(OpenPanel &open)
    {
        RecordsPage *users = open.window.open(u"relational"_s, u"users"_s);
        QVERIFY(users && open.window.type(users, u"1"_s, u"name"_s, u"Grace"_s));
        QVERIFY(open.window.type(users, u"1"_s, u"password_hash"_s, u"open sesame"_s));
        QVERIFY(open.window.type(users, u"2"_s, u"name"_s, u"Joan"_s));
        RecordsPage *notes = open.window.open(u"documents"_s, u"notes"_s);
        QVERIFY(notes && open.window.type(notes, u"b"_s, u"title"_s, u"Botany"_s));
        RecordsPage *sessions = open.window.open(u"cache"_s, u"sessions"_s);
        QVERIFY(sessions);
        RecordsModel *model = open.window.modelOf(sessions);
        QTRY_VERIFY(model->rowCount() == 3 && model->record(0));
        VERIFY_RESULT(model->stageField(0, {u"value"_s, u"place"_s}, Value(u"library"_s)));
    }
    [[nodiscard]] QString userName(int id) const
    {
        const auto rows =
            runSql(campus_->access(u"relational"_s), u"SELECT name FROM users WHERE id = %1"_s.arg(id));
        return rows ? rows->first().first() : QString();
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

    void emptyItSaysWhatItIsFor()
    {
        OpenPanel open(*campus_);
        open.show();
        QVERIFY(open.panel->findChild<QWidget *>(u"changesEmpty"_s)->isVisible());
        QVERIFY(!open.window.find<QToolButton>(u"stagedButton")->isVisible());
        open.window.takePicture(u"changes-empty"_s);
    }

    void itListsEverythingAndWritesWhatIsTicked()
    {
        OpenPanel open(*campus_);
        stageAll(open);
        open.show();
        const QAbstractItemModelTester tester(&open.model());
        QCOMPARE(open.model().rowCount(), 3);
        const QModelIndex grace = open.find(u"Grace"_s, ChangesModel::AfterColumn);
        QVERIFY(grace.isValid());
        QCOMPARE(grace.siblingAtColumn(ChangesModel::BeforeColumn).data().toString(), u"user 1"_s);
        QVERIFY(!open.find(u"open sesame"_s, ChangesModel::AfterColumn).isValid());
        QVERIFY(open.window.find<QToolButton>(u"stagedButton")->text().contains(u'4'));
        QVERIFY(open.panel->findChild<QLabel *>(u"changesOrder"_s)->isVisible());
        open.tree->setCurrentIndex(open.find(u"Joan"_s, ChangesModel::AfterColumn));
        QTRY_VERIFY(open.statements().contains(u"UPDATE"_s));
        open.window.takePicture(u"changes"_s);

        const QModelIndex note = open.find(u"Biology"_s);
        QVERIFY(note.isValid());
        QVERIFY(open.model().setData(note, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(note.parent().data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        open.press(u"applyTicked"_s);
        QTRY_COMPARE_WITH_TIMEOUT(open.window.staged().count(), 1, waitMilliseconds);
        QCOMPARE(userName(1), u"Grace"_s);
        QCOMPARE(userName(2), u"Joan"_s);
        QCOMPARE(campus_->notesLike(R"({"title": "Botany"})"), 0);
        QCOMPARE(campus_->notesLike(R"({"title": "Biology"})"), 1);
        UNWRAP_RESULT(const auto place, runRedis(campus_->access(u"cache"_s), {"HVALS", "session:1"}));
        UNWRAP_RESULT(const auto others, runRedis(campus_->access(u"cache"_s), {"HVALS", "session:2"}));
        UNWRAP_RESULT(const auto third, runRedis(campus_->access(u"cache"_s), {"HVALS", "session:3"}));
        QCOMPARE((place + others + third).count("library"), 1);
        QTRY_VERIFY(open.notice()->isVisible());
        QCOMPARE(open.notice()->tone(), NotificationBar::Tone::Success);
        QTRY_COMPARE(open.model().rowCount(), 1);
    }

    void theStatementsAreThoseThatAreSentWithoutSecrets()
    {
        OpenPanel open(*campus_);
        stageAll(open);
        open.show();
        const QModelIndex user = open.find(u"Grace"_s, ChangesModel::AfterColumn).parent();
        open.tree->setCurrentIndex(user);
        QTRY_VERIFY(open.statements().startsWith(u"BEGIN"_s));
        QVERIFY2(open.statements().contains(u"'Grace'"_s), qPrintable(open.statements()));
        QVERIFY(open.statements().contains(u"xmin"_s));
        QVERIFY(open.statements().endsWith(u"COMMIT"_s));
        QVERIFY(!open.statements().contains(u"open sesame"_s));
        QTest::mouseClick(open.panel->findChild<QToolButton *>(u"copyStatements"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), open.statements());
        open.tree->setCurrentIndex(open.find(u"Biology"_s));
        QTRY_VERIFY(open.statements().contains(u"updateOne"_s));
        open.tree->setCurrentIndex(open.find(u"session:"_s));
        QTRY_VERIFY(open.statements().contains(u"HSET"_s));
        QCOMPARE(userName(1), u"user 1"_s);
    }

    void whenALaterStoreRefusesTheEarlierOnesCanBeTakenBack()
    {
        OpenPanel open(*campus_);
        stageAll(open);
        VERIFY_RESULT(runMongo(campus_->access(u"documents"_s),
                               R"({"update": "notes", "updates": [
            {"q": {"_id": "b"}, "u": {"$set": {"title": "Theirs"}}}]})"));
        open.show();
        open.press(u"applyTicked"_s);
        QTRY_VERIFY_WITH_TIMEOUT(open.notice()->isVisible(), waitMilliseconds);
        QCOMPARE(open.notice()->tone(), NotificationBar::Tone::Warning);
        const QString said = open.notice()->sentence();
        QVERIFY2(said.contains(u"campus/relational"_s) && said.contains(u"campus/documents"_s) &&
                     said.contains(u"campus/cache"_s),
                 qPrintable(said));
        QCOMPARE(userName(1), u"Grace"_s);
        QCOMPARE(open.window.staged().count(), 2);
        QVERIFY(open.find(u"conflict"_s, ChangesModel::StateColumn).isValid());
        QVERIFY(!open.canPress(u"applyTicked"_s));
        open.window.takePicture(u"changes-refused"_s);

        auto *takeBack = open.notice()->findChild<QPushButton *>(u"notificationAction"_s);
        QVERIFY(takeBack->isVisible());
        QTest::mouseClick(takeBack, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(userName(1), u"user 1"_s, waitMilliseconds);
        QTRY_COMPARE(userName(2), u"user 2"_s);
        QTRY_COMPARE(open.window.staged().count(), 2);
    }

    void aRefusalIsToldAtItsRecordAndNothingOfItsStoreIsWritten()
    {
        OpenPanel open(*campus_);
        RecordsPage *users = open.window.open(u"relational"_s, u"users"_s);
        QVERIFY(users && open.window.type(users, u"1"_s, u"name"_s, u"Grace"_s));
        RecordsPage *courses = open.window.open(u"relational"_s, u"courses"_s);
        QVERIFY(courses && open.window.type(courses, u"1"_s, u"title"_s, u"forbidden"_s));
        open.show();
        open.press(u"applyTicked"_s);
        QTRY_VERIFY_WITH_TIMEOUT(open.notice()->isVisible(), waitMilliseconds);
        QCOMPARE(userName(1), u"user 1"_s);
        QCOMPARE(open.window.staged().count(), 2);
        const QModelIndex refused = open.find(u"forbidden"_s, ChangesModel::AfterColumn);
        QVERIFY(!refused.siblingAtColumn(ChangesModel::StateColumn).data().toString().isEmpty());
        open.window.takePicture(u"changes-rejected"_s);
    }

    void someAreTakenBackAndComeAgain()
    {
        OpenPanel open(*campus_);
        stageAll(open);
        open.show();
        open.press(u"tickAll"_s);
        QVERIFY(!open.canPress(u"applyTicked"_s));
        QVERIFY(open.model().setData(open.find(u"Joan"_s, ChangesModel::AfterColumn).siblingAtColumn(0),
                                     Qt::Checked, Qt::CheckStateRole));
        open.press(u"discardTicked"_s);
        QTRY_COMPARE(open.window.staged().count(), 3);
        QVERIFY(!open.find(u"Joan"_s, ChangesModel::AfterColumn).isValid());
        QTest::mouseClick(open.notice()->findChild<QPushButton *>(u"notificationAction"_s), Qt::LeftButton);
        QTRY_COMPARE(open.window.staged().count(), 4);
    }

    void eachPageUndoesItsOwnEditsAlsoAfterAnotherOneWasApplied()
    {
        OpenPanel open(*campus_);
        RecordsPage *courses = open.window.open(u"relational"_s, u"courses"_s);
        QVERIFY(courses && open.window.type(courses, u"1"_s, u"title"_s, u"Botany"_s));
        RecordsPage *users = open.window.open(u"relational"_s, u"users"_s);
        QVERIFY(users && open.window.type(users, u"1"_s, u"name"_s, u"Grace"_s));
        auto *undo = courses->findChild<QAction *>(u"undo"_s);
        auto *redo = courses->findChild<QAction *>(u"redo"_s);
        QVERIFY(undo->isEnabled() && !redo->isEnabled());
        undo->trigger();
        QVERIFY(!courses->hasStagedChanges() && users->hasStagedChanges());
        QVERIFY(!undo->isEnabled() && redo->isEnabled());
        users->apply();
        QTRY_COMPARE_WITH_TIMEOUT(userName(1), u"Grace"_s, waitMilliseconds);
        QTRY_VERIFY(!users->hasStagedChanges());
        QVERIFY(!users->findChild<QAction *>(u"undo"_s)->isEnabled());
        redo->trigger();
        QCOMPARE(courses->stagedCount(), 1);
        courses->apply();
        QTRY_VERIFY_WITH_TIMEOUT(!courses->hasStagedChanges(), waitMilliseconds);
        UNWRAP_RESULT(const auto title,
                      runSql(campus_->access(u"relational"_s), u"SELECT title FROM courses WHERE id = 1"_s));
        QCOMPARE(title.first().first(), u"Botany"_s);
        QCOMPARE(userName(1), u"Grace"_s);
    }

    void aPagesNoticeBringsBackItsOwnEditsAlone()
    {
        OpenPanel open(*campus_);
        RecordsPage *users = open.window.open(u"relational"_s, u"users"_s);
        QVERIFY(users && open.window.type(users, u"1"_s, u"name"_s, u"Grace"_s));
        QVERIFY(open.window.type(users, u"2"_s, u"name"_s, u"Joan"_s));
        users->discard();
        auto *notice = users->findChild<NotificationBar *>();
        auto *bringBack = notice->findChild<QPushButton *>(u"notificationAction"_s);
        RecordsPage *courses = open.window.open(u"relational"_s, u"courses"_s);
        QVERIFY(courses && open.window.type(courses, u"1"_s, u"title"_s, u"Botany"_s));
        QVERIFY(open.window.type(users, u"2"_s, u"name"_s, u"Jean"_s));
        bringBack->click();
        QCOMPARE(courses->stagedCount(), 1);
        QCOMPARE(users->stagedCount(), 2);
        StagedChanges &changes = open.window.modelOf(users)->changes();
        QStringList names;
        for (const StagedRecord &record : changes.all()) {
            if (record.source.name == u"users"_s)
                names.append(record.fields.first().after.toText());
        }
        std::ranges::sort(names);
        QCOMPARE(names, (QStringList{u"Grace"_s, u"Jean"_s}));
        QVERIFY(!notice->isHidden());
        QCOMPARE(notice->tone(), NotificationBar::Tone::Warning);
        QVERIFY2(notice->sentence().contains(u"1 record"_s), qPrintable(notice->sentence()));
    }

    void thePanelUndoesTheStoresLatestEditAndSaysWhich()
    {
        OpenPanel open(*campus_);
        stageAll(open);
        RecordsPage *courses = open.window.open(u"relational"_s, u"courses"_s);
        QVERIFY(courses && open.window.type(courses, u"1"_s, u"title"_s, u"Botany"_s));
        open.show();
        open.tree->setCurrentIndex(open.find(u"Joan"_s, ChangesModel::AfterColumn).siblingAtColumn(0));
        open.panel->findChild<QAction *>(u"undo"_s)->trigger();
        QCOMPARE(courses->stagedCount(), 0);
        QCOMPARE(open.window.staged().count(), 4);
        const QString said = open.notice()->sentence();
        QVERIFY2(said.contains(u"title"_s) && said.contains(u"Courses"_s) &&
                     said.contains(u"campus/relational"_s),
                 qPrintable(said));
        open.window.takePicture(u"changes-undone"_s);
        open.panel->findChild<QAction *>(u"redo"_s)->trigger();
        QCOMPARE(courses->stagedCount(), 1);
        QVERIFY(open.find(u"Botany"_s, ChangesModel::AfterColumn).isValid());

        open.press(u"discardTicked"_s);
        QTRY_COMPARE(open.window.staged().count(), 0);
        QVERIFY(open.window.type(courses, u"2"_s, u"title"_s, u"Zoology"_s));
        QTest::mouseClick(open.notice()->findChild<QPushButton *>(u"notificationAction"_s), Qt::LeftButton);
        QTRY_COMPARE(open.window.staged().count(), 6);
        QCOMPARE(courses->stagedCount(), 2);
    }

    void enterGoesToTheRecord()
    {
        OpenPanel open(*campus_);
        stageAll(open);
        open.show();
        open.tree->setCurrentIndex(open.find(u"Joan"_s, ChangesModel::AfterColumn).siblingAtColumn(0));
        open.press(u"goToRecord"_s);
        QTRY_VERIFY(open.window.window().currentRecords());
        RecordsPage *users = open.window.window().currentRecords();
        QCOMPARE(users->entity().name, u"users"_s);
        auto *table = users->findChild<QAbstractItemView *>(u"recordsTable"_s);
        QTRY_COMPARE(table->currentIndex()
                         .siblingAtColumn(open.window.modelOf(users)->columnOf(u"name"_s))
                         .data()
                         .toString(),
                     u"Joan"_s);
    }

    void itFollowsWhatTheTabsStage()
    {
        OpenPanel open(*campus_);
        open.show();
        RecordsPage *users = open.window.open(u"relational"_s, u"users"_s);
        QVERIFY(users);
        const QAbstractItemModelTester tester(&open.model());
        RecordsModel *model = open.window.modelOf(users);
        for (int row = 0; row < 20; ++row)
            QVERIFY(model->setData(model->index(row, model->columnOf(u"name"_s)), u"name %1"_s.arg(row)));
        QTRY_VERIFY(open.find(u"name 19"_s, ChangesModel::AfterColumn).isValid());
        for (int row = 5; row < 15; ++row)
            model->revertRecord(row);
        model->stageDelete(7);
        QVERIFY(model->setData(model->index(0, model->columnOf(u"role"_s)), u"teacher"_s));
        QTRY_VERIFY(open.find(u"teacher"_s, ChangesModel::AfterColumn).isValid());
        QVERIFY(!open.find(u"name 7"_s, ChangesModel::AfterColumn).isValid());
        model->changes().undo();
        model->changes().undo();
        QTRY_VERIFY(!open.find(u"teacher"_s, ChangesModel::AfterColumn).isValid());
        open.window.staged().forget(u"campus"_s);
        QTRY_COMPARE(open.model().rowCount(), 0);
    }
};

QTEST_MAIN(ChangesPanelTest)
#include "changes_panel_test.moc"
