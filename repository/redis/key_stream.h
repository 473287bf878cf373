// SPDX-License-Identifier: GPL-3.0-or-later
// Writes keys out as JSON lines or CSV, values of any length, at flat memory.
#pragma once

#include "repository/redis/page_reader.h"
#include "repository/redis/value_codec.h"
#include "repository/session.h"
#include "repository/text/extended_json.h"

namespace registrar::redis
{

/// A line a key: `{"key": …, "type": …, "ttl": …, "value": …}`, or the same columns as CSV, where strings
/// stand as they are and other values as their JSON. Bytes that are no UTF-8 are `{"$binary": …}` in JSON and
/// in CSV. `ttl` is in milliseconds. Values are whole: what a page would cut is read on in parts. A hash, a
/// set or a list that others change meanwhile may show an element twice or not at all, as its own SCAN
/// promises no more.
class KeyStream
{
public:
    using Progress = std::function<void(const StreamProgress &)>;

    KeyStream(Connection &connection, const ServerFeatures &features, StreamFormat format, ByteSink &sink)
        : connection_(connection)
        , features_(features)
        , format_(format)
        , sink_(sink)
    {
    }

    Result<StreamProgress> write(const Query &query, const Progress &progress, const Stop &stop);

private:
    Result<void> writeRecord(const Record &record, const Stop &stop);
    Result<void> writeLongValue(const Record &record, const Stop &stop);
    Result<void> writeLongText(const QByteArray &key, const Stop &stop);
    Result<void> writeLongElements(const QByteArray &key, KeyType type, const Stop &stop);
    Result<void> put(const QByteArray &bytes);
    Result<void> putInside(const QByteArray &bytes); ///< part of a value: in CSV with its quotes doubled
    [[nodiscard]] QByteArray json(const Value &value) const;
    [[nodiscard]] QByteArray csvField(const Value &value) const;

    Connection &connection_;
    const ServerFeatures &features_;
    StreamFormat format_;
    ByteSink &sink_;
    QByteArray buffer_;
    StreamProgress done_;
};

} // namespace registrar::redis
