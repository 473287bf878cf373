// SPDX-License-Identifier: GPL-3.0-or-later
// One connection on a thread of its own: runs calls in order, watches for silence, mends what breaks.
#pragma once

#include "repository/connection_state.h"
#include "repository/worker_limits.h"

#include <functional>
#include <memory>

namespace registrar
{

/// A call on its way through a worker. Exactly one of its ends is reached, once: `settle` after the last
/// attempt, or `fail`. Both may be called from a thread other than the worker's when a silent call is given
/// up.
struct StoreCall {
    CancelToken cancel;
    bool mayBeRepeated = false; ///< a read: sent once more on a new connection where the first one broke
    bool isPing = false;
    /// Runs on the worker's thread. Answers the error of the attempt, kept for `settle`, or nothing on
    /// success.
    std::function<std::optional<Error>(Session &)> attempt;
    std::function<void()> settle;
    std::function<void(const Error &)> fail;
};

/// Thread-safe. The destructor cancels what is under way and does not wait longer than the driver needs to
/// let go.
class StoreWorker
{
public:
    using Report = std::function<void(const ConnectionState &)>;

    /// `report` is called from the worker's threads, never after the destructor has returned.
    StoreWorker(StoreAccess access, WorkerLimits limits, Report report);
    ~StoreWorker();
    StoreWorker(const StoreWorker &) = delete;
    StoreWorker &operator=(const StoreWorker &) = delete;

    void enqueue(std::shared_ptr<StoreCall> call);
    [[nodiscard]] ConnectionState state() const;
    /// The connection is made anew in that mode before the next call.
    void setReadOnly(bool readOnly);

private:
    class Loop;
    std::shared_ptr<Loop> loop_;
};

} // namespace registrar
