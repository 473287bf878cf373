// SPDX-License-Identifier: GPL-3.0-or-later
// The panel at the window's side: deployments, stores and entities, found by typing.
#include "widgets/connections/deployment_tree.h"

#include "widgets/connections/deployment_tree_delegate.h"
#include "widgets/connections/error_strip.h"
#include "widgets/connections/favourites_list.h"
#include "widgets/connections/store_capabilities_dialog.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/panes.h"
#include "widgets/shared/state_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace registrar
{

DeploymentTree::DeploymentTree(DeploymentTreeModel &model, FavouritesModel &favourites, QWidget *parent)
    : QWidget(parent)
    , model_(model)
    , favourites_(favourites)
    , filter_(new QLineEdit(this))
    , starred_(new FavouritesList(favourites_, this))
    , tree_(new QTreeView(this))
    , stack_(new QStackedWidget(this))
    , empty_(new StateView(this))
    , error_(new ErrorStrip(this))
{
    setObjectName(u"deployments"_s);
    shown_.setSourceModel(&model_);
    tree_->setObjectName(u"deploymentTree"_s);
    tree_->setAccessibleName(tr("Deployments"));
    tree_->setModel(&shown_);
    tree_->setItemDelegate(new DeploymentTreeDelegate(tree_));
    tree_->setHeaderHidden(true);
    tree_->setUniformRowHeights(true);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setExpandsOnDoubleClick(true);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    makeLayout();

    connect(tree_, &QTreeView::expanded, this, [this](const QModelIndex &shown) {
        if (!shown_.isFiltering()) {
            model_.populate(source(shown));
        }
    });
    connect(tree_, &QTreeView::clicked, this, [this](const QModelIndex &shown) {
        if (model_.entity(source(shown))) {
            activate(shown);
        }
    });
    connect(tree_, &QTreeView::activated, this, &DeploymentTree::activate);
    connect(starred_, &FavouritesList::entityActivated, this, &DeploymentTree::entityActivated);
    connect(tree_, &QTreeView::customContextMenuRequested, this, &DeploymentTree::showMenu);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DeploymentTree::showErrorOf);
    connect(filter_, &QLineEdit::textChanged, this, &DeploymentTree::filter);
    connect(filter_, &QLineEdit::returnPressed, this, [this] {
        focusTree();
        // The first entity that was found, so that a second Enter opens it.
        QModelIndex found = shown_.index(0, 0);
        while (!filter_->text().isEmpty() && shown_.rowCount(found) > 0)
            found = shown_.index(0, 0, found);
        if (!filter_->text().isEmpty() && found.isValid())
            tree_->setCurrentIndex(found);
    });
    connect(error_, &ErrorStrip::retryAsked, this,
            [this] { model_.populate(source(tree_->currentIndex())); });
    connect(&model_, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &under, int first) {
        if (!under.isValid()) {
            tree_->expand(shown_.mapFromSource(model_.index(first, 0)));
        }
        updateState();
        tryReveal();
    });
    connect(&model_, &QAbstractItemModel::rowsRemoved, this, &DeploymentTree::updateState);
    connect(&model_, &QAbstractItemModel::dataChanged, this, [this] {
        showErrorOf(tree_->currentIndex());
        Q_EMIT currentChanged();
    });
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DeploymentTree::currentChanged);
    markPane(this, tree_);
    updateState();
}

void DeploymentTree::makeLayout()
{
    filter_->setObjectName(u"treeFilter"_s);
    filter_->setPlaceholderText(tr("Find an entity"));
    filter_->setAccessibleName(filter_->placeholderText());
    filter_->setClearButtonEnabled(true);
    filter_->addAction(icon(u"search"_s, IconTone::Dim), QLineEdit::LeadingPosition);
    auto *addButton = new QToolButton(this);
    addButton->setObjectName(u"addDeployment"_s);
    addButton->setIcon(icon(u"add"_s));
    addButton->setAutoRaise(true);
    addButton->setToolTip(tr("Add a deployment"));
    addButton->setAccessibleName(addButton->toolTip());
    connect(addButton, &QToolButton::clicked, this, &DeploymentTree::addDeploymentAsked);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 6, 4, 6);
    top->setSpacing(4);
    top->addWidget(filter_, 1);
    top->addWidget(addButton);
    stack_->addWidget(tree_);
    stack_->addWidget(empty_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    const auto fit = [this, line] { line->setVisible(favourites_.rowCount() > 0); };
    connect(&favourites_, &FavouritesModel::changed, line, fit);
    fit();
    layout->addLayout(top);
    layout->addWidget(starred_);
    layout->addWidget(line);
    layout->addWidget(stack_, 1);
    layout->addWidget(error_);
}

