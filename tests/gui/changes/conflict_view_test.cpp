// SPDX-License-Identifier: GPL-3.0-or-later
// Conflicts side by side in each kind of store: what differs, nested and long, and every choice.
#include "tests/gui/changes/changes_window.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/shared/action_registry.h"
#include "widgets/shared/question.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

constexpr int waitMilliseconds = 20'000;

/// The parts of a page's conflict view.
struct Conflict {
    explicit Conflict(RecordsPage *page)
        : page(page)
        , view(page->findChild<QWidget *>(u"conflictView"_s))
        , fields(page->findChild<QTableWidget *>(u"conflictFields"_s))
    {
    }
    [[nodiscard]] bool comes() const
    {
        return QTest::qWaitFor([this] { return view->isVisible(); }, waitMilliseconds);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < fields->rowCount(); ++row)
            names.append(fields->item(row, 0)->text());
        return names;
    }
    [[nodiscard]] bool choose(const QString &field, const QString &side) const
    {
        auto *choice = view->findChild<QComboBox *>(u"keep_"_s + field);
        const int place = choice ? choice->findText(side) : -1;
        if (place >= 0)
            choice->setCurrentIndex(place);
        return place >= 0;
    }
    void press(const QString &name) const
    {
        QTest::mouseClick(view->findChild<QPushButton *>(name), Qt::LeftButton);
    }

    RecordsPage *page;
    QWidget *view;
    QTableWidget *fields;
};

} // namespace

class ConflictViewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Campus> campus_;

    [[nodiscard]] QStringList user(int id) const
    {
        const auto rows =
            runSql(campus_->access(u"relational"_s), u"SELECT name, role FROM users WHERE id = %1"_s.arg(id));
        return rows && !rows->isEmpty() ? rows->first() : QStringList();
    }
    Result<void> sql(const QString &statement) const
    {
        const auto run = runSql(campus_->access(u"relational"_s), statement);
        return run ? Result<void>() : failure(run.error());
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

    void inPostgreSqlWhatOnlyTheyChangedCanBePutBack()
    {
        const QTemporaryDir folder;
        ChangesWindow open(campus_->accesses(), folder.path());
        RecordsPage *users = open.open(u"relational"_s, u"users"_s);
        QVERIFY(users && open.type(users, u"1"_s, u"name"_s, u"Mine"_s));
        VERIFY_RESULT(sql(u"UPDATE users SET name = 'Theirs', role = 'admin' WHERE id = 1"_s));
        users->apply();
        const Conflict conflict(users);
        QVERIFY(conflict.comes());
        QCOMPARE(conflict.fields->rowCount(), 2);
        QCOMPARE(conflict.fields->item(0, 1)->text(), u"user 1"_s);
        QCOMPARE(conflict.fields->item(0, 2)->text(), u"Theirs"_s);
        QCOMPARE(conflict.fields->item(0, 3)->text(), u"Mine"_s);
        open.takePicture(u"conflict"_s);
        QVERIFY(conflict.choose(u"name"_s, u"Mine"_s));
        QVERIFY(conflict.choose(u"role"_s, u"As read"_s));
        conflict.press(u"settle"_s);
        users->apply();
        QTRY_COMPARE_WITH_TIMEOUT(open.staged().count(), 0, waitMilliseconds);
        QCOMPARE(user(1), (QStringList{u"Mine"_s, u"student"_s}));
    }

    void itGoesWhenTheEditIsTakenBackElsewhere()
    {
        const QTemporaryDir folder;
        ChangesWindow open(campus_->accesses(), folder.path());
        RecordsPage *users = open.open(u"relational"_s, u"users"_s);
        QVERIFY(users && open.type(users, u"1"_s, u"name"_s, u"Mine"_s));
        VERIFY_RESULT(sql(u"UPDATE users SET name = 'Theirs' WHERE id = 1"_s));
        users->apply();
        const Conflict conflict(users);
        QVERIFY(conflict.comes());
        users->discard();
        QTRY_VERIFY(!conflict.view->isVisible());
    }

    void inMongoDbNestedFieldsAreToldApart()
    {
        const QTemporaryDir folder;
        ChangesWindow open(campus_->accesses(), folder.path());
        RecordsPage *notes = open.open(u"documents"_s, u"notes"_s);
        QVERIFY(notes);
        RecordsModel *model = open.modelOf(notes);
        QTRY_VERIFY(model->record(0));
        VERIFY_RESULT(model->stageField(0, {u"author"_s, u"city"_s}, Value(u"Madrid"_s)));
        VERIFY_RESULT(
            runMongo(campus_->access(u"documents"_s), R"({"update": "notes", "updates": [{"q": {"_id": "a"},
            "u": {"$set": {"author.city": "Oslo", "author.name": "Augusta", "pages": 13}}}]})"));
        const ActionRegistry &actions = open.window().actionRegistry();
        for (const QString &id : {u"keepTheirs"_s, u"keepMine"_s, u"settleConflict"_s, u"leaveConflict"_s})
            QVERIFY2(!actions.action(id)->isEnabled(), qPrintable(id));
        notes->apply();
        const Conflict conflict(notes);
        QVERIFY(conflict.comes());
        QCOMPARE(conflict.names().first(), u"author.city"_s);
        actions.action(u"keepMine"_s)->trigger();
        QCOMPARE(conflict.view->findChild<QComboBox *>(u"keep_author.city"_s)->currentText(), u"Mine"_s);
        actions.action(u"keepTheirs"_s)->trigger();
        QCOMPARE(conflict.view->findChild<QComboBox *>(u"keep_author.city"_s)->currentText(), u"Theirs"_s);
        actions.action(u"leaveConflict"_s)->trigger();
        QVERIFY(!conflict.view->isVisible() && !actions.action(u"settleConflict"_s)->isEnabled());
        QTest::mouseClick(notes->findChild<QPushButton *>(u"showConflicts"_s), Qt::LeftButton);
        QVERIFY(conflict.comes());
        QVERIFY(conflict.names().contains(u"author.name"_s));
        QCOMPARE(conflict.fields->rowCount(), 3);
        QVERIFY(conflict.choose(u"author.city"_s, u"Mine"_s));
        QVERIFY(conflict.choose(u"pages"_s, u"As read"_s));
        actions.action(u"settleConflict"_s)->trigger();
        notes->apply();
        QTRY_COMPARE_WITH_TIMEOUT(open.staged().count(), 0, waitMilliseconds);
        QCOMPARE(campus_->notesLike(R"({"author": {"name": "Augusta", "city": "Madrid"}, "pages": 12})"), 1);
    }

    void inRedisAFieldOfAHashIsSettled()
    {
        const QTemporaryDir folder;
        ChangesWindow open(campus_->accesses(), folder.path());
        RecordsPage *sessions = open.open(u"cache"_s, u"sessions"_s);
        QVERIFY(sessions);
        RecordsModel *model = open.modelOf(sessions);
        QTRY_VERIFY(model->record(0));
        const QByteArray key = model->record(0)->key.first().toUtf8OrBytes();
        VERIFY_RESULT(model->stageField(0, {u"value"_s, u"place"_s}, Value(u"library"_s)));
        VERIFY_RESULT(
            runRedis(campus_->access(u"cache"_s), {"HSET", key, "place", "garden", "user", "theirs"}));
        sessions->apply();
        const Conflict conflict(sessions);
        QVERIFY(conflict.comes());
        QVERIFY2(conflict.names().contains(u"value.place"_s), qPrintable(conflict.names().join(u' ')));
        conflict.press(u"allMine"_s);
        conflict.press(u"settle"_s);
        sessions->apply();
        QTRY_COMPARE_WITH_TIMEOUT(open.staged().count(), 0, waitMilliseconds);
        UNWRAP_RESULT(const auto now, runRedis(campus_->access(u"cache"_s), {"HMGET", key, "place", "user"}));
        QCOMPARE(now, (QByteArrayList{"library", "theirs"}));
    }

    void aRecordThatWasDeletedMeanwhileCanBeAddedAgain()
    {
        const QTemporaryDir folder;
        ChangesWindow open(campus_->accesses(), folder.path());
        RecordsPage *users = open.open(u"relational"_s, u"users"_s);
        QVERIFY(users && open.type(users, u"3"_s, u"name"_s, u"Mine"_s));
        VERIFY_RESULT(sql(u"DELETE FROM users WHERE id = 3"_s));
        users->apply();
        const Conflict conflict(users);
        QVERIFY(conflict.comes());
        QVERIFY(!conflict.view->findChild<QPushButton *>(u"settle"_s)->isVisible());
        open.takePicture(u"conflict-gone"_s);
        conflict.press(u"allMine"_s);
        users->apply();
        QTRY_COMPARE_WITH_TIMEOUT(open.staged().count(), 0, waitMilliseconds);
        QCOMPARE(user(3), (QStringList{u"Mine"_s, u"student"_s}));
    }

    void longValuesAreReadToTheirEnd()
    {
        const QTemporaryDir folder;
        ChangesWindow open(campus_->accesses(), folder.path());
        RecordsPage *users = open.open(u"relational"_s, u"users"_s);
        const QString line = u"A long line that goes on for a while. "_s;
        QVERIFY(users && open.type(users, u"1"_s, u"name"_s, line.repeated(40) + u"mine"_s));
        VERIFY_RESULT(sql(u"UPDATE users SET name = repeat('%1', 40) || 'theirs' WHERE id = 1"_s.arg(line)));
        users->apply();
        const Conflict conflict(users);
        QVERIFY(conflict.comes());
        const auto *whole = conflict.view->findChild<QWidget *>(u"wholeValues"_s);
        QVERIFY(whole->isVisible());
        const auto texts = whole->findChildren<QPlainTextEdit *>();
        QCOMPARE(texts.size(), 3);
        QVERIFY(texts.at(1)->toPlainText().endsWith(u"theirs"_s));
        QVERIFY(texts.at(2)->toPlainText().endsWith(u"mine"_s));
        open.takePicture(u"conflict-long"_s);
    }

    void theKeyboardAloneSettlesIt()
    {
        const QTemporaryDir folder;
        ChangesWindow open(campus_->accesses(), folder.path());
        RecordsPage *users = open.open(u"relational"_s, u"users"_s);
        QVERIFY(users && open.type(users, u"1"_s, u"name"_s, u"Mine"_s));
        VERIFY_RESULT(sql(u"UPDATE users SET name = 'Theirs' WHERE id = 1"_s));
        QVERIFY(QTest::qWaitForWindowActive(&open.window()));
        users->apply();
        const Conflict conflict(users);
        QVERIFY(conflict.comes());
        conflict.view->findChild<QPushButton *>(u"allMine"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // to the fields
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // to the choice
        auto *choice = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(choice);
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(choice->currentText(), u"Mine"_s);
        auto *settle = conflict.view->findChild<QPushButton *>(u"settle"_s);
        settle->setFocus();
        QTest::keyClick(settle, Qt::Key_Space);
        QTRY_COMPARE(open.modelOf(users)->changes().conflicts(), 0);
    }
};

QTEST_MAIN(ConflictViewTest)
#include "conflict_view_test.moc"
