// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL's other form of an address: host=localhost dbname='my database'.
#pragma once

#include "repository/store_address.h"

namespace registrar
{

/// Quotes and backslashes as libpq reads them. Errors name the place and never repeat the text there.
[[nodiscard]] Result<ParsedAddress> parseLibpqKeywords(const QString &text);

} // namespace registrar
