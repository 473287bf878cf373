// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person can be taken: an entity, what of it is shown, and the record that is current.
#pragma once

#include "models/connections/entity_address.h"
#include "repository/page.h"

namespace registrar
{

/// A value; see MainWindow::open, which goes there.
struct Destination {
    Destination() = default;
    explicit Destination(EntityAddress entity, std::optional<QList<Condition>> conditions = {},
                         RecordKey key = {})
        : address(std::move(entity))
        , filter(std::move(conditions))
        , record(std::move(key))
    {
    }

    EntityAddress address;
    std::optional<QList<Condition>> filter; ///< nothing: as it is there already; an empty list: all records
    RecordKey record;                       ///< empty: none in particular
    bool operator==(const Destination &) const = default;
};

} // namespace registrar

Q_DECLARE_METATYPE(registrar::Destination)
