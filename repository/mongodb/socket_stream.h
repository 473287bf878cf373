// SPDX-License-Identifier: GPL-3.0-or-later
// A stream of libmongoc over a socket that a guard knows of; POSIX only.
#pragma once

#include "repository/mongodb/mongoc_compatibility.h"

namespace registrar::mongodb
{

/// libmongoc's stream initiator; `guard` is a SocketGuard. Connects, with TLS where the address wants it.
/// Null with `error` filled in where that fails: "connection refused", "failed to resolve", "timeout", "TLS
/// handshake failed".
mongoc_stream_t *openGuardedStream(const mongoc_uri_t *uri, const mongoc_host_list_t *host, void *guard,
                                   bson_error_t *error);

} // namespace registrar::mongodb
