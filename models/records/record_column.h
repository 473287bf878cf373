// SPDX-License-Identifier: GPL-3.0-or-later
// A column of the records table: what the blueprint and the live store say of one field.
#pragma once

#include "repository/blueprint.h"

#include <QTimeZone>

namespace registrar
{

struct RecordColumn {
    QString name;
    BlueprintField field; ///< empty but for its name where the blueprint does not know it
    bool inBlueprint = false;
    FieldDescription description; ///< as the store tells, empty until it has
    bool described = false;
    bool key = false;
    bool milliseconds = false; ///< a span of time: how long a key of Redis still lives

    [[nodiscard]] QString title() const;
    /// What it may hold, most usual first, without Null; Text where nobody knows.
    [[nodiscard]] QList<Value::Type> types() const;
    [[nodiscard]] QString nativeType() const;
    [[nodiscard]] bool nullable() const;
    /// Labels of an enum, or the blueprint's only allowed values; empty where anything goes.
    [[nodiscard]] QList<Value> choices() const;
    [[nodiscard]] bool isNumber() const;
    /// Why the field of a record that is in the store is not edited; empty where it is.
    [[nodiscard]] QString editRefusal() const;
    /// The same of a record that is about to be added.
    [[nodiscard]] QString addRefusal() const;
    [[nodiscard]] QString sortRefusal() const;
    /// Title, help, type and rules: what a header's tool tip tells.
    [[nodiscard]] QString toolTip() const;
};

/// Columns in the order in which they are shown: the blueprint's list fields, its other fields, what else the
/// store describes. Fields that the store certainly does not have are left out.
[[nodiscard]] QList<RecordColumn> recordColumns(const BlueprintEntity &entity,
                                                const EntityDescription *description);
/// A column for a field that was met in a record.
[[nodiscard]] RecordColumn foundColumn(const QString &name);

/// Reads what was typed for the column: as the type of `present` first, so that an edit keeps the type, then
/// as the column's others. The error is the first one's.
[[nodiscard]] Result<Value> parseForColumn(const RecordColumn &column, const QString &text,
                                           const Value &present, const QTimeZone &zone);

} // namespace registrar
