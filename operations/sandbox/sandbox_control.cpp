// SPDX-License-Identifier: GPL-3.0-or-later
// Speaks to a sandbox's owner through files in the sandbox's folder.
#include "operations/sandbox/sandbox_control.h"

#include "operations/sandbox/operating_system.h"
#include "operations/sandbox/sandbox_status.h"
#include "operations/sandbox/server_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QThread>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(registrar::SandboxControl)
};

constexpr auto patience = std::chrono::seconds(60);
constexpr unsigned long betweenLooks = 25;

Error cancelled()
{
    return {.kind = Error::Kind::Cancelled, .what = Text::tr("Waiting for the sandbox was cancelled.")};
}

} // namespace

Result<void> stopSandbox(const SandboxFolder &folder, const CancelToken &cancel)
{
    if (!QFile::exists(folder.path()))
        return failure(SandboxDescription::load(folder).error());
    const auto owner = sandboxOwner(folder);
    if (!owner)
        return {};
    if (const auto asked = writePrivateFile(folder.stopRequest(), {}); !asked)
        return asked;
    const QDeadlineTimer deadline(patience);
    while (sandboxOwner(folder) == owner) {
        if (cancel.isCancelled())
            return failure(cancelled());
        if (deadline.hasExpired())
            return failure({.kind = Error::Kind::Timeout,
                            .what = Text::tr("The sandbox “%1” does not stop.").arg(folder.name()),
                            .why = Text::tr("Its owner, the process %1, does not answer.").arg(*owner),
                            .remedy = Text::tr("End that process; its servers end with it.")});
        QThread::msleep(betweenLooks);
    }
    return {};
}

Result<void> resetSandbox(const SandboxFolder &folder, const CancelToken &cancel, Journal *journal)
{
    if (const auto stopped = stopSandbox(folder, cancel); !stopped)
        return stopped;
    JournalEntry entry{
        .deployment = folder.name(), .kind = u"sandbox-reset"_s, .outcome = u"applied"_s, .details = {}};
    if (const auto noted = journal ? journal->append({entry}) : Result<qint64>(0); !noted)
        return failure(noted.error());
    // A server that was killed a moment ago may still be writing.
    if (const auto description = SandboxDescription::load(folder)) {
        for (const SandboxServer &server : description->servers) {
            while (server.pid > 0 && processStartTime(server.pid) == server.startTime)
                QThread::msleep(betweenLooks);
        }
    }
    if (QDir(folder.path()).removeRecursively())
        return {};
    entry.outcome = u"failed"_s;
    if (journal)
        std::ignore = journal->append({entry});
    return failure({.kind = Error::Kind::File,
                    .what = Text::tr("The data of the sandbox “%1” cannot be removed.").arg(folder.name()),
                    .why = Text::tr("Something in %1 cannot be deleted.").arg(folder.path()),
                    .remedy = Text::tr("See to whom the files belong, and remove the folder.")});
}

Result<SandboxDescription> startInBackground(const SandboxFolder &folder, const QString &program,
                                             const QStringList &arguments, const CancelToken &cancel)
{
    if (const auto made = folder.make(); !made)
        return failure(made.error());
    const QString log = folder.log(u"owner"_s);
    if (const auto written = writePrivateFile(log, {}); !written)
        return failure(written.error());
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(log, QIODevice::Append);
    process.setStandardErrorFile(log, QIODevice::Append);
    process.setWorkingDirectory(u"/"_s);
    qint64 pid = 0;
    const bool launched = process.startDetached(&pid);
    const auto startTime = processStartTime(pid);
    while (launched && processStartTime(pid) == startTime) {
        const auto description = SandboxDescription::load(folder);
        if (description && description->running && description->ownerPid == pid)
            return *description;
        if (cancel.isCancelled()) {
            signalProcess(pid, StopSignal::Finish);
            return failure(cancelled());
        }
        QThread::msleep(betweenLooks);
    }
    return failure({.kind = Error::Kind::Internal,
                    .what = Text::tr("The sandbox “%1” was not started.").arg(folder.name()),
                    .why = launched ? lastLines(log, 10).join(u'\n') : process.errorString(),
                    .remedy = Text::tr("What its owner said is in %1.").arg(log)});
}

} // namespace registrar
