// SPDX-License-Identifier: GPL-3.0-or-later
// Where a reference leads.
#pragma once

#include "models/connections/destination.h"
#include "repository/blueprint/entity_links.h"

namespace registrar
{

/// The record or the records that one of the held values names: a record where the value is the target's key,
/// otherwise the entity filtered to them. Nothing where nothing is held.
[[nodiscard]] std::optional<Destination> linkDestination(const Blueprint &blueprint,
                                                         const QString &deployment, const EntityLink &link,
                                                         const QList<Value> &held);

/// The link that a field holds, among `links`: by itself before together with others, and the first one where
/// there are several. Null where it holds none.
[[nodiscard]] const EntityLink *linkOfField(const QList<EntityLink> &links, const FieldPath &field);

/// How people call the other end: the blueprint's title of the target, or its name.
[[nodiscard]] QString targetTitle(const Blueprint &blueprint, const EntityLink &link);

} // namespace registrar
