// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/repository/faults/fault_test.h"

#include "tests/support/verify_result.h"

#include <QFutureWatcher>
#include <QTimer>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000; ///< milliseconds; far above the limits that the workers keep

class DiscardingSink : public ByteSink
{
public:
    Result<void> write(QByteArrayView bytes) override
    {
        received += bytes.size();
        return {};
    }
    qint64 received = 0;
};

} // namespace

FaultTest::FaultTest(StoreKind kind)
    : world_(ContractEntity::of(kind))
{
}

/// Waits with the event loop running, as the window does, and fails where that stood still.
template<typename T>
Result<T> FaultTest::wait(QFuture<Result<T>> future)
{
    QFutureWatcher<Result<T>> watcher;
    watcher.setFuture(future);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience)) {
        return failure({.kind = Error::Kind::Internal, .what = u"The call never ended."_s});
    }
    return future.result();
}

Query FaultTest::query() const
{
    Query made;
    made.source = world_.entity.source;
    made.limit = 50;
    return made;
}

bool FaultTest::isConnected() const
{
    return repository_->state().kind == ConnectionState::Kind::Connected;
}

void FaultTest::initTestCase()
{
    TEMPORARY_DATABASE(database, world_.kind);
    database_ = std::move(database);
    auto session = makeSession(world_.kind);
    VERIFY_RESULT(session);
    direct_ = std::move(*session);
    const StoreAccess &access = database_->access();
    VERIFY_RESULT(direct_->open(access.address, access.password, {.storeName = u"the store"_s}));
    VERIFY_RESULT(direct_->create({world_.entity}, {}));
    auto writer = direct_->bulkWriter(world_.entity.source, world_.loadFields);
    VERIFY_RESULT(writer);
    for (int number = 0; number < ContractEntity::count; ++number) {
        VERIFY_RESULT((*writer)->add(world_.document(number)));
    }
    VERIFY_RESULT((*writer)->finish());
    const auto servers = SandboxServers::find();
    VERIFY_RESULT(servers);
    auto proxy = ToxicProxy::start(*servers, access.address);
    if (!proxy) {
        QSKIP(qPrintable(proxy.error().why));
    }
    proxy_ = std::move(*proxy);
}

void FaultTest::init()
{
    QVERIFY(proxy_->heal());
    StoreAccess access = database_->access();
    access.address = proxy_->address(access.address);
    access.options.storeName = u"the store"_s;
    repository_ = std::make_unique<Repository>(access);
    VERIFY_RESULT(wait(repository_->open()));
}

void FaultTest::cleanupTestCase()
{
    repository_.reset();
    proxy_.reset();
    direct_.reset();
    database_.reset();
}

void FaultTest::aSlowNetworkOnlyTakesLonger()
{
    QVERIFY(proxy_->setLatency(150));
    const auto page = wait(repository_->page(query(), Position::start()));
    VERIFY_RESULT(page);
    QVERIFY(!page->records.isEmpty());
}

void FaultTest::aCutConnectionIsMendedUnderARead()
{
    VERIFY_RESULT(wait(repository_->page(query(), Position::start())));
    QVERIFY(proxy_->close());
    QVERIFY(proxy_->heal());
    const auto page = wait(repository_->page(query(), Position::start()));
    VERIFY_RESULT(page);
    QVERIFY(!page->records.isEmpty());
}

