// SPDX-License-Identifier: GPL-3.0-or-later
// What is sent to Redis and what it answers.
#pragma once

#include <QByteArrayList>

#include <memory>
#include <vector>

struct redisReply;

namespace registrar::redis
{

/// A command's name and arguments, any bytes. They are sent with their lengths, so that nothing in them can
/// be taken for something else.
using Command = QByteArrayList;

/// A part of a reply; valid as long as the `Reply` it comes from.
class ReplyView
{
public:
    explicit ReplyView(const redisReply *reply = nullptr)
        : reply_(reply)
    {
    }

    [[nodiscard]] bool isNull() const; ///< nil, or nothing at all
    [[nodiscard]] bool isError() const;
    [[nodiscard]] bool isArray() const;
    [[nodiscard]] QByteArray bytes() const; ///< of strings, states and errors; empty for anything else
    [[nodiscard]] qint64 integer() const;   ///< also of a string of digits; 0 for anything else
    [[nodiscard]] qsizetype size() const;   ///< of an array; 0 for anything else
    [[nodiscard]] ReplyView at(qsizetype index) const; ///< a null view where there is no such element
    [[nodiscard]] QByteArrayList byteList() const;     ///< the elements of an array

private:
    const redisReply *reply_;
};

/// A whole reply and its owner.
class Reply : public ReplyView
{
public:
    Reply() = default;
    explicit Reply(redisReply *reply);

private:
    std::shared_ptr<redisReply> owner_;
};

using Replies = std::vector<Reply>;

} // namespace registrar::redis
