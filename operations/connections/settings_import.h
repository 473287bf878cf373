// SPDX-License-Identifier: GPL-3.0-or-later
// From what a service's files tell to a deployment: which blueprint fits, and which address is whose.
#pragma once

#include "operations/connections/deployment_import.h"
#include "operations/connections/service_settings.h"

namespace registrar
{

struct BlueprintGuess {
    QString blueprint;   ///< as `loadBlueprint` takes it
    int score = 0;       ///< the higher the better; above 0 where anything speaks for it
    QStringList reasons; ///< "container learnflow-postgres", "variable MONGO_URL", …
};

/// The best first; those that nothing speaks for are left out. `blueprints` by the names that `loadBlueprint`
/// takes.
[[nodiscard]] QList<BlueprintGuess> guessBlueprints(const ServiceSettings &settings,
                                                    const QMap<QString, Blueprint> &blueprints);
/// All shipped blueprints, for guessing.
[[nodiscard]] QMap<QString, Blueprint> shippedBlueprintsByName();

/// As `importDeployment`, with the addresses of compose services and of alembic.ini where no variable names
/// one. A host that is known inside a compose network only is replaced by where it is published: as the
/// compose file tells, otherwise as the blueprint does; a warning says so.
[[nodiscard]] Result<DeploymentImport> importSettings(const QString &name, const Blueprint &blueprint,
                                                      const QString &blueprintName,
                                                      const ServiceSettings &settings);

} // namespace registrar
