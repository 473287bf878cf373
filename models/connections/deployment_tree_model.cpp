// SPDX-License-Identifier: GPL-3.0-or-later
// Deployments, their stores and their entities as a tree.
#include "models/connections/deployment_tree_model.h"

#include "models/connections/access_words.h"
#include "models/connections/entity_words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace registrar
{

DeploymentTreeModel::DeploymentTreeModel(OpenDeployments &deployments, QObject *parent)
    : QAbstractItemModel(parent)
    , deployments_(deployments)
    , root_(std::make_unique<DeploymentTreeNode>())
{
    for (const OpenDeployment &open : deployments_.deployments()) {
        root_->append(deploymentNode(open));
    }
    connect(&deployments_, &OpenDeployments::aboutToAdd, this,
            [this](int row) { beginInsertRows({}, row, row); });
    connect(&deployments_, &OpenDeployments::added, this, [this](int row) {
        root_->append(deploymentNode(deployments_.deployments().at(row)));
        endInsertRows();
    });
    connect(&deployments_, &OpenDeployments::aboutToRemove, this, [this](int row) {
        beginRemoveRows({}, row, row);
        root_->children.erase(root_->children.begin() + row);
    });
    connect(&deployments_, &OpenDeployments::removed, this, [this] { endRemoveRows(); });
    connect(&deployments_, &OpenDeployments::blueprintRead, this, &DeploymentTreeModel::refreshAll);
    connect(&deployments_, &OpenDeployments::accessChanged, this, &DeploymentTreeModel::refreshAll);
    connect(&deployments_, &OpenDeployments::storeChanged, this,
            [this](StoreConnection *store) { refresh(*store); });
}

DeploymentTreeModel::~DeploymentTreeModel() = default;

DeploymentTreeNode *DeploymentTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<DeploymentTreeNode *>(index.internalPointer()) : root_.get();
}

QModelIndex DeploymentTreeModel::indexOf(const DeploymentTreeNode *node) const
{
    return node == root_.get() ? QModelIndex() : createIndex(node->row(), 0, node);
}

QModelIndex DeploymentTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent)
               ? createIndex(row, column, nodeOf(parent)->children[std::size_t(row)].get())
               : QModelIndex();
}

QModelIndex DeploymentTreeModel::parent(const QModelIndex &child) const
{
    const DeploymentTreeNode *node = nodeOf(child);
    return node->parent ? indexOf(node->parent) : QModelIndex();
}

int DeploymentTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int DeploymentTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags DeploymentTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const DeploymentTreeNode *node = nodeOf(index);
    return node->children.empty() && index.isValid() ? flags | Qt::ItemNeverHasChildren : flags;
}

QVariant DeploymentTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const DeploymentTreeNode &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return node.title;
    case Qt::ToolTipRole:
        return toolTip(node);
    case Qt::AccessibleTextRole:
        if (!node.totalUnknown.isEmpty()) {
            return tr("%1, number of records not known").arg(node.title);
        }
        if (node.kind == Kind::Store && node.error) {
            return tr("%1: %2").arg(node.title, node.error->what);
        }
        return node.total.records < 0 ? node.title
                                      : tr("%1, %2 records").arg(node.title, totalText(node.total));
    case Qt::AccessibleDescriptionRole:
        return toolTip(node);
    case KindRole:
        return int(node.kind);
    case StateRole:
        return int(node.state);
    case IconNameRole:
        return iconName(node);
    case CountTextRole:
        if (!node.totalUnknown.isEmpty()) {
            return u"?"_s;
        }
        return node.total.records < 0 ? QString() : totalText(node.total);
    case AddressRole:
        return QVariant::fromValue(address(index));
    case AbsentRole:
        return node.absent;
    default:
        break;
    }
    const StoreConnection *store = connectionOf(node);
    if (role == LostRole) {
        return node.kind == Kind::Store && store && store->stage() == StoreConnection::Stage::Open &&
               store->state().kind != ConnectionState::Kind::Connected;
    }
    const OpenDeployment *open = node.kind == Kind::Deployment ? deployments_.find(node.name) : nullptr;
    if (open && role == EnvironmentRole) {
        return int(open->deployment.environment);
    }
    if (open && role == ReadOnlyRole) {
        return open->deployment.readOnly;
    }
    if (open && role == UnlockedRole) {
        return open->unlockedUntil.has_value();
    }
    return {};
}

