// SPDX-License-Identifier: GPL-3.0-or-later
// The session of one PostgreSQL database.
#pragma once

#include "repository/cut_pages.h"
#include "repository/postgresql/catalog.h"
#include "repository/session.h"

#include <future>
#include <mutex>
#include <vector>

namespace registrar
{

class PostgresqlSession final : public Session, public CutPages
{
public:
    /// After a cancel the request for it has so long to arrive.
    static constexpr std::chrono::milliseconds longestWaitForInterruption{1500};

    PostgresqlSession();
    ~PostgresqlSession() override;

    Result<ServerInfo> open(const StoreAddress &address, const QString &password,
                            const SessionOptions &options) override;
    [[nodiscard]] bool isOpen() const override;
    void close() override;
    void interrupt() noexcept override;
    bool abandon() noexcept override;
    Result<void> ping() override;

    Result<QStringList> databases() override;
    Result<QList<EntitySummary>> entities(const CancelToken &cancel) override;
    Result<EntityDescription> describe(const EntitySource &source, const CancelToken &cancel) override;
    Result<QList<BlueprintEntity>> discover(const CancelToken &cancel) override;

    Result<Page> page(const Query &query, const Position &position, const CancelToken &cancel) override;
    Result<Page> cutPage(const Query &query, const Position &position, const CancelToken &cancel) override;
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
    enum class Access { Read, Once, Write };
    /// Runs `work` where the session is open and not cancelled, and answers its errors as the session's own.
    template<typename Work>
    auto perform(Access access, const QString &what, const CancelToken &cancel, Work &&work)
        -> decltype(work());
    /// The same for what reads by a query: where a person wrote a part of it, in a transaction that can write
    /// nothing and lasts no longer than `limit` (zero: as long as it takes), after the server has read that
    /// part.
    template<typename Work>
    auto performQuery(Access access, const Query &query, std::chrono::milliseconds limit, const QString &what,
                      const CancelToken &cancel, Work &&work) -> decltype(work());
    Error complete(Error error, const QString &what, const CancelToken &cancel);
    [[nodiscard]] Error closedError() const;
    [[nodiscard]] Error readOnlyError() const;

    std::shared_ptr<postgresql::Connection> connection() const;
    std::shared_ptr<postgresql::Connection> second() const;
    Result<std::shared_ptr<postgresql::Connection>> openSecond();
    /// Asks the server to stop the present call, without waiting, unless that was asked already: both the
    /// call's own cancel and the worker's `interrupt` come here, and a second request that is late would stop
    /// the next statement. What is answered tells when the requests have arrived.
    std::vector<std::shared_future<void>> askToStop();
    void beginCall();
    /// A request that is still on its way would stop the next statement instead: after a while the connection
    /// is closed.
    void endCall();

    StoreAddress address_;
    QString password_;
    SessionOptions options_;
    /// What the server was asked for the present call, or the last one.
    struct Interruption {
        std::optional<std::chrono::steady_clock::time_point> asked;
        std::vector<std::shared_future<void>> arrived;
    };
    std::mutex interruptionMutex_; ///< taken before `mutex_`
    Interruption interruption_;
    mutable std::mutex mutex_; ///< guards the connections against `interrupt` and `abandon`
    std::shared_ptr<postgresql::Connection> connection_;
    std::weak_ptr<postgresql::Connection> second_; ///< helps with an export while that lasts
    std::unique_ptr<postgresql::Catalog> catalog_;
};

} // namespace registrar
