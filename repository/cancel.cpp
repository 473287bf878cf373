// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/cancel.h"

#include <utility>

namespace registrar
{

std::shared_ptr<void> CancelToken::onCancel(std::function<void()> callback) const
{
    if (!state_) {
        return {};
    }
    auto registered = std::make_shared<std::function<void()>>(std::move(callback));
    const std::shared_ptr<State> state = state_;
    {
        const std::scoped_lock lock(state->mutex);
        if (!state->cancelled.load(std::memory_order_acquire)) {
            std::erase_if(state->callbacks, [](const auto &entry) { return entry.expired(); });
            state->callbacks.push_back(registered);
            // Taking the lock on release waits for a call under way on another thread.
            return {registered.get(), [state, keep = registered](void *) mutable {
                        const std::scoped_lock releaseLock(state->mutex);
                        keep.reset();
                    }};
        }
    }
    (*registered)();
    return {};
}

CancelToken CancelSource::token() const
{
    CancelToken token;
    token.state_ = state_;
    return token;
}

void CancelSource::cancel()
{
    const std::scoped_lock lock(state_->mutex);
    if (state_->cancelled.exchange(true, std::memory_order_acq_rel)) {
        return;
    }
    const auto callbacks = std::exchange(state_->callbacks, {});
    for (const auto &entry : callbacks) {
        if (const auto callback = entry.lock()) {
            (*callback)();
        }
    }
}

} // namespace registrar
