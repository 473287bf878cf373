// SPDX-License-Identifier: GPL-3.0-or-later
// A sandbox never outlives its owner, whichever way that goes.
#include "operations/sandbox/local_port.h"
#include "operations/sandbox/operating_system.h"
#include "operations/sandbox/sandbox_control.h"
#include "operations/sandbox/sandbox_status.h"
#include "operations/sandbox/server_programs.h"
#include "tests/support/verify_result.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

/// Nothing may be left five seconds after the owner went.
constexpr int patience = 5000;

bool anythingLeft(const SandboxDescription &sandbox)
{
    return std::any_of(sandbox.servers.begin(), sandbox.servers.end(), [](const SandboxServer &server) {
        return processStartTime(server.pid) == server.startTime || isListening(server.port);
    });
}

} // namespace

class SandboxOwnerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const ServerPrograms programs = ServerPrograms::find(ServerSearch::thisMachine());
        if (programs.root.isEmpty() || !programs.missing.isEmpty())
            QSKIP("The sandbox's servers are not installed: packaging/sandbox/install.");
    }

    void init() { directory_ = std::make_unique<QTemporaryDir>(); }

    void cleanup()
    {
        if (directory_ && QFile::exists(folder().path()))
            VERIFY_RESULT(resetSandbox(folder(), {}));
    }

    void killingTheOwnerEndsTheServers()
    {
        UNWRAP_RESULT(const SandboxDescription sandbox, start(0));
        QVERIFY(anythingLeft(sandbox));
        signalProcess(sandbox.ownerPid, StopSignal::Kill);
        QTRY_VERIFY_WITH_TIMEOUT(!anythingLeft(sandbox), patience);
        UNWRAP_RESULT(const SandboxStatus status, SandboxStatus::of(folder()));
        QCOMPARE(status.state, SandboxStatus::State::Stopped);

        // What it left can be started again at once, with the same ports and passwords.
        UNWRAP_RESULT(const SandboxDescription again, start(0));
        for (const SandboxServer &server : again.servers)
            QCOMPARE(server.password, sandbox.server(server.kind)->password);
    }

    void killingTheProcessThatItIsTiedToEndsTheServers()
    {
        QProcess other;
        other.start(u"sleep"_s, {u"1000"_s});
        QVERIFY(other.waitForStarted());
        UNWRAP_RESULT(const SandboxDescription sandbox, start(other.processId()));
        other.kill();
        QVERIFY(other.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(!anythingLeft(sandbox) && !processStartTime(sandbox.ownerPid), patience);
    }

    void aServerThatEndsTakesTheOthersAlong()
    {
        UNWRAP_RESULT(const SandboxDescription sandbox, start(0));
        signalProcess(sandbox.server(StoreKind::Redis)->pid, StopSignal::Kill);
        QTRY_VERIFY_WITH_TIMEOUT(!anythingLeft(sandbox) && !processStartTime(sandbox.ownerPid), 20'000);
    }

    void stoppingIsAskedOfTheOwner()
    {
        UNWRAP_RESULT(const SandboxDescription sandbox, start(0));
        VERIFY_RESULT(stopSandbox(folder(), {}));
        QVERIFY(!anythingLeft(sandbox));
        UNWRAP_RESULT(const SandboxStatus status, SandboxStatus::of(folder()));
        QCOMPARE(status.state, SandboxStatus::State::Stopped);
        for (const SandboxServerStatus &server : status.servers)
            QVERIFY(!server.running);
        VERIFY_RESULT(stopSandbox(folder(), {})); // stopping what is stopped is no mistake
    }

    void anOwnerThatCannotStartSaysWhy()
    {
        const auto started = start(2'000'000'000);
        QVERIFY(!started);
        QVERIFY2(started.error().why.contains(u"2000000000"_s), qPrintable(started.error().why));
    }

    void whatWasNeverStartedCannotBeStopped()
    {
        VERIFY_FAILS(stopSandbox(SandboxFolder(directory_->filePath(u"none"_s)), {}), Error::Kind::NotFound);
    }

private:
    [[nodiscard]] SandboxFolder folder() const { return SandboxFolder(directory_->filePath(u"sandbox"_s)); }

    [[nodiscard]] Result<SandboxDescription> start(qint64 ownerPid) const
    {
        return startInBackground(folder(), QStringLiteral(OWNER_PROGRAM),
                                 {u"own"_s, folder().path(), QString::number(ownerPid)}, {});
    }

    std::unique_ptr<QTemporaryDir> directory_;
};

QTEST_GUILESS_MAIN(SandboxOwnerTest)
#include "sandbox_owner_test.moc"
