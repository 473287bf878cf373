// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person has been in a window, to go back and forward over.
#pragma once

#include "models/connections/destination.h"

#include <QObject>

namespace registrar
{

/// Places in the order in which they were visited, one of them the present one. The oldest are forgotten
/// beyond `keptPlaces`.
class VisitHistory : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The person is here now. Another record of the same place takes the place of the last one; a new place
    /// cuts off what lay ahead.
    void note(const Destination &here);
    /// The present place has turned out to be shown like this: what one goes back to may be shown by another
    /// filter than it was left with.
    void settle(const Destination &here);
    /// Moves, and answers the place to go to; nothing where there is none.
    std::optional<Destination> back();
    std::optional<Destination> forward();
    [[nodiscard]] bool canGoBack() const { return present_ > 0; }
    [[nodiscard]] bool canGoForward() const { return present_ + 1 < places_.size(); }
    /// What lies behind, the latest first.
    [[nodiscard]] QList<Destination> behind() const;
    /// Goes back by so many; nothing where there are not as many.
    std::optional<Destination> back(qsizetype steps);
    /// A deployment is no longer in the window.
    void forget(const QString &deployment);

    static constexpr qsizetype keptPlaces = 200;

Q_SIGNALS:
    void changed();

private:
    QList<Destination> places_;
    qsizetype present_ = -1;
};

} // namespace registrar
