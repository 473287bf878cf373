// SPDX-License-Identifier: GPL-3.0-or-later
// What several threads write of one output, part by part, handed to one reader in the order of the parts.
#pragma once

#include "repository/error.h"
#include "repository/text/byte_buffer.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace registrar
{

/// Some whole records of one part.
struct Chunk {
    ByteBuffer bytes;
    qint64 records = 0;
};

/// Writers take parts in their order, each as soon as it is free. What waits for the reader is bounded: a
/// writer that is ahead of the reader's part waits in `put`. Every function may be called from any thread.
class OrderedChunks
{
public:
    OrderedChunks(qint64 parts, qsizetype mostBytes);

    /// For writers: the next part to write; none when all are taken, or the reading is over.
    [[nodiscard]] std::optional<qint64> takePart();
    /// Answers false where the reading is over, and the writer should end.
    [[nodiscard]] bool put(qint64 part, Chunk chunk);
    void finishPart(qint64 part);
    /// Ends the reading with an error; the first one counts.
    void fail(const Error &error);

    /// For the reader: the next chunk, none behind the last part. The writers' error as soon as there is one.
    [[nodiscard]] Result<std::optional<Chunk>> next();
    /// A buffer that was read goes back to the writers, who need not have another one from the system.
    void giveBack(ByteBuffer buffer);
    /// An empty buffer, maybe one that has grown already.
    [[nodiscard]] ByteBuffer takeBuffer();
    /// Tells the writers that nobody reads any more.
    void close();

private:
    struct Part {
        std::deque<Chunk> chunks;
        bool finished = false;
    };

    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<ByteBuffer> spare_;
    std::deque<Part> parts_; ///< those that were taken, from the reader's on
    qint64 reading_ = 0;     ///< the reader's part
    qint64 taken_ = 0;
    const qint64 count_;
    const qsizetype mostBytes_;
    qsizetype waiting_ = 0; ///< bytes
    std::optional<Error> error_;
    bool closed_ = false;
};

} // namespace registrar