QModelIndex DeploymentTree::source(const QModelIndex &shown) const
{
    return shown_.mapToSource(shown);
}

void DeploymentTree::focusFilter()
{
    filter_->setFocus(Qt::ShortcutFocusReason);
    filter_->selectAll();
}

void DeploymentTree::focusTree()
{
    tree_->setFocus(Qt::ShortcutFocusReason);
    if (!tree_->currentIndex().isValid()) {
        tree_->setCurrentIndex(shown_.index(0, 0));
    }
}

EntityAddress DeploymentTree::current() const
{
    return model_.address(source(tree_->currentIndex()));
}

void DeploymentTree::showLoading()
{
    loading_ = true;
    updateState();
}

void DeploymentTree::showLoaded()
{
    loading_ = false;
    updateState();
}

void DeploymentTree::updateState()
{
    if (model_.rowCount() > 0 && (shown_.rowCount() > 0 || !shown_.isFiltering())) {
        stack_->setCurrentWidget(tree_);
        return;
    }
    if (shown_.isFiltering() && model_.rowCount() > 0) {
        empty_->showEmpty(u"search"_s, tr("Nothing found"),
                          tr("Stores that are not connected are not searched."));
    } else if (loading_) {
        empty_->showLoading(tr("Reading the deployments"));
    } else {
        makeEmptyState();
    }
    stack_->setCurrentWidget(empty_);
}

void DeploymentTree::makeEmptyState()
{
    empty_->showEmpty(
        u"deployment"_s, tr("No deployments yet"),
        tr("A deployment is one platform with its databases. Add your own, or try Registrar on the "
           "sandbox: private servers with sample data on this computer."));
    connect(empty_->addAction(tr("Add deployment"), u"add"_s), &QPushButton::clicked, this,
            &DeploymentTree::addDeploymentAsked);
    connect(empty_->addAction(tr("Open sandbox"), u"sandbox"_s), &QPushButton::clicked, this,
            &DeploymentTree::openSandboxAsked);
}

void DeploymentTree::activate(const QModelIndex &shown)
{
    const QModelIndex index = source(shown);
    if (model_.entity(index)) {
        Q_EMIT entityActivated(model_.address(index));
    } else if (model_.state(index) == DeploymentTreeModel::State::Failed ||
               model_.state(index) == DeploymentTreeModel::State::NotPopulated) {
        model_.populate(index);
    }
}

void DeploymentTree::filter(const QString &text)
{
    const bool was = shown_.isFiltering();
    if (!was) {
        expandedBefore_.clear();
        const auto collect = [this](const auto &self, const QModelIndex &parent) -> void {
            for (int row = 0; row < shown_.rowCount(parent); ++row) {
                const QModelIndex index = shown_.index(row, 0, parent);
                if (tree_->isExpanded(index)) {
                    expandedBefore_.append(source(index));
                    self(self, index);
                }
            }
        };
        collect(collect, {});
    }
    shown_.setText(text);
    if (shown_.isFiltering()) {
        tree_->expandAll();
    } else if (was) {
        const EntityAddress here = current();
        tree_->collapseAll();
        for (const QPersistentModelIndex &index : std::as_const(expandedBefore_)) {
            tree_->expand(shown_.mapFromSource(index));
        }
        if (!here.deployment.isEmpty()) {
            reveal(here);
        }
    }
    updateState();
}

void DeploymentTree::reveal(const EntityAddress &address)
{
    wanted_ = address;
    tryReveal();
}

