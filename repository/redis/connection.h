// SPDX-License-Identifier: GPL-3.0-or-later
// A blocking connection to one Redis server: commands out, replies in, alone or many in one round trip.
#pragma once

#include "repository/redis/client_library.h"
#include "repository/redis/reply.h"

#include <mutex>

namespace registrar::redis
{

/// Every function is called from one thread at a time, except `abandon`, which any thread may call.
class Connection
{
public:
    /// What is being done, a sentence that errors start with ("The page could not be read."), and for which
    /// store.
    void begin(const QString &task) { task_ = task; }
    void setStoreName(const QString &name) { storeName_ = name; }
    [[nodiscard]] const QString &task() const { return task_; }

    /// Every reply must come within `timeout` until `removeTimeLimit` is called.
    Result<void> connect(const StoreAddress &address, std::chrono::milliseconds timeout);
    void removeTimeLimit();
    [[nodiscard]] bool isOpen() const { return context_ != nullptr; }
    void close();
    /// Makes a read under way end with ConnectionLost. False where nothing is connected.
    bool abandon() noexcept;

    /// The reply, an error reply of the server turned into an Error.
    Result<Reply> run(const Command &command);
    /// One round trip for all; error replies of the server stand in their places.
    Result<Replies> pipeline(const std::vector<Command> &commands);

    /// For writers that keep several batches under way: `queue` only fills the buffer, `take` sends it all
    /// and waits for the next reply.
    void queue(const Command &command);
    Result<Reply> take();

    [[nodiscard]] Error replyError(ReplyView reply) const; ///< for an error reply
    [[nodiscard]] Error makeError(Error::Kind kind, const QString &why, const QString &remedy) const;

private:
    [[nodiscard]] Error lost();

    Context context_;
    QString task_;
    QString storeName_;
    std::mutex
        descriptorMutex_; ///< `abandon` must not meet a descriptor that was closed and given to somebody else
    int descriptor_ = -1;
};

} // namespace registrar::redis
