// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting, and editing many records at once, in the real window over PostgreSQL and MongoDB.
#include "operations/deletion/deletion_survey.h"
#include "tests/gui/platforms/platform_window.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/records/bulk_edit_dialog.h"
#include "widgets/records/records_navigator.h"
#include "widgets/references/deletion_dialog.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/question.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000;

template<typename Dialog>
Dialog *openDialog(const PlatformWindow &open)
{
    Dialog *dialog = nullptr;
    const bool there = QTest::qWaitFor(
        [&] {
            dialog = open.page()->findChild<Dialog *>();
            return dialog && dialog->isVisible();
        },
        patience);
    return there ? dialog : nullptr;
}

template<typename Widget>
Widget *part(const QWidget &dialog, const QString &name)
{
    return dialog.findChild<Widget *>(name);
}

void press(const QWidget &dialog, const QString &button)
{
    QTest::mouseClick(part<QPushButton>(dialog, button), Qt::LeftButton);
}

QStringList linesOf(const QTreeView &view)
{
    QStringList lines;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        lines.append(view.model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return lines;
}

} // namespace

class DeletionTest : public QObject
{
    Q_OBJECT

    QTemporaryDir home_;
    std::unique_ptr<FilledPlatform> learnflow_;

    [[nodiscard]] QString sql(const QString &statement) const
    {
        const auto rows = runSql(learnflow_->access(u"relational"_s), statement);
        return rows && !rows->isEmpty() ? rows->constFirst().value(0) : u"failed"_s;
    }

    /// Asks for the deletion of one user and waits until everything was looked at.
    static DeletionDialog *askToDelete(PlatformWindow &open, const QString &id)
    {
        if (!open.open(u"relational"_s, u"users"_s) || !open.filter(u"id"_s, Operator::Equals, id))
            return nullptr;
        const int row = open.rowOf(id);
        open.table()->setCurrentIndex(open.model()->index(row, 1));
        open.table()->setFocus();
        QTest::keyClick(open.table(), Qt::Key_Delete);
        auto *dialog = openDialog<DeletionDialog>(open);
        const auto *stop = dialog ? part<QPushButton>(*dialog, u"stopLooking"_s) : nullptr;
        return stop && QTest::qWaitFor([&] { return !stop->isVisible(); }, patience) ? dialog : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_STATE_HOME", home_.path().toUtf8());
        const auto servers = SandboxServers::find();
        if (!servers)
            QSKIP(qPrintable(servers.error().why));
        auto learnflow = FilledPlatform::make(*servers, u"learnflow"_s);
        VERIFY_RESULT(learnflow);
        learnflow_ = std::move(*learnflow);
    }

    void showsWhatGoesWithALearnerInBothStores()
    {
        PlatformWindow open(*learnflow_);
        const QString id =
            sql(u"select user_id from enrollments where user_id not in (select instructor_id from courses "
                "where instructor_id is not null) group by 1 order by count(*) desc limit 1"_s);
        DeletionDialog *dialog = askToDelete(open, id);
        QVERIFY(dialog);
        const QStringList lines = linesOf(*part<QTreeView>(*dialog, u"deletionEffects"_s));
        const QString enrolled = sql(u"select count(*) from enrollments where user_id = "_s + id);
        QVERIFY2(lines.contains(u"Deleted too"_s), qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.contains(u"Enrollments, user: "_s + enrolled), qPrintable(lines.join(u'\n')));
        const auto inDocuments = [](const QString &line) { return line.contains(u" (MongoDB): "_s); };
        QVERIFY2(lines.contains(u"Left pointing at nothing"_s) && std::ranges::any_of(lines, inDocuments),
                 qPrintable(lines.join(u'\n')));
        QVERIFY(part<QLabel>(*dialog, u"deletionBlocked"_s)->text().isEmpty());
        int gone = 0;
        for (qsizetype line = lines.indexOf(u"Deleted too"_s) + 1; lines.value(line).contains(u": "_s);
             ++line)
            gone += lines.at(line).section(u": "_s, 1).toInt();
        QVERIFY(gone >= enrolled.toInt());
        const auto *undo = part<QLabel>(*dialog, u"deletionUndo"_s);
        QVERIFY(undo->isVisible());
        QVERIFY2(undo->text().contains(u"not the %1 record"_s.arg(gone)), qPrintable(undo->text()));
        const qsizetype emptied = lines.indexOf(u"Emptied"_s);
        QCOMPARE(undo->text().contains(u"stays empty"_s), emptied >= 0);
        if (const QString folder = qEnvironmentVariable("REGISTRAR_PICTURES"); !folder.isEmpty())
            QVERIFY(dialog->grab().save(folder + u"/deletion.png"_s));
        QVERIFY(!open.page()->hasStagedChanges());
        press(*dialog, u"confirmDeletion"_s);
        QVERIFY(open.page()->hasStagedChanges());
        open.page()->discard();
    }

