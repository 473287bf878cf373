// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/reply.h"

#include <hiredis/hiredis.h>

namespace registrar::redis
{

bool ReplyView::isNull() const
{
    return !reply_ || reply_->type == REDIS_REPLY_NIL;
}

bool ReplyView::isError() const
{
    return reply_ && reply_->type == REDIS_REPLY_ERROR;
}

bool ReplyView::isArray() const
{
    return reply_ && reply_->type == REDIS_REPLY_ARRAY;
}

QByteArray ReplyView::bytes() const
{
    if (reply_ && (reply_->type == REDIS_REPLY_STRING || reply_->type == REDIS_REPLY_STATUS || isError())) {
        return {reply_->str, qsizetype(reply_->len)};
    }
    return {};
}

qint64 ReplyView::integer() const
{
    if (!reply_) {
        return 0;
    }
    return reply_->type == REDIS_REPLY_INTEGER ? qint64(reply_->integer) : bytes().toLongLong();
}

qsizetype ReplyView::size() const
{
    return isArray() ? qsizetype(reply_->elements) : 0;
}

ReplyView ReplyView::at(qsizetype index) const
{
    return index >= 0 && index < size() ? ReplyView(reply_->element[index]) : ReplyView();
}

QByteArrayList ReplyView::byteList() const
{
    QByteArrayList list;
    list.reserve(size());
    for (qsizetype index = 0; index < size(); ++index) {
        list.append(at(index).bytes());
    }
    return list;
}

Reply::Reply(redisReply *reply)
    : ReplyView(reply)
    , owner_(reply, [](redisReply *owned) { freeReplyObject(owned); })
{
}

} // namespace registrar::redis
