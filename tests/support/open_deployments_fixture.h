// SPDX-License-Identifier: GPL-3.0-or-later
// Deployments of a test's own, on databases of a test's own.
#pragma once

#include "models/connections/open_deployments.h"
#include "tests/support/temporary_database.h"

namespace registrar
{

/// A blueprint with one PostgreSQL store "relational" and the entities `users` and `courses`.
[[nodiscard]] inline Blueprint smallBlueprint()
{
    const auto makeEntity = [](const QString &name) {
        BlueprintEntity entity;
        entity.name = name;
        entity.store = QStringLiteral("relational");
        entity.source = {QStringLiteral("public"), name};
        entity.key = {QStringLiteral("id")};
        return entity;
    };
    Blueprint blueprint;
    blueprint.name = QStringLiteral("small");
    BlueprintStore store;
    store.name = QStringLiteral("relational");
    store.title = QStringLiteral("Relational");
    blueprint.stores = {store};
    blueprint.entities = {makeEntity(QStringLiteral("users")), makeEntity(QStringLiteral("courses"))};
    return blueprint;
}

/// A deployment whose only store is at `address`.
[[nodiscard]] inline Deployment smallDeployment(const QString &name, const StoreAddress &address)
{
    Deployment deployment;
    deployment.name = name;
    deployment.blueprint = QStringLiteral("small");
    deployment.stores = {{.name = QStringLiteral("relational"), .address = address, .hasPassword = true}};
    return deployment;
}

/// Every store is signed in to with `password`; every blueprint is the small one.
[[nodiscard]] inline std::unique_ptr<OpenDeployments> openDeployments(const QString &password)
{
    return std::make_unique<OpenDeployments>(
        [](const QString &) -> Result<Blueprint> { return smallBlueprint(); },
        [password](const QString &, const DeploymentStore &) {
            return QtFuture::makeReadyFuture(Result<QString>(password));
        });
}

} // namespace registrar
