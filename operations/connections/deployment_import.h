// SPDX-License-Identifier: GPL-3.0-or-later
// From a service's own settings to a deployment, as its blueprint tells which variable holds what.
#pragma once

#include "repository/deployment.h"

#include <functional>

namespace registrar
{

struct DeploymentImport {
    Deployment deployment;
    QMap<QString, QString> passwords; ///< by the store's name
    QMap<QString, QString> sources; ///< by the store's name: the variable that its address is from, empty for
                                    ///< the blueprint's default
    QStringList notes;              ///< stores left out, hosts that were replaced
    QStringList warnings;           ///< the notes, and weak passwords
};

/// A variable's value; nothing where it is not set.
using VariableLookup = std::function<std::optional<QString>(const QString &name)>;

/// The first address variable that is set gives a store's address; user, database and password variables fill
/// in what the address leaves out. A store without any variable gets the blueprint's own address where it is
/// required, and is left out where it is not. `ENVIRONMENT` tells the environment, production where it is
/// missing or unknown; production is read-only. Errors name the variable, never its value.
[[nodiscard]] Result<DeploymentImport> importDeployment(const QString &name, const Blueprint &blueprint,
                                                        const QString &blueprintName,
                                                        const VariableLookup &variable);

} // namespace registrar
