// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of deployments, with only what matches what a person types.
#include "models/connections/deployment_filter_model.h"

#include "models/connections/deployment_tree_model.h"

#include <algorithm>

namespace registrar
{

DeploymentFilterModel::DeploymentFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void DeploymentFilterModel::setText(const QString &text)
{
    words_ = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool DeploymentFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto kind =
        static_cast<DeploymentTreeNode::Kind>(index.data(DeploymentTreeModel::KindRole).toInt());
    if (words_.isEmpty()) {
        return true;
    }
    // What a failed store says is never what is looked for, but the group's name may be.
    if (kind == DeploymentTreeNode::Kind::Message) {
        return false;
    }
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString name = index.data(DeploymentTreeModel::AddressRole).value<EntityAddress>().entity;
    return std::ranges::all_of(words_, [&](const QString &word) {
        return title.contains(word, Qt::CaseInsensitive) || name.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace registrar
