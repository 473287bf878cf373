// SPDX-License-Identifier: GPL-3.0-or-later
// A blueprint of a platform that nobody has described, from its live stores.
#pragma once

#include "repository/blueprint.h"
#include "repository/connection_state.h"

#include <functional>

namespace registrar
{

/// What a store of that kind is called where nobody has named it: relational, documents, cache, vectors.
[[nodiscard]] QString usualStoreName(StoreKind kind);

/// One live store to be looked at. An empty name is made from its kind (`usualStoreName`).
struct DiscoverySource {
    QString name;
    StoreAccess access;
};

/// Told before each step, as a sentence for people.
using DiscoveryNote = std::function<void(const QString &sentence)>;

/// Opens each store read-only, asks it what is there, and puts the answers together: entities of every store,
/// names made unique, references between them guessed from names (`course_id` → courses) where types fit and
/// values that are there mostly exist. Blocking; call it from a worker or from the command line. Writes
/// nothing anywhere.
[[nodiscard]] Result<Blueprint> discoverBlueprint(const QString &name, const QList<DiscoverySource> &sources,
                                                  const DiscoveryNote &note, const CancelToken &cancel);

} // namespace registrar
