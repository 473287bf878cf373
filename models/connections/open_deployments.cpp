// SPDX-License-Identifier: GPL-3.0-or-later
// The deployments of this window with their blueprints and their stores' connections.
#include "models/connections/open_deployments.h"

#include "repository/answer.h"

#include <QtConcurrentRun>

namespace registrar
{

namespace
{
constexpr std::chrono::milliseconds lockInterval{1000};
}

OpenDeployments::OpenDeployments(BlueprintSource blueprints, PasswordSource passwords, QObject *parent)
    : QObject(parent)
    , blueprints_(std::move(blueprints))
    , passwords_(std::move(passwords))
{
    pings_.setInterval(pingInterval);
    connect(&pings_, &QTimer::timeout, this, &OpenDeployments::pingAll);
    pings_.start();
    locks_.setInterval(lockInterval);
    connect(&locks_, &QTimer::timeout, this, &OpenDeployments::lockWhatIsOver);
}

OpenDeployments::~OpenDeployments() = default;

int OpenDeployments::rowOf(const QString &deployment) const
{
    for (int row = 0; row < deployments_.size(); ++row) {
        if (deployments_.at(row).deployment.name == deployment) {
            return row;
        }
    }
    return -1;
}

const OpenDeployment *OpenDeployments::find(const QString &deployment) const
{
    const int row = rowOf(deployment);
    return row < 0 ? nullptr : &deployments_.at(row);
}

StoreConnection *OpenDeployments::connection(const QString &deployment, const QString &store) const
{
    const OpenDeployment *open = find(deployment);
    if (!open) {
        return nullptr;
    }
    for (StoreConnection *candidate : open->stores) {
        if (candidate->store().name == store) {
            return candidate;
        }
    }
    return nullptr;
}

Result<void> OpenDeployments::add(const Deployment &given)
{
    if (find(given.name)) {
        return failure(
            {.kind = Error::Kind::Conflict,
             .what = tr("The deployment “%1” was not added to the window.").arg(given.name),
             .why = tr("One of that name is open, with its own addresses and staged edits."),
             .remedy = tr("Rename one of the two, or remove the one that is not needed any more.")});
    }
    Deployment deployment = given;
    deployment.readOnly = deployment.readOnly || deployment.environment == Environment::Production;
    OpenDeployment open{.deployment = deployment, .blueprint = {}, .error = {}, .stores = {}};
    for (const DeploymentStore &store : deployment.stores) {
        open.stores.append(makeStore(deployment, store));
    }
    const int row = int(deployments_.size());
    Q_EMIT aboutToAdd(row);
    deployments_.append(open);
    Q_EMIT added(row);
    readBlueprint(deployment.name, deployment.blueprint);
    return {};
}

void OpenDeployments::remove(const QString &deployment)
{
    const int row = rowOf(deployment);
    if (row < 0) {
        return;
    }
    Q_EMIT aboutToRemove(row);
    const OpenDeployment gone = deployments_.takeAt(row);
    Q_EMIT removed(row);
    qDeleteAll(gone.stores);
}

void OpenDeployments::setReadOnly(int row, bool readOnly)
{
    OpenDeployment &open = deployments_[row];
    open.deployment.readOnly = readOnly;
    for (StoreConnection *store : std::as_const(open.stores)) {
        store->setReadOnly(readOnly);
    }
    Q_EMIT accessChanged(open.deployment.name);
}

void OpenDeployments::unlock(const QString &deployment, const QDateTime &until)
{
    const int row = rowOf(deployment);
    if (row < 0 || (!deployments_.at(row).deployment.readOnly && !deployments_.at(row).unlockedUntil)) {
        return;
    }
    deployments_[row].unlockedUntil = until;
    setReadOnly(row, false);
    locks_.start();
}

void OpenDeployments::lock(const QString &deployment)
{
    const int row = rowOf(deployment);
    if (row >= 0 && deployments_.at(row).unlockedUntil) {
        deployments_[row].unlockedUntil.reset();
        setReadOnly(row, true);
    }
}

void OpenDeployments::lockWhatIsOver()
{
    QStringList over;
    bool anyLeft = false;
    for (const OpenDeployment &open : std::as_const(deployments_)) {
        // By the clock, since a timer stands still while the computer sleeps.
        if (open.unlockedUntil && *open.unlockedUntil <= QDateTime::currentDateTime()) {
            over.append(open.deployment.name);
        } else if (open.unlockedUntil) {
            anyLeft = true;
        }
    }
    for (const QString &name : std::as_const(over)) {
        lock(name);
        Q_EMIT relocked(name);
    }
    if (!anyLeft) {
        locks_.stop();
    }
}

StoreConnection *OpenDeployments::makeStore(const Deployment &deployment, const DeploymentStore &store)
{
    auto *connection = new StoreConnection(deployment, store, passwords_, this);
    connect(connection, &StoreConnection::changed, this,
            [this, connection] { Q_EMIT storeChanged(connection); });
    connect(connection, &StoreConnection::latencyMeasured, this,
            [this, connection] { Q_EMIT latencyMeasured(connection); });
    connect(connection, &StoreConnection::lost, this,
            [this, connection](const Error &error) { Q_EMIT storeLost(connection, error); });
    connect(connection, &StoreConnection::mended, this,
            [this, connection] { Q_EMIT storeMended(connection); });
    return connection;
}

void OpenDeployments::readBlueprint(const QString &deployment, const QString &nameOrPath)
{
    whenAnswered(QtConcurrent::run(blueprints_, nameOrPath), this,
                 [this, deployment, nameOrPath](const Result<Blueprint> &blueprint) {
                     const int row = rowOf(deployment);
                     if (row < 0 || deployments_.at(row).deployment.blueprint != nameOrPath) {
                         return;
                     }
                     if (blueprint) {
                         deployments_[row].blueprint = std::make_shared<const Blueprint>(*blueprint);
                         deployments_[row].error.reset();
                     } else {
                         deployments_[row].error = blueprint.error();
                     }
                     Q_EMIT blueprintRead(deployment);
                 });
}

void OpenDeployments::pingAll()
{
    for (const OpenDeployment &open : deployments_) {
        for (StoreConnection *store : open.stores) {
            store->ping();
        }
    }
}

} // namespace registrar
