// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a cursor ahead of whoever takes its documents.
#include "repository/mongodb/read_ahead.h"

#include "repository/mongodb/bson_reader.h"
#include "repository/ordered_chunks.h"

#include <thread>

namespace registrar::mongodb
{

namespace
{

constexpr qsizetype chunkBytes = qsizetype{256} * 1024;
constexpr qsizetype mostWaiting = qsizetype{8} * 1024 * 1024;

void readInto(OrderedChunks &chunks, Connection &connection, const QString &collection,
              const FindOptions &options, const Doing &doing, const CancelToken &cancel)
{
    const auto part = chunks.takePart();
    if (!part) {
        return;
    }
    Chunk chunk;
    const auto read =
        connection.find(collection, options, doing, cancel, [&](QByteArrayView bson) -> Result<bool> {
            chunk.bytes.append(bson);
            ++chunk.records;
            return chunk.bytes.size() < chunkBytes ||
                   chunks.put(*part, std::exchange(chunk, {chunks.takeBuffer(), 0}));
        });
    if (!read) {
        chunks.fail(read.error());
    } else if (chunks.put(*part, std::move(chunk))) {
        chunks.finishPart(*part);
    }
}

/// Hands on the documents that stand one behind another; answers whether there should be more.
Result<bool> eachOf(QByteArrayView documents, const EachDocument &each)
{
    while (!documents.isEmpty()) {
        const qsizetype size = littleEndian<qint32>(documents.data());
        const auto more = each(documents.first(size));
        if (!more || !*more) {
            return more;
        }
        documents = documents.sliced(size);
    }
    return true;
}

} // namespace

Result<void> readAhead(Connection &connection, const QString &collection, const FindOptions &options,
                       const Doing &doing, const CancelToken &cancel, const EachDocument &each)
{
    OrderedChunks chunks(1, mostWaiting);
    std::thread reader([&] { readInto(chunks, connection, collection, options, doing, cancel); });
    Result<void> taken;
    for (bool more = true; more;) {
        const auto chunk = chunks.next();
        more = chunk && *chunk;
        const auto handed = more ? eachOf((*chunk)->bytes.view(), each) : Result<bool>(false);
        if (!chunk || !handed) {
            taken = failure(chunk ? handed.error() : chunk.error());
        }
        more = more && handed && *handed;
    }
    chunks.close();
    reader.join();
    return taken;
}

} // namespace registrar::mongodb
