// SPDX-License-Identifier: GPL-3.0-or-later
// Values of every type of PostgreSQL for round trips.
#pragma once

namespace registrar
{

/// Lines of `type|value in SQL`.
extern const char *const typeRows;

} // namespace registrar
