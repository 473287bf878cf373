// SPDX-License-Identifier: GPL-3.0-or-later
// What an address's options say that the address has places of its own for.
#pragma once

#include "repository/store_address.h"

namespace registrar
{

[[nodiscard]] quint16 defaultPort(StoreKind kind);

/// Moves user, password, database, hosts and TLS out of the options into their places, and fills in what is
/// left to defaults. An error where an option would keep a secret in the address.
[[nodiscard]] Result<void> applyOptions(ParsedAddress &parsed);

} // namespace registrar
