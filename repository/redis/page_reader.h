// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of keys in SCAN's order, both ways, and the places between them.
#pragma once

#include "repository/redis/key_scan.h"
#include "repository/redis/record_reader.h"

#include <QSet>

#include <functional>

namespace registrar::redis
{

/// A call looks at 200,000 keys or 300 milliseconds' worth at most: where few keys match, a page comes back
/// short or empty with `atEnd` (`atStart`) false, and the search goes on from its `after` (`before`). Only
/// `atEnd` and `atStart` tell that there is nothing more.
class PageReader
{
public:
    PageReader(Connection &connection, const ServerFeatures &features, const Query &query, const Stop &stop)
        : connection_(connection)
        , features_(features)
        , query_(query)
        , stop_(stop)
    {
    }

    Result<Page> read(const Position &position);
    Result<Position> jump(double fraction);

    /// Calls `take` with the records of all keys that match, in SCAN's order, without end of its own but the
    /// last key.
    Result<void> readAll(RecordParts parts, const std::function<Result<void>(const QList<Record> &)> &take);

private:
    Result<Page> readKeys(const KeyFilter &filter);
    Result<Page> readForward(const KeyFilter &filter, const ScanPlace &start);
    Result<Page> readBackward(const KeyFilter &filter, const ScanPlace &start);
    /// What a page has so far.
    struct Gathered {
        QList<Record> records;
        QSet<QByteArray> seen; ///< SCAN may hand out a key twice while the table is being resized
    };
    Result<ScanPlace> gather(const KeyFilter &filter, const ScanPlace &start, bool backward,
                             Gathered &gathered);
    Result<ScanPlace> take(const KeyFilter &filter, KeySegment segment, bool backward, Gathered &gathered);
    Result<QList<KeySegment>> remaining(KeyScan &scan, const ScanPlace &place, bool backward);
    Result<QList<Record>> matching(const KeyFilter &filter, const QByteArrayList &keys);
    [[nodiscard]] RecordParts parts(const KeyFilter &filter) const;
    void trim(QList<Record> &records) const;
    [[nodiscard]] Result<ScanPlace> placeOf(const Position &position) const;

    Connection &connection_;
    const ServerFeatures &features_;
    const Query &query_;
    const Stop &stop_;
};

} // namespace registrar::redis
