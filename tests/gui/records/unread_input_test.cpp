// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed in the form and cannot be read: kept for its record, marked, found again, and never written.
#include "tests/gui/records/opened_page.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/records/json_text_edit.h"
#include "widgets/shared/segmented_control.h"
#include "widgets/shared/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

const auto courses =
    u"create table courses (id integer primary key, title text, seats integer, starts date);"
    "insert into courses values (1, 'Engines', 30, '2026-02-01'), (2, 'Looms', 30, '2026-02-01'),"
    "(3, 'Tables', 12, null)"_s;

Blueprint blueprint()
{
    BlueprintEntity course;
    course.name = u"courses"_s;
    course.store = u"relational"_s;
    course.source = {u"public"_s, u"courses"_s};
    course.kind = EntityKind::Table;
    course.key = {u"id"_s};
    course.titleField = u"title"_s;
    Blueprint blueprint;
    blueprint.entities = {course};
    return blueprint;
}

} // namespace

class UnreadInputTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenedPage> opened_;

    [[nodiscard]] QLineEdit *line(const QString &field) const
    {
        return opened_->editor(field)->findChild<QLineEdit *>();
    }
    [[nodiscard]] QString note(const QString &field) const
    {
        return opened_->editor(field)->findChild<QLabel *>(u"note"_s)->text();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return opened_->find<QPushButton>(name); }
    [[nodiscard]] bool canApply() const { return button(u"apply"_s)->isEnabled(); }
    [[nodiscard]] QString mark(int row) const
    {
        return opened_->model()->headerData(row, Qt::Vertical).toString();
    }

    void type(const QString &field, const QString &words) const
    {
        QLineEdit *line = this->line(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, words);
    }

    void take(const QString &field, const QString &action) const
    {
        auto *menu = opened_->editor(field)->findChild<QMenu *>();
        Q_EMIT menu->aboutToShow();
        auto *found = menu->findChild<QAction *>(action);
        QVERIFY(found && found->isEnabled());
        found->trigger();
    }

    [[nodiscard]] QString stored(const QString &what) const
    {
        const auto rows =
            runSql(opened_->database().access(), u"select "_s + what + u" from courses order by id"_s);
        QStringList texts;
        for (const QStringList &row : rows.value_or(QList<QStringList>()))
            texts.append(row.join(u' '));
        return texts.join(u", "_s);
    }

