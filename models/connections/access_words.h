// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a deployment can be written to, and who holds writes back, in words for people.
#pragma once

#include "models/connections/open_deployments.h"

namespace registrar
{

struct AccessWords {
    enum class Tone { Plain, Good, Careful };
    Tone tone = Tone::Plain;
    QString text;   ///< a few words; empty where there is nothing to say
    QString detail; ///< the reason, whole sentences

    [[nodiscard]] QString sentence() const; ///< both, for tool tips and screen readers; empty like `text`
};

/// Of one store: `server` is what it told, where it is connected.
[[nodiscard]] AccessWords accessWords(const OpenDeployment &open, const std::optional<ServerInfo> &server);

/// Of the deployment as a whole: proved read-only where every store is; held back by this window only where
/// that is so for a single one. Stores that are not connected have told nothing.
[[nodiscard]] AccessWords accessWords(const OpenDeployment &open);

} // namespace registrar
