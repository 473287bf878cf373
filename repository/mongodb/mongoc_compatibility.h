// SPDX-License-Identifier: GPL-3.0-or-later
// libmongoc's header and the differences between its versions 1.23 and 2.x; no other file knows of them.
#pragma once

// The library's headers are not written for our warnings.
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wpedantic"
#endif
#include <mongoc/mongoc.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

namespace registrar::mongodb
{

/// Version 2 knows no other error interface.
inline void useServerErrorCodes([[maybe_unused]] mongoc_client_t *client)
{
#if !MONGOC_CHECK_VERSION(2, 0, 0)
    mongoc_client_set_error_api(client, MONGOC_ERROR_API_VERSION_2);
#endif
}

} // namespace registrar::mongodb