DeploymentTreeModel::State DeploymentTreeModel::state(const QModelIndex &index) const
{
    return nodeOf(index)->state;
}

std::optional<Error> DeploymentTreeModel::error(const QModelIndex &index) const
{
    return nodeOf(index)->error;
}

const BlueprintEntity *DeploymentTreeModel::entity(const QModelIndex &index) const
{
    const DeploymentTreeNode *node = nodeOf(index);
    return node->kind == Kind::Entity ? &node->entity : nullptr;
}

EntityAddress DeploymentTreeModel::address(const QModelIndex &index) const
{
    EntityAddress address;
    for (const DeploymentTreeNode *node = nodeOf(index); node; node = node->parent) {
        if (node->kind == Kind::Entity && address.entity.isEmpty()) {
            address.entity = node->name;
        } else if (node->kind == Kind::Store) {
            address.store = node->name;
        } else if (node->kind == Kind::Deployment) {
            address.deployment = node->name;
        }
    }
    return address;
}

const StoreConnection *DeploymentTreeModel::connectionOf(const DeploymentTreeNode &node) const
{
    const EntityAddress where = address(indexOf(&node));
    return deployments_.connection(where.deployment, where.store);
}

QModelIndex DeploymentTreeModel::find(const EntityAddress &wanted) const
{
    const auto descend = [&](const auto &self, const DeploymentTreeNode &node) -> const DeploymentTreeNode * {
        for (const auto &child : node.children) {
            if (child->kind == Kind::Entity && child->name == wanted.entity) {
                return child.get();
            }
            if (const DeploymentTreeNode *found = self(self, *child)) {
                return found;
            }
        }
        return nullptr;
    };
    for (const auto &deployment : root_->children) {
        if (deployment->name != wanted.deployment) {
            continue;
        }
        if (wanted.store.isEmpty()) {
            return indexOf(deployment.get());
        }
        for (const auto &store : deployment->children) {
            if (store->kind != Kind::Store || store->name != wanted.store) {
                continue;
            }
            const DeploymentTreeNode *found =
                wanted.entity.isEmpty() ? store.get() : descend(descend, *store);
            return found ? indexOf(found) : QModelIndex();
        }
    }
    return {};
}

void DeploymentTreeModel::populate(const QModelIndex &index)
{
    const EntityAddress where = address(index);
    if (StoreConnection *store = deployments_.connection(where.deployment, where.store)) {
        store->open();
    }
}

void DeploymentTreeModel::refreshStore(const EntityAddress &where)
{
    if (StoreConnection *store = deployments_.connection(where.deployment, where.store)) {
        store->refresh();
    }
}

std::unique_ptr<DeploymentTreeNode> DeploymentTreeModel::deploymentNode(const OpenDeployment &open) const
{
    auto node = std::make_unique<DeploymentTreeNode>();
    node->kind = Kind::Deployment;
    node->name = open.deployment.name;
    node->title = open.deployment.name;
    for (const StoreConnection *connection : open.stores) {
        auto store = std::make_unique<DeploymentTreeNode>();
        store->kind = Kind::Store;
        store->state = State::NotPopulated;
        store->name = connection->store().name;
        store->title = connection->store().name;
        for (auto &child : storeChildren(open, *connection)) {
            store->append(std::move(child));
        }
        node->append(std::move(store));
    }
    return node;
}

