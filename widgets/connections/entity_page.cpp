// SPDX-License-Identifier: GPL-3.0-or-later
// One tab: waits for its store and its blueprint, then holds the records page of its entity.
#include "widgets/connections/entity_page.h"

#include "models/connections/deployment_tree_node.h"
#include "models/connections/entity_words.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/panes.h"
#include "widgets/shared/state_view.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

const DeploymentTreeNode *findNode(const DeploymentTreeNode::List &nodes, const QString &name)
{
    for (const auto &node : nodes) {
        if (node->kind == DeploymentTreeNode::Kind::Entity && node->name == name) {
            return node.get();
        }
        if (const DeploymentTreeNode *found = findNode(node->children, name)) {
            return found;
        }
    }
    return nullptr;
}

} // namespace

EntityPage::EntityPage(OpenDeployments &deployments, const EntityAddress &address, PageFactory factory,
                       QWidget *parent)
    : QWidget(parent)
    , deployments_(deployments)
    , address_(address)
    , factory_(std::move(factory))
    , notifications_(new NotificationBar(this))
    , state_(new StateView(this))
    , layout_(new QVBoxLayout(this))
{
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(0);
    layout_->addWidget(notifications_);
    layout_->addWidget(state_, 1);
    markPane(state_);
    connect(&deployments_, &OpenDeployments::storeChanged, this, [this](StoreConnection *store) {
        if (!content_ && store == deployments_.connection(address_.deployment, address_.store)) {
            update();
        }
    });
    connect(&deployments_, &OpenDeployments::blueprintRead, this, [this](const QString &deployment) {
        if (!content_ && deployment == address_.deployment) {
            update();
        }
    });
    connect(&deployments_, &OpenDeployments::added, this, [this] {
        if (wanted_ && !content_) {
            connectStore();
        }
    });
    update();
}

void EntityPage::connectStore()
{
    wanted_ = true;
    StoreConnection *store = deployments_.connection(address_.deployment, address_.store);
    if (store) {
        store->open();
    }
    if (!content_) {
        update();
    }
}

void EntityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!wanted_) {
        connectStore();
    }
}

void EntityPage::setHead(QWidget *head)
{
    layout_->insertWidget(0, head);
}

QString EntityPage::iconName() const
{
    return entity_ ? entityIconName(entity_->kind) : u"table"_s;
}

QIcon EntityPage::tabIcon() const
{
    const OpenDeployment *open = deployments_.find(address_.deployment);
    const Environment environment = open ? open->deployment.environment : Environment::Development;
    return icon(iconName(), environment == Environment::Production ? IconTone::Danger
                            : environment == Environment::Staging  ? IconTone::Warning
                                                                   : IconTone::Dim);
}

std::optional<BlueprintEntity> EntityPage::findEntity(const OpenDeployment &open,
                                                      const StoreConnection &store) const
{
    const DeploymentTreeNode::List nodes =
        entityNodes(open.blueprint.get(), address_.store, store.entities());
    const DeploymentTreeNode *node = findNode(nodes, address_.entity);
    return node ? std::optional(node->entity) : std::nullopt;
}

void EntityPage::update()
{
    if (!wanted_) {
        return;
    }
    const OpenDeployment *open = deployments_.find(address_.deployment);
    StoreConnection *store = deployments_.connection(address_.deployment, address_.store);
    if (!open || !store) {
        state_->showEmpty(u"deployment"_s, tr("%1 is not in this window").arg(address_.toText()),
                          tr("Its deployment was removed, or has another name now."));
        return;
    }
    if (store->stage() == StoreConnection::Stage::Failed) {
        showError(*store->error());
        return;
    }
    if (store->stage() != StoreConnection::Stage::Open || (!open->blueprint && !open->error)) {
        state_->showLoading(tr("Connecting to %1").arg(store->store().address.firstHostText()));
        return;
    }
    entity_ = findEntity(*open, *store);
    if (!entity_) {
        state_->showEmpty(u"empty"_s, tr("There is no %1 in %2").arg(address_.entity, address_.store),
                          tr("Neither the store nor the blueprint of %1 knows it.").arg(address_.deployment));
        return;
    }
    const auto blueprint = open->blueprint ? open->blueprint : std::make_shared<const Blueprint>();
    content_ = factory_(*store, blueprint, *entity_, this);
    if (!content_) {
        return;
    }
    state_->hide();
    layout_->addWidget(content_, 1);
    Q_EMIT contentMade(content_);
}

void EntityPage::showError(const Error &error)
{
    state_->showError(error);
    connect(state_->addAction(tr("Try again"), u"reload"_s), &QPushButton::clicked, this, [this] {
        if (StoreConnection *store = deployments_.connection(address_.deployment, address_.store)) {
            store->open();
        }
    });
}

} // namespace registrar
