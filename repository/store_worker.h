// SPDX-License-Identifier: GPL-3.0-or-later
// One connection on a thread of its own: runs calls in order, watches for silence, mends what breaks.
#pragma once

#include "repository/connection_state.h"

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

/// The limits that a worker watches with.
struct WorkerLimits {
    std::chrono::milliseconds silence{1500}; ///< without an answer for so long, a second connection is tried
    std::chrono::milliseconds probe{3000};   ///< and has so long to be made
    std::chrono::milliseconds ping{2500};    ///< a ping that takes longer means a dead connection
    std::chrono::milliseconds heartbeat{2000}; ///< an idle connection is pinged so often; 0 for never
    std::chrono::milliseconds interrupt{
        2000}; ///< after a cancel the server has so long before the connection is closed
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
