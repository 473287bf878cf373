// SPDX-License-Identifier: GPL-3.0-or-later
// A growing run of bytes that is cheap to append to, for writers that produce many megabytes.
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <cstring>
#include <memory>
#include <utility>

namespace registrar
{

/// Not shared and not copied, unlike QByteArray, so an append is a copy of bytes and nothing else.
class ByteBuffer
{
public:
    ByteBuffer() = default;
    ByteBuffer(ByteBuffer &&other) noexcept { swap(other); }
    ByteBuffer &operator=(ByteBuffer &&other) noexcept
    {
        ByteBuffer(std::move(other)).swap(*this); // leaves the other empty, and fit for use
        return *this;
    }

    [[nodiscard]] QByteArrayView view() const { return {bytes_.get(), size_}; }
    [[nodiscard]] qsizetype size() const { return size_; }
    [[nodiscard]] char last() const { return size_ > 0 ? bytes_[static_cast<std::size_t>(size_ - 1)] : '\0'; }
    void clear() { size_ = 0; }
    void chop(qsizetype count) { size_ -= count; }

    void append(char byte)
    {
        *room(1) = byte;
        ++size_;
    }
    void append(QByteArrayView bytes)
    {
        if (!bytes.isEmpty()) {
            std::memcpy(room(bytes.size()), bytes.data(), static_cast<std::size_t>(bytes.size()));
            size_ += bytes.size();
        }
    }

    /// Room for `count` more bytes behind the last one; `written` then says how many of them are used.
    char *room(qsizetype count)
    {
        if (size_ + count > capacity_) {
            grow(size_ + count);
        }
        return bytes_.get() + size_;
    }
    void written(qsizetype count) { size_ += count; }

private:
    void swap(ByteBuffer &other) noexcept
    {
        std::swap(bytes_, other.bytes_);
        std::swap(size_, other.size_);
        std::swap(capacity_, other.capacity_);
    }

    void grow(qsizetype least)
    {
        const qsizetype capacity = std::max(least, std::max<qsizetype>(256, capacity_ * 2));
        auto bytes = std::make_unique_for_overwrite<char[]>(static_cast<std::size_t>(capacity));
        if (size_ > 0) {
            std::memcpy(bytes.get(), bytes_.get(), static_cast<std::size_t>(size_));
        }
        bytes_ = std::move(bytes);
        capacity_ = capacity;
    }

    std::unique_ptr<char[]> bytes_;
    qsizetype size_ = 0;
    qsizetype capacity_ = 0;
};

} // namespace registrar
