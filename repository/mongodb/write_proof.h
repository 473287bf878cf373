// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the signed-in user could write to a MongoDB database.
#pragma once

#include "repository/capability.h"
#include "repository/value.h"

namespace registrar::mongodb
{

/// From the answers to `hello` and to `connectionStatus` with privileges; an empty `status` where the server
/// did not answer it.
[[nodiscard]] WriteProof proveWriting(const Document &hello, const Document &status, const QString &database);

} // namespace registrar::mongodb
