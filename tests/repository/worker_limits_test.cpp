// SPDX-License-Identifier: GPL-3.0-or-later
// The limits added up: a dead connection is noticed within five seconds, whatever is under way.
#include "repository/postgresql/postgresql_session.h"
#include "repository/store_worker.h"

#include <QtTest>

using namespace registrar;
using namespace std::chrono_literals;

class WorkerLimitsTest : public QObject
{
    Q_OBJECT

    static constexpr auto longest = 5000ms;
    static constexpr WorkerLimits limits{}; ///< those of each store's connection for pages and edits

    static void verifyWithin(std::chrono::milliseconds sum)
    {
        QVERIFY2(sum <= longest, qPrintable(QString::number(sum.count())));
    }

private Q_SLOTS:
    void anIdleConnectionIsNoticed()
    {
        QVERIFY(limits.heartbeat > 0ms);
        verifyWithin(limits.untilIdleIsTold());
        // Step by step: pinged late, pinged in vain, looked at late, closed and returning late.
        QCOMPARE(limits.untilIdleIsTold(), limits.heartbeat + limits.ping + limits.look + limits.release);
    }

    void aSilentCallIsNoticed()
    {
        verifyWithin(limits.untilSilenceIsTold());
        // The last sign of life is taken in at a look, the silence at the next, the vain probe at a third.
        QCOMPARE(limits.untilSilenceIsTold(),
                 limits.silence + limits.probe + 3 * limits.look + limits.release);
    }

    void aCancelEnds()
    {
        verifyWithin(limits.untilCancelEnds());
        QCOMPARE(limits.untilCancelEnds(), limits.interrupt + 2 * limits.look + limits.release);
    }

    /// PostgreSQL's own wait for the request, where the answer came and the request stays away; then the
    /// connection is closed, for which the worker does not wait once more.
    void aCancelOfPostgresqlEnds()
    {
        verifyWithin(PostgresqlSession::longestWaitForInterruption + limits.release);
        // Where neither comes, the worker closes the connection, and the call returns without another wait:
        // the request was sent before, so its time is over by then.
        QVERIFY(PostgresqlSession::longestWaitForInterruption <= limits.interrupt);
    }

    /// A write is told to be in trouble like any call; only what became of it may take longer, as long as the
    /// drivers may take to connect anew.
    void aWriteMayFindOutWhatBecameOfIt()
    {
        QVERIFY(limits.outcome >
                SessionOptions().connectTimeout + PostgresqlSession::longestWaitForInterruption);
    }

    /// A healthy call must not be taken for a dead one: less than what is waited for costs nothing.
    void aPingIsSoonerThanTheNextOne() { QVERIFY(limits.ping <= limits.heartbeat); }
};

QTEST_GUILESS_MAIN(WorkerLimitsTest)
#include "worker_limits_test.moc"
