// SPDX-License-Identifier: GPL-3.0-or-later
// Connects a socket within a time limit, telling why where it cannot; POSIX only.
#pragma once

#include "repository/mongodb/mongoc_compatibility.h"

namespace registrar::mongodb
{

/// The connected socket, or -1 with `error` filled in. Tries each address of the name, all together within
/// the limit.
[[nodiscard]] int connectSocket(const mongoc_host_list_t &host, int32_t timeoutMilliseconds,
                                bson_error_t &error);

} // namespace registrar::mongodb
