// SPDX-License-Identifier: GPL-3.0-or-later
// A count that a store can be asked for unbidden: exact where that is cheap, otherwise an estimate that says
// so.
#pragma once

#include "repository/session.h"

namespace registrar
{

struct CountBounds {
    qint64 exactUpTo = 10'000;    ///< records found; beyond that the store's estimate has to do
    qint64 scannedUpTo = 100'000; ///< records of the whole entity that are read where no index serves
};

struct BoundedCount {
    Total total;
    QString note; ///< why it is an estimate, a sentence; empty where it is exact or simply large
};

/// Blocks, on the session's own thread.
[[nodiscard]] Result<BoundedCount> boundedCount(Session &session, const Query &query,
                                                const CountBounds &bounds, const CancelToken &cancel);

} // namespace registrar
