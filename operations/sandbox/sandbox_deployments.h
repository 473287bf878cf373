// SPDX-License-Identifier: GPL-3.0-or-later
// Platforms on a sandbox's servers, as deployments like any other.
#pragma once

#include "operations/sandbox/sandbox_description.h"
#include "repository/deployment.h"

namespace registrar
{

/// A deployment that is in no catalogue, with the passwords of its stores by their names.
struct SandboxDeployment {
    Deployment deployment;
    QMap<QString, QString> passwords;
};

/// What a platform on a sandbox is called everywhere: in the window, from the command line, in the journal.
/// "demo:learnflow" for learnflow on sandbox demo, which can be no name in the catalogue (see
/// DeploymentCatalogue::checkName).
[[nodiscard]] QString sandboxDeploymentName(const QString &sandbox, const QString &blueprint);

/// The platform on the sandbox's servers, under its `sandboxDeploymentName`. In PostgreSQL and MongoDB each
/// store has the blueprint's usual database (`learnflow`, `bot_db`, `tfg_chatbot` …), in Redis the number
/// that `sandboxRedisDatabase` tells. A store without a server in the sandbox (Qdrant) is left out.
[[nodiscard]] SandboxDeployment sandboxDeployment(const SandboxDescription &sandbox,
                                                  const Blueprint &blueprint);

/// All the shipped platforms, sorted by name.
[[nodiscard]] Result<QList<SandboxDeployment>> sandboxDeployments(const SandboxDescription &sandbox);

/// 1 for the first of the shipped blueprints by name, and so on; 0 for any other.
[[nodiscard]] int sandboxRedisDatabase(const QString &blueprintName);

} // namespace registrar
