// SPDX-License-Identifier: GPL-3.0-or-later
// The entities that a person has starred, with what the tree knows of them.
#pragma once

#include "models/connections/deployment_tree_model.h"

#include <QAbstractListModel>

namespace registrar
{

/// The roles are those of DeploymentTreeModel, so that both are drawn alike. An entity whose store is not
/// connected, or whose deployment is not in the window, stays with its own name.
class FavouritesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    /// `tree` outlives the model.
    explicit FavouritesModel(DeploymentTreeModel &tree, QObject *parent = nullptr);

    void set(const QStringList &addresses); ///< as EntityAddress::toText writes them
    [[nodiscard]] QStringList addresses() const;
    [[nodiscard]] bool contains(const EntityAddress &address) const { return addresses_.contains(address); }
    void toggle(const EntityAddress &address);
    void move(int row, int by); ///< up or down; nothing at the ends
    [[nodiscard]] EntityAddress address(int row) const { return addresses_.value(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void changed(); ///< which they are, or their order

private:
    void refresh();

    DeploymentTreeModel &tree_;
    QList<EntityAddress> addresses_;
};

} // namespace registrar
