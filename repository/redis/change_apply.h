// SPDX-License-Identifier: GPL-3.0-or-later
// Applies a change set as one transaction: WATCH, compare, MULTI, EXEC.
#pragma once

#include "repository/redis/change_plan.h"
#include "repository/redis/connection.h"
#include "repository/redis/server_features.h"
#include "repository/redis/stop.h"

#include <functional>

namespace registrar::redis
{

/// All changes or none: a conflict or a refusal of one leaves the others NotApplied. Where the connection
/// breaks after the transaction was sent, a new one tells by the keys whether it was carried out; it is never
/// sent again.
class ChangeApply
{
public:
    using Reconnect = std::function<Result<void>()>;

    ChangeApply(Connection &connection, const ServerFeatures &features, Reconnect reconnect)
        : connection_(connection)
        , features_(features)
        , reconnect_(std::move(reconnect))
    {
    }

    Result<ApplyReport> apply(const ChangeSet &changes, const Stop &stop);
    /// The commands that `apply` would send now; reads the keys, writes nothing.
    Result<ApplyPreview> preview(const ChangeSet &changes);

private:
    enum class Attempt { Done, Raced };
    Result<Attempt> attempt(const Stop &stop);
    void plan(const ChangeSet &changes);
    Result<void> watch();
    Result<void> read();
    Result<void> readDumps();
    Result<void> keepFieldExpiries();
    [[nodiscard]] bool allStand() const;
    Result<Attempt> execute();
    void takeReplies(const Replies &replies);
    void findOut(const Error &broken);
    void readResults();
    Result<std::vector<std::optional<Record>>> readAll();
    [[nodiscard]] ApplyReport report(const QString &store) const;

    Connection &connection_;
    const ServerFeatures &features_;
    Reconnect reconnect_;
    std::vector<ChangePlan> plans_;
    qint64 now_ = 0; ///< the server's clock, milliseconds since the epoch
};

} // namespace registrar::redis
