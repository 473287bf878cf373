// SPDX-License-Identifier: GPL-3.0-or-later
// Which values of an entity's records are secret, and records without them: the one rule for everything that
// shows, copies, writes or keeps values.
#pragma once

#include "repository/blueprint.h"
#include "repository/change.h"

namespace registrar
{

/// What stands in a secret's place where people look.
inline constexpr QStringView secretMark = u"••••••••";

/// Whether a value is secret: its field is, or a field that it lies in, or the whole entity. What a secret
/// entity's records are found by is none (the key's fields; of a key of Redis everything but `value`). Steps
/// that number an array's elements may be there or be left out. Nothing is secret where `entity` is null.
[[nodiscard]] bool isSecretAt(const BlueprintEntity *entity, const FieldPath &path);
/// The same of the entity's fields alone, for a page whose records a person has asked to see: `inside` leads
/// on from the field, and may be empty.
[[nodiscard]] bool isSecretAt(const BlueprintField &field, const FieldPath &inside);
/// The field that describes the place, for an element of an array the array's; null where none does.
[[nodiscard]] const BlueprintField *describedAt(const BlueprintField &field, const FieldPath &inside);
[[nodiscard]] const BlueprintField *describedAt(const BlueprintEntity *entity, const FieldPath &path);

/// Whether the field or anything that may lie in it is secret.
[[nodiscard]] bool holdsSecret(const BlueprintField &field);
/// The secret fields at any depth, by the shortest path to each: none lies in another. Of a secret entity
/// those that it hides.
[[nodiscard]] QList<FieldPath> secretPaths(const BlueprintEntity &entity);

/// Whether a filter in the store's own words may hold a secret: it names a secret field, or the entity is
/// one.
[[nodiscard]] bool namesSecret(const BlueprintEntity *entity, const QString &text);

/// A value of the field with `mark` in the place of every secret, at any depth; a Missing mark leaves secret
/// members out. Text, bytes and JSON where members are described cannot be looked into, and are replaced
/// whole. Absent values stay as they are: that there is nothing is told.
[[nodiscard]] Value withoutSecrets(const BlueprintField &field, const Value &value,
                                   const Value &mark = Value(secretMark.toString()));
/// The same of what stands at a place inside of the field.
[[nodiscard]] Value withoutSecrets(const BlueprintField &field, const FieldPath &inside, const Value &value,
                                   const Value &mark = Value(secretMark.toString()));
/// The same of what stands at a path of an entity's records; the value itself where `entity` is null.
[[nodiscard]] Value withoutSecrets(const BlueprintEntity *entity, const FieldPath &path, const Value &value,
                                   const Value &mark = Value(secretMark.toString()));

/// The change for statements that are shown: every secret is replaced, yet keeps its shape, and two that
/// differ go on to differ, so that the statements are those that would be sent. Where a driver compares with
/// what its store holds, as Redis's does, they may set more of a secret than would be.
[[nodiscard]] Change withoutSecrets(Change change, const BlueprintEntity *entity);
[[nodiscard]] ChangeSet withoutSecrets(ChangeSet changes, const Blueprint &blueprint);

/// The error without the change's secrets, which servers quote in what they say of a duplicate, for example.
[[nodiscard]] Error withoutSecrets(Error error, const Change &change, const BlueprintEntity *entity);

} // namespace registrar
