// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to one MongoDB database, through libmongoc.
#pragma once

#include "repository/session.h"

namespace registrar
{

namespace mongodb
{
struct SessionContext;
}

/// See Session. Works with MongoDB 5.0 and later and with servers that speak its protocol (FerretDB 2); what
/// a server cannot do stands in its capabilities. A collection's records are its documents, their key is
/// `_id`, and `Record::version` stays empty: the old values of changed fields are compared.
class MongoDbSession final : public Session
{
public:
    MongoDbSession();
    ~MongoDbSession() override;

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
    struct State;
    /// Does the work where the session is open; an error is told with the store's name, and closes what is
    /// lost. A cancel meanwhile cuts the connection, which makes the server stop; the next work begins on a
    /// new one.
    template<typename Work>
    auto run(const CancelToken &cancel, Work work)
        -> decltype(work(std::declval<mongodb::SessionContext &>()));
    [[nodiscard]] Error named(Error error) const;

    std::unique_ptr<State> state_;
};

} // namespace registrar
