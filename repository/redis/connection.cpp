// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/connection.h"

#include "repository/redis/server_error.h"
#include "repository/redis/words.h"

#include <hiredis/hiredis.h>

#include <cerrno>

namespace registrar::redis
{

using namespace Qt::StringLiterals;

Result<void> Connection::connect(const StoreAddress &address, std::chrono::milliseconds timeout)
{
    close();
    auto context = connectContext(address, timeout);
    if (!context) {
        context.error().store = storeName_;
        return failure(context.error());
    }
    context_ = std::move(*context);
    const std::scoped_lock lock(descriptorMutex_);
    descriptor_ = int(context_->fd);
    return {};
}

void Connection::removeTimeLimit()
{
    if (context_) {
        setTimeLimit(context_.get(), std::chrono::milliseconds(0));
    }
}

void Connection::close()
{
    const std::scoped_lock lock(descriptorMutex_);
    descriptor_ = -1;
    context_.reset();
}

bool Connection::abandon() noexcept
{
    const std::scoped_lock lock(descriptorMutex_);
    if (descriptor_ < 0) {
        return false;
    }
    shutDownSocket(descriptor_);
    return true;
}

void Connection::queue(const Command &command)
{
    if (!context_) {
        return;
    }
    std::vector<const char *> arguments;
    std::vector<size_t> lengths;
    arguments.reserve(size_t(command.size()));
    lengths.reserve(size_t(command.size()));
    for (const QByteArray &argument : command) {
        arguments.push_back(argument.constData());
        lengths.push_back(size_t(argument.size()));
    }
    redisAppendCommandArgv(context_.get(), int(command.size()), arguments.data(), lengths.data());
}

Result<Reply> Connection::take()
{
    if (!context_) {
        return failure(lost());
    }
    void *reply = nullptr;
    if (!sendQueued(context_.get()) || redisGetReply(context_.get(), &reply) != REDIS_OK || !reply) {
        return failure(lost());
    }
    return Reply(static_cast<redisReply *>(reply));
}

Result<Reply> Connection::run(const Command &command)
{
    queue(command);
    auto reply = take();
    if (reply && reply->isError()) {
        return failure(replyError(*reply));
    }
    return reply;
}

Result<Replies> Connection::pipeline(const std::vector<Command> &commands)
{
    for (const Command &command : commands) {
        queue(command);
    }
    Replies replies;
    replies.reserve(commands.size());
    for (size_t index = 0; index < commands.size(); ++index) {
        auto reply = take();
        if (!reply) {
            return failure(reply.error());
        }
        replies.push_back(std::move(*reply));
    }
    return replies;
}

Error Connection::replyError(ReplyView reply) const
{
    Error error = serverError(reply.bytes(), task_);
    error.store = storeName_;
    return error;
}

Error Connection::makeError(Error::Kind kind, const QString &why, const QString &remedy) const
{
    return {.kind = kind, .what = task_, .why = why, .remedy = remedy, .store = storeName_};
}

Error Connection::lost()
{
    const bool timedOut =
        context_ && context_->err == REDIS_ERR_IO && (errno == EAGAIN || errno == ETIMEDOUT);
    const QString reason = context_ ? QString::fromLocal8Bit(context_->errstr) : QString();
    Error error =
        makeError(timedOut ? Error::Kind::Timeout : Error::Kind::ConnectionLost,
                  timedOut ? Words::tr("The server did not answer in time.")
                           : Words::tr("The connection to Redis broke. %1").arg(reason).trimmed(),
                  Words::tr("See that the server runs and that the network is up, then try again."));
    error.retryable = true;
    close();
    return error;
}

} // namespace registrar::redis
