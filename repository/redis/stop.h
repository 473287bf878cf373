// SPDX-License-Identifier: GPL-3.0-or-later
// Asked between the steps of a long call.
#pragma once

#include "repository/cancel.h"

namespace registrar::redis
{

/// A call's cancel and its session's interrupt as one. Lives no longer than the call.
class Stop
{
public:
    Stop(const CancelToken &cancel, const std::atomic<bool> &interrupted)
        : cancel_(cancel)
        , interrupted_(interrupted)
    {
    }
    [[nodiscard]] bool isWanted() const { return cancel_.isCancelled() || interrupted_.load(); }

private:
    const CancelToken &cancel_;
    const std::atomic<bool> &interrupted_;
};

} // namespace registrar::redis
