// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do with a deployment or a store, from menus, the palette and by keys of their own.
#include "app/deployment_actions.h"

#include "app/main_window.h"
#include "app/window_tabs.h"
#include "widgets/connections/deployment_tree.h"
#include "widgets/connections/entity_page.h"
#include "widgets/shared/action_registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DeploymentActions)
};

/// The deployment whose access is meant.
QString accessed(const MainWindow &window)
{
    const EntityPage *page = window.currentPage();
    return page ? page->address().deployment : window.tree()->current().deployment;
}

void refresh(const ActionRegistry &registry, const MainWindow &window, const OpenDeployments &deployments)
{
    const OpenDeployment *open = deployments.find(accessed(window));
    const EntityAddress node = window.tree()->current();
    const bool unlocked = open && open->unlockedUntil;
    const std::pair<QString, bool> applies[] = {
        {u"unlockDeployment"_s, open && open->deployment.readOnly && !unlocked},
        {u"lockDeployment"_s, unlocked},
        {u"editDeployment"_s, !node.deployment.isEmpty()},
        {u"removeDeployment"_s, !node.deployment.isEmpty()},
        {u"readStoreAgain"_s, !node.store.isEmpty()},
        {u"storeCapabilities"_s, window.tree()->canShowCapabilities()}};
    for (const auto &[id, enabled] : applies)
        registry.action(id)->setEnabled(enabled);
}

void addAccessActions(ActionRegistry &registry, MainWindow &window)
{
    registry.add({.id = u"unlockDeployment"_s,
                  .title = Words::tr("&Unlock for writing…"),
                  .iconName = u"lock-open"_s,
                  .menu = u"file/deployment"_s,
                  .applies = Words::tr("The deployment is read-only")},
                 [&window] { Q_EMIT window.tree()->unlockAsked(accessed(window)); });
    registry.add({.id = u"lockDeployment"_s,
                  .title = Words::tr("&Lock against writing"),
                  .iconName = u"lock"_s,
                  .menu = u"file/deployment"_s,
                  .applies = Words::tr("The deployment was unlocked for a time")},
                 [&window] { Q_EMIT window.tree()->lockAsked(accessed(window)); });
}

void addNodeActions(ActionRegistry &registry, DeploymentTree &tree)
{
    const QString deployment = Words::tr("A deployment is current in the tree");
    const QString store = Words::tr("A store is current in the tree");
    registry.add({.id = u"editDeployment"_s,
                  .title = Words::tr("&Edit the deployment…"),
                  .iconName = u"edit"_s,
                  .menu = u"file/deployment"_s,
                  .applies = deployment},
                 [&tree] { Q_EMIT tree.editAsked(tree.current().deployment); });
    registry.add({.id = u"removeDeployment"_s,
                  .title = Words::tr("&Remove the deployment…"),
                  .iconName = u"discard"_s,
                  .menu = u"file/deployment"_s,
                  .applies = deployment},
                 [&tree] { Q_EMIT tree.removalAsked(tree.current().deployment); });
    registry.add({.id = u"readStoreAgain"_s,
                  .title = Words::tr("Read the &store again"),
                  .iconName = u"reload"_s,
                  .menu = u"file/deployment"_s,
                  .applies = store},
                 [&tree] { tree.readAgain(); });
    registry.add({.id = u"storeCapabilities"_s,
                  .title = Words::tr("&What the store can do…"),
                  .iconName = u"information"_s,
                  .menu = u"file/deployment"_s,
                  .applies = Words::tr("A connected store is current in the tree")},
                 [&tree] { tree.showCapabilities(); });
}

} // namespace

void addDeploymentActions(ActionRegistry &registry, MainWindow &window, const OpenDeployments &deployments)
{
    addAccessActions(registry, window);
    addNodeActions(registry, *window.tree());
    const auto follow = [&registry, &window, &deployments] { refresh(registry, window, deployments); };
    QObject::connect(window.tree(), &DeploymentTree::currentChanged, &registry, follow);
    QObject::connect(&window.tabs(), &WindowTabs::changed, &registry, follow);
    QObject::connect(&deployments, &OpenDeployments::accessChanged, &registry, follow);
    QObject::connect(&deployments, &OpenDeployments::storeChanged, &registry, follow);
    QObject::connect(&deployments, &OpenDeployments::removed, &registry, follow);
    follow();
}

} // namespace registrar
