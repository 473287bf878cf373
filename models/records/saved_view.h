// SPDX-License-Identifier: GPL-3.0-or-later
// A filter, a sort and an arrangement of columns under a name.
#pragma once

#include "models/records/column_layout.h"
#include "repository/blueprint.h"
#include "repository/query.h"

namespace registrar
{

/// Whether a condition's values may be secret: by its field, or by what its own words name.
[[nodiscard]] bool holdsSecret(const BlueprintEntity &entity, const Condition &condition);

struct SavedView {
    QString name;
    QList<Condition> conditions;
    QList<SortKey> sort;
    ColumnLayout columns;
    bool operator==(const SavedView &) const = default;

    /// Values keep their types. Conditions on what the entity has of secrets are left out: they hold what
    /// must not be written into a settings file.
    [[nodiscard]] QJsonObject toJson(const BlueprintEntity &entity) const;
    /// Nothing where it cannot be read, so that a view never shows more than was asked for.
    [[nodiscard]] static std::optional<SavedView> fromJson(const QJsonObject &object);
};

} // namespace registrar