private Q_SLOTS:
    void init()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        VERIFY_RESULT(runSql(database->access(), courses));
        opened_ = std::make_unique<OpenedPage>(std::move(database), blueprint(), u"courses"_s);
        QTRY_VERIFY_WITH_TIMEOUT(opened_->isReady(3), OpenedPage::patience);
        opened_->showRecord(0);
    }

    void cleanup() { opened_.reset(); }

    void keepsItForItsRecordAndShowsItAgain()
    {
        type(u"seats"_s, u"12x"_s);
        type(u"starts"_s, u"2026-02-"_s);
        const QString problem = note(u"seats"_s);
        QVERIFY(!problem.isEmpty());
        opened_->showRecord(1); // the same values, and nothing of what was typed
        QCOMPARE(line(u"seats"_s)->text(), u"30"_s);
        QCOMPARE(line(u"starts"_s)->text(), u"2026-02-01"_s);
        QVERIFY(!opened_->editor(u"seats"_s)->hasUnreadableInput());
        opened_->model()->reload();
        QTRY_VERIFY_WITH_TIMEOUT(!opened_->model()->isLoading(), OpenedPage::patience);
        opened_->showRecord(0);
        QTRY_COMPARE_WITH_TIMEOUT(line(u"seats"_s)->text(), u"12x"_s, OpenedPage::patience);
        QCOMPARE(line(u"starts"_s)->text(), u"2026-02-"_s);
        QCOMPARE(note(u"seats"_s), problem);
        QVERIFY(!opened_->page()->hasStagedChanges());
        opened_->picture(u"unread-light"_s);
        type(u"seats"_s, u"12"_s); // mended
        QCOMPARE(opened_->value(0, u"seats"_s), Value(12));
        QCOMPARE(line(u"seats"_s)->text(), u"12"_s);
        QVERIFY(!opened_->editor(u"seats"_s)->hasUnreadableInput());
        QVERIFY(!canApply()); // the date is still unfinished
        take(u"starts"_s, u"takeBack"_s);
        QCOMPARE(line(u"starts"_s)->text(), u"2026-02-01"_s);
        QVERIFY(canApply());
    }

    void keepsTheCaretWhileOneTypes()
    {
        QLineEdit *seats = line(u"seats"_s);
        seats->setFocus();
        seats->selectAll();
        QTest::keyClicks(seats, u"1y2"_s);
        seats->setCursorPosition(1);
        QTest::keyClicks(seats, u"z"_s);
        QCOMPARE(seats->text(), u"1zy2"_s);
        QTest::keyClick(seats, Qt::Key_Delete);
        QTest::keyClick(seats, Qt::Key_Backspace);
        QCOMPARE(seats->text(), u"12"_s);
        QCOMPARE(seats->cursorPosition(), 1);
        QCOMPARE(opened_->value(0, u"seats"_s), Value(12));
    }

    void marksTheRecordAndLeadsToIt()
    {
        type(u"seats"_s, u"12x"_s);
        opened_->showRecord(1);
        type(u"starts"_s, u"soon"_s);
        opened_->showRecord(2);
        for (const int row : {0, 1}) {
            QCOMPARE(mark(row), u"!"_s);
            QVERIFY(!opened_->model()->headerData(row, Qt::Vertical, Qt::ToolTipRole).toString().isEmpty());
        }
        QCOMPARE(mark(2), QString());
        const QModelIndex seats = opened_->model()->index(0, opened_->model()->columnOf(u"seats"_s));
        QVERIFY(opened_->model()->cell(0, seats.column()).hasProblem);
        QVERIFY(seats.data(Qt::AccessibleTextRole).toString().contains(u"not valid"_s));
        QPushButton *unread = button(u"showUnread"_s);
        QTRY_VERIFY(unread->isVisible());
        QTest::mouseClick(unread, Qt::LeftButton);
        QCOMPARE(opened_->table()->currentIndex(), seats);
        QTest::mouseClick(unread, Qt::LeftButton);
        QCOMPARE(opened_->table()->currentIndex().row(), 1);
        QCOMPARE(line(u"starts"_s)->text(), u"soon"_s);
        QVERIFY(line(u"starts"_s)->hasFocus());
    }

    void staysOutOfWhatIsWritten()
    {
        type(u"seats"_s, u"12x"_s);
        type(u"title"_s, u"Steam"_s);
        opened_->showRecord(1);
        QVERIFY(!canApply());
        opened_->page()->apply();
        const ChangeSet set = opened_->model()->changes().changeSet();
        QCOMPARE(set.changes.size(), 1);
        QCOMPARE(set.changes.first().fields.size(), 1);
        QCOMPARE(set.changes.first().fields.first().field, FieldPath{u"title"_s});
        opened_->showRecord(0);
        take(u"seats"_s, u"takeBack"_s);
        QVERIFY(canApply());
        opened_->page()->apply();
        QTRY_VERIFY_WITH_TIMEOUT(!opened_->page()->hasStagedChanges(), OpenedPage::patience);
        QCOMPARE(stored(u"title, seats"_s), u"Steam 30, Looms 30, Tables 12"_s);
    }

    void isTakenBackWithTheRestAndBroughtBack()
    {
        type(u"seats"_s, u"12x"_s);
        type(u"title"_s, u"Steam"_s);
        opened_->page()->discard();
        QCOMPARE(line(u"seats"_s)->text(), u"30"_s);
        QCOMPARE(line(u"title"_s)->text(), u"Engines"_s);
        QCOMPARE(mark(0), QString());
        auto *notice = opened_->find<QWidget>(u"notice"_s);
        const QList<QPushButton *> undo = notice->findChildren<QPushButton *>();
        QVERIFY(!undo.isEmpty());
        undo.first()->click();
        QCOMPARE(line(u"seats"_s)->text(), u"12x"_s);
        QCOMPARE(line(u"title"_s)->text(), u"Steam"_s);
        opened_->find<QAction>(u"revertRecord"_s)->trigger();
        QCOMPARE(line(u"seats"_s)->text(), u"30"_s);
        QCOMPARE(mark(0), QString());
        QTRY_VERIFY(
            !opened_->find<QAction>(u"revertRecord"_s)->isEnabled()); // nothing is left to be taken back
    }

    /// A record that is not to be added any more, or is to be deleted, asks for no mending.
    void goesWithTheRecord()
    {
        opened_->find<QAction>(u"addRecord"_s)->trigger();
        type(u"seats"_s, u"many"_s);
        QCOMPARE(opened_->model()->changes().unread().size(), 1);
        opened_->model()->revertRecord(0);
        QCOMPARE(opened_->model()->rowCount(), 3);
        QVERIFY(opened_->model()->changes().unread().isEmpty());
        opened_->showRecord(2);
        type(u"seats"_s, u"12x"_s);
        opened_->model()->stageDelete(2);
        QVERIFY(canApply());
        QCOMPARE(line(u"seats"_s)->text(), u"12"_s);
        opened_->model()->changes().undo();
        QCOMPARE(line(u"seats"_s)->text(), u"12x"_s);
        QVERIFY(!canApply());
    }

    void marksAndFindsAnUnreadableTextToo()
    {
        opened_->find<SegmentedControl>(u"recordViews"_s)->setCurrent(2);
        auto *text = opened_->find<JsonTextEdit>(u"recordText"_s);
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(u"Engines"_s), OpenedPage::patience);
        QVERIFY(text->find(u"\"Engines\""_s));
        QTest::keyClicks(text, u"nonsense"_s);
        QTRY_COMPARE_WITH_TIMEOUT(mark(0), u"!"_s, OpenedPage::patience);
        opened_->find<SegmentedControl>(u"recordViews"_s)->setCurrent(0);
        opened_->showRecord(2);
        QTest::mouseClick(button(u"showUnread"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(text->isVisible() && text->toPlainText().contains(u"nonsense"_s),
                                 OpenedPage::patience);
        opened_->page()->discard();
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(u"Engines"_s), OpenedPage::patience);
        QCOMPARE(mark(0), QString());
    }
};

QTEST_MAIN(UnreadInputTest)
#include "unread_input_test.moc"
