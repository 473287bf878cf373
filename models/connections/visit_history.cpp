// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person has been in a window, to go back and forward over.
#include "models/connections/visit_history.h"

#include <algorithm>

namespace registrar
{

void VisitHistory::note(const Destination &here)
{
    if (present_ >= 0) {
        Destination &last = places_[present_];
        if (last.address == here.address && last.filter == here.filter) {
            if (!here.record.isEmpty())
                last.record = here.record;
            return;
        }
    }
    places_.resize(present_ + 1);
    places_.append(here);
    if (places_.size() > keptPlaces)
        places_.removeFirst();
    present_ = places_.size() - 1;
    Q_EMIT changed();
}

void VisitHistory::settle(const Destination &here)
{
    if (present_ >= 0 && places_.at(present_).address == here.address)
        places_[present_] = here;
}

std::optional<Destination> VisitHistory::back()
{
    return back(1);
}

std::optional<Destination> VisitHistory::back(qsizetype steps)
{
    if (steps < 1 || present_ - steps < 0)
        return std::nullopt;
    present_ -= steps;
    Q_EMIT changed();
    return places_.at(present_);
}

std::optional<Destination> VisitHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    ++present_;
    Q_EMIT changed();
    return places_.at(present_);
}

QList<Destination> VisitHistory::behind() const
{
    QList<Destination> places = places_.mid(0, std::max<qsizetype>(present_, 0));
    std::ranges::reverse(places);
    return places;
}

void VisitHistory::forget(const QString &deployment)
{
    const auto gone = [&](const Destination &place) { return place.address.deployment == deployment; };
    const auto end = present_ < 0 ? places_.begin() : places_.begin() + present_ + 1;
    present_ -= std::count_if(places_.begin(), end, gone);
    places_.removeIf(gone);
    Q_EMIT changed();
}

} // namespace registrar