DeploymentTreeNode::List DeploymentTreeModel::storeChildren(const OpenDeployment &open,
                                                            const StoreConnection &store) const
{
    DeploymentTreeNode::List children;
    switch (store.stage()) {
    case StoreConnection::Stage::Closed:
        children.push_back(DeploymentTreeNode::message(State::NotPopulated, tr("Not connected")));
        break;
    case StoreConnection::Stage::Opening:
        children.push_back(DeploymentTreeNode::message(State::Populating, tr("Connecting")));
        break;
    case StoreConnection::Stage::Failed:
        children.push_back(DeploymentTreeNode::message(State::Failed, store.error()->what));
        children.back()->error = store.error();
        break;
    case StoreConnection::Stage::Open:
        children = entityNodes(open.blueprint.get(), store.store().name, store.entities());
        if (children.empty()) {
            children.push_back(DeploymentTreeNode::message(State::Populated, tr("Nothing in it yet")));
        }
        break;
    }
    return children;
}

void DeploymentTreeModel::refresh(const StoreConnection &store)
{
    const OpenDeployment *open = deployments_.find(store.deploymentName());
    const QModelIndex index = find({store.deploymentName(), store.store().name, {}});
    if (!open || !index.isValid()) {
        return;
    }
    DeploymentTreeNode *node = nodeOf(index);
    const BlueprintStore *described = open->blueprint ? open->blueprint->store(node->name) : nullptr;
    node->title = described && !described->title.isEmpty() ? described->title : node->name;
    constexpr State states[] = {State::NotPopulated, State::Populating, State::Populated, State::Failed};
    node->state = states[static_cast<std::size_t>(store.stage())];
    node->error = store.error() ? store.error() : store.warning();

    DeploymentTreeNode::List children = storeChildren(*open, store);
    if (DeploymentTreeNode::sameShape(node->children, children)) {
        DeploymentTreeNode::update(node->children, children);
        Q_EMIT dataChanged(this->index(0, 0, index), this->index(rowCount(index) - 1, 0, index));
    } else {
        beginRemoveRows(index, 0, rowCount(index) - 1);
        node->children.clear();
        endRemoveRows();
        beginInsertRows(index, 0, int(children.size()) - 1);
        for (auto &child : children) {
            node->append(std::move(child));
        }
        endInsertRows();
    }
    Q_EMIT dataChanged(index, index);
}

void DeploymentTreeModel::refreshAll(const QString &deployment)
{
    const OpenDeployment *open = deployments_.find(deployment);
    const QModelIndex index = find({deployment, {}, {}});
    if (!open || !index.isValid()) {
        return;
    }
    nodeOf(index)->error = open->error;
    for (const StoreConnection *store : open->stores) {
        refresh(*store);
    }
    Q_EMIT dataChanged(index, index);
}

QString DeploymentTreeModel::iconName(const DeploymentTreeNode &node) const
{
    switch (node.kind) {
    case Kind::Deployment:
        return u"deployment"_s;
    case Kind::Store: {
        const StoreConnection *store = connectionOf(node);
        if (store && store->warning()) {
            return u"warning"_s;
        }
        return store ? storeIconName(store->store().address.kind) : u"database"_s;
    }
    case Kind::Entity:
        return entityIconName(node.entity.kind);
    case Kind::Group:
        return u"group"_s;
    case Kind::Message:
        return node.state == State::Failed       ? u"error"_s
               : node.state == State::Populating ? u"clock"_s
                                                 : QString();
    case Kind::Root:
        break;
    }
    return {};
}

QString DeploymentTreeModel::toolTip(const DeploymentTreeNode &node) const
{
    if (node.error) {
        return node.error->toText();
    }
    if (const OpenDeployment *open = node.kind == Kind::Deployment ? deployments_.find(node.name) : nullptr) {
        const QString access = accessWords(*open).sentence();
        return access.isEmpty() ? node.title : node.title + u'\n' + access;
    }
    if (node.kind == Kind::Store) {
        const StoreConnection *store = connectionOf(node);
        return store ? storeSentence(*store) : QString();
    }
    if (node.kind == Kind::Entity) {
        return entitySentence(node);
    }
    return node.title;
}

} // namespace registrar
