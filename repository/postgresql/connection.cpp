// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to a PostgreSQL server: statements and transactions by libpqxx, the rest by the libpq
// beneath it.
#include "repository/postgresql/connection.h"

#include "repository/postgresql/pqxx_compatibility.h"
#include "repository/postgresql/settings.h"
#include "repository/postgresql/socket.h"

#include <libpq-events.h>
#include <thread>

namespace registrar::postgresql
{

struct Connection::Pqxx {
    std::unique_ptr<PqxxConnection> connection;
    pqxx::transaction_base *current = nullptr; ///< the transaction under way
};

namespace
{

/// libpqxx passes on an error's text alone; libpq shows every answer to this function first.
int noteAnswer(PGEventId event, void *information, void *target)
{
    if (event == PGEVT_RESULTCREATE) {
        const PGresult *result = static_cast<PGEventResultCreate *>(information)->result;
        if (PQresultStatus(result) == PGRES_FATAL_ERROR)
            static_cast<Connection *>(target)->remember(diagnosticsOf(result));
    }
    return 1;
}

/// Connects step by step, so that the time limit holds whatever the server does.
bool connectWithin(PGconn *connection, std::chrono::milliseconds limit)
{
    const auto deadline = std::chrono::steady_clock::now() + limit;
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (state == PGRES_POLLING_READING || state == PGRES_POLLING_WRITING) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0 || waitForSocket(PQsocket(connection), state == PGRES_POLLING_WRITING, left) ==
                                     SocketReadiness::TimedOut)
            return false;
        state = PQconnectPoll(connection);
    }
    return true;
}

void send(const std::shared_ptr<PGcancel> &request) noexcept
{
    char message[256];
    if (request)
        PQcancel(request.get(), message, sizeof message);
}

} // namespace

Connection::Connection()
    : pqxx_(std::make_unique<Pqxx>())
{
}

Connection::~Connection()
{
    const std::lock_guard guard(mutex_);
    cancel_.reset();
    socket_ = -1;
    try {
        pqxx_.reset();
    } catch (const std::exception &) { // closing what is broken already
    }
}

