// SPDX-License-Identifier: GPL-3.0-or-later
// How far long work is, how fast it goes and how long it will still take.
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace registrar
{

struct Progress {
    qint64 done = 0;
    qint64 total = 0;                         ///< 0 where it is not known
    QString unit;                             ///< what is counted, in the plural: "records"
    double perSecond = 0;                     ///< smoothed; 0 until something is known
    std::optional<std::chrono::seconds> left; ///< an estimate, where total and rate are known
};

/// Smooths the rate over the last seconds, so that the estimate neither jumps nor lags far behind.
class ProgressMeter
{
public:
    using Clock = std::chrono::steady_clock;

    /// `now` never goes back. Answers whether the figures were worked out anew, which is done a few times a
    /// second only.
    bool update(qint64 done, qint64 total, const QString &unit, Clock::time_point now);
    [[nodiscard]] const Progress &progress() const { return progress_; }

private:
    Progress progress_;
    std::optional<Clock::time_point> sampledAt_;
    qint64 sampledDone_ = 0;
};

} // namespace registrar
