// SPDX-License-Identifier: GPL-3.0-or-later
// Which sample records there are: how many of each entity, and any of them by its number.
#pragma once

#include "operations/sandbox/fill/sample_random.h"
#include "repository/blueprint.h"

#include <functional>
#include <memory>
#include <vector>

namespace registrar
{

/// Names one sample record; its values follow from it alone.
struct SampleIdentity {
    quint64 seed = 0;
    qint64 index = 0;                             ///< among the entity's records, from 0
    qint64 parent = -1;                           ///< the owner's index where the entity is counted per owner
    int ordinal = -1;                             ///< among its owner's
    std::shared_ptr<const SampleIdentity> source; ///< the record it goes alongside with
};

/// All entities of one blueprint at one scale. Constant after `make`, safe from any thread.
class SamplePopulation
{
public:
    /// Unsupported where a `sample` object of an entity is not understood; the error names the entity.
    [[nodiscard]] static Result<SamplePopulation> make(const Blueprint &blueprint, double scale,
                                                       quint64 seed);

    /// An entity's number, -1 where the blueprint has none of that name.
    [[nodiscard]] int entityNumber(const QString &store, const QString &entity) const;
    [[nodiscard]] qint64 count(int entity) const; ///< for entities alongside another: about
    [[nodiscard]] SampleIdentity at(int entity, qint64 index) const; ///< not for entities alongside another
    /// Goes through all records in order until `function` answers false.
    void forEach(int entity, const std::function<bool(const SampleIdentity &)> &function) const;

    [[nodiscard]] int parentOf(int entity) const; ///< -1 where it is not counted per owner
    [[nodiscard]] int sourceOf(int entity) const; ///< -1 where it does not go alongside another
    [[nodiscard]] qint64 childrenOf(int entity, qint64 parent) const;
    [[nodiscard]] SampleIdentity child(int entity, qint64 parent, int ordinal) const;
    [[nodiscard]] QString ownerField(int entity) const;

private:
    struct Entry {
        QString store, name, ownerField;
        quint64 seed = 0;
        qint64 count = 0;
        int parent = -1;
        int source = -1;
        double share = 1;
        std::vector<quint32> starts; ///< of each owner's first record, and the total behind the last
    };
    Result<void> readSample(Entry &entry, const BlueprintEntity &entity, double scale);
    void countChildren(Entry &entry, const QJsonObject &per) const;

    std::vector<Entry> entries_;
};

} // namespace registrar