    void saysWhatStandsInTheWayAndGoesThere()
    {
        PlatformWindow open(*learnflow_);
        const QString id =
            sql(u"select instructor_id from courses where instructor_id is not null limit 1"_s);
        const int courses = sql(u"select count(*) from courses where instructor_id = "_s + id).toInt();
        DeletionDialog *dialog = askToDelete(open, id);
        QVERIFY(dialog);
        const QString blocked = part<QLabel>(*dialog, u"deletionBlocked"_s)->text();
        QVERIFY2(blocked.contains(QString::number(courses)) && blocked.contains(u"instructor"_s),
                 qPrintable(blocked));
        if (const QString folder = qEnvironmentVariable("REGISTRAR_PICTURES"); !folder.isEmpty())
            QVERIFY(dialog->grab().save(folder + u"/deletion-blocked.png"_s));
        press(*dialog, u"openBlockers"_s);
        QTRY_COMPARE_WITH_TIMEOUT(open.page()->entity().name, u"courses"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(open.model()->rowCount(), courses, patience);
    }

    void deactivatesInstead()
    {
        PlatformWindow open(*learnflow_);
        const QString id = sql(u"select max(id) from users where is_active"_s);
        DeletionDialog *dialog = askToDelete(open, id);
        QVERIFY(dialog);
        press(*dialog, u"deactivateInstead"_s);
        QVERIFY(open.page()->hasStagedChanges());
        QVERIFY(open.apply());
        QCOMPARE(sql(u"select is_active from users where id = "_s + id), u"f"_s);
    }

    void editsEverythingThatTheFilterFindsAndTakesItBack()
    {
        PlatformWindow open(*learnflow_);
        QVERIFY(open.open(u"relational"_s, u"users"_s));
        QVERIFY(open.filter(u"role"_s, Operator::Equals, u"learner"_s));
        const QString learners = sql(u"select count(*) from users where role = 'learner'"_s);
        const QString blocked = sql(u"select count(*) from users where is_blocked"_s);
        const QString blockedLearners =
            sql(u"select count(*) from users where role = 'learner' and is_blocked"_s);
        open.find<QAction>(u"editMany")->trigger();
        auto *dialog = openDialog<BulkEditDialog>(open);
        QVERIFY(dialog);
        auto *fields = part<QComboBox>(*dialog, u"editField"_s);
        fields->setCurrentIndex(fields->findText(u"Email"_s));
        part<QRadioButton>(*dialog, u"editEverything"_s)->setChecked(true);
        part<QLineEdit>(*dialog, u"editValue"_s)->setText(u"nobody"_s);
        auto *problem = part<QLabel>(*dialog, u"editProblem"_s);
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), patience);
        auto *button = part<QPushButton>(*dialog, u"confirmEdit"_s);
        QVERIFY(!button->isEnabled());
        fields->setCurrentIndex(fields->findText(u"Is blocked"_s));
        part<QComboBox>(*dialog, u"editChoice"_s)->setCurrentIndex(0);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
        QVERIFY2(button->text().contains(QLocale().toString(learners.toInt())) ||
                     button->text().contains(learners),
                 qPrintable(button->text()));
        QVERIFY(part<QTreeWidget>(*dialog, u"editSamples"_s)->topLevelItemCount() > 0);
        if (const QString folder = qEnvironmentVariable("REGISTRAR_PICTURES"); !folder.isEmpty())
            QVERIFY(dialog->grab().save(folder + u"/bulk-edit.png"_s));
        press(*dialog, u"confirmEdit"_s);
        QTRY_COMPARE_WITH_TIMEOUT(sql(u"select count(*) from users where role = 'learner' and is_blocked"_s),
                                  learners, patience);
        auto *notice = open.find<NotificationBar>(u"notice");
        const auto undo = [&] {
            for (auto *each : notice->findChildren<QPushButton *>()) {
                if (each->text() == u"Undo" && each->isVisible())
                    return each;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        QTRY_VERIFY_WITH_TIMEOUT(undo(), patience);
        NextAnswers::accept(false);
        QTest::mouseClick(undo(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(NextAnswers::lastQuestion(), patience);
        const QString plan = NextAnswers::lastQuestion()->detail;
        const int written = learners.toInt() - blockedLearners.toInt();
        QVERIFY2(plan.contains(u"records to be written: "_s + QLocale().toString(written)), qPrintable(plan));
        QTest::qWait(0);
        QCOMPARE(sql(u"select count(*) from users where role = 'learner' and is_blocked"_s), learners);
        QTRY_VERIFY(undo()); // who has said no can still say yes
        NextAnswers::accept(true);
        QTest::mouseClick(undo(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(sql(u"select count(*) from users where is_blocked"_s), blocked, patience);
    }

    void aCopyLeavesOutWhatMustBeUnique()
    {
        PlatformWindow open(*learnflow_);
        QVERIFY(open.open(u"relational"_s, u"users"_s));
        open.table()->setCurrentIndex(open.model()->index(0, 1));
        const QString name = open.said(0, u"first_name"_s);
        open.find<QAction>(u"duplicateRecord")->trigger();
        QCOMPARE(open.model()->addedCount(), 1);
        const Document copy = open.model()->document(0);
        QVERIFY(fieldOf(copy, u"id"_s).isMissing());
        QVERIFY(fieldOf(copy, u"email"_s).isMissing());
        QVERIFY(!fieldOf(copy, u"role"_s).isMissing());
        QVERIFY(open.said(0, u"first_name"_s).startsWith(name));
        QTRY_VERIFY(open.editor(u"email"_s)->isAncestorOf(QApplication::focusWidget()));
        open.page()->discard();
    }
};

QTEST_MAIN(DeletionTest)
#include "deletion_test.moc"
