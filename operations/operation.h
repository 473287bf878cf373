// SPDX-License-Identifier: GPL-3.0-or-later
// Long work as the window and the command line both run it: a plan first, then progress, a cancel and a
// report.
#pragma once

#include "operations/progress.h"
#include "repository/cancel.h"
#include "repository/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace registrar
{

struct PlanItem {
    QString title;
    qint64 count = -1; ///< records, files, keys; -1 where it does not count
    qint64 bytes = -1;
    QString detail;
};

/// What an operation will do, worked out before it does anything.
struct Plan {
    QString title;
    QString deployment;
    QList<PlanItem> items;
    QStringList statements; ///< as they will be sent, for reading only
    QStringList warnings;
    bool destructive = false;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QStringList toLines() const; ///< for a terminal
};

struct OperationReport {
    enum class Outcome { Done, Failed, Cancelled };
    QString title;
    Outcome outcome = Outcome::Done;
    QStringList
        done; ///< what was done, a sentence each; after a failure or a cancel, what had been done until then
    QStringList warnings;
    std::optional<Error> error;
    QJsonObject figures; ///< numbers for machines: {"records": 1000}
    QDateTime startedAt; ///< UTC
    std::chrono::milliseconds took{0};
    [[nodiscard]] QJsonObject toJson() const;
};

/// Who watches an operation. Called from the thread that does the work; any may be empty.
struct OperationObserver {
    std::function<void(const Progress &)> progressed;
    std::function<void(const QString &)> logged;
};

/// What the work is given while it runs; used from its thread alone.
class OperationContext
{
public:
    OperationContext(CancelToken cancel, OperationObserver observer, OperationReport &report);

    [[nodiscard]] const CancelToken &cancel() const { return cancel_; }
    /// `total` 0 where it is unknown. Cheap enough to be called for every record.
    void progress(qint64 done, qint64 total, const QString &unit);
    void log(const QString &line);
    void did(const QString &sentence); ///< goes into the report
    void warn(const QString &sentence);
    void figure(const QString &name, qint64 number);

private:
    CancelToken cancel_;
    OperationObserver observer_;
    OperationReport &report_;
    ProgressMeter meter_;
};

/// The work itself, without threads or signals. Subclassed by each operation.
class OperationWork
{
public:
    virtual ~OperationWork() = default;
    [[nodiscard]] virtual QString title() const = 0;
    virtual Result<Plan> plan(const CancelToken &cancel) = 0;
    /// An error of kind Cancelled where the token was cancelled; the report then tells what had been done.
    virtual Result<void> run(OperationContext &context) = 0;
};

/// Runs the work on the calling thread.
OperationReport runOperation(OperationWork &work, const CancelToken &cancel,
                             const OperationObserver &observer);

/// Runs the work on a thread of its own and tells of it on the thread of this object.
class Operation : public QObject
{
    Q_OBJECT
public:
    enum class State { Waiting, Running, Finished };

    explicit Operation(std::unique_ptr<OperationWork> work, QObject *parent = nullptr);
    ~Operation() override; ///< cancels, and waits for the work to end

    [[nodiscard]] QString title() const { return title_; }
    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] Progress progress() const { return progress_; }
    [[nodiscard]] const OperationReport &report() const { return report_; } ///< once finished
    /// What was logged, the last `keptLines` of it.
    [[nodiscard]] const QStringList &log() const { return log_; }

    static constexpr qsizetype keptLines = 2000;

    void start(); ///< once
    void cancel();

Q_SIGNALS:
    void progressed(const registrar::Progress &progress);
    void logged(const QString &line);
    void finished(const registrar::OperationReport &report);

private:
    void keep(const QString &line);

    QString title_;
    std::unique_ptr<OperationWork> work_;
    CancelSource cancel_;
    State state_ = State::Waiting;
    Progress progress_;
    OperationReport report_;
    QStringList log_;
    std::unique_ptr<QThread> thread_;
};

} // namespace registrar
