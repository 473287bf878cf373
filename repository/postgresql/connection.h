// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to a PostgreSQL server: statements and transactions by libpqxx, the rest by the libpq
// beneath it.
#pragma once

#include "repository/error.h"
#include "repository/postgresql/diagnostics.h"
#include "repository/postgresql/rows.h"
#include "repository/session.h"

#include <QList>

#include <future>
#include <memory>
#include <mutex>
#include <optional>

using PGconn = struct pg_conn;
using PGcancel = struct pg_cancel;

namespace registrar::postgresql
{

/// The text bound to `$n`; nothing for NULL.
using Parameter = std::optional<QByteArray>;
using Parameters = QList<Parameter>;

class Transaction;

/// Used from one thread at a time, except `interrupt` and `abandon`.
class Connection
{
public:
    /// Connects within the options' time limit, signs in and sets the session up: UTC, ISO dates, read-only
    /// where asked.
    [[nodiscard]] static Result<std::unique_ptr<Connection>>
    open(const StoreAddress &address, const QString &password, const SessionOptions &options);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] bool isOpen() const;
    /// Runs one statement, in the transaction that is under way or on its own.
    [[nodiscard]] Result<Rows> run(const QByteArray &statement, const Parameters &parameters = {});

    /// For COPY. Null once closed.
    [[nodiscard]] PGconn *raw() const { return raw_; }
    /// What the connection says of its last failure, for statements run on `raw`.
    [[nodiscard]] Error rawError(const char *fallback = nullptr) const;

    void
    interrupt() noexcept; ///< any thread; waits for the server, up to a minute where the network is silent
    /// The same without waiting; the answer tells when the request has arrived. Any thread.
    [[nodiscard]] std::future<void> interruptAside();
    bool abandon() noexcept; ///< any thread

    [[nodiscard]] int serverVersion() const; ///< 180001 for 18.1
    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] QString setting(const char *name) const; ///< what the server reports without being asked

    void forgetDiagnostics() { diagnostics_.reset(); } ///< before a statement on `raw`
    void remember(const Diagnostics &diagnostics) { diagnostics_ = diagnostics; }

private:
    friend class Transaction;
    struct Pqxx;
    Connection();
    Result<void> setUp(const SessionOptions &options);
    Error translate(const std::exception &exception) const;

    [[nodiscard]] std::shared_ptr<PGcancel> cancelRequest();

    std::unique_ptr<Pqxx> pqxx_;
    PGconn *raw_ = nullptr;
    std::optional<Diagnostics> diagnostics_;
    std::mutex mutex_; ///< guards what `interrupt` and `abandon` read
    std::shared_ptr<PGcancel> cancel_;
    int socket_ = -1;
};

/// One transaction; undone when it goes without having been committed.
class Transaction
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Runs `work` in a savepoint that is taken back where it answers an error.
    template<typename Work>
    auto inSavepoint(Work &&work) -> decltype(work())
    {
        if (Result<void> opened = openSavepoint(); !opened)
            return failure(opened.error());
        auto answer = work();
        if (Result<void> closed = closeSavepoint(answer.has_value()); !closed && answer.has_value())
            return failure(closed.error());
        return answer;
    }
    [[nodiscard]] Result<void> commit();

private:
    struct State;
    explicit Transaction(Connection &connection);
    Result<void> openSavepoint();
    Result<void> closeSavepoint(bool keep);

    Connection &connection_;
    std::unique_ptr<State> state_;
};

} // namespace registrar::postgresql
