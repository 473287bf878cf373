// SPDX-License-Identifier: GPL-3.0-or-later
// Quitting while operations run.
#include "tests/gui/shell/open_window.h"
#include "tests/support/verify_result.h"
#include "widgets/operations/running_operations_dialog.h"
#include "widgets/shared/question.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSemaphore>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

/// Runs until it is let go or cancelled.
class HeldWork : public OperationWork
{
public:
    HeldWork(QString title, std::shared_ptr<QSemaphore> released, bool fails = false)
        : title_(std::move(title))
        , released_(std::move(released))
        , fails_(fails)
    {
    }
    [[nodiscard]] QString title() const override { return title_; }
    Result<Plan> plan(const CancelToken &) override { return Plan{}; }
    Result<void> run(OperationContext &context) override
    {
        context.progress(3, 10, u"records"_s);
        while (!released_->tryAcquire(1, 10)) {
            if (context.cancel().isCancelled()) {
                return failure({.kind = Error::Kind::Cancelled, .what = u"It was cancelled."_s});
            }
        }
        return fails_ ? Result<void>(failure({.kind = Error::Kind::File, .what = u"The disk is full."_s}))
                      : Result<void>();
    }

private:
    QString title_;
    std::shared_ptr<QSemaphore> released_;
    bool fails_;
};

struct Quitting : OpenWindow {
    Quitting()
        : OpenWindow(QString())
    {
        window.resize(1280, 760);
        window.show();
    }
    Operation *start(const QString &title, bool fails = false)
    {
        return operations.start(std::make_unique<HeldWork>(title, released, fails));
    }
    [[nodiscard]] RunningOperationsDialog *dialog() const
    {
        for (auto *dialog : window.findChildren<RunningOperationsDialog *>()) {
            if (dialog->isVisible()) {
                return dialog;
            }
        }
        return nullptr;
    }
    void press(const QString &button) const
    {
        QTest::mouseClick(dialog()->findChild<QPushButton *>(button), Qt::LeftButton);
    }

    std::shared_ptr<QSemaphore> released = std::make_shared<QSemaphore>();
};

} // namespace

class QuitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup() { NextAnswers::clear(); }

    void withNothingRunningNothingIsAsked()
    {
        Quitting open;
        QVERIFY(open.window.close());
        QVERIFY(!open.window.isVisible());
    }

    void whatRunsIsListedAndOneCanStay()
    {
        Quitting open;
        const Operation *first = open.start(u"Export users"_s);
        open.start(u"Edit many lessons"_s);
        QVERIFY(!open.window.close());
        QVERIFY(open.window.isVisible());
        QVERIFY(open.dialog());
        const auto *list = open.dialog()->findChild<QListView *>(u"runningList"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"Export users"_s);
        QTRY_VERIFY(list->model()
                        ->index(0, 0)
                        .data(OperationListModel::DetailRole)
                        .toString()
                        .contains(u"3 of 10 records"_s));
        QVERIFY(open.dialog()->findChild<QLabel *>(u"runningText"_s)->text().startsWith(u"2 operation"_s));
        if (const QString folder = qEnvironmentVariable("REGISTRAR_PICTURES"); !folder.isEmpty()) {
            for (const auto choice : {Theme::Choice::Dark, Theme::Choice::Light}) {
                open.theme.setChoice(choice);
                QTest::qWait(50);
                QVERIFY(
                    open.dialog()->grab().save(u"%1/quit-%2.png"_s.arg(folder, Theme::choiceName(choice))));
            }
        }
        open.press(u"stay"_s);
        QTRY_VERIFY(!open.dialog());
        QVERIFY(open.window.isVisible());
        QCOMPARE(first->state(), Operation::State::Running);
        open.released->release(2);
        QTRY_VERIFY(open.operations.running().isEmpty());
        QVERIFY(open.window.isVisible()); // it was not asked to go when they end
    }

    void itWaitsForThemAndQuits()
    {
        Quitting open;
        const Operation *first = open.start(u"Export users"_s);
        const Operation *second = open.start(u"Edit many lessons"_s);
        open.window.close();
        open.press(u"waitAndQuit"_s);
        QVERIFY(!open.dialog()->findChild<QPushButton *>(u"waitAndQuit"_s)->isEnabled());
        open.released->release(1);
        QTRY_COMPARE(open.operations.running().size(), 1);
        QVERIFY(open.window.isVisible());
        open.released->release(1);
        QTRY_VERIFY(!open.window.isVisible());
        QCOMPARE(first->report().outcome, OperationReport::Outcome::Done);
        QCOMPARE(second->report().outcome, OperationReport::Outcome::Done);
    }

    void itCancelsThemAndQuits()
    {
        Quitting open;
        const Operation *first = open.start(u"Export users"_s);
        open.window.close();
        open.press(u"cancelAndQuit"_s);
        QTRY_VERIFY(!open.window.isVisible());
        QCOMPARE(first->state(), Operation::State::Finished);
        QCOMPARE(first->report().outcome, OperationReport::Outcome::Cancelled);
    }

    void aFailureWhileWaitingIsSeen()
    {
        Quitting open;
        open.start(u"Export users"_s, true);
        open.window.close();
        open.press(u"waitAndQuit"_s);
        open.released->release(1);
        QTRY_VERIFY(open.operations.running().isEmpty());
        QTRY_VERIFY(!open.dialog());
        QVERIFY(open.window.isVisible());
        QVERIFY(open.window.close()); // asked again, it goes
    }

    void whatEndsBeforeAnAnswerLeavesOneToQuit()
    {
        Quitting open;
        open.start(u"Export users"_s);
        open.window.close();
        open.released->release(1);
        auto *quit = open.dialog()->findChild<QPushButton *>(u"waitAndQuit"_s);
        QTRY_COMPARE(quit->text(), u"Quit"_s);
        QVERIFY(open.window.isVisible());
        QTest::mouseClick(quit, Qt::LeftButton);
        QTRY_VERIFY(!open.window.isVisible());
    }

    void stagedEditsAreAskedAboutFirst()
    {
        Quitting open;
        VERIFY_RESULT(open.deployments->add(smallDeployment(u"campus"_s, {})));
        open.staged.of(u"campus"_s, u"relational"_s)
            .changes->add({u"public"_s, u"users"_s}, {{u"id"_s, Value(1)}});
        open.start(u"Export users"_s);
        NextAnswers::accept(true);
        open.window.close();
        QVERIFY(!open.dialog());
        QTRY_VERIFY(open.dialog());
        open.press(u"stay"_s);
        QTRY_VERIFY(!open.dialog());
        NextAnswers::accept(false); // staying has taken the first answer back
        open.window.close();
        QTest::qWait(0);
        QVERIFY(!open.dialog());
        open.released->release(1);
        QTRY_VERIFY(open.operations.running().isEmpty());
        QVERIFY(open.window.isVisible());
    }
};

QTEST_MAIN(QuitTest)
#include "quit_test.moc"
