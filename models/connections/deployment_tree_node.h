// SPDX-License-Identifier: GPL-3.0-or-later
// What the tree of deployments is made of, and how a store's entities are put in order.
#pragma once

#include "repository/blueprint.h"

#include <memory>
#include <optional>
#include <vector>

namespace registrar
{

struct DeploymentTreeNode {
    enum class Kind { Root, Deployment, Store, Group, Entity, Message };
    enum class State { NotPopulated, Populating, Populated, Failed };
    using List = std::vector<std::unique_ptr<DeploymentTreeNode>>;

    Kind kind = Kind::Root;
    State state = State::Populated;
    QString name;  ///< the deployment's, the store's, the entity's name; the group's own key
    QString title; ///< for people
    BlueprintEntity entity;
    Total total{-1, false};
    QString totalUnknown; ///< why there is no total, where the store told of some that there is
    qint64 sizeBytes = 0;
    bool absent = false; ///< the blueprint names it, the store does not have it
    std::optional<Error> error;
    DeploymentTreeNode *parent = nullptr;
    List children;

    [[nodiscard]] int row() const;
    void append(std::unique_ptr<DeploymentTreeNode> child);
    /// Whether both have the same nodes in the same places; what they tell may differ.
    [[nodiscard]] static bool sameShape(const List &left, const List &right);
    /// Takes over what `from` tells; both have the same shape.
    static void update(List &nodes, List &from);

    [[nodiscard]] static std::unique_ptr<DeploymentTreeNode> message(State state, const QString &title);
};

/// The nodes under a store: what the blueprint names, in its order, then everything else in groups by kind,
/// partitions under their tables. `blueprint` may be null.
[[nodiscard]] DeploymentTreeNode::List entityNodes(const Blueprint *blueprint, const QString &store,
                                                   const QList<EntitySummary> &found);

} // namespace registrar
