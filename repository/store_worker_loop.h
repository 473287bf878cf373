// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a store's worker: its thread, its watch, and what they share.
#pragma once

#include "repository/store_worker.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace registrar
{

/// What a cancelled call is answered with.
[[nodiscard]] Error cancelledError(const QString &store);
/// Of a session that was found closed after a call.
[[nodiscard]] Error brokenError(const QString &store);
/// Drivers that look for their server anew with each call (MongoDB's) tell a broken connection as a refused
/// one.
[[nodiscard]] bool breaksConnection(Error::Kind kind);

/// Shared by the worker, its thread and its watch, so that a thread that a driver holds on to can outlive the
/// worker.
class StoreWorker::Loop : public std::enable_shared_from_this<Loop>
{
public:
    using Clock = std::chrono::steady_clock;

    Loop(StoreAccess access, WorkerLimits limits, Report report)
        : access_(std::move(access))
        , limits_(limits)
        , readOnly_(access_.options.readOnly)
        , report_(std::move(report))
    {
    }

    void start();
    void stop();
    void enqueue(std::shared_ptr<StoreCall> call);
    ConnectionState state() const;
    void setReadOnly(bool readOnly) { readOnly_ = readOnly; }

private:
    /// One thread's life. When the watch gives up a thread that cannot be freed, a new generation takes over.
    struct Generation {
        std::shared_ptr<Session> session; ///< guarded by mutex_
        bool isReadOnly = false;          ///< how it was opened; guarded by mutex_
        std::atomic<bool> retired = false;
    };
    struct Running {
        std::shared_ptr<StoreCall> call;
        Clock::time_point started;
        std::optional<Clock::time_point> interrupted;
        std::future<void> interruption; ///< ready when the server has been told
        std::optional<Clock::time_point> probed;
        std::future<bool> probe;
    };

    void work(const std::shared_ptr<Generation> &generation);
    void watch();
    std::shared_ptr<StoreCall> nextCall(Generation &generation);
    void execute(const std::shared_ptr<Generation> &generation, const std::shared_ptr<StoreCall> &call);
    std::optional<Error> ensureOpen(const std::shared_ptr<Generation> &generation);
    void dropSession(const std::shared_ptr<Generation> &generation, const Error &error);
    void mend(const std::shared_ptr<Generation> &generation);
    void awaitInterruption(const std::shared_ptr<Generation> &generation, const Session &session,
                           std::future<void> interruption);
    std::shared_ptr<StoreCall> heartbeat();
    void publish(ConnectionState state);
    void watchRunning(std::unique_lock<std::mutex> &lock);
    void giveUp(std::unique_lock<std::mutex> &lock);
    std::future<bool> startProbe() const;

    const StoreAccess access_;
    const WorkerLimits limits_;
    std::atomic<bool> readOnly_; ///< how sessions are opened from now on
    Report report_;
    std::mutex reportMutex_;

    mutable std::mutex mutex_;
    std::condition_variable wake_;      ///< the worker's thread: a call, a stop
    std::condition_variable watchWake_; ///< the watch: a call has started, was cancelled, a stop
    std::condition_variable settled_;   ///< giveUp(): the call under way has returned
    std::condition_variable idle_;      ///< stop(): the threads have ended
    std::deque<std::shared_ptr<StoreCall>> queue_;
    std::shared_ptr<Generation> generation_;
    std::optional<Running> running_;
    ConnectionState state_;
    Clock::time_point nextHeartbeat_;
    Clock::time_point nextMend_;
    std::chrono::milliseconds mendDelay_{250};
    bool stopping_ = false;
    int threads_ = 0;
};

} // namespace registrar
