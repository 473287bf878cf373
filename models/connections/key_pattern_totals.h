// SPDX-License-Identifier: GPL-3.0-or-later
// How many keys each of a blueprint's key patterns has, by the groups of keys that the store found.
#pragma once

#include "repository/blueprint.h"

namespace registrar
{

/// What can be said of one pattern.
struct KeyPatternTotal {
    Total total{-1, false}; ///< -1 where the groups do not tell
    qint64 sizeBytes = 0;
    QString whyUnknown; ///< a sentence for people where they do not
};

/// Redis finds groups of keys by what stands in front of the first part that looks like an id: literal names
/// where a blueprint may have a variable (`events:orders` for `events:<topic>`), one group where it may have
/// two patterns. A key counts for every pattern that it matches, as it would be listed for each.
class KeyPatternTotals
{
public:
    explicit KeyPatternTotals(const QList<EntitySummary> &found);

    /// Of a pattern such as `cache:<name>:<id>`; `others` are all of the blueprint's in that store.
    [[nodiscard]] KeyPatternTotal of(const QString &pattern, const QStringList &others) const;
    /// Whether keys of the group may match the pattern.
    [[nodiscard]] static bool meet(const QString &pattern, const EntitySummary &group);

private:
    QList<EntitySummary> groups_;
    Total all_{-1, false}; ///< exact where no key was left out of the groups
};

} // namespace registrar
