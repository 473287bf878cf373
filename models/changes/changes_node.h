// SPDX-License-Identifier: GPL-3.0-or-later
// What the tree of staged edits is made of.
#pragma once

#include "models/changes/changes_model.h"

namespace registrar
{

/// A store, an entity or a record; fields are rows without a node. Records hold no edits, only whose they
/// are.
struct ChangesNode {
    ChangesModel::Level level = ChangesModel::Level::Store;
    ChangesNode *parent = nullptr;
    std::vector<std::unique_ptr<ChangesNode>> children;
    StagedStore store;   ///< of a store
    EntitySource source; ///< of an entity
    QList<quint64> ids;  ///< of an entity: its children's, ascending
    quint64 id = 0;      ///< of a record
    int fields = 0;      ///< of a record: the rows below it
    bool ticked = true;  ///< of a record
    int unticked = 0;    ///< of an entity: its records that are not ticked

    [[nodiscard]] const ChangesNode &storeNode() const
    {
        const ChangesNode *node = this;
        while (node->parent)
            node = node->parent;
        return *node;
    }
    [[nodiscard]] StagedChanges &changes() const { return *storeNode().store.changes; }
    [[nodiscard]] int row() const
    {
        if (level == ChangesModel::Level::Record)
            return static_cast<int>(std::ranges::lower_bound(parent->ids, id) - parent->ids.begin());
        return place;
    }

    int place = 0; ///< of a store or an entity: its row, which never changes while it lives
};

} // namespace registrar
