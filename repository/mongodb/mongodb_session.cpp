// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to one MongoDB database; the work itself is done by the parts beside this file.
#include "repository/mongodb/mongodb_session.h"

#include "repository/blueprint.h"
#include "repository/mongodb/apply.h"
#include "repository/mongodb/bulk.h"
#include "repository/mongodb/collections.h"
#include "repository/mongodb/cost.h"
#include "repository/mongodb/describe.h"
#include "repository/mongodb/discover.h"
#include "repository/mongodb/jump.h"
#include "repository/mongodb/paging.h"
#include "repository/mongodb/schema.h"
#include "repository/mongodb/server_info.h"
#include "repository/mongodb/session_context.h"
#include "repository/mongodb/stream.h"
#include "repository/mongodb/totals.h"
#include "repository/mongodb/words.h"

#include <atomic>

namespace registrar
{

using namespace mongodb;
using namespace Qt::StringLiterals;

struct MongoDbSession::State {
    const std::shared_ptr<SocketGuard> guard = std::make_shared<SocketGuard>();
    std::atomic<bool> abandoned = false;
    SessionContext context;
};

MongoDbSession::MongoDbSession()
    : state_(std::make_unique<State>())
{
}

MongoDbSession::~MongoDbSession() = default;

template<typename Work>
auto MongoDbSession::run(const CancelToken &cancel, Work work)
    -> decltype(work(std::declval<SessionContext &>()))
{
    using Answer = decltype(work(state_->context));
    if (cancel.isCancelled()) {
        return Answer(std::unexpect, named(cancelled()));
    }
    if (!isOpen()) {
        return Answer(std::unexpect, named(notOpen()));
    }
    if (state_->guard->isCut() && !state_->abandoned) {
        state_->guard->allow();
        if (!state_->context.reconnect()) {
            return Answer(std::unexpect, named(notOpen()));
        }
    }
    const auto registration = cancel.onCancel([guard = state_->guard] { guard->cut(); });
    Answer answer = work(state_->context);
    if (answer) {
        return answer;
    }
    const bool stopped = cancel.isCancelled() || (state_->guard->isCut() && !state_->abandoned);
    if (stopped && answer.error().kind != Error::Kind::InvalidInput) {
        return Answer(std::unexpect, named(cancelled()));
    }
    if (state_->abandoned || answer.error().kind == Error::Kind::ConnectionLost) {
        close();
        Error lost = answer.error();
        lost.kind = Error::Kind::ConnectionLost;
        return Answer(std::unexpect, named(lost));
    }
    return Answer(std::unexpect, named(answer.error()));
}

void MongoDbSession::interrupt() noexcept
{
    // MongoDB ends what a client asked for when the client goes; FerretDB has no way to end anything.
    if (SocketGuard::isSupported()) {
        state_->guard->cut();
    }
}

bool MongoDbSession::abandon() noexcept
{
    if (!SocketGuard::isSupported()) {
        return false;
    }
    state_->abandoned = true;
    state_->guard->cut();
    return true;
}

Error MongoDbSession::named(Error error) const
{
    error.store = state_->context.options.storeName;
    return error;
}

Result<ServerInfo> MongoDbSession::open(const StoreAddress &address, const QString &password,
                                        const SessionOptions &options)
{
    close();
    SessionContext &context = state_->context;
    context = {};
    state_->abandoned = false;
    state_->guard->allow();
    context.guard = state_->guard;
    context.address = address;
    context.password = password;
    context.options = options;
    auto connection = Connection::open(address, password, options, context.guard);
    if (!connection) {
        return failure(named(connection.error()));
    }
    auto info = serverInfoOf(**connection, options, (*connection)->isEncrypted());
    if (!info) {
        return failure(named(info.error()));
    }
    context.connection = std::move(*connection);
    context.info = *info;
    return info;
}

bool MongoDbSession::isOpen() const
{
    return state_->context.connection != nullptr;
}

void MongoDbSession::close()
{
    state_->context.connection.reset();
}

Result<void> MongoDbSession::ping()
{
    return run({}, [](SessionContext &context) -> Result<void> {
        const auto pong = context.connection->command({{u"ping"_s, Value(1)}},
                                                      {mongodb::Words::tr("The server did not answer."), {}});
        return pong ? Result<void>() : std::unexpected(pong.error());
    });
}

Result<QStringList> MongoDbSession::databases()
{
    return run({}, [](SessionContext &context) { return databasesOf(context); });
}

Result<QList<EntitySummary>> MongoDbSession::entities(const CancelToken &cancel)
{
    return run(cancel, [&](SessionContext &context) { return entitiesOf(context, cancel); });
}

Result<EntityDescription> MongoDbSession::describe(const EntitySource &source, const CancelToken &cancel)
{
    return run(cancel, [&](SessionContext &context) { return describeCollection(context, source, cancel); });
}

Result<Page> MongoDbSession::page(const Query &query, const Position &position, const CancelToken &cancel)
{
    return run(cancel, [&](SessionContext &context) { return readPage(context, query, position, cancel); });
}

Result<Record> MongoDbSession::record(const EntitySource &source, const RecordKey &key,
                                      const CancelToken &cancel)
{
    return run(cancel, [&](SessionContext &context) { return readRecord(context, source, key, cancel); });
}

Result<Total> MongoDbSession::estimate(const Query &query, const CancelToken &cancel)
{
    return run(cancel, [&](SessionContext &context) { return estimatedTotal(context, query, cancel); });
}

Result<Total> MongoDbSession::count(const Query &query, const CancelToken &cancel)
{
    return run(cancel, [&](SessionContext &context) { return exactTotal(context, query, cancel); });
}

Result<QList<BlueprintEntity>> MongoDbSession::discover(const CancelToken &cancel)
{
    return run(cancel, [&](SessionContext &context) { return discoverEntities(context, cancel); });
}
Result<Position> MongoDbSession::jump(const Query &query, double fraction, const CancelToken &cancel)
{
    return run(cancel, [&](SessionContext &context) { return jumpTo(context, query, fraction, cancel); });
}

Result<QueryCost> MongoDbSession::cost(const Query &query, const CancelToken &cancel)
{
    return run(cancel, [&](SessionContext &context) { return queryCost(context, query, cancel); });
}

Result<StreamProgress> MongoDbSession::stream(const Query &query, StreamFormat format, ByteSink &sink,
                                              const std::function<void(const StreamProgress &)> &progress,
                                              const CancelToken &cancel)
{
    return run(cancel, [&](SessionContext &context) {
        return streamRecords(context, query, format, sink, progress, cancel);
    });
}

Result<ApplyReport> MongoDbSession::apply(const ChangeSet &changes, const CancelToken &cancel)
{
    return run({}, [&](SessionContext &context) { return applyChanges(context, changes, cancel); });
}

Result<ApplyPreview> MongoDbSession::preview(const ChangeSet &changes, const CancelToken &cancel)
{
    return run(cancel, [&](SessionContext &context) { return previewChanges(context, changes); });
}

Result<std::unique_ptr<BulkWriter>> MongoDbSession::bulkWriter(const EntitySource &source,
                                                               const QStringList &)
{
    return run({}, [&](SessionContext &context) -> Result<std::unique_ptr<BulkWriter>> {
        if (context.options.readOnly) {
            return failure(readOnlyRefusal(source.name));
        }
        return std::make_unique<MongoDbBulkWriter>(context, source.name);
    });
}

Result<void> MongoDbSession::create(const QList<BlueprintEntity> &entities, const CancelToken &cancel)
{
    return run(cancel, [&](SessionContext &context) { return createCollections(context, entities, cancel); });
}

Result<void> MongoDbSession::createIndexes(const QList<BlueprintEntity> &entities, const CancelToken &cancel)
{
    return run(cancel,
               [&](SessionContext &context) { return mongodb::createIndexes(context, entities, cancel); });
}

Result<void> MongoDbSession::clear(const EntitySource &source, const CancelToken &cancel)
{
    return run(cancel, [&](SessionContext &context) { return clearCollection(context, source, cancel); });
}

Result<void> MongoDbSession::createDatabase(const QString &)
{
    // MongoDB makes a database with its first collection.
    return run({}, [](SessionContext &context) {
        return context.options.readOnly ? Result<void>(failure(readOnlyRefusal({}))) : Result<void>();
    });
}

Result<void> MongoDbSession::dropDatabase(const QString &name)
{
    return run({}, [&](SessionContext &context) { return dropDatabaseNamed(context, name); });
}

} // namespace registrar
