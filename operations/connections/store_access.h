// SPDX-License-Identifier: GPL-3.0-or-later
// From a deployment's store to what a repository needs to connect to it.
#pragma once

#include "operations/connections/secret_store.h"
#include "repository/connection_state.h"
#include "repository/deployment.h"

namespace registrar
{

/// Reads the password from `secrets`: may block. NotFound where the deployment has no such store, or the
/// secret is gone.
[[nodiscard]] Result<StoreAccess> storeAccess(const Deployment &deployment, const QString &storeName,
                                              const SecretStore &secrets);

/// The same with passwords that are known already, by the store's name.
[[nodiscard]] Result<StoreAccess> storeAccess(const Deployment &deployment, const QString &storeName,
                                              const QMap<QString, QString> &passwords);

/// The way to the store; null where it is reached directly. Nothing is started before it is needed.
[[nodiscard]] std::shared_ptr<Route> routeOf(const DeploymentStore &store);

} // namespace registrar
