// SPDX-License-Identifier: GPL-3.0-or-later
// Operations: progress, cancel at any point, reports, and the list of them.
#include "operations/operation_list.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace registrar;
using namespace std::chrono_literals;

namespace
{

/// Counts to `steps`; calls back before each one; can be told to fail at one.
class Counting : public OperationWork
{
public:
    explicit Counting(int steps, std::function<void(int)> before = {}, int failAt = -1)
        : steps_(steps)
        , before_(std::move(before))
        , failAt_(failAt)
    {
    }
    QString title() const override { return u"Count"_s; }
    Result<Plan> plan(const CancelToken &) override
    {
        return Plan{
            .title = u"Count"_s, .items = {{.title = u"steps"_s, .count = steps_}}, .destructive = false};
    }
    Result<void> run(OperationContext &context) override
    {
        for (int step = 0; step < steps_; ++step) {
            if (before_)
                before_(step);
            if (context.cancel().isCancelled()) {
                context.did(u"%1 steps"_s.arg(step));
                return failure({.kind = Error::Kind::Cancelled, .what = u"Cancelled."_s});
            }
            if (step == failAt_)
                return failure({.kind = Error::Kind::File, .what = u"The step failed."_s});
            context.progress(step + 1, steps_, u"steps"_s);
        }
        context.did(u"%1 steps"_s.arg(steps_));
        context.figure(u"steps"_s, steps_);
        return {};
    }

private:
    int steps_;
    std::function<void(int)> before_;
    int failAt_;
};

} // namespace

class OperationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reportsWhatWasDone();
    void reportsWhatFailed();
    void canBeCancelledAtAnyPoint_data();
    void canBeCancelledAtAnyPoint();
    void doesNothingWhenCancelledBefore();
    void tellsOfItsProgressOnTheObjectsThread();
    void isCancelledAndWaitedForWhenItGoes();
    void listsWhatRunsAndWhatEnded();
    void keepsABoundedNumberOfReports();
    void estimatesTheTimeLeft();
    void smoothsTheRate();
    void startsAnewWhenTheUnitChanges();
    void writesPlansForPeopleAndMachines();
};

void OperationTest::reportsWhatWasDone()
{
    Counting work(3);
    QList<qint64> seen;
    QStringList lines;
    const auto report =
        runOperation(work, {},
                     {.progressed = [&](const Progress &progress) { seen.append(progress.done); },
                      .logged = [&](const QString &line) { lines.append(line); }});
    QCOMPARE(report.outcome, OperationReport::Outcome::Done);
    QCOMPARE(report.done, QStringList{u"3 steps"_s});
    QCOMPARE(lines, report.done);
    QCOMPARE(report.figures, (QJsonObject{{u"steps"_s, 3}}));
    QVERIFY(!report.error);
    QCOMPARE(seen.first(), 1);
    QCOMPARE(seen.last(), 3);
    QCOMPARE(report.toJson().value(u"outcome"_s).toString(), u"done"_s);
}

void OperationTest::reportsWhatFailed()
{
    Counting work(3, {}, 1);
    const auto report = runOperation(work, {}, {});
    QCOMPARE(report.outcome, OperationReport::Outcome::Failed);
    QCOMPARE(report.error->kind, Error::Kind::File);
    QVERIFY(report.done.isEmpty());
}

void OperationTest::canBeCancelledAtAnyPoint_data()
{
    QTest::addColumn<int>("point");
    for (int point = 0; point < 6; ++point)
        QTest::addRow("before step %d", point) << point;
}

void OperationTest::canBeCancelledAtAnyPoint()
{
    QFETCH(int, point);
    CancelSource source;
    Counting work(6, [&](int step) {
        if (step == point)
            source.cancel();
    });
    const auto report = runOperation(work, source.token(), {});
    QCOMPARE(report.outcome, OperationReport::Outcome::Cancelled);
    QCOMPARE(report.done, QStringList{u"%1 steps"_s.arg(point)});
}

void OperationTest::doesNothingWhenCancelledBefore()
{
    CancelSource source;
    source.cancel();
    int steps = 0;
    Counting work(6, [&](int) { ++steps; });
    QCOMPARE(runOperation(work, source.token(), {}).outcome, OperationReport::Outcome::Cancelled);
    QCOMPARE(steps, 0);
}

void OperationTest::tellsOfItsProgressOnTheObjectsThread()
{
    std::atomic<QThread *> workedOn = nullptr;
    Operation operation(std::make_unique<Counting>(3, [&](int) { workedOn = QThread::currentThread(); }));
    QThread *toldOn = nullptr;
    connect(
        &operation, &Operation::progressed, this, [&] { toldOn = QThread::currentThread(); },
        Qt::DirectConnection);
    QSignalSpy finished(&operation, &Operation::finished);
    QCOMPARE(operation.state(), Operation::State::Waiting);
    operation.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(operation.state(), Operation::State::Finished);
    QCOMPARE(operation.report().outcome, OperationReport::Outcome::Done);
    QCOMPARE(operation.progress().done, 3);
    QCOMPARE(toldOn, QThread::currentThread());
    QVERIFY(workedOn != QThread::currentThread());
}

