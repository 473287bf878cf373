// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/repository.h"

namespace registrar
{

Repository::Repository(StoreAccess access, QObject *parent)
    : QObject(parent)
    , access_(std::move(access))
    , readOnly_(access_.options.readOnly)
{
    qRegisterMetaType<ConnectionState>();
    const auto report = [this](const ConnectionState &state) { Q_EMIT stateChanged(state); };
    interactive_ = std::make_unique<StoreWorker>(access_, WorkerLimits{}, report);
    // Its state is told by its calls' own errors: the window follows the interactive connection.
    background_ = std::make_unique<StoreWorker>(
        access_, WorkerLimits{.heartbeat = std::chrono::milliseconds(0)}, nullptr);
}

Repository::~Repository() = default;

QString Repository::storeName() const
{
    return access_.options.storeName;
}

StoreKind Repository::kind() const
{
    return access_.address.kind;
}

bool Repository::isReadOnly() const
{
    return readOnly_;
}

void Repository::setReadOnly(bool readOnly)
{
    if (readOnly_.exchange(readOnly) == readOnly) {
        return;
    }
    interactive_->setReadOnly(readOnly);
    background_->setReadOnly(readOnly);
    ping(); // so that the new mode is told at once
}

const StoreAddress &Repository::address() const
{
    return access_.address;
}

ConnectionState Repository::state() const
{
    return interactive_->state();
}

void Repository::enqueue(Lane lane, std::shared_ptr<StoreCall> call)
{
    (lane == Lane::Interactive ? interactive_ : background_)->enqueue(std::move(call));
}

QFuture<Result<ServerInfo>> Repository::open()
{
    return run<ServerInfo>(Lane::Interactive, Retry::Read, {}, [this](Session &) -> Result<ServerInfo> {
        return state().server.value_or(ServerInfo{});
    });
}

QFuture<Result<std::chrono::microseconds>> Repository::ping()
{
    using Latency = std::chrono::microseconds;
    return run<Latency>(Lane::Interactive, Retry::Ping, {}, [](Session &session) -> Result<Latency> {
        const auto started = std::chrono::steady_clock::now();
        if (const auto answer = session.ping(); !answer) {
            return failure(answer.error());
        }
        return std::chrono::duration_cast<Latency>(std::chrono::steady_clock::now() - started);
    });
}

QFuture<Result<QList<EntitySummary>>> Repository::entities(const CancelToken &cancel)
{
    return run<QList<EntitySummary>>(Lane::Interactive, Retry::Read, cancel,
                                     [cancel](Session &session) { return session.entities(cancel); });
}

QFuture<Result<EntityDescription>> Repository::describe(const EntitySource &source, const CancelToken &cancel)
{
    return run<EntityDescription>(Lane::Interactive, Retry::Read, cancel, [source, cancel](Session &session) {
        return session.describe(source, cancel);
    });
}

QFuture<Result<QList<BlueprintEntity>>> Repository::discover(const CancelToken &cancel)
{
    return run<QList<BlueprintEntity>>(Lane::Background, Retry::Read, cancel,
                                       [cancel](Session &session) { return session.discover(cancel); });
}

QFuture<Result<Page>> Repository::page(const Query &query, const Position &position,
                                       const CancelToken &cancel)
{
    return run<Page>(Lane::Interactive, Retry::Read, cancel, [query, position, cancel](Session &session) {
        return session.page(query, position, cancel);
    });
}

QFuture<Result<Position>> Repository::jump(const Query &query, double fraction, const CancelToken &cancel)
{
    return run<Position>(Lane::Interactive, Retry::Read, cancel, [query, fraction, cancel](Session &session) {
        return session.jump(query, fraction, cancel);
    });
}

QFuture<Result<Record>> Repository::record(const EntitySource &source, const RecordKey &key,
                                           const CancelToken &cancel)
{
    return run<Record>(Lane::Interactive, Retry::Read, cancel, [source, key, cancel](Session &session) {
        return session.record(source, key, cancel);
    });
}

QFuture<Result<Total>> Repository::estimate(const Query &query, const CancelToken &cancel)
{
    return run<Total>(Lane::Interactive, Retry::Read, cancel,
                      [query, cancel](Session &session) { return session.estimate(query, cancel); });
}

QFuture<Result<Total>> Repository::count(const Query &query, const CancelToken &cancel)
{
    return run<Total>(Lane::Background, Retry::Read, cancel,
                      [query, cancel](Session &session) { return session.count(query, cancel); });
}

QFuture<Result<QueryCost>> Repository::cost(const Query &query, const CancelToken &cancel)
{
    return run<QueryCost>(Lane::Interactive, Retry::Read, cancel,
                          [query, cancel](Session &session) { return session.cost(query, cancel); });
}

QFuture<Result<ApplyReport>> Repository::apply(const ChangeSet &changes, const CancelToken &cancel)
{
    return run<ApplyReport>(Lane::Interactive, Retry::Write, cancel,
                            [changes, cancel](Session &session) { return session.apply(changes, cancel); });
}

QFuture<Result<StreamProgress>>
Repository::stream(const Query &query, StreamFormat format, ByteSink &sink,
                   const std::function<void(const StreamProgress &)> &progress, const CancelToken &cancel)
{
    // What has gone to the sink cannot be taken back, so a broken stream is never started again by itself.
    return run<StreamProgress>(Lane::Background, Retry::Write, cancel,
                               [query, format, &sink, progress, cancel](Session &session) {
                                   return session.stream(query, format, sink, progress, cancel);
                               });
}

} // namespace registrar
