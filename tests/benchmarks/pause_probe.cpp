// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/pause_probe.h"

#include "tests/benchmarks/benchmark.h"

#include <algorithm>
#include <ctime>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

/// Milliseconds of computing by this thread; 0 where the system does not tell.
double threadMilliseconds()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0) {
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
#endif
    return 0;
}

} // namespace

PauseProbe::PauseProbe(QObject *parent)
    : QObject(parent)
{
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &PauseProbe::note);
    timer_.start(1);
    restart();
}

void PauseProbe::restart()
{
    pauses_.clear();
    wall_.start();
    own_ = threadMilliseconds();
}

void PauseProbe::note()
{
    const double own = threadMilliseconds();
    pauses_.push_back({double(wall_.nsecsElapsed()) / 1e6, own - own_});
    wall_.start();
    own_ = own;
}

QString PauseProbe::report() const
{
    if (pauses_.empty()) {
        return u"the event loop never turned"_s;
    }
    std::vector<Pause> sorted = pauses_;
    std::ranges::sort(sorted, {}, &Pause::wall);
    const double ownLongest = std::ranges::max(sorted, {}, &Pause::own).own;
    const auto above = [&sorted](double limit) {
        return std::ranges::count_if(sorted, [limit](const Pause &pause) { return pause.own > limit; });
    };
    return u"longest turn of the event loop %1 of its own work (%2 with what others kept it waiting); 99 in "
           "100 turns below %3; above 16 ms %4, above 50 ms %5 of %6 turns"_s
               .arg(durationText(ownLongest), durationText(sorted.back().wall),
                    durationText(sorted[sorted.size() * 99 / 100].wall))
               .arg(above(16))
               .arg(above(50))
               .arg(sorted.size());
}

} // namespace registrar