void DeploymentTree::tryReveal()
{
    if (!wanted_) {
        return;
    }
    const QModelIndex store = model_.find({wanted_->deployment, wanted_->store, {}});
    if (!store.isValid()) {
        return;
    }
    tree_->expand(shown_.mapFromSource(store.parent()));
    tree_->expand(shown_.mapFromSource(store));
    using State = DeploymentTreeModel::State;
    if (model_.state(store) == State::NotPopulated) {
        model_.populate(store);
    }
    if (model_.state(store) == State::Populating) {
        return;
    }
    const QModelIndex index = shown_.mapFromSource(model_.find(*wanted_));
    wanted_.reset();
    if (index.isValid()) {
        tree_->setCurrentIndex(index);
        tree_->scrollTo(index);
    }
}

void DeploymentTree::addAccessAction(QMenu &menu, const QString &name)
{
    const OpenDeployment *open = model_.deployment(name);
    if (open && open->unlockedUntil) {
        menu.addAction(icon(u"lock"_s), tr("Lock"), this, [this, name] { Q_EMIT lockAsked(name); });
    } else if (open && open->deployment.readOnly) {
        menu.addAction(icon(u"lock-open"_s), tr("Unlock for writing…"), this,
                       [this, name] { Q_EMIT unlockAsked(name); });
    }
}

const StoreConnection *DeploymentTree::currentStore() const
{
    const EntityAddress address = current();
    const OpenDeployment *open = model_.deployment(address.deployment);
    for (const StoreConnection *each : open ? open->stores : QList<StoreConnection *>()) {
        if (each->store().name == address.store) {
            return each;
        }
    }
    return nullptr;
}

bool DeploymentTree::canShowCapabilities() const
{
    const StoreConnection *store = currentStore();
    return store && store->state().server;
}

void DeploymentTree::showCapabilities()
{
    const EntityAddress address = current();
    if (canShowCapabilities()) {
        openStoreCapabilities(model_.find({address.deployment, address.store, {}}).data().toString(),
                              *currentStore()->state().server, this);
    }
}

void DeploymentTree::readAgain()
{
    if (const EntityAddress address = current(); !address.store.isEmpty()) {
        model_.refreshStore(address);
    }
}

void DeploymentTree::addCapabilitiesAction(QMenu &menu)
{
    QAction *action = menu.addAction(icon(u"information"_s), tr("What this store can do…"), this,
                                     &DeploymentTree::showCapabilities);
    action->setObjectName(u"storeCapabilitiesAction"_s);
    action->setEnabled(canShowCapabilities());
}

void DeploymentTree::showMenu(const QPoint &place)
{
    const QModelIndex index = source(tree_->indexAt(place));
    if (!index.isValid()) {
        return;
    }
    tree_->setCurrentIndex(tree_->indexAt(place)); // what the menu does, it does with the current node
    const EntityAddress address = model_.address(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (model_.entity(index)) {
        menu->addAction(icon(u"table"_s), tr("Open"), this,
                        [this, address] { Q_EMIT entityActivated(address); });
        menu->addAction(icon(u"copy"_s), tr("Copy name"), this,
                        [address] { QGuiApplication::clipboard()->setText(address.entity); });
        menu->addAction(icon(u"star"_s),
                        favourites_.contains(address) ? tr("Remove from favourites")
                                                      : tr("Add to favourites"),
                        this, [this, address] { favourites_.toggle(address); });
    } else if (address.store.isEmpty()) {
        addAccessAction(*menu, address.deployment);
        menu->addAction(icon(u"edit"_s), tr("Edit…"), this,
                        [this, address] { Q_EMIT editAsked(address.deployment); });
        menu->addAction(icon(u"discard"_s), tr("Remove %1…").arg(address.deployment), this,
                        [this, address] { Q_EMIT removalAsked(address.deployment); });
    } else if (model_.state(index) != DeploymentTreeModel::State::Populating) {
        menu->addAction(icon(u"reload"_s), tr("Read again"), this,
                        [this, address] { model_.refreshStore(address); });
        addCapabilitiesAction(*menu);
    }
    menu->popup(tree_->viewport()->mapToGlobal(place));
}

void DeploymentTree::showErrorOf(const QModelIndex &shown)
{
    const std::optional<Error> error = shown.isValid() ? model_.error(source(shown)) : std::nullopt;
    if (error) {
        error_->showError(*error);
    } else {
        error_->hide();
    }
}

} // namespace registrar
