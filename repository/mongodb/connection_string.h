// SPDX-License-Identifier: GPL-3.0-or-later
// A store's address as libmongoc wants it.
#pragma once

#include "repository/mongodb/handles.h"
#include "repository/session.h"

namespace registrar::mongodb
{

/// Kept in memory only, since it holds the password. `authSource` replaces the address's own where it is not
/// empty. InvalidInput where the address has an option that libmongoc does not understand.
[[nodiscard]] Result<UriHandle> uriFor(const StoreAddress &address, const QString &password,
                                       const SessionOptions &options, const QString &authSource);

} // namespace registrar::mongodb
