// SPDX-License-Identifier: GPL-3.0-or-later
// libmongoc's objects, destroyed when their owner goes.
#pragma once

#include "repository/mongodb/mongoc_compatibility.h"

#include <QByteArrayView>

#include <memory>

namespace registrar::mongodb
{

template<auto Destroy>
struct Destroyer {
    template<typename Handle>
    void operator()(Handle *handle) const
    {
        Destroy(handle);
    }
};

using UriHandle = std::unique_ptr<mongoc_uri_t, Destroyer<mongoc_uri_destroy>>;
using ClientHandle = std::unique_ptr<mongoc_client_t, Destroyer<mongoc_client_destroy>>;
using CollectionHandle = std::unique_ptr<mongoc_collection_t, Destroyer<mongoc_collection_destroy>>;
using CursorHandle = std::unique_ptr<mongoc_cursor_t, Destroyer<mongoc_cursor_destroy>>;
using BulkHandle = std::unique_ptr<mongoc_bulk_operation_t, Destroyer<mongoc_bulk_operation_destroy>>;
using ClientSessionHandle =
    std::unique_ptr<mongoc_client_session_t, Destroyer<mongoc_client_session_destroy>>;

/// A document's bytes as libbson sees them; they must outlive it.
class BsonView
{
public:
    explicit BsonView(QByteArrayView bytes)
    {
        valid_ = bson_init_static(&bson_, reinterpret_cast<const uint8_t *>(bytes.data()),
                                  static_cast<std::size_t>(bytes.size()));
    }
    BsonView(const BsonView &) = delete;
    BsonView &operator=(const BsonView &) = delete;
    [[nodiscard]] const bson_t *get() const { return valid_ ? &bson_ : nullptr; }

private:
    bson_t bson_ = BSON_INITIALIZER;
    bool valid_ = false;
};

/// A document that libmongoc fills in. libmongoc itself sets it up when it writes to it.
class BsonReply
{
public:
    BsonReply() { bson_init(&bson_); }
    ~BsonReply() { bson_destroy(&bson_); }
    BsonReply(const BsonReply &) = delete;
    BsonReply &operator=(const BsonReply &) = delete;
    /// For a call that sets the document up itself: call it once only.
    [[nodiscard]] bson_t *fill() { return &bson_; }
    [[nodiscard]] const bson_t *get() const { return &bson_; }
    [[nodiscard]] QByteArrayView bytes() const
    {
        return {reinterpret_cast<const char *>(bson_get_data(&bson_)), static_cast<qsizetype>(bson_.len)};
    }

private:
    bson_t bson_;
};

[[nodiscard]] inline QByteArrayView bytesOf(const bson_t *document)
{
    return {reinterpret_cast<const char *>(bson_get_data(document)), static_cast<qsizetype>(document->len)};
}

} // namespace registrar::mongodb
