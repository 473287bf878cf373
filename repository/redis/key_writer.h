// SPDX-License-Identifier: GPL-3.0-or-later
// Adds many keys fast, in pipelines.
#pragma once

#include "repository/redis/connection.h"
#include "repository/redis/key_pattern.h"
#include "repository/session.h"

namespace registrar::redis
{

/// Documents are as `NewKey` tells. A key that is there already is replaced. What was sent stays where the
/// writer ends without `finish`; Redis has nothing to take it back with.
class KeyWriter : public BulkWriter
{
public:
    KeyWriter(Connection &connection, KeyPattern pattern)
        : connection_(connection)
        , pattern_(std::move(pattern))
    {
    }

    Result<void> add(const Document &document) override;
    Result<qint64> finish() override;

private:
    Result<void> flush();

    Connection &connection_;
    KeyPattern pattern_;
    std::vector<Command> batch_;
    qsizetype batchBytes_ = 0;
    qint64 added_ = 0;
};

} // namespace registrar::redis
