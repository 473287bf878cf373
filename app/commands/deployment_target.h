// SPDX-License-Identifier: GPL-3.0-or-later
// What a verb works on: a deployment of the catalogue or a platform on a sandbox, one of its stores, one of
// its entities.
#pragma once

#include "app/commands/arguments.h"
#include "operations/connections/secret_store.h"
#include "repository/connection_state.h"
#include "repository/deployment.h"

namespace registrar
{

/// A deployment with its blueprint and its sign-ins.
struct DeploymentTarget {
    Deployment deployment;
    Blueprint blueprint;
    QString sandbox;                            ///< the sandbox that it is on; empty for one of the catalogue
    QMap<QString, QString> passwords;           ///< of a sandbox's stores
    std::shared_ptr<const SecretStore> secrets; ///< of the others

    /// By name in the catalogue, or with `--sandbox NAME` the platform of that name on that sandbox;
    /// "demo:learnflow" is on sandbox demo without being told so.
    [[nodiscard]] static Result<DeploymentTarget> find(const QString &name, const Arguments &arguments);
    [[nodiscard]] static Option sandboxOption();

    [[nodiscard]] Result<StoreAccess> access(const QString &store) const;
    /// What the journal calls it, as the window does: "campus", "demo:learnflow" for a platform on sandbox
    /// demo.
    [[nodiscard]] QString journalName() const { return deployment.name; }
};

/// DEPLOYMENT/STORE/ENTITY, or DEPLOYMENT/ENTITY where only one store has an entity of that name.
struct EntityTarget {
    DeploymentTarget target;
    StoreAccess access;
    QString store;
    EntitySource source;
    const BlueprintEntity *entity =
        nullptr; ///< null where the blueprint does not name it; points into `target`

    EntityTarget() = default;
    EntityTarget(const EntityTarget &) = delete;
    EntityTarget &operator=(const EntityTarget &) = delete;

    /// An entity that the blueprint does not name is taken as the store's own name for it (`schema.table` in
    /// PostgreSQL) where the store is given. NotFound names those that were probably meant.
    [[nodiscard]] static Result<std::unique_ptr<EntityTarget>> find(const QString &path,
                                                                    const Arguments &arguments);
};

} // namespace registrar
