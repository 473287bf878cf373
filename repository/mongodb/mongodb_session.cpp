// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to one MongoDB database; the work itself is done by the parts beside this file.
#include "repository/mongodb/mongodb_session.h"

#include "repository/blueprint.h"
#include "repository/mongodb/apply.h"
#include "repository/mongodb/bulk.h"
#include "repository/mongodb/collections.h"
#include "repository/mongodb/describe.h"
#include "repository/mongodb/paging.h"
#include "repository/mongodb/schema.h"
#include "repository/mongodb/server_info.h"
#include "repository/mongodb/session_context.h"
#include "repository/mongodb/totals.h"

namespace registrar
{

using namespace mongodb;
using namespace Qt::StringLiterals;

struct MongoDbSession::State {
    SessionContext context;
};

MongoDbSession::MongoDbSession()
    : state_(std::make_unique<State>())
{
}

MongoDbSession::~MongoDbSession() = default;

template<typename Work>
auto MongoDbSession::run(Work work) -> decltype(work(std::declval<SessionContext &>()))
{
    using Answer = decltype(work(state_->context));
    if (!isOpen()) {
        return Answer(std::unexpect, named(notOpen()));
    }
    Answer answer = work(state_->context);
    if (!answer) {
        if (answer.error().kind == Error::Kind::ConnectionLost) {
            close();
        }
        return Answer(std::unexpect, named(answer.error()));
    }
    return answer;
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
    context.address = address;
    context.password = password;
    context.options = options;
    auto connection = Connection::open(address, password, options);
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
    return run([](SessionContext &context) -> Result<void> {
        const auto pong = context.connection->command({{u"ping"_s, Value(1)}},
                                                      {mongodb::tr("The server did not answer."), {}});
        return pong ? Result<void>() : std::unexpected(pong.error());
    });
}

Result<QStringList> MongoDbSession::databases()
{
    return run([](SessionContext &context) { return databasesOf(context); });
}

Result<QList<EntitySummary>> MongoDbSession::entities(const CancelToken &cancel)
{
    return run([&](SessionContext &context) { return entitiesOf(context, cancel); });
}

Result<EntityDescription> MongoDbSession::describe(const EntitySource &source, const CancelToken &cancel)
{
    return run([&](SessionContext &context) { return describeCollection(context, source, cancel); });
}

Result<Page> MongoDbSession::page(const Query &query, const Position &position, const CancelToken &cancel)
{
    return run([&](SessionContext &context) { return readPage(context, query, position, cancel); });
}

Result<Record> MongoDbSession::record(const EntitySource &source, const RecordKey &key,
                                      const CancelToken &cancel)
{
    return run([&](SessionContext &context) { return readRecord(context, source, key, cancel); });
}

Result<Total> MongoDbSession::estimate(const Query &query, const CancelToken &cancel)
{
    return run([&](SessionContext &context) { return estimatedTotal(context, query, cancel); });
}

Result<Total> MongoDbSession::count(const Query &query, const CancelToken &cancel)
{
    return run([&](SessionContext &context) { return exactTotal(context, query, cancel); });
}

namespace
{

std::unexpected<Error> notYet()
{
    return failure(
        {.kind = Error::Kind::Unsupported, .what = mongodb::tr("This version cannot do that with MongoDB.")});
}

} // namespace

void MongoDbSession::interrupt() noexcept {}
bool MongoDbSession::abandon() noexcept
{
    return false;
}
Result<QList<BlueprintEntity>> MongoDbSession::discover(const CancelToken &)
{
    return notYet();
}
Result<Position> MongoDbSession::jump(const Query &, double, const CancelToken &)
{
    return notYet();
}
Result<QueryCost> MongoDbSession::cost(const Query &, const CancelToken &)
{
    return notYet();
}
Result<StreamProgress> MongoDbSession::stream(const Query &, StreamFormat, ByteSink &,
                                              const std::function<void(const StreamProgress &)> &,
                                              const CancelToken &)
{
    return notYet();
}
Result<ApplyReport> MongoDbSession::apply(const ChangeSet &changes, const CancelToken &cancel)
{
    return run([&](SessionContext &context) { return applyChanges(context, changes, cancel); });
}

Result<std::unique_ptr<BulkWriter>> MongoDbSession::bulkWriter(const EntitySource &source,
                                                               const QStringList &)
{
    return run([&](SessionContext &context) -> Result<std::unique_ptr<BulkWriter>> {
        if (context.options.readOnly) {
            return failure(readOnlyRefusal(source.name));
        }
        return std::make_unique<MongoDbBulkWriter>(context, source.name);
    });
}

Result<void> MongoDbSession::create(const QList<BlueprintEntity> &entities, const CancelToken &cancel)
{
    return run([&](SessionContext &context) { return createCollections(context, entities, cancel); });
}

Result<void> MongoDbSession::createIndexes(const QList<BlueprintEntity> &entities, const CancelToken &cancel)
{
    return run([&](SessionContext &context) { return mongodb::createIndexes(context, entities, cancel); });
}

Result<void> MongoDbSession::clear(const EntitySource &source, const CancelToken &cancel)
{
    return run([&](SessionContext &context) { return clearCollection(context, source, cancel); });
}

Result<void> MongoDbSession::createDatabase(const QString &)
{
    // MongoDB makes a database with its first collection.
    return run([](SessionContext &context) {
        return context.options.readOnly ? Result<void>(failure(readOnlyRefusal({}))) : Result<void>();
    });
}

Result<void> MongoDbSession::dropDatabase(const QString &name)
{
    return run([&](SessionContext &context) { return dropDatabaseNamed(context, name); });
}

} // namespace registrar
