// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do with a deployment or a store, from menus, the palette and by keys of their own.
#pragma once

namespace registrar
{

class ActionRegistry;
class DeploymentTree;
class MainWindow;
class OpenDeployments;

/// Adds the actions. Unlocking and locking are about the deployment of the page that is shown, or else about
/// the tree's current one; the others about the tree's current node. What they are added with outlives them.
void addDeploymentActions(ActionRegistry &registry, MainWindow &window, const OpenDeployments &deployments);

} // namespace registrar
