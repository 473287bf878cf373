// SPDX-License-Identifier: GPL-3.0-or-later
// A cancel reaches whoever has asked to be told, once, from any thread.
#include "repository/cancel.h"

#include <QtTest>

#include <thread>

using namespace registrar;

class CancelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenOfItsOwnIsNeverCancelled();
    void callbacksAreCalledOnce();
    void aCallbackRegisteredLateIsCalledAtOnce();
    void aDroppedRegistrationIsNotCalled();
    void noCallIsUnderWayOnceTheRegistrationIsGone();
};

void CancelTest::aTokenOfItsOwnIsNeverCancelled()
{
    const CancelToken token;
    QVERIFY(!token.isCancelled());
    int calls = 0;
    const auto registration = token.onCancel([&calls] { ++calls; });
    QCOMPARE(calls, 0);
}

void CancelTest::callbacksAreCalledOnce()
{
    CancelSource source;
    int calls = 0;
    const auto registration = source.token().onCancel([&calls] { ++calls; });
    source.cancel();
    source.cancel();
    QCOMPARE(calls, 1);
    QVERIFY(source.token().isCancelled());
}

void CancelTest::aCallbackRegisteredLateIsCalledAtOnce()
{
    CancelSource source;
    source.cancel();
    int calls = 0;
    const auto registration = source.token().onCancel([&calls] { ++calls; });
    QCOMPARE(calls, 1);
}

void CancelTest::aDroppedRegistrationIsNotCalled()
{
    CancelSource source;
    int calls = 0;
    auto registration = source.token().onCancel([&calls] { ++calls; });
    registration.reset();
    source.cancel();
    QCOMPARE(calls, 0);
}

void CancelTest::noCallIsUnderWayOnceTheRegistrationIsGone()
{
    for (int round = 0; round < 200; ++round) {
        CancelSource source;
        auto alive = std::make_unique<std::atomic<int>>(0);
        auto registration = source.token().onCancel([counter = alive.get()] { counter->fetch_add(1); });
        std::thread canceller([&source] { source.cancel(); });
        registration.reset();
        alive.reset(); // the sanitizers tell if the callback still runs
        canceller.join();
        QVERIFY(source.isCancelled());
    }
}

QTEST_GUILESS_MAIN(CancelTest)
#include "cancel_test.moc"
