// SPDX-License-Identifier: GPL-3.0-or-later
// Reading once, writing whenever something changed a moment ago.
#include "models/changes/staged_keeper.h"

#include "repository/answer.h"

#include <QElapsedTimer>
#include <QtConcurrentRun>

#include <tuple>

namespace registrar
{

StagedKeeper::StagedKeeper(StagedChanges &changes, std::shared_ptr<StagedFile> file, QThreadPool &threads,
                           QObject *parent)
    : QObject(parent)
    , changes_(changes)
    , file_(std::move(file))
    , threads_(threads)
{
    timer_.setSingleShot(true);
    timer_.setInterval(shortestPause);
    connect(&timer_, &QTimer::timeout, this, &StagedKeeper::write);
}

void StagedKeeper::start()
{
    reading_ = true;
    const auto open = [file = file_] { return file->open(); };
    whenAnswered(QtConcurrent::run(&threads_, open), this, [this](const Result<KeptEdits> &edits) {
        reading_ = false;
        if (!edits) {
            Q_EMIT failed(edits.error());
            Q_EMIT read();
            return;
        }
        started_ = true;
        // Not restarted by every change: a person who types for minutes is to lose a moment, not minutes.
        connect(&changes_, &StagedChanges::changed, this, [this] {
            if (!timer_.isActive())
                timer_.start();
        });
        const bool stagedMeanwhile = !changes_.isEmpty();
        changes_.restore(edits->records);
        if (stagedMeanwhile)
            timer_.start();
        if (!edits->records.isEmpty() || !edits->damaged.isEmpty())
            Q_EMIT restored(static_cast<int>(edits->records.size()), edits->savedAt, edits->damaged);
        Q_EMIT read();
        if (isKept())
            Q_EMIT kept();
    });
}

void StagedKeeper::flush()
{
    if (timer_.isActive())
        write();
    else if (!started_ && !changes_.isEmpty())
        std::ignore = QtConcurrent::run(
            &threads_, [file = file_, records = changes_.records()] { return file->writeBefore(records); });
}

void StagedKeeper::write()
{
    timer_.stop();
    ++writing_;
    const auto write = [file = file_, records = changes_.records()]() -> Result<qint64> {
        QElapsedTimer took;
        took.start();
        const Result<void> written = file->write(records);
        return written ? Result<qint64>(took.elapsed()) : Result<qint64>(std::unexpect, written.error());
    };
    whenAnswered(QtConcurrent::run(&threads_, write), this, [this](const Result<qint64> &took) {
        --writing_;
        if (!took) {
            if (!std::exchange(failing_, true))
                Q_EMIT failed(took.error());
            return;
        }
        failing_ = false;
        timer_.setInterval(std::max(shortestPause, std::chrono::milliseconds(*took * pauseToWriting)));
        if (isKept())
            Q_EMIT kept();
    });
}

} // namespace registrar
