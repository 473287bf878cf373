// SPDX-License-Identifier: GPL-3.0-or-later
// One client of libmongoc: commands and cursors as documents, failures as errors.
#pragma once

#include "repository/cancel.h"
#include "repository/mongodb/errors.h"
#include "repository/mongodb/handles.h"
#include "repository/mongodb/socket_guard.h"
#include "repository/session.h"

#include <functional>

namespace registrar::mongodb
{

/// Called with each raw document of a cursor; false ends the reading early.
using EachDocument = std::function<Result<bool>(QByteArrayView bson)>;

struct FindOptions {
    Document filter;
    Document sort;
    Document projection;
    Document hint;        ///< the keys of the index to use; empty: the server chooses
    qint64 limit = 0;     ///< 0: no limit
    qint32 batchSize = 0; ///< 0: the server's own
    qint64 maximumMilliseconds = 0;
};

/// A cursor that the server still holds, its connection having been cut.
struct OpenCursor {
    QString collection;
    qint64 number = 0;
};

/// Used by one thread at a time.
class Connection
{
public:
    /// Signs in and asks `hello`; the answer is then had from `hello()`. The guard may end whatever waits on
    /// the connection's sockets.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const StoreAddress &address,
                                                                  const QString &password,
                                                                  const SessionOptions &options,
                                                                  const std::shared_ptr<SocketGuard> &guard);

    [[nodiscard]] const Document &hello() const { return hello_; }
    /// What to kill on the connection that follows this one.
    [[nodiscard]] const QList<OpenCursor> &leftCursors() const { return leftCursors_; }
    void killCursor(const OpenCursor &cursor);
    [[nodiscard]] bool isEncrypted() const { return encrypted_; }
    [[nodiscard]] QString database() const { return database_; }

    /// Runs a command on the session's database, or on another one.
    Result<Document> command(const Document &command, const Doing &doing, const CancelToken &cancel = {},
                             const QString &database = {});
    /// Reads through a cursor, killing it on the server when ended early or cancelled.
    Result<void> find(const QString &collection, const FindOptions &options, const Doing &doing,
                      const CancelToken &cancel, const EachDocument &each);
    Result<void> aggregate(const QString &collection, const Value::Array &pipeline, const Document &options,
                           const Doing &doing, const CancelToken &cancel, const EachDocument &each);
    Result<void> listCollections(const Document &filter, const Doing &doing, const CancelToken &cancel,
                                 const EachDocument &each);
    Result<void> listIndexes(const QString &collection, const Doing &doing, const CancelToken &cancel,
                             const EachDocument &each);
    [[nodiscard]] mongoc_client_t *client() const { return client_.get(); }
    [[nodiscard]] CollectionHandle collection(const QString &name) const;

private:
    Connection() = default;
    static Result<std::unique_ptr<Connection>> openWith(const StoreAddress &address, const QString &password,
                                                        const SessionOptions &options,
                                                        const std::shared_ptr<SocketGuard> &guard,
                                                        const QString &authSource);
    Result<void> read(CursorHandle cursor, const Doing &doing, const CancelToken &cancel,
                      const EachDocument &each);

    std::shared_ptr<SocketGuard> guard_; ///< outlives the client
    ClientHandle client_;
    QString database_;
    Document hello_;
    bool encrypted_ = false;
    QList<OpenCursor> leftCursors_;
};

} // namespace registrar::mongodb
