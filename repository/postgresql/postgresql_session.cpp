// SPDX-License-Identifier: GPL-3.0-or-later
// The session of one PostgreSQL database.
#include "repository/postgresql/postgresql_session.h"

#include "repository/blueprint.h"
#include "repository/postgresql/exporter.h"
#include "repository/postgresql/paging.h"
#include "repository/postgresql/server_check.h"
#include "repository/postgresql/session_frame.h"
#include "repository/postgresql/totals.h"
#include "repository/postgresql/words.h"

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr std::chrono::milliseconds longestWaitForSecond{1500};

QString notRead(const EntitySource &source)
{
    return postgresql::Words::tr("The records of %1 could not be read.").arg(source.toText());
}

} // namespace

PostgresqlSession::PostgresqlSession() = default;
PostgresqlSession::~PostgresqlSession() = default;

Result<ServerInfo> PostgresqlSession::open(const StoreAddress &address, const QString &password,
                                           const SessionOptions &options)
{
    close();
    address_ = address;
    password_ = password;
    options_ = options;
    Result<std::unique_ptr<postgresql::Connection>> opened =
        postgresql::Connection::open(address, password, options);
    if (!opened)
        return failure(complete(opened.error(), {}, {}));
    {
        const std::lock_guard guard(mutex_);
        connection_ = std::move(*opened);
    }
    catalog_ = std::make_unique<postgresql::Catalog>(*connection_);
    Result<ServerInfo> info = postgresql::checkServer(*connection_, options);
    if (!info) {
        const Error error = complete(
            info.error(), postgresql::Words::tr("The server could not be asked what it can do."), {});
        close();
        return failure(error);
    }
    return info;
}

bool PostgresqlSession::isOpen() const
{
    const auto current = connection();
    return current && current->isOpen();
}

void PostgresqlSession::close()
{
    catalog_.reset();
    const std::lock_guard guard(mutex_);
    connection_.reset();
}

std::shared_ptr<postgresql::Connection> PostgresqlSession::connection() const
{
    const std::lock_guard guard(mutex_);
    return connection_;
}

std::shared_ptr<postgresql::Connection> PostgresqlSession::second() const
{
    const std::lock_guard guard(mutex_);
    return second_.lock();
}

Result<std::shared_ptr<postgresql::Connection>> PostgresqlSession::openSecond()
{
    SessionOptions options = options_;
    options.connectTimeout = std::min(options.connectTimeout, longestWaitForSecond);
    Result<std::unique_ptr<postgresql::Connection>> opened =
        postgresql::Connection::open(address_, password_, options);
    if (!opened)
        return failure(opened.error());
    const std::shared_ptr<postgresql::Connection> second = std::move(*opened);
    const std::lock_guard guard(mutex_);
    second_ = second;
    return second;
}

void PostgresqlSession::interrupt() noexcept
{
    for (const auto &arrived : askToStop())
        arrived.wait();
}

std::vector<std::shared_future<void>> PostgresqlSession::askToStop()
{
    const std::lock_guard guard(interruptionMutex_);
    if (!interruption_.asked) {
        interruption_.asked = std::chrono::steady_clock::now();
        for (const auto &current : {connection(), second()}) {
            if (current)
                interruption_.arrived.push_back(current->interruptAside().share());
        }
    }
    return interruption_.arrived;
}

void PostgresqlSession::beginCall()
{
    const std::lock_guard guard(interruptionMutex_);
    interruption_ = {};
}

void PostgresqlSession::endCall()
{
    Interruption present;
    {
        const std::lock_guard guard(interruptionMutex_);
        present = interruption_;
    }
    if (!present.asked)
        return;
    for (const auto &arrived : present.arrived) {
        if (arrived.wait_until(*present.asked + longestWaitForInterruption) != std::future_status::ready) {
            abandon();
            close();
            return;
        }
    }
}

bool PostgresqlSession::abandon() noexcept
{
    if (const auto helping = second())
        helping->abandon();
    const auto current = connection();
    return current && current->abandon();
}

Error PostgresqlSession::closedError() const
{
    return {.kind = Error::Kind::ConnectionLost,
            .what = postgresql::Words::tr("There is no connection to the server."),
            .remedy = postgresql::Words::tr("Connect again."),
            .store = options_.storeName,
            .retryable = true};
}

Error PostgresqlSession::readOnlyError() const
{
    return {.kind = Error::Kind::ReadOnly,
            .what = postgresql::Words::tr("Nothing was changed."),
            .why = postgresql::Words::tr("The deployment is read-only."),
            .remedy = postgresql::Words::tr("Open the deployment for writing."),
            .store = options_.storeName};
}

