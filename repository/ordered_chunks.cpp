// SPDX-License-Identifier: GPL-3.0-or-later
// What several threads write of one output, in the order of its parts.
#include "repository/ordered_chunks.h"

#include <utility>

namespace registrar
{

namespace
{
constexpr std::size_t mostSpare = 4;
}

OrderedChunks::OrderedChunks(qint64 parts, qsizetype mostBytes)
    : count_(parts)
    , mostBytes_(mostBytes)
{
}

std::optional<qint64> OrderedChunks::takePart()
{
    const std::scoped_lock lock(mutex_);
    if (closed_ || taken_ == count_) {
        return std::nullopt;
    }
    parts_.emplace_back();
    return taken_++;
}

bool OrderedChunks::put(qint64 part, Chunk chunk)
{
    std::unique_lock lock(mutex_);
    // The reader's part may always have one chunk there, so that the reader never waits for a writer that
    // waits.
    changed_.wait(lock, [&] {
        return closed_ || waiting_ < mostBytes_ || (part == reading_ && parts_.front().chunks.empty());
    });
    if (closed_) {
        return false;
    }
    waiting_ += chunk.bytes.size();
    parts_[static_cast<std::size_t>(part - reading_)].chunks.push_back(std::move(chunk));
    changed_.notify_all();
    return true;
}

void OrderedChunks::finishPart(qint64 part)
{
    const std::scoped_lock lock(mutex_);
    if (!closed_) {
        parts_[static_cast<std::size_t>(part - reading_)].finished = true;
        changed_.notify_all();
    }
}

void OrderedChunks::fail(const Error &error)
{
    const std::scoped_lock lock(mutex_);
    if (!closed_) {
        error_ = error;
        closed_ = true;
        changed_.notify_all();
    }
}

Result<std::optional<Chunk>> OrderedChunks::next()
{
    std::unique_lock lock(mutex_);
    for (;;) {
        if (error_) {
            return failure(*error_);
        }
        if (closed_ || reading_ == count_) {
            return std::optional<Chunk>();
        }
        if (!parts_.empty() && !parts_.front().chunks.empty()) {
            Chunk chunk = std::move(parts_.front().chunks.front());
            parts_.front().chunks.pop_front();
            waiting_ -= chunk.bytes.size();
            changed_.notify_all();
            return std::optional(std::move(chunk));
        }
        if (!parts_.empty() && parts_.front().finished) {
            parts_.pop_front();
            ++reading_;
            changed_.notify_all();
            continue;
        }
        changed_.wait(lock);
    }
}

void OrderedChunks::giveBack(ByteBuffer buffer)
{
    const std::scoped_lock lock(mutex_);
    if (spare_.size() < mostSpare) {
        spare_.push_back(std::move(buffer));
    }
}

ByteBuffer OrderedChunks::takeBuffer()
{
    const std::scoped_lock lock(mutex_);
    if (spare_.empty()) {
        return {};
    }
    ByteBuffer buffer = std::move(spare_.back());
    spare_.pop_back();
    buffer.clear();
    return buffer;
}

void OrderedChunks::close()
{
    const std::scoped_lock lock(mutex_);
    closed_ = true;
    changed_.notify_all();
}

} // namespace registrar
