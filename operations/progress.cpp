// SPDX-License-Identifier: GPL-3.0-or-later
// An exponentially smoothed rate.
#include "operations/progress.h"

#include <algorithm>
#include <cmath>

namespace registrar
{

namespace
{

using namespace std::chrono_literals;
constexpr auto sampleEvery = 200ms;
constexpr double smoothingSeconds = 3.0;

} // namespace

bool ProgressMeter::update(qint64 done, qint64 total, const QString &unit, Clock::time_point now)
{
    const bool startsAnew = !sampledAt_ || unit != progress_.unit || done < sampledDone_;
    const bool ends = total > 0 && done >= total;
    if (!startsAnew && !ends && now - *sampledAt_ < sampleEvery) {
        progress_.done = done;
        progress_.total = total;
        return false;
    }
    const double seconds = startsAnew ? 0 : std::chrono::duration<double>(now - *sampledAt_).count();
    if (startsAnew)
        progress_.perSecond = 0;
    else if (seconds > 0) {
        const double rate = static_cast<double>(done - sampledDone_) / seconds;
        const double weight = progress_.perSecond > 0 ? 1 - std::exp(-seconds / smoothingSeconds) : 1;
        progress_.perSecond += weight * (rate - progress_.perSecond);
    }
    progress_.done = done;
    progress_.total = total;
    progress_.unit = unit;
    progress_.left.reset();
    if (total > 0 && progress_.perSecond > 0)
        progress_.left = std::chrono::seconds(
            std::llround(static_cast<double>(std::max<qint64>(0, total - done)) / progress_.perSecond));
    sampledAt_ = now;
    sampledDone_ = done;
    return true;
}

} // namespace registrar
