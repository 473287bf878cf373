// SPDX-License-Identifier: GPL-3.0-or-later
// A deployment as the catalogue's file holds it.
#pragma once

#include "repository/deployment.h"

#include <QJsonObject>

namespace registrar
{

/// Sets the members that this version knows and leaves the others of `object` as they are, store by store.
void writeDeployment(const Deployment &deployment, QJsonObject &object);
[[nodiscard]] Result<Deployment> readDeployment(const QJsonObject &object);

} // namespace registrar