void FaultTest::aServerThatIsAwayIsToldAndComesBack()
{
    QVERIFY(proxy_->close());
    const auto page = wait(repository_->page(query(), Position::start()));
    QVERIFY(!page.has_value());
    QVERIFY2(page.error().kind == Error::Kind::ConnectionRefused ||
                 page.error().kind == Error::Kind::ConnectionLost,
             describeError(page.error()).constData());
    QVERIFY(!page.error().remedy.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(repository_->state().kind == ConnectionState::Kind::Mending, patience);
    QVERIFY(proxy_->heal());
    QTRY_VERIFY_WITH_TIMEOUT(isConnected(), patience);
    VERIFY_RESULT(wait(repository_->page(query(), Position::start())));
}

void FaultTest::aSilentConnectionEndsInAnError()
{
    VERIFY_RESULT(wait(repository_->page(query(), Position::start())));
    QVERIFY(proxy_->setSilent());
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
    timer.start(20);
    const auto page = wait(repository_->page(query(), Position::start()));
    QVERIFY(!page.has_value());
    QVERIFY2(page.error().kind == Error::Kind::ConnectionLost || page.error().kind == Error::Kind::Timeout,
             describeError(page.error()).constData());
    QVERIFY2(ticks > 20, "The event loop ran meanwhile.");
    QVERIFY(proxy_->heal());
    QTRY_VERIFY_WITH_TIMEOUT(isConnected(), patience);
    VERIFY_RESULT(wait(repository_->page(query(), Position::start())));
}

void FaultTest::anIdleConnectionIsNoticedToBeDead()
{
    QTRY_VERIFY_WITH_TIMEOUT(isConnected(), patience);
    QVERIFY(proxy_->setSilent());
    QTRY_VERIFY_WITH_TIMEOUT(repository_->state().kind == ConnectionState::Kind::Mending, patience);
    QVERIFY(repository_->state().error.has_value());
    QVERIFY(proxy_->heal());
    QTRY_VERIFY_WITH_TIMEOUT(isConnected(), patience);
}

void FaultTest::aBrokenStreamSaysSo()
{
    DiscardingSink sink;
    const auto whole = wait(repository_->stream(query(), StreamFormat::JsonLines, sink, {}));
    VERIFY_RESULT(whole);
    QVERIFY(proxy_->cutAnswersAfter(6000));
    const auto broken = wait(repository_->stream(query(), StreamFormat::JsonLines, sink, {}));
    QVERIFY(!broken.has_value());
    QVERIFY2(broken.error().kind == Error::Kind::ConnectionLost ||
                 broken.error().kind == Error::Kind::Timeout,
             describeError(broken.error()).constData());
}

void FaultTest::aWriteWhoseAnswerIsLostIsNeverDoneTwice_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 5, 20, 60, 150, 400, 900}) {
        QTest::addRow("after %d bytes of the answer", bytes) << bytes;
    }
}

void FaultTest::aWriteWhoseAnswerIsLostIsNeverDoneTwice()
{
    QFETCH(int, bytes);
    const int number = 5000 + bytes;
    Change add;
    add.kind = Change::Kind::Add;
    add.source = world_.entity.source;
    add.document = world_.document(number);
    QVERIFY(proxy_->cutAnswersAfter(bytes));
    QTimer mending; // ends with this function: a late one would mend the network under the next
    mending.setSingleShot(true);
    connect(&mending, &QTimer::timeout, this, [this] { static_cast<void>(proxy_->heal()); });
    mending.start(1500);
    const auto report = wait(repository_->apply({u"the store"_s, {add}}));
    const auto there = direct_->record(world_.entity.source, world_.key(number), {});
    if (!report) {
        QVERIFY2(!there.has_value(), "An error says that nothing was tried, but the record is there.");
        return;
    }
    const ChangeOutcome &outcome = report->outcomes.first();
    const bool isThere = there.has_value();
    QVERIFY2(outcome.kind != ChangeOutcome::Kind::Applied || isThere, "Applied, but not there.");
    const bool saysNo =
        outcome.kind == ChangeOutcome::Kind::NotApplied || outcome.kind == ChangeOutcome::Kind::Rejected;
    QVERIFY2(!saysNo || !isThere, "Not applied, but there.");
}

void FaultTest::whatWasStagedCanBeAppliedAfterwards()
{
    const auto record = wait(repository_->record(world_.entity.source, world_.key(30)));
    VERIFY_RESULT(record);
    Change update;
    update.kind = Change::Kind::Update;
    update.source = world_.entity.source;
    update.key = record->key;
    update.version = record->version;
    update.fields = {{world_.name, fieldOf(record->fields, world_.name), Value(u"Kept"_s)}};
    const ChangeSet staged{u"the store"_s, {update}};
    QVERIFY(proxy_->close());
    const auto refused = wait(repository_->apply(staged));
    QVERIFY(!refused.has_value() || !refused->allApplied());
    QVERIFY(proxy_->heal());
    QTRY_VERIFY_WITH_TIMEOUT(isConnected(), patience);
    const auto applied = wait(repository_->apply(staged));
    VERIFY_RESULT(applied);
    QVERIFY(applied->allApplied());
}

void FaultTest::cancelEndsACallThatWaitsInVain()
{
    VERIFY_RESULT(wait(repository_->page(query(), Position::start())));
    QVERIFY(proxy_->setSilent());
    CancelSource source;
    QTimer::singleShot(200, this, [&source] { source.cancel(); });
    const auto page = wait(repository_->page(query(), Position::start(), source.token()));
    QVERIFY(!page.has_value());
    QVERIFY2(page.error().kind == Error::Kind::Cancelled || page.error().kind == Error::Kind::ConnectionLost,
             describeError(page.error()).constData());
}

} // namespace registrar
