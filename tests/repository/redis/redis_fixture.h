// SPDX-License-Identifier: GPL-3.0-or-later
// A Redis database of a test program's own, a session on it, and a way past the session.
#pragma once

#include "repository/redis/connection.h"
#include "repository/redis/server_probe.h"
#include "repository/session.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

namespace registrar::redis
{

class RedisFixture
{
public:
    explicit RedisFixture(std::unique_ptr<TemporaryDatabase> database)
        : database_(std::move(database))
        , session_(open())
    {
        console_.setStoreName(QStringLiteral("console"));
        if (console_.connect(access().address, std::chrono::seconds(5)) &&
            !signIn(console_, access().address, access().password)) {
            console_.close();
        }
        console_.removeTimeLimit();
    }

    [[nodiscard]] const StoreAccess &access() const { return database_->access(); }
    [[nodiscard]] Session &session() { return *session_; }
    /// One more session; null where it cannot be opened.
    [[nodiscard]] std::unique_ptr<Session> open(const SessionOptions &options = {}) const
    {
        auto session = makeSession(StoreKind::Redis);
        return session && (*session)->open(access().address, access().password, options) ? std::move(*session)
                                                                                         : nullptr;
    }
    /// A command past the session; an empty reply where it fails.
    Reply redis(const Command &command)
    {
        auto reply = console_.run(command);
        return reply ? *reply : Reply();
    }
    Result<Replies> pipeline(const std::vector<Command> &commands) { return console_.pipeline(commands); }

    [[nodiscard]] Query query(const QString &pattern = QStringLiteral("<*>"), int limit = 200) const
    {
        Query query;
        query.source.name = pattern;
        query.limit = limit;
        return query;
    }
    [[nodiscard]] Record read(const QByteArray &key)
    {
        const auto record = session_->record({{}, QStringLiteral("<*>")}, {Value::fromUtf8OrBytes(key)}, {});
        return record ? *record : Record();
    }

private:
    std::unique_ptr<TemporaryDatabase> database_;
    std::unique_ptr<Session> session_;
    Connection console_;
};

} // namespace registrar::redis

/// Declares `fixture`, a RedisFixture on an empty database, in a test function.
#define REDIS_FIXTURE(fixture)                                                                               \
    TEMPORARY_DATABASE(database_##fixture, registrar::StoreKind::Redis);                                     \
    registrar::redis::RedisFixture fixture(std::move(database_##fixture))
