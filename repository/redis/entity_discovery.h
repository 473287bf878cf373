// SPDX-License-Identifier: GPL-3.0-or-later
// Entities found in a sample of keys, and what a key pattern's records look like.
#pragma once

#include "repository/blueprint.h"
#include "repository/redis/key_scan.h"

namespace registrar::redis
{

/// `<*>` and one entry for each prefix among 10,000 keys.
Result<QList<EntitySummary>> findEntities(Connection &connection, const ServerFeatures &features,
                                          const Stop &stop);
/// The same keys by their whole patterns, with variables, type, expiry and sizes from a few keys of each.
Result<QList<BlueprintEntity>> discoverEntities(Connection &connection, const ServerFeatures &features,
                                                const Stop &stop);
Result<EntityDescription> describeEntity(Connection &connection, const ServerFeatures &features,
                                         const EntitySource &source, const Stop &stop);

} // namespace registrar::redis
