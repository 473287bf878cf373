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
};

/// `server` is what the store in question told, where it is connected.
[[nodiscard]] AccessWords accessWords(const OpenDeployment &open, const std::optional<ServerInfo> &server);

} // namespace registrar
