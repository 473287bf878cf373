// SPDX-License-Identifier: GPL-3.0-or-later
// One store of an open deployment: its repository, how its connection is doing, and what is in it.
#pragma once

#include "repository/deployment.h"
#include "repository/repository.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace registrar
{

/// Finds the password of a deployment's store; empty where it has none. May ask a keychain, so the answer
/// comes later.
using PasswordSource =
    std::function<QFuture<Result<QString>>(const QString &deployment, const DeploymentStore &store)>;

/// Lives on the GUI thread and never waits. A connection that broke is mended by itself; `lost` and `mended`
/// tell of it.
class StoreConnection : public QObject
{
    Q_OBJECT
public:
    enum class Stage {
        Closed,  ///< nobody has asked for it yet
        Opening, ///< connecting, or reading what is there for the first time
        Open,
        Failed, ///< could not be opened, see `error`
    };

    StoreConnection(const Deployment &deployment, const DeploymentStore &store, PasswordSource password,
                    QObject *parent = nullptr);
    ~StoreConnection() override;

    [[nodiscard]] const QString &deploymentName() const { return deployment_; }
    [[nodiscard]] const DeploymentStore &store() const { return store_; }
    [[nodiscard]] Stage stage() const { return stage_; }
    [[nodiscard]] const std::optional<Error> &error() const { return error_; }
    /// What is odd about a store that is open, and what helps: a database that the server does not know is
    /// read as an empty one, since it may be meant to be new.
    [[nodiscard]] const std::optional<Error> &warning() const { return warning_; }
    [[nodiscard]] const ConnectionState &state() const { return state_; }
    /// What the store said is there; empty until it is open.
    [[nodiscard]] const QList<EntitySummary> &entities() const { return entities_; }
    /// Null until `open` was called and the password was found. Shared with pages, which may outlive this
    /// object.
    [[nodiscard]] const std::shared_ptr<Repository> &repository() const { return repository_; }

    /// Connects and reads what is there; nothing where that is done or under way. After a failure it tries
    /// again.
    void open();
    /// Reads again what is there, with its totals.
    void refresh();
    /// For the connection that is open and for those to come.
    void setReadOnly(bool readOnly);
    /// Asks whether the server lives, unless the last such question is still open.
    void ping();

Q_SIGNALS:
    void changed();         ///< stage, error, warning, state or entities
    void latencyMeasured(); ///< the state's latency alone
    void opened();          ///< for the first time; the repository is there
    void lost(const registrar::Error &error);
    void mended();

private:
    void connectWith(const QString &password);
    void fail(const Error &error);
    void onStateChanged(const ConnectionState &state);
    void readEntities();
    void takeEntities(const QList<EntitySummary> &entities);
    void lookForDatabase(const QList<EntitySummary> &entities);

    QString deployment_;
    DeploymentStore store_;
    bool readOnly_;
    PasswordSource password_;
    Stage stage_ = Stage::Closed;
    std::optional<Error> error_;
    std::optional<Error> warning_;
    ConnectionState state_;
    QList<EntitySummary> entities_;
    std::shared_ptr<Repository> repository_;
    bool pinging_ = false;
    bool wasLost_ = false;
};

} // namespace registrar
