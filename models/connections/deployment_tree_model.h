// SPDX-License-Identifier: GPL-3.0-or-later
// Deployments, their stores and their entities as a tree.
#pragma once

#include "models/connections/deployment_tree_node.h"
#include "models/connections/open_deployments.h"

#include <QAbstractItemModel>

namespace registrar
{

/// A store's node is populated when it is asked for (`populate`, as a view does when the node is expanded).
/// Until then, and while it is, one message node stands under it; after a failure that node tells the error.
class DeploymentTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole, ///< int of DeploymentTreeNode::Kind
        StateRole,               ///< int of DeploymentTreeNode::State
        IconNameRole,            ///< as in resources/icons
        CountTextRole,           ///< "1,204", "~1,000,000", or empty
        AddressRole,             ///< EntityAddress; of an entity, a store, or (store empty) a deployment
        AbsentRole,
        EnvironmentRole, ///< int of Environment; of deployments
        ReadOnlyRole,
        UnlockedRole, ///< the deployment may be written to for a time
        LostRole,     ///< the store's connection is broken and being mended
    };
    using Kind = DeploymentTreeNode::Kind;
    using State = DeploymentTreeNode::State;

    /// `deployments` outlives the model.
    explicit DeploymentTreeModel(OpenDeployments &deployments, QObject *parent = nullptr);
    ~DeploymentTreeModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Connects the store of this node or of its ancestor; after a failure it tries again.
    void populate(const QModelIndex &index);
    /// Reads again what is in a store.
    void refreshStore(const EntityAddress &address);
    [[nodiscard]] State state(const QModelIndex &index) const;
    [[nodiscard]] std::optional<Error> error(const QModelIndex &index) const;
    /// The open deployment of that name, or null.
    [[nodiscard]] const OpenDeployment *deployment(const QString &name) const
    {
        return deployments_.find(name);
    }
    [[nodiscard]] EntityAddress address(const QModelIndex &index) const;
    /// The entity of an entity node; null for any other.
    [[nodiscard]] const BlueprintEntity *entity(const QModelIndex &index) const;
    /// The node of an entity, a store, or (store empty) a deployment; invalid where there is none (yet).
    [[nodiscard]] QModelIndex find(const EntityAddress &address) const;

private:
    [[nodiscard]] DeploymentTreeNode *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const DeploymentTreeNode *node) const;
    [[nodiscard]] std::unique_ptr<DeploymentTreeNode> deploymentNode(const OpenDeployment &open) const;
    [[nodiscard]] DeploymentTreeNode::List storeChildren(const OpenDeployment &open,
                                                         const StoreConnection &store) const;
    [[nodiscard]] const StoreConnection *connectionOf(const DeploymentTreeNode &node) const;
    [[nodiscard]] QString toolTip(const DeploymentTreeNode &node) const;
    [[nodiscard]] QString iconName(const DeploymentTreeNode &node) const;
    void refresh(const StoreConnection &store);
    void refreshAll(const QString &deployment);

    OpenDeployments &deployments_;
    std::unique_ptr<DeploymentTreeNode> root_;
};

} // namespace registrar
