// SPDX-License-Identifier: GPL-3.0-or-later
// The panel at the window's side: deployments, stores and entities, found by typing.
#pragma once

#include "models/connections/deployment_filter_model.h"
#include "models/connections/favourites_model.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QStackedWidget;
class QTreeView;

namespace registrar
{

class ErrorStrip;
class FavouritesList;
class StateView;

class DeploymentTree : public QWidget
{
    Q_OBJECT
public:
    /// Both models outlive the panel.
    DeploymentTree(DeploymentTreeModel &model, FavouritesModel &favourites, QWidget *parent = nullptr);

    void focusFilter();
    void focusTree();
    /// While the list of deployments is being read.
    void showLoading();
    void showLoaded();
    /// Expands the way to the node, populating its store, and selects it as soon as it is there.
    void reveal(const EntityAddress &address);
    [[nodiscard]] EntityAddress current() const;
    /// What the current node's store can do is known.
    [[nodiscard]] bool canShowCapabilities() const;
    void showCapabilities();
    /// Reads again what is in the current node's store.
    void readAgain();

Q_SIGNALS:
    void currentChanged(); ///< which node is, or what is known of one
    void entityActivated(const registrar::EntityAddress &address);
    void addDeploymentAsked();
    void openSandboxAsked();
    void removalAsked(const QString &deployment);
    void editAsked(const QString &deployment);
    void unlockAsked(const QString &deployment);
    void lockAsked(const QString &deployment);

private:
    void makeLayout();
    void makeEmptyState();
    [[nodiscard]] QModelIndex source(const QModelIndex &shown) const;
    void activate(const QModelIndex &shown);
    void filter(const QString &text);
    void addAccessAction(QMenu &menu, const QString &name);
    void addCapabilitiesAction(QMenu &menu);
    [[nodiscard]] const StoreConnection *currentStore() const;
    void showMenu(const QPoint &place);
    void showErrorOf(const QModelIndex &shown);
    void tryReveal();
    void updateState();

    DeploymentTreeModel &model_;
    FavouritesModel &favourites_;
    DeploymentFilterModel shown_;
    QLineEdit *filter_;
    FavouritesList *starred_;
    QTreeView *tree_;
    QStackedWidget *stack_;
    StateView *empty_;
    ErrorStrip *error_;
    QList<QPersistentModelIndex> expandedBefore_;
    std::optional<EntityAddress> wanted_;
    bool loading_ = false;
};

} // namespace registrar
