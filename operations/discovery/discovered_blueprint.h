// SPDX-License-Identifier: GPL-3.0-or-later
// A blueprint for a deployment that none of the known ones describes: asked of its stores, and kept beside
// the list of deployments.
#pragma once

#include "operations/discovery/blueprint_discovery.h"

namespace registrar
{

/// What is known before anybody has looked: one store of each kind, named as `discoverBlueprint` names them,
/// each of which may be left out, and no entity.
[[nodiscard]] Blueprint anyPlatform();
/// Whether it is the one of `anyPlatform`.
[[nodiscard]] bool isAnyPlatform(const QString &blueprint);

/// Discovers (`discoverBlueprint`) and writes a file of its own in the folder `blueprints` beside the
/// deployments, named after `deployment` in the letters that a blueprint's name may have; one that is there
/// is never written over. Answers its absolute path. `folder` empty: in the config folder. Errors as of the
/// stores, File where it cannot be written, NotFound where the stores hold nothing. Blocks; run it on a
/// worker.
[[nodiscard]] Result<QString> keepDiscovered(const QString &deployment, const QList<DiscoverySource> &sources,
                                             const DiscoveryNote &note, const CancelToken &cancel,
                                             const QString &folder = {});

} // namespace registrar
