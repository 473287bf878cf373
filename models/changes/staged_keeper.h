// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps one store's staged edits on disk as they change, and brings back what an earlier run had staged.
#pragma once

#include "models/changes/staged_file.h"
#include "models/records/staged_changes.h"

#include <QTimer>

class QThreadPool;

namespace registrar
{

/// Lives on the thread of the staged edits; files are read and written on `threads`.
class StagedKeeper : public QObject
{
    Q_OBJECT
public:
    /// `changes` and `threads` outlive it; `threads` has one thread, so that writes keep their order.
    StagedKeeper(StagedChanges &changes, std::shared_ptr<StagedFile> file, QThreadPool &threads,
                 QObject *parent = nullptr);

    /// Reads what was kept and stages it again; then everything that is staged is kept. Once.
    void start();
    /// Hands what has not been written yet to the thread at once.
    void flush();
    /// Whether it is still being found out what an earlier run had staged.
    [[nodiscard]] bool isReading() const { return reading_; }
    /// Whether everything staged is on the disk.
    [[nodiscard]] bool isKept() const { return started_ && !timer_.isActive() && writing_ == 0; }

Q_SIGNALS:
    void restored(int count, const QDateTime &savedAt, const QStringList &damaged);
    void read(); ///< once: what was kept is staged again, or cannot be read; behind `restored` and `failed`
    void kept(); ///< everything staged is on the disk
    void failed(const registrar::Error &error);

private:
    void write();

    StagedChanges &changes_;
    std::shared_ptr<StagedFile> file_;
    QThreadPool &threads_;
    QTimer timer_;
    int writing_ = 0;
    bool reading_ = false;
    bool started_ = false;
    bool failing_ = false; ///< it was told; one such message is enough

    static constexpr std::chrono::milliseconds shortestPause{250};
    /// A large file is written less often, so that writing takes a small share of the time.
    static constexpr int pauseToWriting = 10;
};

} // namespace registrar
