// SPDX-License-Identifier: GPL-3.0-or-later
// Where the references of an entity's fields lead: the entity, and the store that has it.
#pragma once

#include "models/records/record_column.h"
#include "repository/repository.h"

#include <functional>
#include <memory>

namespace registrar
{

/// Answers a store of the same deployment by its name; null while it is not connected (asking may connect
/// it).
using StoreLookup = std::function<std::shared_ptr<Repository>(const QString &store)>;

struct ReferenceTarget {
    std::shared_ptr<Repository> repository; ///< null while the store is not connected
    BlueprintEntity entity;
    BlueprintField field; ///< the one whose values the reference holds
};

/// Knows the blueprint and, for what it does not tell, the store's own foreign keys.
class ReferenceTargets
{
public:
    /// `store` is the one that the references are in.
    ReferenceTargets(Blueprint blueprint, QString store, std::shared_ptr<Repository> repository);

    void setLookup(StoreLookup lookup) { lookup_ = std::move(lookup); }

    /// What the column, or each element of its array, points at, with the store filled in; nothing where it
    /// is no reference.
    [[nodiscard]] std::optional<BlueprintReference>
    referenceOf(const RecordColumn &column, const std::optional<EntityDescription> &description) const;
    /// Nothing where nobody knows such an entity.
    [[nodiscard]] std::optional<ReferenceTarget> target(const BlueprintReference &reference) const;

private:
    [[nodiscard]] std::shared_ptr<Repository> repository(const QString &store) const;

    Blueprint blueprint_;
    QString store_;
    std::shared_ptr<Repository> own_;
    StoreLookup lookup_;
};

} // namespace registrar