void OperationTest::isCancelledAndWaitedForWhenItGoes()
{
    std::atomic<bool> started = false;
    std::atomic<int> last = 0;
    auto operation = std::make_unique<Operation>(std::make_unique<Counting>(INT_MAX, [&](int step) {
        started = true;
        last = step;
    }));
    operation->start();
    QTRY_VERIFY(started);
    operation.reset();
    const int ended = last;
    QCoreApplication::processEvents();
    QCOMPARE(last.load(), ended);
}

void OperationTest::listsWhatRunsAndWhatEnded()
{
    OperationList list;
    QSignalSpy changed(&list, &OperationList::changed);
    std::atomic<bool> go = false;
    Operation *waiting = list.start(std::make_unique<Counting>(INT_MAX, [&](int) {
        while (!go)
            QThread::yieldCurrentThread();
    }));
    Operation *quick = list.start(std::make_unique<Counting>(1));
    QTRY_COMPARE(list.ended(), QList<Operation *>{quick});
    QCOMPARE(list.running(), QList<Operation *>{waiting});
    list.cancelAll();
    go = true;
    QTRY_COMPARE(list.ended(), (QList<Operation *>{waiting, quick}));
    QCOMPARE(waiting->report().outcome, OperationReport::Outcome::Cancelled);
    QVERIFY(list.running().isEmpty());
    QVERIFY(changed.size() >= 4);
}

void OperationTest::keepsABoundedNumberOfReports()
{
    OperationList list;
    for (int i = 0; i < OperationList::keptReports + 5; ++i) {
        const auto *operation = list.start(std::make_unique<Counting>(1));
        QTRY_COMPARE(operation->state(), Operation::State::Finished);
    }
    QCOMPARE(list.ended().size(), OperationList::keptReports);
}

void OperationTest::estimatesTheTimeLeft()
{
    ProgressMeter meter;
    const ProgressMeter::Clock::time_point start{};
    meter.update(0, 1000, u"records"_s, start);
    QVERIFY(!meter.progress().left);
    meter.update(100, 1000, u"records"_s, start + 1s);
    QCOMPARE(meter.progress().perSecond, 100.0);
    QCOMPARE(meter.progress().left->count(), 9);
    meter.update(200, 0, u"records"_s, start + 2s);
    QVERIFY(!meter.progress().left);
}

void OperationTest::smoothsTheRate()
{
    ProgressMeter meter;
    const ProgressMeter::Clock::time_point start{};
    meter.update(0, 0, u"records"_s, start);
    meter.update(100, 0, u"records"_s, start + 1s);
    meter.update(1100, 0, u"records"_s, start + 2s);
    QVERIFY(meter.progress().perSecond > 100);
    QVERIFY(meter.progress().perSecond < 1000);
    // What follows within the sampling time counts, but does not shake the rate.
    const double rate = meter.progress().perSecond;
    QVERIFY(!meter.update(1101, 0, u"records"_s, start + 2s + 1ms));
    QCOMPARE(meter.progress().perSecond, rate);
    QCOMPARE(meter.progress().done, 1101);
}

void OperationTest::startsAnewWhenTheUnitChanges()
{
    ProgressMeter meter;
    const ProgressMeter::Clock::time_point start{};
    meter.update(0, 10, u"records"_s, start);
    meter.update(10, 10, u"records"_s, start + 1s);
    meter.update(0, 5, u"indexes"_s, start + 2s);
    QCOMPARE(meter.progress().perSecond, 0.0);
    QVERIFY(!meter.progress().left);
}

void OperationTest::writesPlansForPeopleAndMachines()
{
    const Plan plan{.title = u"Delete"_s,
                    .deployment = u"campus"_s,
                    .items = {{.title = u"users"_s, .count = 12, .bytes = 4096}},
                    .statements = {u"DELETE FROM users"_s},
                    .warnings = {u"There is no way back."_s},
                    .destructive = true};
    const QString text = plan.toLines().join(u'\n');
    for (const QString &part :
         {u"Delete"_s, u"users: 12"_s, u"DELETE FROM users"_s, u"There is no way back."_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    const QJsonObject json = plan.toJson();
    QCOMPARE(json.value(u"destructive"_s).toBool(), true);
    QCOMPARE(json.value(u"items"_s)[0][u"count"_s].toInt(), 12);
}

QTEST_GUILESS_MAIN(OperationTest)
#include "operation_test.moc"
