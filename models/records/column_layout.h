// SPDX-License-Identifier: GPL-3.0-or-later
// How a person has arranged the columns of a table.
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace registrar
{

/// Columns are named by their fields, so that an arrangement outlives columns that come and go: what it says
/// of a column that is not there is kept.
struct ColumnLayout {
    QStringList order; ///< columns that are not named stand behind the one that they follow by nature
    QStringList hidden;
    QStringList shown;         ///< asked for beyond those that a wide entity shows by itself
    QStringList frozen;        ///< stay at the beginning while the others scroll, in this order
    QMap<QString, int> widths; ///< in pixels, where a person set one
    bool operator==(const ColumnLayout &) const = default;

    /// `names`, given in their natural order, as they are to stand: the frozen ones first.
    [[nodiscard]] QStringList arranged(const QStringList &names) const;
    /// The order of the columns that are there; what is not there now keeps its place at the end.
    void setOrder(QStringList names);
    void setHidden(const QString &name, bool hide);
    void setFrozen(const QString &name, bool freeze);

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ColumnLayout fromJson(const QJsonObject &object);
};

} // namespace registrar
