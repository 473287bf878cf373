// SPDX-License-Identifier: GPL-3.0-or-later
// The session of a Redis server: keys as records, key patterns as entities.
#pragma once

#include "repository/redis/connection.h"
#include "repository/redis/key_filter.h"
#include "repository/redis/server_probe.h"
#include "repository/redis/stop.h"
#include "repository/session.h"

#include <QHash>

namespace registrar::redis
{

/// Records are keys; their fields are told in record_reader.h, what changes may say in change_plan.h, and
/// what paging guarantees in key_scan.h and page_reader.h. Only SCAN looks for keys, never KEYS.
class RedisSession : public Session
{
public:
    Result<ServerInfo> open(const StoreAddress &address, const QString &password,
                            const SessionOptions &options) override;
    [[nodiscard]] bool isOpen() const override { return connection_.isOpen(); }
    void close() override { connection_.close(); }
    void interrupt() noexcept override { interrupted_ = true; }
    bool abandon() noexcept override { return connection_.abandon(); }

    Result<void> ping() override;
    Result<QStringList> databases() override;
    Result<QList<EntitySummary>> entities(const CancelToken &cancel) override;
    Result<EntityDescription> describe(const EntitySource &source, const CancelToken &cancel) override;
    Result<QList<BlueprintEntity>> discover(const CancelToken &cancel) override;

    Result<Page> page(const Query &query, const Position &position, const CancelToken &cancel) override;
    Result<Position> jump(const Query &query, double fraction, const CancelToken &cancel) override;
    Result<Record> record(const EntitySource &source, const RecordKey &key,
                          const CancelToken &cancel) override;
    Result<Total> estimate(const Query &query, const CancelToken &cancel) override;
    Result<Total> count(const Query &query, const CancelToken &cancel) override;
    Result<QueryCost> cost(const Query &query, const CancelToken &cancel) override;

    Result<StreamProgress> stream(const Query &query, StreamFormat format, ByteSink &sink,
                                  const std::function<void(const StreamProgress &)> &progress,
                                  const CancelToken &cancel) override;
    Result<ApplyReport> apply(const ChangeSet &changes, const CancelToken &cancel) override;
    Result<ApplyPreview> preview(const ChangeSet &changes, const CancelToken &cancel) override;
    Result<std::unique_ptr<BulkWriter>> bulkWriter(const EntitySource &source,
                                                   const QStringList &fields) override;
    Result<void> create(const QList<BlueprintEntity> &entities, const CancelToken &cancel) override;
    Result<void> createIndexes(const QList<BlueprintEntity> &entities, const CancelToken &cancel) override;
    Result<void> clear(const EntitySource &source, const CancelToken &cancel) override;
    Result<void> createDatabase(const QString &name) override;
    Result<void> dropDatabase(const QString &name) override;

private:
    void begin(const QString &task);
    Result<void> reconnect();
    [[nodiscard]] Result<void> checkWritable() const;
    [[nodiscard]] Stop stopOn(const CancelToken &cancel) const { return {cancel, interrupted_}; }

    Connection connection_;
    StoreAddress address_;
    QString password_; ///< an apply whose connection breaks needs to ask once more
    SessionOptions options_;
    ProbedServer server_;
    std::atomic<bool> interrupted_ = false;

    struct CachedTotal {
        Total total;
        std::chrono::steady_clock::time_point time;
    };
    QHash<QString, CachedTotal> totals_;
};

} // namespace registrar::redis
