// SPDX-License-Identifier: GPL-3.0-or-later
// When a record's store will remove it by itself.
#pragma once

#include "repository/page.h"

namespace registrar
{

/// The moment that was read with the record: of a key of Redis that expires, from 7.0 on. Nothing for what
/// stays and where the store does not tell.
[[nodiscard]] std::optional<QDateTime> expiryOf(EntityKind kind, const Record &record);

} // namespace registrar
