// SPDX-License-Identifier: GPL-3.0-or-later
// Fields, conditions and sort orders as people type them in a command.
#pragma once

#include "repository/blueprint.h"
#include "repository/change.h"

namespace registrar
{

/// Knows an entity's fields from the live store, and where that does not tell, from the blueprint.
class FieldText
{
public:
    FieldText(const EntityDescription &description, const BlueprintEntity *entity)
        : description_(description)
        , entity_(entity)
    {
    }

    /// `name`, `outer.inner`, `"a.b".c`: steps joined by dots, in double quotes where a step holds one. A
    /// column whose name holds a dot is found without quotes, too.
    [[nodiscard]] Result<FieldPath> path(const QString &text) const;
    /// `field=value`, `field:=JSON`: what the field is set to. A value is read as the field's type, or as the
    /// type of `present` where the record has one; where nothing is known of the field it is text.
    [[nodiscard]] Result<FieldChange> assignment(const QString &text, const Document &present) const;
    /// The conditions of `--where`, see `conditionHelp`.
    [[nodiscard]] Result<Condition> condition(const QString &text) const;
    /// `a,-b`: descending with a hyphen in front.
    [[nodiscard]] Result<QList<SortKey>> sort(const QString &text) const;
    /// The key fields' values, in their order.
    [[nodiscard]] Result<RecordKey> key(const QStringList &texts) const;

    [[nodiscard]] static QString conditionHelp();

private:
    [[nodiscard]] QList<Value::Type> typesOf(const FieldPath &path, QString &typeName) const;
    [[nodiscard]] Result<QList<Value>> readings(const FieldPath &path, const QString &text) const;
    [[nodiscard]] Result<Value> value(const FieldPath &path, const QString &text) const;
    [[nodiscard]] Result<QList<Value>> values(const FieldPath &path, const QStringList &texts) const;
    [[nodiscard]] Result<Condition> namedCondition(const FieldPath &path, const QString &word,
                                                   const QString &operand) const;

    const EntityDescription &description_;
    const BlueprintEntity *entity_;
};

} // namespace registrar
