// SPDX-License-Identifier: GPL-3.0-or-later
// The asynchronous face of one store: futures for the window, retries for reads, mending for broken
// connections.
#pragma once

#include "repository/blueprint.h"
#include "repository/store_worker.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <atomic>
namespace registrar
{

/// One store with two connections of its own threads: Interactive for pages and edits, Background for counts,
/// streams and loads, so that long work never delays a page. All functions may be called from any thread and
/// return at once.
///
/// - A read that fails with ConnectionLost is sent once more on a new connection; a write never is.
/// - A call that has had no answer for a while is watched: a second connection asks whether the server lives,
///   and where it does not answer either, the call ends with ConnectionLost; see WorkerLimits.
/// - Calls of one lane run one after another, in their order; cancelling a waiting call removes it.
class Repository : public QObject
{
    Q_OBJECT
public:
    enum class Lane { Interactive, Background };

    explicit Repository(StoreAccess access, QObject *parent = nullptr);
    ~Repository() override; ///< cancels what is under way and waits for it

    [[nodiscard]] QString storeName() const;
    [[nodiscard]] StoreKind kind() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Both connections are made anew in the other mode before their next call. What is under way ends as it
    /// began. Any thread.
    void setReadOnly(bool readOnly);
    [[nodiscard]] const StoreAddress &address() const;
    /// With the password: for whoever opens another connection to the same store.
    [[nodiscard]] const StoreAccess &access() const { return access_; }
    [[nodiscard]] ConnectionState state() const;

    QFuture<Result<ServerInfo>> open();
    QFuture<Result<std::chrono::microseconds>> ping();
    QFuture<Result<QList<EntitySummary>>> entities(const CancelToken &cancel = {});
    QFuture<Result<EntityDescription>> describe(const EntitySource &source, const CancelToken &cancel = {});
    QFuture<Result<QList<BlueprintEntity>>> discover(const CancelToken &cancel = {});
    QFuture<Result<Page>> page(const Query &query, const Position &position, const CancelToken &cancel = {});
    QFuture<Result<Position>> jump(const Query &query, double fraction, const CancelToken &cancel = {});
    QFuture<Result<Record>> record(const EntitySource &source, const RecordKey &key,
                                   const CancelToken &cancel = {});
    QFuture<Result<Total>> estimate(const Query &query, const CancelToken &cancel = {});
    QFuture<Result<Total>> count(const Query &query,
                                 const CancelToken &cancel = {}); ///< on the background lane
    QFuture<Result<QueryCost>> cost(const Query &query, const CancelToken &cancel = {});
    QFuture<Result<ApplyReport>> apply(const ChangeSet &changes, const CancelToken &cancel = {});
    /// On the background lane; `sink` and `progress` are called from its thread and must outlive the future.
    QFuture<Result<StreamProgress>> stream(const Query &query, StreamFormat format, ByteSink &sink,
                                           const std::function<void(const StreamProgress &)> &progress,
                                           const CancelToken &cancel = {});

    /// Runs any function of the session on a lane. `Read` may be sent again after a lost connection, `Write`
    /// never is. `Ping` is a read that a living server answers at once.
    enum class Retry { Read, Write, Ping };
    template<typename T>
    QFuture<Result<T>> run(Lane lane, Retry retry, const CancelToken &cancel,
                           std::function<Result<T>(Session &)> function);

Q_SIGNALS:
    /// Emitted from a worker's thread; connect with a context object so that it arrives on the receiver's.
    void stateChanged(const registrar::ConnectionState &state);

private:
    void enqueue(Lane lane, std::shared_ptr<StoreCall> call);

    const StoreAccess access_;
    std::atomic<bool> readOnly_;
    std::unique_ptr<StoreWorker> interactive_;
    std::unique_ptr<StoreWorker> background_;
};

template<typename T>
QFuture<Result<T>> Repository::run(Lane lane, Retry retry, const CancelToken &cancel,
                                   std::function<Result<T>(Session &)> function)
{
    struct Answer {
        QPromise<Result<T>> promise;
        std::optional<Result<T>> result;
    };
    auto answer = std::make_shared<Answer>();
    answer->promise.start();
    auto call = std::make_shared<StoreCall>();
    call->cancel = cancel;
    call->mayBeRepeated = retry != Retry::Write;
    call->isPing = retry == Retry::Ping;
    call->attempt = [answer, function = std::move(function)](Session &session) -> std::optional<Error> {
        answer->result.emplace(function(session));
        return *answer->result ? std::nullopt : std::optional(answer->result->error());
    };
    call->settle = [answer] {
        answer->promise.addResult(std::move(*answer->result));
        answer->promise.finish();
    };
    call->fail = [answer](const Error &error) {
        answer->promise.addResult(Result<T>(std::unexpect, error));
        answer->promise.finish();
    };
    QFuture<Result<T>> future = answer->promise.future();
    enqueue(lane, std::move(call));
    return future;
}

} // namespace registrar
