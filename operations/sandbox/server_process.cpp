// SPDX-License-Identifier: GPL-3.0-or-later
// Starts, watches and stops one server.
#include "operations/sandbox/server_process.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QThread>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(registrar::ServerProcess)
};

} // namespace

ServerProcess::ServerProcess(const ServerLauncher &launcher, QString name, StopSignal stopSignal)
    : launcher_(launcher)
    , name_(std::move(name))
    , stopSignal_(stopSignal)
{
}

ServerProcess::~ServerProcess() = default;

QString ServerProcess::log() const
{
    return launcher_.folder().log(name_);
}

Result<void> ServerProcess::start(const QString &program, const QStringList &arguments,
                                  const QProcessEnvironment &extra)
{
    // The previous run's log is kept, the one before that goes.
    QFile::remove(log() + u".1"_s);
    QFile::rename(log(), log() + u".1"_s);
    if (const auto written = writePrivateFile(log(), {}); !written)
        return written;
    process_ = std::make_unique<QProcess>();
    launcher_.configure(*process_, program, arguments, extra);
    process_->setStandardInputFile(QProcess::nullDevice());
    process_->setProcessChannelMode(QProcess::MergedChannels);
    process_->setStandardOutputFile(log(), QIODevice::Append);
    process_->start();
    if (process_->waitForStarted())
        return {};
    return failure({.kind = Error::Kind::NotFound,
                    .what = Text::tr("The sandbox's server %1 cannot be started.").arg(name_),
                    .why = process_->errorString(),
                    .remedy = Text::tr("Install the sandbox's own servers with: registrar sandbox install")});
}

bool ServerProcess::hasEnded() const
{
    return !process_ || process_->state() == QProcess::NotRunning || process_->waitForFinished(0);
}

qint64 ServerProcess::pid() const
{
    return process_ ? processBehindLauncher(process_->processId()) : 0;
}

void ServerProcess::askToStop()
{
    if (!hasEnded())
        signalProcess(pid(), stopSignal_);
}

void ServerProcess::waitForEnd(QDeadlineTimer deadline)
{
    if (hasEnded())
        return;
    if (!process_->waitForFinished(static_cast<int>(qMax<qint64>(1, deadline.remainingTime())))) {
        process_->kill();
        process_->waitForFinished();
    }
}

Result<void> ServerProcess::waitUntil(const std::function<bool()> &isReady, QDeadlineTimer deadline) const
{
    constexpr unsigned long betweenLooks = 10;
    while (!isReady()) {
        const bool ended = hasEnded();
        if (ended || deadline.hasExpired())
            return failure(
                {.kind = ended ? Error::Kind::Internal : Error::Kind::Timeout,
                 .what = ended ? Text::tr("The sandbox's server %1 ended while it was starting.").arg(name_)
                               : Text::tr("The sandbox's server %1 takes too long to start.").arg(name_),
                 .why = lastLines(log(), 5).join(u'\n'),
                 .remedy = Text::tr("Its log is %1.").arg(log())});
        QThread::msleep(betweenLooks);
    }
    return {};
}

QStringList lastLines(const QString &path, int count)
{
    constexpr qint64 enough = 16'384;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (file.size() > enough)
        file.seek(file.size() - enough);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return lines.mid(qMax<qsizetype>(0, lines.size() - count));
}

} // namespace registrar
