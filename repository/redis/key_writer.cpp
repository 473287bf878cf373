// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/key_writer.h"

#include "repository/redis/new_key.h"

#include <algorithm>

namespace registrar::redis
{

namespace
{

constexpr size_t batchCommands = 1000;
constexpr qsizetype batchSize = qsizetype{4} * 1024 * 1024; ///< bytes

} // namespace

Result<void> KeyWriter::add(const Document &document)
{
    auto made = NewKey::fromDocument(pattern_, document);
    if (!made) {
        made.error().what = connection_.task();
        return failure(made.error());
    }
    if (made->type != KeyType::String || !made->dump.isEmpty()) {
        batch_.push_back({"UNLINK", made->key}); // SET replaces, everything else would mix with what is there
    }
    for (Command &command : made->commands()) {
        for (const QByteArray &argument : std::as_const(command)) {
            batchBytes_ += argument.size();
        }
        batch_.push_back(std::move(command));
    }
    ++added_;
    return batch_.size() >= batchCommands || batchBytes_ >= batchSize ? flush() : Result<void>();
}

Result<qint64> KeyWriter::finish()
{
    const auto flushed = flush();
    return flushed ? Result<qint64>(added_) : failure(flushed.error());
}

Result<void> KeyWriter::flush()
{
    const auto replies = connection_.pipeline(batch_);
    batch_.clear();
    batchBytes_ = 0;
    if (!replies) {
        return failure(replies.error());
    }
    const auto refused = std::ranges::find_if(*replies, &Reply::isError);
    return refused == replies->end() ? Result<void>() : failure(connection_.replyError(*refused));
}

} // namespace registrar::redis