Error PostgresqlSession::complete(Error error, const QString &what, const CancelToken &cancel)
{
    error.store = options_.storeName;
    if (cancel.isCancelled() && error.kind != Error::Kind::ConnectionLost)
        error.kind = Error::Kind::Cancelled;
    if (error.kind == Error::Kind::Cancelled) {
        error.what = postgresql::Words::tr("The request was cancelled.");
        error.remedy.clear();
    }
    if (error.what.isEmpty())
        error.what = what.isEmpty() ? postgresql::Words::tr("PostgreSQL refused the request.") : what;
    if (error.kind == Error::Kind::ConnectionLost)
        close();
    return error;
}

Result<void> PostgresqlSession::ping()
{
    return perform(Access::Read, postgresql::Words::tr("The server did not answer."), {},
                   [&]() -> Result<void> {
                       Result<postgresql::Rows> rows = connection_->run("SELECT 1");
                       return rows ? Result<void>() : failure(rows.error());
                   });
}

Result<QStringList> PostgresqlSession::databases()
{
    return perform(Access::Read, postgresql::Words::tr("The databases could not be listed."), {},
                   [&]() -> Result<QStringList> {
                       Result<postgresql::Rows> rows = connection_->run(
                           "SELECT datname FROM pg_database WHERE datallowconn AND NOT datistemplate "
                           "AND has_database_privilege(datname, 'CONNECT') ORDER BY datname");
                       if (!rows)
                           return failure(rows.error());
                       QStringList names;
                       for (int row = 0; row < rows->count(); ++row)
                           names.append(rows->text(row, 0));
                       return names;
                   });
}

Result<QList<EntitySummary>> PostgresqlSession::entities(const CancelToken &cancel)
{
    return perform(Access::Read, postgresql::Words::tr("The tables could not be listed."), cancel,
                   [&] { return catalog_->entities(); });
}

Result<EntityDescription> PostgresqlSession::describe(const EntitySource &source, const CancelToken &cancel)
{
    return perform(Access::Read, postgresql::Words::tr("%1 could not be described.").arg(source.toText()),
                   cancel, [&]() -> Result<EntityDescription> {
                       Result<std::shared_ptr<const postgresql::Relation>> relation = catalog_->fresh(source);
                       if (!relation)
                           return failure(relation.error());
                       return postgresql::describe(**relation);
                   });
}

Result<Page> PostgresqlSession::page(const Query &query, const Position &position, const CancelToken &cancel)
{
    return performQuery(Access::Read, query, postgresql::interactiveLimit, notRead(query.source), cancel,
                        [&] { return postgresql::Paging(*connection_, *catalog_).page(query, position); });
}

Result<Page> PostgresqlSession::cutPage(const Query &query, const Position &position,
                                        const CancelToken &cancel)
{
    return performQuery(
        Access::Read, query, postgresql::interactiveLimit, notRead(query.source), cancel,
        [&] { return postgresql::Paging(*connection_, *catalog_).page(query, position, true); });
}

Result<Record> PostgresqlSession::record(const EntitySource &source, const RecordKey &key,
                                         const CancelToken &cancel)
{
    return perform(Access::Read, notRead(source), cancel,
                   [&] { return postgresql::Paging(*connection_, *catalog_).record(source, key); });
}

Result<Total> PostgresqlSession::estimate(const Query &query, const CancelToken &cancel)
{
    return performQuery(Access::Read, query, postgresql::interactiveLimit, notRead(query.source), cancel,
                        [&] { return postgresql::Totals(*connection_, *catalog_).estimate(query); });
}

Result<Total> PostgresqlSession::count(const Query &query, const CancelToken &cancel)
{
    return performQuery(Access::Read, query, postgresql::countLimit, notRead(query.source), cancel,
                        [&] { return postgresql::Totals(*connection_, *catalog_).count(query); });
}

Result<StreamProgress> PostgresqlSession::stream(const Query &query, StreamFormat format, ByteSink &sink,
                                                 const std::function<void(const StreamProgress &)> &progress,
                                                 const CancelToken &cancel)
{
    // What was sent cannot be called back, so a stream is never tried twice.
    return performQuery(Access::Once, query, postgresql::noLimit, notRead(query.source), cancel, [&] {
        return postgresql::Exporter(*connection_, *catalog_, [this] { return openSecond(); })
            .run(query, format, sink, progress, cancel);
    });
}

} // namespace registrar
