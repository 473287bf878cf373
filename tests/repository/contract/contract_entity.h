// SPDX-License-Identifier: GPL-3.0-or-later
// The same class of students in every kind of store, for the contract that all drivers keep.
#pragma once

#include "repository/blueprint.h"

namespace registrar
{

/// Numbered records 0 to count-1: a name of its own, a group of few values (null for every seventh), a
/// number.
struct ContractEntity {
    static constexpr int count = 250;

    StoreKind kind = StoreKind::PostgreSql;
    BlueprintEntity entity;
    QStringList loadFields; ///< the order for the bulk writer
    FieldPath name;         ///< a text field that may be edited
    FieldPath group;        ///< few values, null for every seventh record
    FieldPath number;       ///< the record's number as an integer

    [[nodiscard]] static ContractEntity of(StoreKind kind);
    [[nodiscard]] Document document(int place) const; ///< as it is added
    [[nodiscard]] RecordKey key(int place) const;
    [[nodiscard]] static QString nameOf(int number); ///< "Student 0007 Łucja", several scripts
};

} // namespace registrar
