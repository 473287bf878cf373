// SPDX-License-Identifier: GPL-3.0-or-later
// Values for round trips: one of every kind, and random ones that a seed makes again.
#pragma once

#include "repository/value.h"

#include <QRandomGenerator>

namespace registrar
{

/// Every alternative of Value, with its edges (largest and smallest, NaN with a payload, negative zero, years
/// past 9999, empty and NUL-bearing texts, lone surrogates, nested documents).
[[nodiscard]] QList<Value> everyKindOfValue();
/// Those of them that BSON has.
[[nodiscard]] QList<Value> everyKindOfBsonValue();

/// The same seed makes the same values.
class RandomValue
{
public:
    enum class Types { All, Bson };
    RandomValue(quint32 seed, Types types);

    /// Nested at most `depth` levels; names may be empty, repeat, and hold dots and dollar signs.
    Document document(int depth);
    Value value(int depth);

private:
    QString name();

    QRandomGenerator generator_;
    QList<Value> leaves_;
};

} // namespace registrar
