// SPDX-License-Identifier: GPL-3.0-or-later
// How long a worker waits for what, and how soon it notices by that that a connection is dead.
#pragma once

#include <chrono>

namespace registrar
{

/// The limits that a worker watches with. The sums are the longest times; the test beside them holds them to
/// five seconds.
struct WorkerLimits {
    std::chrono::milliseconds silence{1500}; ///< without an answer for so long, a second connection is tried
    std::chrono::milliseconds probe{2500};   ///< and has so long to be made
    std::chrono::milliseconds ping{2000};    ///< a ping that takes longer means a dead connection
    std::chrono::milliseconds heartbeat{2000}; ///< an idle connection is pinged so often; 0 for never
    /// After a cancel the server has so long before the connection is closed.
    std::chrono::milliseconds interrupt{2000};
    std::chrono::milliseconds look{100}; ///< between two looks at a call that is under way
    /// A read whose connection was closed under it has so long to return before its thread is left behind.
    std::chrono::milliseconds release{500};
    /// And a write, which finds out on another connection what became of it, or says that it cannot. That its
    /// connection is dead has been told by then.
    std::chrono::milliseconds outcome{8000};

    /// From the death of an idle connection until it is told.
    [[nodiscard]] constexpr std::chrono::milliseconds untilIdleIsTold() const
    {
        return heartbeat + ping + look + release;
    }
    /// From the death of a connection under a call until it is told; at worst the server has just been found
    /// alive, which the next look takes in.
    [[nodiscard]] constexpr std::chrono::milliseconds untilSilenceIsTold() const
    {
        return look + silence + look + probe + look + release;
    }
    /// From a cancel until a read ends, where nothing that is sent arrives any more.
    [[nodiscard]] constexpr std::chrono::milliseconds untilCancelEnds() const
    {
        return look + interrupt + look + release;
    }
};

} // namespace registrar
