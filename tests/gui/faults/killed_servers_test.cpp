// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that are killed under an open window and started again: it tells of it and goes on, and what was
// staged is written once.
#include "models/changes/staged_sender.h"
#include "operations/sandbox/operating_system.h"
#include "operations/sandbox/sandbox.h"
#include "tests/gui/faults/faulty_campus.h"
#include "tests/support/verify_result.h"

#include <QFuture>
#include <QtConcurrentRun>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{
constexpr int patience = 90'000; ///< milliseconds; servers that start, and what they recover
}

class KilledServersTest : public QObject
{
    Q_OBJECT

    const QList<CampusPart> parts_{campusPart(StoreKind::PostgreSql), campusPart(StoreKind::MongoDb),
                                   campusPart(StoreKind::Redis)};
    QTemporaryDir directory_;
    std::unique_ptr<Sandbox> sandbox_;
    std::atomic<int> ends_ = 0;
    const ServerSearch search_ = ServerSearch::thisMachine(); ///< before the test's own folders are set

    [[nodiscard]] SandboxFolder folder() const { return SandboxFolder(directory_.filePath(u"sandbox"_s)); }
    /// Blocks for some seconds.
    [[nodiscard]] Result<void> startServers()
    {
        // Durable: what a server has said to be written is there after it was killed.
        auto started = Sandbox::start({.folder = folder(), .durable = true, .search = search_},
                                      {.progressed = {}, .ended = [this](SandboxEnd) { ++ends_; }}, {});
        if (!started)
            return failure(started.error());
        sandbox_ = std::move(*started);
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        const ServerPrograms programs = ServerPrograms::find(search_);
        if (programs.root.isEmpty() || !programs.missing.isEmpty())
            QSKIP("The sandbox's servers are not installed: packaging/sandbox/install.");
        VERIFY_RESULT(startServers());
        qputenv("REGISTRAR_TEST_SANDBOX", folder().path().toUtf8());
    }

    void cleanupTestCase() { sandbox_.reset(); }

    void everythingGoesOn()
    {
        UNWRAP_RESULT(const SandboxServers servers, SandboxServers::find());
        UNWRAP_RESULT(const std::unique_ptr<Campus> campus, Campus::make(servers));
        VERIFY_RESULT(fillFar(*campus));
        const QTemporaryDir settings;
        FaultyWindow open(campus->accesses(), settings.path());
        QList<CampusPart> parts = parts_;
        for (CampusPart &part : parts) {
            QVERIFY(open.open(part));
            QVERIFY(stageBoth(open.model(), part, u"Hypatia"_s));
        }
        QCOMPARE(open.window().staged().count(), 6);
        const auto reaches = [&](ConnectionState::Kind kind) {
            return std::ranges::all_of(
                parts, [&](const CampusPart &part) { return open.state(part.store) == kind; });
        };
        QTRY_VERIFY(reaches(ConnectionState::Kind::Connected));

        const QMap<QString, StoreAccess> before = campus->accesses();
        for (const SandboxServer &server : sandbox_->description().servers)
            signalProcess(server.pid, StopSignal::Kill);
        QTRY_VERIFY_WITH_TIMEOUT(reaches(ConnectionState::Kind::Mending), patience);
        for (const CampusPart &part : parts) {
            QVERIFY2(open.hasTold(u"campus/"_s + part.store), qPrintable(open.told().join(u'\n')));
            QVERIFY(open.window().open(part.store, part.entity));
            std::optional<SendReport> report;
            const auto sender = open.window().staged().of(u"campus"_s, part.store).sender;
            connect(sender.get(), &StagedSender::sent, &open.window().window(),
                    [&report](const SendReport &sent) { report = sent; });
            QVERIFY(open.press(u"apply"_s));
            QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), patience);
            disconnect(sender.get(), &StagedSender::sent, &open.window().window(), nullptr);
            QVERIFY(report->refusal && !report->refusal->remedy.isEmpty());
            QVERIFY(open.hasTold(report->refusal->toText()));
        }
        QCOMPARE(open.window().staged().count(), 6);
        open.window().takePicture(u"killed"_s);

        QTRY_VERIFY_WITH_TIMEOUT(ends_ == 1, patience);
        const Ticks ticks;
        const QFuture<Result<void>> starting = QtConcurrent::run([this] {
            sandbox_.reset();
            return startServers();
        });
        QTRY_VERIFY_WITH_TIMEOUT(starting.isFinished(), patience);
        VERIFY_RESULT(starting.result());
        QVERIFY(ticks.count() > 0); // however soon they are back
        for (const CampusPart &part : parts) {
            const SandboxServer *server =
                std::as_const(*sandbox_).description().server(before[part.store].address.kind);
            QCOMPARE(server->port, before[part.store].address.hosts.constFirst().port);
        }

        QTRY_VERIFY_WITH_TIMEOUT(reaches(ConnectionState::Kind::Connected), patience);
        QCOMPARE(open.window().staged().count(), 6);
        for (const CampusPart &part : parts) {
            QCOMPARE(written(*campus, part, u"Hypatia"_s), (Written{0, 0}));
            QVERIFY(open.open(part));
            QVERIFY(open.applyAgain(2));
            QCOMPARE(written(*campus, part, u"Hypatia"_s), (Written{1, 1}));
            QVERIFY(!open.model().error());
        }
        QCOMPARE(open.window().staged().count(), 0);
    }
};

QTEST_MAIN(KilledServersTest)
#include "killed_servers_test.moc"
