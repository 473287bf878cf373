// SPDX-License-Identifier: GPL-3.0-or-later
// From record to record over PostgreSQL and MongoDB at once, in the real window.
#include "models/references/related_model.h"
#include "tests/gui/platforms/platform_window.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/connections/location_bar.h"
#include "widgets/records/records_navigator.h"
#include "widgets/references/related_panel.h"
#include "widgets/shared/notification_bar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSplitter>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000;

QModelIndex lineOf(const QTreeView &view, const QString &title)
{
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const QModelIndex line = view.model()->index(row, RelatedModel::TitleColumn);
        if (line.data().toString() == title)
            return line;
    }
    return {};
}

QString answerOf(const QTreeView &view, const QString &title)
{
    const QModelIndex line = lineOf(view, title);
    return line.isValid() ? line.siblingAtColumn(RelatedModel::AnswerColumn).data().toString() : u"no line"_s;
}

} // namespace

class ReferencesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir home_;
    std::unique_ptr<FilledPlatform> learnflow_;
    std::unique_ptr<FilledPlatform> chatbot_;

    [[nodiscard]] QString sqlText(const QString &statement) const
    {
        const auto rows = runSql(learnflow_->access(u"relational"_s), statement);
        return rows && !rows->isEmpty() ? rows->constFirst().value(0) : QString();
    }

    /// The panel beside the record, once it has asked all its questions.
    static QTreeView *related(PlatformWindow &open, int row, const QString &field)
    {
        open.showForm(row, field);
        auto *panel = open.find<RelatedPanel>(u"relatedPanel");
        auto *view = panel->findChild<QTreeView *>(u"relatedView"_s);
        const auto *model = qobject_cast<RelatedModel *>(view->model());
        const bool answered =
            QTest::qWaitFor([&] { return model->rowCount() > 0 && !model->isAsking(); }, patience);
        return answered ? view : nullptr;
    }

    static void click(QTreeView &view, const QString &title)
    {
        const QModelIndex line = lineOf(view, title);
        view.scrollTo(line);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(line).center());
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
        auto chatbot = FilledPlatform::make(*servers, u"chatbot"_s);
        VERIFY_RESULT(chatbot);
        chatbot_ = std::move(*chatbot);
    }

    void tellsWhatBelongsToACourseInBothStoresAndGoesThere()
    {
        PlatformWindow open(*learnflow_);
        QVERIFY(open.open(u"relational"_s, u"courses"_s));
        const qint64 id = open.model()->record(0)->key.first().toInteger().value_or(0);
        QTreeView *view = related(open, 0, u"title"_s);
        QVERIFY(view);
        const auto enrolled = sqlText(u"select count(*) from enrollments where course_id = %1"_s.arg(id));
        QCOMPARE(answerOf(*view, u"Enrollments"_s), QLocale().toString(enrolled.toLongLong()));
        const auto lessons =
            runMongo(learnflow_->access(u"documents"_s),
                     "{\"count\": \"lessons\", \"query\": {\"course_id\": " + QByteArray::number(id) + "}}");
        VERIFY_RESULT(lessons);
        const qint64 counted = QLocale().toLongLong(answerOf(*view, u"Lessons"_s));
        QVERIFY(counted > 0);
        open.takePicture(u"related"_s);
        click(*view, u"Lessons"_s);
        QTRY_VERIFY_WITH_TIMEOUT(open.page() && open.page()->entity().name == u"lessons", patience);
        QTRY_VERIFY_WITH_TIMEOUT(open.model()->hasAnswered() && !open.model()->isLoading(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(open.model()->rowCount(), static_cast<int>(counted), patience);
        QCOMPARE(open.page()->navigator().conditions().size(), 1);
        open.takePicture(u"related-lessons"_s);
        // And back to the course by the field that names it.
        open.table()->setCurrentIndex(open.model()->index(0, open.model()->columnOf(u"course_id"_s)));
        open.table()->setFocus();
        QTest::keyClick(open.table(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(open.page()->entity().name == u"courses", patience);
        QTRY_COMPARE_WITH_TIMEOUT(open.page()->navigator().currentKey().value(0).toInteger().value_or(-1), id,
                                  patience);
    }

    void goesToARecordFarAwayInATableThatIsNotLoaded()
    {
        PlatformWindow open(*learnflow_);
        QVERIFY(open.open(u"relational"_s, u"enrollments"_s));
        const qint64 last = sqlText(u"select max(id) from enrollments"_s).toLongLong();
        const qint64 middle =
            sqlText(u"select id from enrollments order by id offset (select count(*) / 2 from "
                    "enrollments) limit 1"_s)
                .toLongLong();
        for (const qint64 id : {middle, last, qint64(1)}) {
            open.page()->navigator().go({}, {Value(static_cast<qint32>(id))});
            QTRY_COMPARE_WITH_TIMEOUT(open.page()->navigator().currentKey().value(0).toInteger().value_or(-1),
                                      id, patience);
            QTRY_VERIFY(open.table()->viewport()->rect().contains(
                open.table()->visualRect(open.table()->currentIndex()).center()));
        }
        // All records are still there around it.
        const auto all = sqlText(u"select count(*) from enrollments"_s).toInt();
        open.table()->scrollToBottom();
        QTRY_COMPARE_WITH_TIMEOUT(open.model()->rowCount(), all, patience);
    }

    void saysThatAReferenceLeadsNowhere()
    {
        PlatformWindow open(*learnflow_);
        QVERIFY(open.open(u"documents"_s, u"lessons"_s));
        QVERIFY(open.filter(u"course_id"_s, Operator::AtLeast, u"0"_s));
        const auto key = open.model()->record(0)->key;
        VERIFY_RESULT(runMongo(learnflow_->access(u"documents"_s),
                               "{\"update\": \"lessons\", \"updates\": [{\"q\": {\"_id\": {\"$oid\": \"" +
                                   open.model()->cellText(key.first()).toLatin1() +
                                   "\"}}, \"u\": {\"$set\": {\"course_id\": 999999}}}]}"));
        open.page()->reload();
        QTRY_COMPARE_WITH_TIMEOUT(open.said(open.rowOf(open.model()->cellText(key.first())), u"course_id"_s),
                                  u"999999"_s, patience);
        const int row = open.rowOf(open.model()->cellText(key.first()));
        QTreeView *view = related(open, row, u"course_id"_s);
        QVERIFY(view);
        QCOMPARE(answerOf(*view, u"Course"_s), u"no record 999999 in Courses"_s);
        open.takePicture(u"related-dangling"_s);
        open.table()->setCurrentIndex(open.model()->index(row, open.model()->columnOf(u"course_id"_s)));
        open.table()->setFocus();
        QTest::keyClick(open.table(), Qt::Key_Enter, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(open.page()->entity().name == u"courses", patience);
        auto *notice = open.find<NotificationBar>(u"notice");
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), patience);
        QVERIFY(notice->sentence().contains(u"999999"_s));
    }

    void followsArraysBothWays()
    {
        PlatformWindow open(*chatbot_);
        QVERIFY(open.open(u"documents"_s, u"subjects"_s));
        QTreeView *view = related(open, 0, u"name"_s);
        QVERIFY(view);
        QVERIFY2(QLocale().toLongLong(answerOf(*view, u"Students"_s)) > 0,
                 qPrintable(answerOf(*view, u"Students"_s)));
        const QString sessions = answerOf(*view, u"Sessions"_s);
        QVERIFY2(!sessions.isEmpty() && sessions != u"not known", qPrintable(sessions));
        const QString enrolled = answerOf(*view, u"Users"_s);
        click(*view, u"Users"_s);
        QTRY_VERIFY_WITH_TIMEOUT(open.page() && open.page()->entity().name == u"users", patience);
        QTRY_COMPARE_WITH_TIMEOUT(open.model()->rowCount(), static_cast<int>(QLocale().toLongLong(enrolled)),
                                  patience);
    }

    void goesBackAndForwardOverWhatWasVisited()
    {
        PlatformWindow open(*learnflow_);
        QVERIFY(open.open(u"relational"_s, u"users"_s));
        QVERIFY(open.filter(u"id"_s, Operator::AtMost, u"5"_s));
        QTRY_VERIFY_WITH_TIMEOUT(open.model()->record(1), patience);
        open.table()->setCurrentIndex(open.model()->index(1, 1));
        const RecordKey second = open.page()->navigator().currentKey();
        auto *bar = open.page()->parentWidget()->findChild<LocationBar *>();
        QTRY_VERIFY2(bar->text().startsWith(u"learnflow › "_s) &&
                         bar->text().contains(u"Users › Id is at most 5 › "_s),
                     qPrintable(bar->text()));
        open.takePicture(u"location"_s);
        QVERIFY(open.open(u"relational"_s, u"courses"_s));
        const auto action = [&](const QString &name) {
            return open.page()->window()->findChild<QAction *>(name);
        };
        QTRY_VERIFY(action(u"goBackAction"_s)->isEnabled());
        QTest::keyClick(open.table(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(open.page()->entity().name, u"users"_s);
        QTRY_COMPARE(open.page()->navigator().currentKey(), second);
        QTest::mouseClick(open.table()->viewport(), Qt::BackButton);
        QTRY_VERIFY(open.page()->navigator().conditions().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(open.model()->isLoading(), false, patience);
        action(u"goForwardAction"_s)->trigger();
        QTRY_COMPARE(open.page()->navigator().conditions().size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(open.page()->navigator().currentKey(), second, patience);
        // The entity's own part of the line shows all of it again.
        auto *part = bar->findChild<QToolButton *>(u"locationPart2"_s);
        QVERIFY(part);
        QTest::mouseClick(part, Qt::LeftButton);
        QTRY_VERIFY(open.page()->navigator().conditions().isEmpty());
    }

    /// Back and forward before the pages have answered.
    void missesNoRecordHoweverQuicklyOneGoes()
    {
        PlatformWindow open(*learnflow_);
        QVERIFY(open.open(u"relational"_s, u"enrollments"_s));
        const auto key = [this](const QString &which) {
            const QString statement = u"select id from enrollments order by id %1 limit 1"_s;
            return sqlText(statement.arg(which)).toLongLong();
        };
        const qint64 middle = key(u"offset (select count(*) / 2 from enrollments)"_s);
        const qint64 last = key(u"desc"_s);
        const EntityAddress enrollments = open.page()->navigator().address();
        const auto visit = [&](qint64 record) {
            Q_EMIT open.page()->navigator().destinationWanted(
                Destination(enrollments, QList<Condition>(), {Value(static_cast<qint32>(record))}));
        };
        const auto number = [](const RecordKey &record) { return record.value(0).toInteger().value_or(-1); };
        const auto current = [&] { return number(open.page()->navigator().currentKey()); };
        const auto wanted = [&] { return number(open.page()->navigator().wantedKey()); };
        visit(middle);
        QTRY_COMPARE_WITH_TIMEOUT(current(), middle, patience);
        QVERIFY(open.open(u"relational"_s, u"courses"_s));
        open.table()->setCurrentIndex(open.model()->index(1, 0));
        const qint64 course = current();
        visit(last);
        QTRY_COMPARE_WITH_TIMEOUT(open.page()->entity().name, u"enrollments"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(current(), last, patience);
        auto *back = open.page()->window()->findChild<QAction *>(u"goBackAction"_s);
        auto *forward = open.page()->window()->findChild<QAction *>(u"goForwardAction"_s);
        QTRY_VERIFY(!forward->isEnabled()); // it has been noted
        for (int round = 0; round < 4; ++round) {
            back->trigger();
            back->trigger();
            QCOMPARE(wanted(), middle);
            if (round % 2 == 1)
                QCoreApplication::processEvents(); // what is met on the way is no visit
            forward->trigger();
            forward->trigger();
            QCOMPARE(wanted(), last);
            QVERIFY(!forward->isEnabled());
            QTRY_COMPARE_WITH_TIMEOUT(current(), last, patience);
            QVERIFY(open.model()->soughtKey().isEmpty()); // nothing is on its way that would lead elsewhere
        }
        back->trigger();
        QCOMPARE(open.page()->entity().name, u"courses"_s);
        QTRY_COMPARE_WITH_TIMEOUT(current(), course, patience);
        back->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(current(), middle, patience);
        forward->trigger();
        forward->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(current(), last, patience);
    }

    void foldsWhileAConflictIsShown()
    {
        const QString line = u"What the course is about, and whom it is for. "_s;
        const auto text = [&](const QString &middle) {
            return line.repeated(20) + u"\n\n"_s + middle + u"\n\n"_s + line.repeated(22);
        };
        const QString id = sqlText(u"select min(id) from courses"_s);
        const auto describe = [&](const QString &middle) {
            const QString statement = u"update courses set description = '%1' where id = %2"_s;
            return runSql(learnflow_->access(u"relational"_s), statement.arg(text(middle), id));
        };
        VERIFY_RESULT(describe(u"It is for everybody."_s));
        PlatformWindow open(*learnflow_);
        QVERIFY(open.open(u"relational"_s, u"courses"_s));
        QTreeView *view = related(open, 0, u"title"_s);
        QVERIFY(view);
        auto *column = open.find<QSplitter>(u"recordsSideColumn");
        column->setSizes({300, 240});
        VERIFY_RESULT(
            open.model()->stageField(0, {u"description"_s}, Value(text(u"Mine is for beginners."_s))));
        VERIFY_RESULT(open.model()->stageField(0, {u"title"_s}, Value(u"Engines for everybody"_s)));
        VERIFY_RESULT(describe(u"Theirs is for those who come back."_s));
        const int height = column->sizes().at(1);
        open.page()->apply();
        auto *conflict = open.find<QWidget>(u"conflictView");
        QTRY_VERIFY_WITH_TIMEOUT(conflict->isVisible(), patience);
        QVERIFY(!view->isVisible());
        auto *fields = conflict->findChild<QTableWidget *>(u"conflictFields"_s);
        for (int row = 0; row < fields->rowCount(); ++row) {
            if (fields->item(row, 0)->text() == u"Description"_s)
                fields->setCurrentCell(row, 0);
        }
        const auto texts = conflict->findChild<QWidget *>(u"wholeValues"_s)->findChildren<QPlainTextEdit *>();
        QCOMPARE(texts.size(), 3);
        for (const QPlainTextEdit *side : texts) {
            QVERIFY(side->isVisible());
            QVERIFY(side->viewport()->width() >= 40 * side->fontMetrics().averageCharWidth());
            QVERIFY(side->viewport()->height() >= 2 * side->fontMetrics().lineSpacing());
        }
        // What differs is in sight, and is chosen where it is read.
        QVERIFY(
            texts.at(2)->toPlainText().mid(texts.at(2)->textCursor().position()).startsWith(u"Mine is"_s));
        QTRY_VERIFY(texts.at(2)->viewport()->rect().contains(texts.at(2)->cursorRect().center()));
        open.takePicture(u"conflict-long"_s);
        auto *keep = conflict->findChild<QComboBox *>(u"keep_description"_s);
        conflict->findChild<QRadioButton *>(u"wholeSide2"_s)->click();
        QCOMPARE(keep->currentText(), u"Mine"_s);
        keep->setCurrentIndex(0);
        QVERIFY(conflict->findChild<QRadioButton *>(u"wholeSide1"_s)->isChecked());
        QVERIFY(open.press(u"later"_s));
        QTRY_VERIFY(view->isVisible());
        QVERIFY(std::abs(column->sizes().at(1) - height) < 60); // the notice above takes some
        open.model()->changes().discard();
    }

    void asksNothingWhileThePanelIsHiddenAndStopsWhenTold()
    {
        PlatformWindow open(*learnflow_);
        QVERIFY(open.open(u"relational"_s, u"users"_s));
        const auto *model = qobject_cast<RelatedModel *>(
            open.find<RelatedPanel>(u"relatedPanel")->findChild<QTreeView *>(u"relatedView"_s)->model());
        open.table()->setCurrentIndex(open.model()->index(0, 0));
        QTRY_VERIFY(!open.page()->navigator().currentKey().isEmpty());
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(!model->isAsking());
        open.showForm(0, u"email"_s);
        QVERIFY(model->isAsking());
        const_cast<RelatedModel *>(model)->stop();
        QVERIFY(!model->isAsking());
        QCOMPARE(model->state(1), RelatedModel::State::Stopped);
    }
};

QTEST_MAIN(ReferencesTest)
#include "references_test.moc"
