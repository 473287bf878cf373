// SPDX-License-Identifier: GPL-3.0-or-later
// The statements that make a blueprint's entity in PostgreSQL.
#pragma once

#include "repository/blueprint.h"

#include <QByteArrayList>

namespace registrar::postgresql
{

/// A column's type: the blueprint's own, or one made from the field's first value type. InvalidInput where
/// the text is no type name; statements can bind no types, so nothing else may stand there.
[[nodiscard]] Result<QByteArray> columnType(const BlueprintField &field, const BlueprintEntity &entity);

/// CREATE TABLE with its keys, unique constraints and checks, or CREATE VIEW. References and other indexes
/// are apart.
[[nodiscard]] Result<QByteArray> tableDefinition(const BlueprintEntity &entity);

/// CREATE INDEX IF NOT EXISTS for what is no constraint; indexes that are merely proposed are left out.
[[nodiscard]] QByteArrayList indexDefinitions(const BlueprintEntity &entity);

/// A reference that the store enforces, and the statement that adds it.
struct ReferenceDefinition {
    QStringList fields;
    EntitySource target;
    QStringList targetFields;
    QByteArray statement;
};
/// `entities` is where targets are looked up by name.
[[nodiscard]] QList<ReferenceDefinition> referenceDefinitions(const BlueprintEntity &entity,
                                                              const QList<BlueprintEntity> &entities);

} // namespace registrar::postgresql
