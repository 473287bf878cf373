// SPDX-License-Identifier: GPL-3.0-or-later
// The ways from one entity to another, both ways and across stores: which records a record names, and which
// name it.
#pragma once

#include "repository/blueprint.h"

namespace registrar
{

/// A field of one entity, or several together, that hold what another entity's records are named by.
struct EntityLink {
    /// A further field of a link that several fields make together.
    struct Part {
        QString field;
        QList<Value::Type> types;
        QString toField;
        QList<Value::Type> toTypes;
        bool operator==(const Part &) const = default;
    };
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
    QList<Part> more;    ///< the fields behind `field`; empty where one field is enough. Shape is then Value
    bool asText = false; ///< it is held as text, whatever the target's type is
    QString onDelete;    ///< PostgreSQL's action: empty, "no action", "cascade", "set null", "restrict"
    bool enforced = false;
    bool operator==(const EntityLink &) const = default;
    [[nodiscard]] bool isComposite() const { return !more.isEmpty(); }
    /// Every field by which it points, and what each of them holds at the other end, in the same order.
    [[nodiscard]] QList<FieldPath> fields() const;
    [[nodiscard]] QStringList toFields() const;
};

/// All of a blueprint, in its order. References to what the blueprint does not have are left out.
[[nodiscard]] QList<EntityLink> entityLinks(const Blueprint &blueprint);
[[nodiscard]] QList<EntityLink> linksFrom(const Blueprint &blueprint, const QString &store,
                                          const QString &entity);
/// Those of an entity to itself are among both.
[[nodiscard]] QList<EntityLink> linksTo(const Blueprint &blueprint, const QString &store,
                                        const QString &entity);
/// Foreign keys, as the store declares them, that the blueprint does not tell of.
[[nodiscard]] QList<EntityLink> undeclaredLinks(const Blueprint &blueprint, const QString &store,
                                                const EntityDescription &description);

/// What a record of `fromEntity` holds, each once; nothing where it holds nothing. Of a composite link one
/// array with a value for each field, and nothing where one of them is empty.
[[nodiscard]] QList<Value> heldValues(const EntityLink &link, const Document &fields);
/// What a record of `toEntity` is named by: the value, of a composite link an array with a value for each
/// field. Absent where nothing can name it.
[[nodiscard]] Value targetValue(const EntityLink &link, const Document &fields);
/// The records of `toEntity` that one of these names: those for which all conditions hold. A text may name an
/// identifier, and is tried as both. Of a composite link the first one counts.
[[nodiscard]] QList<Condition> targetConditions(const EntityLink &link, const QList<Value> &held);
/// The records of `fromEntity` that name one of these: those for which all conditions of one of the lists
/// hold. Except for maps' names, a record is among one of them only.
[[nodiscard]] QList<QList<Condition>> holderConditions(const EntityLink &link, const QList<Value> &targets);

/// The fields for people, without what says no more than that they are a reference: "Course" for `course_id`.
/// `holder` is the entity that has them, and may be null.
[[nodiscard]] QString linkTitle(const EntityLink &link, const BlueprintEntity *holder);
/// What is held, for people: of a composite link its parts one behind the other.
[[nodiscard]] QString heldText(const EntityLink &link, const Value &held, qsizetype maximumLength);

} // namespace registrar
