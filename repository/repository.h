// SPDX-License-Identifier: GPL-3.0-or-later
// The asynchronous face of one store: futures for the window, retries for reads, mending for broken connections.
#pragma once

#include "repository/blueprint.h"
#include "repository/session.h"

#include <QFuture>
#include <QObject>

namespace registrar
{

/// How a store is connected to; what `Repository` needs to open sessions at any time.
struct StoreAccess {
    StoreAddress address;
    QString password;
    SessionOptions options;
};

/// The state of a store's connection as people are told of it.
struct ConnectionState {
    enum class Kind { Closed, Connecting, Connected, Mending };
    Kind kind = Kind::Closed;
    std::optional<Error> error; ///< Closed after a failure, Mending: what broke
    std::optional<ServerInfo> server;
    std::chrono::microseconds latency{0}; ///< of the last ping or short call
};

/// One store with two connections of its own threads: Interactive for pages and edits, Background for counts, streams
/// and loads, so that long work never delays a page. All functions may be called from any thread and return at once.
///
/// - A read that fails with ConnectionLost is sent once more on a new connection; a write never is.
/// - A call that has had no answer for two seconds is watched: a second connection asks whether the server lives, and
///   where it does not answer within three more, the call ends with ConnectionLost.
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
    [[nodiscard]] ConnectionState state() const;

    QFuture<Result<ServerInfo>> open();
    QFuture<Result<std::chrono::microseconds>> ping();
    QFuture<Result<QList<EntitySummary>>> entities(const CancelToken &cancel = {});
    QFuture<Result<EntityDescription>> describe(const EntitySource &source, const CancelToken &cancel = {});
    QFuture<Result<QList<BlueprintEntity>>> discover(const CancelToken &cancel = {});
    QFuture<Result<Page>> page(const Query &query, const Position &position, const CancelToken &cancel = {});
    QFuture<Result<Position>> jump(const Query &query, double fraction, const CancelToken &cancel = {});
    QFuture<Result<Record>> record(const EntitySource &source, const RecordKey &key, const CancelToken &cancel = {});
    QFuture<Result<Total>> estimate(const Query &query, const CancelToken &cancel = {});
    QFuture<Result<Total>> count(const Query &query, const CancelToken &cancel = {}); ///< on the background lane
    QFuture<Result<QueryCost>> cost(const Query &query, const CancelToken &cancel = {});
    QFuture<Result<ApplyReport>> apply(const ChangeSet &changes, const CancelToken &cancel = {});
    /// On the background lane; `sink` and `progress` are called from its thread and must outlive the future.
    QFuture<Result<StreamProgress>> stream(const Query &query, StreamFormat format, ByteSink &sink,
                                           const std::function<void(const StreamProgress &)> &progress,
                                           const CancelToken &cancel = {});

    /// Runs any function of the session on a lane. `Read` may be sent again after a lost connection, `Write` never is.
    enum class Retry { Read, Write };
    template<typename T>
    QFuture<Result<T>> run(Lane lane, Retry retry, const CancelToken &cancel,
                           std::function<Result<T>(Session &)> function);

Q_SIGNALS:
    /// Emitted from a worker's thread; connect with a context object so that it arrives on the receiver's.
    void stateChanged(const registrar::ConnectionState &state);

private:
    struct Call;
    class Worker;
    struct Shared;
    void enqueue(Lane lane, std::unique_ptr<Call> call);

    std::shared_ptr<Shared> shared_;
    std::unique_ptr<Worker> interactive_;
    std::unique_ptr<Worker> background_;
};

} // namespace registrar
