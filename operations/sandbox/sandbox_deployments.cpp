// SPDX-License-Identifier: GPL-3.0-or-later
// Making deployments from a sandbox's description.
#include "operations/sandbox/sandbox_deployments.h"

#include "repository/blueprint/blueprint_loader.h"

namespace registrar
{

QString sandboxDeploymentName(const QString &sandbox, const QString &blueprint)
{
    return sandbox + u':' + blueprint;
}

SandboxDeployment sandboxDeployment(const SandboxDescription &sandbox, const Blueprint &blueprint)
{
    SandboxDeployment result;
    result.deployment.name = sandboxDeploymentName(sandbox.name, blueprint.name);
    result.deployment.blueprint = blueprint.name;
    result.deployment.environment = Environment::Development;
    for (const BlueprintStore &store : blueprint.stores) {
        const SandboxServer *server = sandbox.server(store.kind);
        if (!server)
            continue;
        const QString database = store.kind == StoreKind::Redis
                                     ? QString::number(sandboxRedisDatabase(blueprint.name))
                                     : store.database;
        result.deployment.stores.append({store.name, server->address(database), !server->password.isEmpty()});
        result.passwords.insert(store.name, server->password);
    }
    return result;
}

Result<QList<SandboxDeployment>> sandboxDeployments(const SandboxDescription &sandbox)
{
    QList<SandboxDeployment> deployments;
    for (const QString &name : shippedBlueprints()) {
        const auto blueprint = loadBlueprint(name);
        if (!blueprint)
            return failure(blueprint.error());
        deployments.append(sandboxDeployment(sandbox, *blueprint));
    }
    return deployments;
}

int sandboxRedisDatabase(const QString &blueprintName)
{
    return static_cast<int>(shippedBlueprints().indexOf(blueprintName)) + 1;
}

} // namespace registrar
