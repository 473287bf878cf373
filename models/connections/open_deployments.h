// SPDX-License-Identifier: GPL-3.0-or-later
// The deployments of this window with their blueprints and their stores' connections.
#pragma once

#include "models/connections/entity_address.h"
#include "models/connections/store_connection.h"

#include <QDateTime>
#include <QTimer>

namespace registrar
{

/// One deployment of the window. `blueprint` is null until it has been read, and where it cannot be: see
/// `error`.
struct OpenDeployment {
    Deployment deployment;
    std::shared_ptr<const Blueprint> blueprint;
    std::optional<Error> error;
    QList<StoreConnection *> stores; ///< owned by the OpenDeployments
    /// While a deployment that opened read-only may be written to; `deployment.readOnly` is false meanwhile.
    std::optional<QDateTime> unlockedUntil;
};

/// Lives on the GUI thread. Nothing is connected to until it is asked for.
class OpenDeployments : public QObject
{
    Q_OBJECT
public:
    using BlueprintSource =
        std::function<Result<Blueprint>(const QString &nameOrPath)>; ///< called on other threads

    OpenDeployments(BlueprintSource blueprints, PasswordSource passwords, QObject *parent = nullptr);
    ~OpenDeployments() override;

    [[nodiscard]] const QList<OpenDeployment> &deployments() const { return deployments_; }
    [[nodiscard]] const OpenDeployment *find(const QString &deployment) const;
    [[nodiscard]] StoreConnection *connection(const QString &deployment, const QString &store) const;

    /// Adds one at the end. Production opens read-only, whatever it says itself. Conflict where there is one
    /// of its name, which stays as it is: its tabs and staged edits go by the name.
    Result<void> add(const Deployment &deployment);
    void remove(const QString &deployment);

    /// Lets a deployment that opened read-only, as production always does, be written to until then.
    void unlock(const QString &deployment, const QDateTime &until);
    void lock(const QString &deployment);

    static constexpr std::chrono::milliseconds pingInterval{5000};
    void pingAll();

Q_SIGNALS:
    void aboutToAdd(int row);
    void added(int row);
    void aboutToRemove(int row);
    void removed(int row);
    void blueprintRead(const QString &deployment); ///< or not: see its error
    void accessChanged(const QString &deployment); ///< it was unlocked or locked
    void relocked(const QString &deployment);      ///< by itself, its time being over
    void storeChanged(registrar::StoreConnection *store);
    void latencyMeasured(registrar::StoreConnection *store);
    void storeLost(registrar::StoreConnection *store, const registrar::Error &error);
    void storeMended(registrar::StoreConnection *store);

private:
    [[nodiscard]] int rowOf(const QString &deployment) const;
    void setReadOnly(int row, bool readOnly);
    void lockWhatIsOver();
    void readBlueprint(const QString &deployment, const QString &nameOrPath);
    StoreConnection *makeStore(const Deployment &deployment, const DeploymentStore &store);

    BlueprintSource blueprints_;
    PasswordSource passwords_;
    QList<OpenDeployment> deployments_;
    QTimer pings_;
    QTimer locks_;
};

} // namespace registrar
