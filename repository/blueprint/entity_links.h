// SPDX-License-Identifier: GPL-3.0-or-later
// The ways from one entity to another, both ways and across stores: which records a record names, and which
// name it.
#pragma once

#include "repository/blueprint.h"

namespace registrar
{

/// A field of one entity that holds what another entity's records are named by.
struct EntityLink {
    enum class Shape {
        Value,    ///< the field holds it
        Elements, ///< the field is an array of them
        Names,    ///< the field is a map, whose names are them
    };
    QString
        fromStore; ///< the blueprint's names of stores and entities; `space.name` for what no blueprint names
    QString fromEntity;
    EntitySource fromSource;
    FieldPath field; ///< more than one step for a field of a nested document, or of each document in an array
    Shape shape = Shape::Value;
    QList<Value::Type> types; ///< of what is held; empty where nobody knows
    QString toStore;
    QString toEntity;
    EntitySource toSource;
    QString toField;
    QList<Value::Type> toTypes;
    bool asText = false; ///< it is held as text, whatever the target's type is
    QString onDelete;    ///< PostgreSQL's action: empty, "no action", "cascade", "set null", "restrict"
    bool enforced = false;
    bool operator==(const EntityLink &) const = default;
};

/// All of a blueprint, in its order. References to what the blueprint does not have are left out.
[[nodiscard]] QList<EntityLink> entityLinks(const Blueprint &blueprint);
[[nodiscard]] QList<EntityLink> linksFrom(const Blueprint &blueprint, const QString &store,
                                          const QString &entity);
/// Those of an entity to itself are among both.
[[nodiscard]] QList<EntityLink> linksTo(const Blueprint &blueprint, const QString &store,
                                        const QString &entity);
/// Foreign keys of one column, as the store declares them, that the blueprint does not tell of.
[[nodiscard]] QList<EntityLink> undeclaredLinks(const Blueprint &blueprint, const QString &store,
                                                const EntityDescription &description);

/// What a record of `fromEntity` holds, each once; nothing where it holds nothing.
[[nodiscard]] QList<Value> heldValues(const EntityLink &link, const Document &fields);
/// The records of `toEntity` that one of these names. A text may name an identifier, and is tried as both.
[[nodiscard]] Condition targetCondition(const EntityLink &link, const QList<Value> &held);
/// The records of `fromEntity` that name one of these values of `toField`. Several conditions where one
/// cannot say it: a record may then be among more than one of them.
[[nodiscard]] QList<Condition> holderConditions(const EntityLink &link, const QList<Value> &targets);

/// The field for people, without what says no more than that it is a reference: "Course" for `course_id`.
[[nodiscard]] QString linkTitle(const EntityLink &link, const BlueprintField *field);

} // namespace registrar
