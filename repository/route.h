// SPDX-License-Identifier: GPL-3.0-or-later
// A way to a server that cannot be reached directly.
#pragma once

#include "repository/store_address.h"

#include <chrono>

namespace registrar
{

/// Shared by all connections of a store. Any thread.
class Route
{
public:
    virtual ~Route() = default;
    /// Where to connect instead of `address`. Blocks until the way is open; opens it again where it broke.
    /// Called before every connection is made.
    [[nodiscard]] virtual Result<StoreAddress> lead(const StoreAddress &address,
                                                    std::chrono::milliseconds limit) = 0;
    /// What the way itself said last, for the message of a connection that failed behind it; empty where
    /// nothing.
    [[nodiscard]] virtual QString complaint() const = 0;
};

} // namespace registrar
