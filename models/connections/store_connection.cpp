// SPDX-License-Identifier: GPL-3.0-or-later
// One store of an open deployment: its repository, how its connection is doing, and what is in it.
#include "models/connections/store_connection.h"

#include "operations/connections/store_access.h"
#include "repository/answer.h"

namespace registrar
{

StoreConnection::StoreConnection(const Deployment &deployment, const DeploymentStore &store,
                                 PasswordSource password, QObject *parent)
    : QObject(parent)
    , deployment_(deployment.name)
    , store_(store)
    , readOnly_(deployment.readOnly)
    , password_(std::move(password))
{
}

StoreConnection::~StoreConnection() = default;

void StoreConnection::open()
{
    if (stage_ == Stage::Opening || stage_ == Stage::Open) {
        return;
    }
    stage_ = Stage::Opening;
    error_.reset();
    Q_EMIT changed();
    if (repository_) {
        connectWith({});
        return;
    }
    whenAnswered(password_(deployment_, store_), this, [this](const Result<QString> &password) {
        password ? connectWith(*password) : fail(password.error());
    });
}

void StoreConnection::connectWith(const QString &password)
{
    if (!repository_) {
        repository_ = std::make_shared<Repository>(StoreAccess{
            store_.address, password, {.storeName = store_.name, .readOnly = readOnly_}, routeOf(store_)});
        // Told from a worker's thread; the context brings it here.
        connect(repository_.get(), &Repository::stateChanged, this, &StoreConnection::onStateChanged);
    }
    whenAnswered(repository_->open(), this, [this](const Result<ServerInfo> &server) {
        if (!server) {
            // The next try asks for the password again: it may be what has to be put right.
            repository_.reset();
            fail(server.error());
            return;
        }
        state_ = repository_->state();
        readEntities();
    });
}

void StoreConnection::fail(const Error &error)
{
    stage_ = Stage::Failed;
    error_ = error;
    Q_EMIT changed();
}

void StoreConnection::refresh()
{
    if (stage_ == Stage::Open) {
        readEntities();
    } else {
        open();
    }
}

void StoreConnection::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    if (repository_) {
        repository_->setReadOnly(readOnly);
    }
    Q_EMIT changed();
}

void StoreConnection::readEntities()
{
    whenAnswered(repository_->entities(), this, [this](const Result<QList<EntitySummary>> &entities) {
        const bool first = stage_ != Stage::Open;
        if (!entities) {
            // What was read before stays: an old list is of more use than none.
            if (first) {
                fail(entities.error());
            }
            return;
        }
        if (entities->isEmpty() && store_.address.kind == StoreKind::MongoDb) {
            lookForDatabase(*entities);
        } else {
            warning_.reset();
            takeEntities(*entities);
        }
    });
}

void StoreConnection::takeEntities(const QList<EntitySummary> &entities)
{
    const bool first = stage_ != Stage::Open;
    entities_ = entities;
    stage_ = Stage::Open;
    error_.reset();
    Q_EMIT changed();
    if (first) {
        Q_EMIT opened();
    }
}

/// MongoDB answers for a database that it does not have as for one without collections, and makes it with the
/// first record: a wrong name would be found out by nobody.
void StoreConnection::lookForDatabase(const QList<EntitySummary> &entities)
{
    const auto databases =
        repository_->run<QStringList>(Repository::Lane::Interactive, Repository::Retry::Read, {},
                                      [](Session &session) { return session.databases(); });
    whenAnswered(databases, this, [this, entities](const Result<QStringList> &names) {
        const QString database = state_.server && !state_.server->database.isEmpty()
                                     ? state_.server->database
                                     : store_.address.database;
        warning_.reset();
        if (names && !names->contains(database)) { // who may not list them is told nothing
            constexpr qsizetype namesShown = 8;
            const QString known =
                names->first(std::min(names->size(), namesShown)).join(QStringLiteral(", "));
            warning_ = Error{
                .kind = Error::Kind::UnknownDatabase,
                .what = tr("The server has no database “%1”.").arg(database),
                .why = known.isEmpty() ? tr("It shows this user no database at all.")
                                       : tr("Those that it has: %1.").arg(known),
                .remedy = tr("Check the name in the deployment's address. If it is meant to be new, the "
                             "first record that is added makes it."),
                .store = store_.name};
        }
        takeEntities(entities);
    });
}

void StoreConnection::ping()
{
    if (stage_ != Stage::Open || pinging_) {
        return;
    }
    pinging_ = true;
    whenAnswered(repository_->ping(), this, [this](const Result<std::chrono::microseconds> &latency) {
        pinging_ = false;
        if (latency) {
            state_.latency = *latency;
            Q_EMIT latencyMeasured();
        }
    });
}

void StoreConnection::onStateChanged(const ConnectionState &state)
{
    const bool broken = state.error.has_value() && (state.kind == ConnectionState::Kind::Mending ||
                                                    state.kind == ConnectionState::Kind::Closed);
    state_ = state;
    if (stage_ == Stage::Open) {
        if (broken && !wasLost_) {
            wasLost_ = true;
            Q_EMIT lost(*state.error);
        } else if (wasLost_ && state.kind == ConnectionState::Kind::Connected) {
            wasLost_ = false;
            Q_EMIT mended();
        }
    }
    Q_EMIT changed();
}

} // namespace registrar