Result<std::unique_ptr<Connection>> Connection::open(const StoreAddress &address, const QString &password,
                                                     const SessionOptions &options)
{
    const QList<std::pair<QByteArray, QByteArray>> keywords = connectionKeywords(address, password, options);
    std::vector<const char *> names;
    std::vector<const char *> values;
    for (const auto &[name, value] : keywords) {
        names.push_back(name.constData());
        values.push_back(value.constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    std::unique_ptr<PGconn, decltype(&PQfinish)> raw(PQconnectStartParams(names.data(), values.data(), 0),
                                                     PQfinish);
    if (!raw)
        return failure(connectionError(QStringLiteral("out of memory"), address.firstHostText(), {}, {}));
    PQsetErrorVerbosity(raw.get(), PQERRORS_VERBOSE); // the only way to the code of a refused sign-in
    const bool inTime =
        PQstatus(raw.get()) == CONNECTION_BAD || connectWithin(raw.get(), options.connectTimeout);
    if (PQstatus(raw.get()) != CONNECTION_OK) {
        const QString message =
            inTime ? QString::fromUtf8(PQerrorMessage(raw.get())) : QStringLiteral("timeout expired");
        return failure(connectionError(message, address.firstHostText(), address.user, address.database));
    }
    PQsetErrorVerbosity(raw.get(), PQERRORS_DEFAULT);
    PQsetNoticeReceiver(
        raw.get(), [](void *, const PGresult *) {}, nullptr);

    std::unique_ptr<Connection> connection(new Connection);
    connection->raw_ = raw.get();
    connection->cancel_.reset(PQgetCancel(raw.get()), PQfreeCancel);
    connection->socket_ = PQsocket(raw.get());
    PQregisterEventProc(raw.get(), noteAnswer, "registrar", connection.get());
    try {
        connection->pqxx_->connection = adoptConnection(raw.release());
    } catch (const std::exception &exception) {
        return failure(lostConnection(QString::fromUtf8(exception.what())));
    }
    if (Result<void> ready = connection->setUp(options); !ready)
        return failure(ready.error());
    return connection;
}

Result<void> Connection::setUp(const SessionOptions &options)
{
    if (Result<Rows> set = run(sessionSettings(options)); !set)
        return failure(set.error());
    // English texts are easier to look up; where the user may not choose the language, the codes still tell.
    (void)run("SELECT set_config('lc_messages', 'C', false)");
    return {};
}

bool Connection::isOpen() const
{
    return raw_ && PQstatus(raw_) == CONNECTION_OK;
}

Error Connection::translate(const std::exception &exception) const
{
    if (diagnostics_ && !diagnostics_->sqlState.isEmpty())
        return errorOf(*diagnostics_);
    if (!isOpen()) { // libpqxx may have stumbled over something else by then
        const char *said = raw_ ? PQerrorMessage(raw_) : "";
        return lostConnection(QString::fromUtf8(*said != '\0' ? said : exception.what()));
    }
    Diagnostics plain;
    plain.message = QString::fromUtf8(exception.what());
    return errorOf(plain);
}

Result<Rows> Connection::run(const QByteArray &statement, const Parameters &parameters)
{
    diagnostics_.reset();
    if (!isOpen())
        return failure(lostConnection(QString::fromUtf8(raw_ ? PQerrorMessage(raw_) : "")));
    std::vector<const char *> values;
    values.reserve(static_cast<std::size_t>(parameters.size()));
    for (const Parameter &parameter : parameters)
        values.push_back(parameter ? parameter->constData() : nullptr);
    try {
        if (pqxx_->current)
            return Rows(executeBound(*pqxx_->current, statement.constData(), values));
        pqxx::nontransaction alone(*pqxx_->connection);
        return Rows(executeBound(alone, statement.constData(), values));
    } catch (const std::exception &exception) {
        return failure(translate(exception));
    }
}

Error Connection::rawError(const char *fallback) const
{
    if (diagnostics_ && !diagnostics_->sqlState.isEmpty())
        return errorOf(*diagnostics_);
    const QString message = QString::fromUtf8(raw_ ? PQerrorMessage(raw_) : fallback);
    if (!isOpen())
        return lostConnection(message);
    Diagnostics plain;
    plain.message = message;
    return errorOf(plain);
}

std::shared_ptr<PGcancel> Connection::cancelRequest()
{
    const std::lock_guard guard(mutex_); // not held while waiting for the server: `abandon` never waits
    return cancel_;
}

void Connection::interrupt() noexcept
{
    send(cancelRequest());
}

std::future<void> Connection::interruptAside()
{
    std::packaged_task<void()> request([cancel = cancelRequest()] { send(cancel); });
    std::future<void> sent = request.get_future();
    std::thread(std::move(request)).detach();
    return sent;
}

bool Connection::abandon() noexcept
{
    const std::lock_guard guard(mutex_);
    shutSocket(socket_);
    return socket_ >= 0;
}

int Connection::serverVersion() const
{
    return PQserverVersion(raw_);
}

bool Connection::isEncrypted() const
{
    return PQsslInUse(raw_) != 0;
}

QString Connection::setting(const char *name) const
{
    return QString::fromUtf8(PQparameterStatus(raw_, name));
}

struct Transaction::State {
    std::optional<pqxx::work> work;
};

Transaction::Transaction(Connection &connection)
    : connection_(connection)
    , state_(std::make_unique<State>())
{
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &connection)
{
    connection.diagnostics_.reset();
    if (!connection.isOpen())
        return failure(lostConnection({}));
    std::unique_ptr<Transaction> transaction(new Transaction(connection));
    try {
        transaction->state_->work.emplace(*connection.pqxx_->connection);
    } catch (const std::exception &exception) {
        return failure(connection.translate(exception));
    }
    connection.pqxx_->current = &*transaction->state_->work;
    return transaction;
}

Transaction::~Transaction()
{
    connection_.pqxx_->current = nullptr;
    try {
        state_->work.reset();
    } catch (const std::exception &) { // the server undoes it too when the connection is gone
    }
}

// By statements of our own: libpqxx 6.4 would open its subtransaction only with a statement that binds
// nothing.
Result<void> Transaction::openSavepoint()
{
    Result<Rows> opened = connection_.run("SAVEPOINT registrar");
    return opened ? Result<void>() : failure(opened.error());
}

Result<void> Transaction::closeSavepoint(bool keep)
{
    Result<Rows> closed = keep ? Result<Rows>() : connection_.run("ROLLBACK TO SAVEPOINT registrar");
    if (closed)
        closed = connection_.run("RELEASE SAVEPOINT registrar");
    return closed ? Result<void>() : failure(closed.error());
}

Result<void> Transaction::commit()
{
    connection_.diagnostics_.reset();
    connection_.pqxx_->current = nullptr;
    try {
        state_->work->commit();
        return {};
    } catch (const std::exception &exception) {
        return failure(connection_.translate(exception));
    }
}

} // namespace registrar::postgresql
