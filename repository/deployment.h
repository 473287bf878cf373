// SPDX-License-Identifier: GPL-3.0-or-later
// One platform as an admin connects to it: named stores with addresses, an environment and a blueprint.
#pragma once

#include "repository/blueprint.h"
#include "repository/ssh_server.h"
#include "repository/store_address.h"

namespace registrar
{

enum class Environment { Development, Staging, Production };
[[nodiscard]] QString environmentName(Environment environment); ///< "development" …
[[nodiscard]] std::optional<Environment> environmentFromName(QStringView name);

struct DeploymentStore {
    QString name; ///< as in the blueprint
    StoreAddress address;
    /// The sign-in is kept in the secret store under `deployment/store`; here stands only whether there is
    /// one.
    bool hasPassword = false;
    std::optional<SshServer> tunnel; ///< the SSH server that it is reached through
};

struct Deployment {
    QString name;      ///< unique on this workstation
    QString blueprint; ///< a shipped blueprint's name, or the absolute path of a file
    Environment environment = Environment::Development;
    bool readOnly = false; ///< production deployments are added read-only
    QList<DeploymentStore> stores;

    [[nodiscard]] const DeploymentStore *store(const QString &name) const;
};

} // namespace registrar
