// SPDX-License-Identifier: GPL-3.0-or-later
// Linux; elsewhere the answer is that no sandbox can be owned.
#include "operations/sandbox/operating_system.h"

#include <QFile>
#include <QList>
#include <QProcess>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>

#include <csignal>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace registrar
{

#ifdef Q_OS_LINUX

namespace
{

/// What stands behind the name in /proc/PID/stat: state, parent, … The name itself may hold spaces and
/// brackets.
QList<QByteArray> processStat(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    return text.mid(text.lastIndexOf(')') + 2).split(' ');
}

QByteArray processName(qint64 pid)
{
    QFile file(u"/proc/%1/comm"_s.arg(pid));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

qint64 firstChild(qint64 pid)
{
    QFile file(u"/proc/%1/task/%1/children"_s.arg(pid));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').constFirst().toLongLong() : 0;
}

} // namespace

bool canOwnProcesses()
{
    return true;
}

void endWithThisThread(QProcess &process)
{
    const pid_t owner = getpid();
    process.setChildProcessModifier([owner] {
        // Runs between fork and exec: nothing but system calls. Asked after the request, in case the owner
        // went meanwhile.
        // In a session of its own, so that Ctrl-C reaches the owner alone, which then stops it in good order.
        setsid();
        if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != owner)
            _exit(127);
    });
}

std::optional<qint64> processStartTime(qint64 pid)
{
    constexpr qsizetype stateField = 0;
    constexpr qsizetype startTimeField = 19;
    const QList<QByteArray> stat = pid > 0 ? processStat(pid) : QList<QByteArray>();
    if (stat.size() <= startTimeField || stat.at(stateField) == "Z" || stat.at(stateField) == "X")
        return std::nullopt;
    return stat.at(startTimeField).toLongLong();
}

qint64 processBehindLauncher(qint64 pid)
{
    while (processName(pid) == "bwrap") {
        const qint64 child = firstChild(pid);
        if (child <= 0)
            break;
        pid = child;
    }
    return pid;
}

void signalProcess(qint64 pid, StopSignal signal)
{
    if (pid <= 0)
        return;
    const int number = signal == StopSignal::Kill        ? SIGKILL
                       : signal == StopSignal::FinishNow ? SIGINT
                                                         : SIGTERM;
    ::kill(static_cast<pid_t>(pid), number);
}

qint64 ownUserId()
{
    return getuid();
}

qint64 ownGroupId()
{
    return getgid();
}

#else

bool canOwnProcesses()
{
    return false;
}

void endWithThisThread(QProcess &) {}

std::optional<qint64> processStartTime(qint64)
{
    return std::nullopt;
}

qint64 processBehindLauncher(qint64 pid)
{
    return pid;
}

void signalProcess(qint64, StopSignal) {}

qint64 ownUserId()
{
    return 0;
}

qint64 ownGroupId()
{
    return 0;
}

#endif

} // namespace registrar
