// SPDX-License-Identifier: GPL-3.0-or-later
// Names of keys by SCAN, forwards from any place and backwards by windows, without remembering any.
#pragma once

#include "repository/redis/connection.h"
#include "repository/redis/key_filter.h"
#include "repository/redis/server_features.h"
#include "repository/redis/stop.h"

#include <functional>

namespace registrar::redis
{

/// The keys between two bucket borders that pass the filter, in the order of their bytes, each once.
struct KeySegment {
    quint64 from = 0;
    quint64 to = 0;
    QByteArrayList keys;
};

/// One SCAN of the filter's keys. Guarantees: a key that is there all the while is handed out; and it is
/// handed out once, unless the server makes its table smaller between two calls that continue each other
/// (after most keys were deleted), when the keys of the bucket at the border may come again.
class KeyScan
{
public:
    KeyScan(Connection &connection, const ServerFeatures &features, const KeyFilter &filter, const Stop &stop)
        : connection_(connection)
        , features_(features)
        , filter_(filter)
        , stop_(stop)
    {
    }

    /// About `wanted` passing keys from a border on, fewer where they are rare; `to` of the last segment
    /// tells how far it came. Never visits more than a few thousand keys.
    Result<QList<KeySegment>> forward(quint64 from, qsizetype wanted);
    /// The same in front of a border, segments still in ascending order.
    Result<QList<KeySegment>> backward(quint64 to, qsizetype wanted);
    /// All keys between two borders. The last segment ends behind `to` only where that is no border any more.
    Result<QList<KeySegment>> window(quint64 from, quint64 to);
    /// The border nearest in front of a point.
    Result<quint64> borderAt(quint64 point);

    /// Calls `take` with the passing keys of each step from the first to the last; memory stays flat.
    Result<void> everyKey(const std::function<Result<void>(const QByteArrayList &)> &take);

    /// Passing keys among about `most` that are looked at. The order of SCAN has nothing to do with names, so
    /// that they stand for all.
    struct Sample {
        QByteArrayList keys;
        double share = 0; ///< of all the keys that were looked at, up to 1
        qint64 databaseKeys = 0;
    };
    Result<Sample> sample(qint64 most);

    /// Keys that the server has looked at so far, roughly.
    [[nodiscard]] qint64 visited() const { return visited_; }

    /// Cancelled where the call is to stop.
    [[nodiscard]] Result<void> checkStop() const;

private:
    Result<KeySegment> step(quint64 from, qint64 count);
    Result<QList<KeySegment>> buckets(quint64 from, quint64 to);
    Result<void> learn();
    void addWidthProbes(std::vector<Command> &commands) const;
    [[nodiscard]] Result<quint64> probedWidth(const Replies &replies, size_t first) const;
    void cutAt(quint64 to, QList<KeySegment> &segments) const;
    [[nodiscard]] Result<quint64> borderBehind(quint64 from, const Reply &reply) const;
    [[nodiscard]] Command command(quint64 from, qint64 count) const;
    [[nodiscard]] Result<KeySegment> segment(quint64 from, const Reply &reply) const;
    [[nodiscard]] qint64 stepFor(qsizetype wanted) const;
    [[nodiscard]] double keysBetween(quint64 from, quint64 to) const;
    void noteMatches(qint64 matched, qint64 count);

    Connection &connection_;
    const ServerFeatures &features_;
    const KeyFilter &filter_;
    const Stop &stop_;
    quint64 bucket_ = 0; ///< the width of a bucket, 0 until learnt
    qint64 databaseKeys_ = 0;
    qint64 visited_ = 0;
    qint64 matched_ = 0;
};

} // namespace registrar::redis
