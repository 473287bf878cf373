// SPDX-License-Identifier: GPL-3.0-or-later
// What the server of a session understands, as its driver needs to know.
#pragma once

#include "repository/redis/scan_position.h"

namespace registrar::redis
{

struct ServerFeatures {
    bool scanByType = true;       ///< SCAN … TYPE, Redis 6.0
    bool absoluteExpiry = true;   ///< PEXPIRETIME, Redis 7.0; writing needs it
    bool hashFieldExpiry = false; ///< HPEXPIRETIME, Redis 7.4
    bool memoryUsage = true;      ///< MEMORY USAGE is there and allowed
    bool json = false;            ///< the JSON module
    ScanOrder order;
};

} // namespace registrar::redis
