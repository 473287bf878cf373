// SPDX-License-Identifier: GPL-3.0-or-later
// A filter, a sort and an arrangement of columns under a name.
#pragma once

#include "models/records/column_layout.h"
#include "repository/query.h"

namespace registrar
{

struct SavedView {
    QString name;
    QList<Condition> conditions;
    QList<SortKey> sort;
    ColumnLayout columns;
    bool operator==(const SavedView &) const = default;

    /// Values keep their types. Conditions on the fields named in `secrets` are left out: they hold what must
    /// not be written into a settings file.
    [[nodiscard]] QJsonObject toJson(const QStringList &secrets) const;
    /// Nothing where it cannot be read, so that a view never shows more than was asked for.
    [[nodiscard]] static std::optional<SavedView> fromJson(const QJsonObject &object);
};

} // namespace registrar
