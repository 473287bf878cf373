// SPDX-License-Identifier: GPL-3.0-or-later
// Goes from a cell of the records table to the record that its value names.
#pragma once

#include "models/connections/destination.h"
#include "repository/blueprint/entity_links.h"

#include <QObject>

class QAction;
class QModelIndex;

namespace registrar
{

class RecordsModel;
class RecordsTable;

/// The table's action “followReference” goes there, and Alt with a click.
class ReferenceFollower : public QObject
{
    Q_OBJECT
public:
    /// Is a child of the table.
    ReferenceFollower(RecordsTable &table, const RecordsModel &model, Blueprint blueprint,
                      EntityAddress address);

    /// "Go to Courses 12" for the current cell; hidden where the cell names nothing.
    [[nodiscard]] QAction *action() const { return action_; }
    /// Foreign keys that the blueprint does not tell of.
    void setDescription(const EntityDescription &description);

Q_SIGNALS:
    void destinationWanted(const registrar::Destination &destination);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    bool follow(const QModelIndex &cell);
    [[nodiscard]] const EntityLink *linkOf(const QModelIndex &cell) const;
    [[nodiscard]] QList<Value> heldAt(const EntityLink &link, const QModelIndex &cell) const;

    RecordsTable &table_;
    const RecordsModel &model_;
    Blueprint blueprint_;
    EntityAddress address_;
    QList<EntityLink> links_;
    QAction *action_;
};

} // namespace registrar
