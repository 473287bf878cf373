// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to one store: what every kind of store has to be able to do, or to refuse in words.
#pragma once

#include "repository/cancel.h"
#include "repository/capability.h"
#include "repository/change.h"
#include "repository/page.h"
#include "repository/store_address.h"

#include <chrono>
#include <functional>
#include <memory>

namespace registrar
{

struct Blueprint;
struct BlueprintEntity;

struct SessionOptions {
    QString storeName;     ///< for messages
    bool readOnly = false; ///< the session refuses writes itself, and asks the server to refuse them too
    std::chrono::milliseconds connectTimeout{5000};
    QString applicationName = QStringLiteral("registrar");
};

/// Where streamed bytes go. Called from the session's thread.
class ByteSink
{
public:
    virtual ~ByteSink() = default;
    virtual Result<void> write(QByteArrayView bytes) = 0;
};

enum class StreamFormat {
    Csv, ///< RFC 4180, a header line, NULL as nothing and the empty string as "", as `COPY … CSV HEADER` has
         ///< it
    JsonLines,          ///< an object a line; MongoDB: relaxed Extended JSON, as mongoexport writes
    CanonicalJsonLines, ///< canonical Extended JSON: every type survives
};

struct StreamProgress {
    qint64 records = 0;
    qint64 bytes = 0;
};

/// Adds many records fast: COPY, unordered bulk writes, pipelines. Not undoable, outside change sets; used by
/// imports and sample data. Destroyed without `finish`, it gives up what the store can give up (PostgreSQL:
/// everything).
class BulkWriter
{
public:
    virtual ~BulkWriter() = default;
    /// Queues one record and sends when enough have gathered. PostgreSQL wants the fields in the order given
    /// to `bulkWriter`, a Missing value meaning the column's NULL.
    virtual Result<void> add(const Document &document) = 0;
    /// Sends the rest; answers how many records were added.
    virtual Result<qint64> finish() = 0;
};

/// A blocking connection. Every function is called from one thread at a time, except `interrupt` and
/// `abandon`, which may be called from any thread while another function is under way. No function throws.
/// After an error of kind ConnectionLost the session is closed; its owner makes a new one.
///
/// Every function that takes a CancelToken stops soon after it is cancelled with an error of kind Cancelled,
/// having told the server (PQcancel, killCursors, killOp or a time limit, closing the connection where there
/// is no other way).
class Session
{
public:
    Session() = default;
    virtual ~Session() = default;
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// Connects, signs in, and finds out what the server and the user can do. Errors: ConnectionRefused,
    /// HostNotFound, Tls, WrongPassword, UnknownDatabase, Timeout, Permission.
    virtual Result<ServerInfo> open(const StoreAddress &address, const QString &password,
                                    const SessionOptions &options) = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
    virtual void close() = 0;

    /// Asks the server to stop what this session is doing. Any thread.
    virtual void interrupt() noexcept = 0;
    /// Makes the call under way return ConnectionLost at once by closing its socket. Any thread. Used when
    /// the server has fallen silent. Answers false where the driver cannot; the caller then stops waiting for
    /// the call instead.
    virtual bool abandon() noexcept = 0;

    /// One round trip; tells that the server lives.
    virtual Result<void> ping() = 0;

    /// The databases that this user may see, on the server of this session.
    virtual Result<QStringList> databases() = 0;
    /// What is there, with sizes and totals that cost nothing to tell. Redis: one entry for each prefix of a
    /// bounded sample.
    virtual Result<QList<EntitySummary>> entities(const CancelToken &cancel) = 0;
    virtual Result<EntityDescription> describe(const EntitySource &source, const CancelToken &cancel) = 0;
    /// Blueprint entities for all that is there (tables, views, partitions, enums, domains, foreign keys;
    /// collections by sampling; key prefixes): the store's part of `registrar blueprint discover`.
    virtual Result<QList<BlueprintEntity>> discover(const CancelToken &cancel) = 0;

    virtual Result<Page> page(const Query &query, const Position &position, const CancelToken &cancel) = 0;
    /// A position near the given share (0 to 1) of the query's order, from the store's statistics: a constant
    /// number of indexed look-ups. Unsupported where the order or the conditions have none; callers then page
    /// on from where they are.
    virtual Result<Position> jump(const Query &query, double fraction, const CancelToken &cancel) = 0;
    /// The record, or NotFound.
    virtual Result<Record> record(const EntitySource &source, const RecordKey &key,
                                  const CancelToken &cancel) = 0;
    /// At once, from statistics.
    virtual Result<Total> estimate(const Query &query, const CancelToken &cancel) = 0;
    virtual Result<Total> count(const Query &query, const CancelToken &cancel) = 0;
    virtual Result<QueryCost> cost(const Query &query, const CancelToken &cancel) = 0;

    /// Writes all records of the query (its limit is ignored) in its order, at flat memory; a query without
    /// sort is written in the store's fastest order. `progress` is called from this thread every few thousand
    /// records.
    virtual Result<StreamProgress> stream(const Query &query, StreamFormat format, ByteSink &sink,
                                          const std::function<void(const StreamProgress &)> &progress,
                                          const CancelToken &cancel) = 0;

    /// Applies the set as a whole where the server has transactions, otherwise one bulk write and then, where
    /// not all matched, a look at each record. Never sends a write twice: where the connection breaks after
    /// sending, the outcome is found out on a new connection (PostgreSQL: pg_xact_status), or answered as
    /// Unknown. An error means that nothing of the set was tried.
    virtual Result<ApplyReport> apply(const ChangeSet &changes, const CancelToken &cancel) = 0;

    /// What `apply` would send now, worked out by the same code. Nothing is written.
    virtual Result<ApplyPreview> preview(const ChangeSet &changes, const CancelToken &cancel) = 0;

    /// `fields` in the order in which documents will have them (PostgreSQL's COPY needs it; others ignore
    /// it).
    virtual Result<std::unique_ptr<BulkWriter>> bulkWriter(const EntitySource &source,
                                                           const QStringList &fields) = 0;
    /// Makes the entities' tables, types, collections, indexes and validators as the blueprint tells, in an
    /// order in which references resolve; what is there already is left as it is. Redis has nothing to make.
    virtual Result<void> create(const QList<BlueprintEntity> &entities, const CancelToken &cancel) = 0;
    /// Indexes and references that `create` should have made but that are faster made after a bulk load.
    virtual Result<void> createIndexes(const QList<BlueprintEntity> &entities, const CancelToken &cancel) = 0;
    /// Removes a whole entity's records fast, keeping its definition (TRUNCATE, deleteMany, UNLINK by SCAN).
    virtual Result<void> clear(const EntitySource &source, const CancelToken &cancel) = 0;
    virtual Result<void>
    createDatabase(const QString &name) = 0; ///< Redis: nothing to do; the name is a number
    virtual Result<void> dropDatabase(const QString &name) = 0; ///< Redis: FLUSHDB of that number
};

/// A session of the kind's driver; Unsupported for a kind without one.
[[nodiscard]] Result<std::unique_ptr<Session>> makeSession(StoreKind kind);

} // namespace registrar
