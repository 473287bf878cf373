// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the signed-in user could write to a PostgreSQL database.
#pragma once

#include "repository/postgresql/connection.h"

namespace registrar::postgresql
{

/// Looks at the user's own rights and at those of every role that the user may take on.
[[nodiscard]] WriteProof proveWriting(Connection &connection);

} // namespace registrar::postgresql
