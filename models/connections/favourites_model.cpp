// SPDX-License-Identifier: GPL-3.0-or-later
// The entities that a person has starred, with what the tree knows of them.
#include "models/connections/favourites_model.h"

using namespace Qt::StringLiterals;

namespace registrar
{

FavouritesModel::FavouritesModel(DeploymentTreeModel &tree, QObject *parent)
    : QAbstractListModel(parent)
    , tree_(tree)
{
    connect(&tree_, &QAbstractItemModel::dataChanged, this, &FavouritesModel::refresh);
    connect(&tree_, &QAbstractItemModel::rowsInserted, this, &FavouritesModel::refresh);
    connect(&tree_, &QAbstractItemModel::rowsRemoved, this, &FavouritesModel::refresh);
}

void FavouritesModel::refresh()
{
    if (!addresses_.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(addresses_.size()) - 1));
    }
}

void FavouritesModel::set(const QStringList &addresses)
{
    beginResetModel();
    addresses_.clear();
    for (const QString &text : addresses) {
        const auto address = EntityAddress::fromText(text);
        if (address && !address->entity.isEmpty() && !addresses_.contains(*address)) {
            addresses_.append(*address);
        }
    }
    endResetModel();
    Q_EMIT changed();
}

QStringList FavouritesModel::addresses() const
{
    QStringList texts;
    for (const EntityAddress &address : addresses_) {
        texts.append(address.toText());
    }
    return texts;
}

void FavouritesModel::toggle(const EntityAddress &address)
{
    const int row = int(addresses_.indexOf(address));
    if (row >= 0) {
        beginRemoveRows({}, row, row);
        addresses_.removeAt(row);
        endRemoveRows();
    } else {
        const int last = int(addresses_.size());
        beginInsertRows({}, last, last);
        addresses_.append(address);
        endInsertRows();
    }
    Q_EMIT changed();
}

void FavouritesModel::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= addresses_.size() || to < 0 || to >= addresses_.size() || by == 0) {
        return;
    }
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    addresses_.move(row, to);
    endMoveRows();
    Q_EMIT changed();
}

int FavouritesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(addresses_.size());
}

QVariant FavouritesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const EntityAddress &address = addresses_.at(index.row());
    const QModelIndex node = tree_.find(address);
    switch (role) {
    case Qt::DisplayRole:
        return node.isValid() ? node.data(role) : address.entity;
    case Qt::ToolTipRole:
        //: entity, deployment, store
        return tr("%1\n%2, %3").arg(address.entity, address.deployment, address.store);
    case Qt::AccessibleTextRole:
        return tr("%1, favourite, %2").arg(data(index, Qt::DisplayRole).toString(), address.deployment);
    case DeploymentTreeModel::KindRole:
        return int(DeploymentTreeNode::Kind::Entity);
    case DeploymentTreeModel::AddressRole:
        return QVariant::fromValue(address);
    case DeploymentTreeModel::IconNameRole:
        return node.isValid() ? node.data(role) : u"star"_s;
    default:
        return node.isValid() ? node.data(role) : QVariant();
    }
}

} // namespace registrar
