// SPDX-License-Identifier: GPL-3.0-or-later
// A cancel that reaches whoever is at work, on any thread.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace registrar
{

/// Asked by long work between steps, and told at once through `onCancel`. Copies share one state. Every
/// function may be called from any thread.
class CancelToken
{
public:
    CancelToken() = default; ///< one that is never cancelled

    [[nodiscard]] bool isCancelled() const
    {
        return state_ && state_->cancelled.load(std::memory_order_acquire);
    }

    /// Calls `callback` once when the work is cancelled, from the cancelling thread; at once where it already
    /// is. The registration ends with the returned object, and no call is under way when that is gone.
    [[nodiscard]] std::shared_ptr<void> onCancel(std::function<void()> callback) const;

private:
    friend class CancelSource;
    struct State {
        std::atomic<bool> cancelled = false;
        std::recursive_mutex mutex;
        std::vector<std::weak_ptr<std::function<void()>>> callbacks;
    };
    std::shared_ptr<State> state_;
};

/// Held by whoever may cancel.
class CancelSource
{
public:
    CancelSource()
        : state_(std::make_shared<CancelToken::State>())
    {
    }
    [[nodiscard]] CancelToken token() const;
    void cancel();
    [[nodiscard]] bool isCancelled() const { return state_->cancelled.load(std::memory_order_acquire); }

private:
    std::shared_ptr<CancelToken::State> state_;
};

} // namespace registrar
