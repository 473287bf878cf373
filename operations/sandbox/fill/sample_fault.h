// SPDX-License-Identifier: GPL-3.0-or-later
// Deliberate faults of the sample data: few, listed, and always in the same records.
#pragma once

#include "operations/sandbox/fill/sample_world.h"

namespace registrar
{

/// What was spoilt, for the list that goes with the data.
struct SpoiltRecords {
    BlueprintFault fault;
    qint64 count = 0;
    QList<RecordKey> examples; ///< the first twenty
};

/// Spoils records on their way into a store. One entity's faults; used from one thread.
class SampleFaults
{
public:
    SampleFaults(const Blueprint &blueprint, const SampleWorld &world, int entity);

    /// Changes the record where it is one of those; answers whether it did.
    bool spoil(Document &document, const SampleIdentity &identity);
    [[nodiscard]] const QList<SpoiltRecords> &spoilt() const { return spoilt_; }

private:
    [[nodiscard]] bool isChosen(const BlueprintFault &fault, const SampleIdentity &identity) const;

    const SampleWorld &world_;
    int entity_;
    QList<SpoiltRecords> spoilt_;
};

} // namespace registrar
