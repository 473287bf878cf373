// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind one window while it is open: deployments and their sign-ins, operations, a sandbox.
#pragma once

#include "models/connections/open_deployments.h"
#include "operations/operation_list.h"

#include <QHash>

namespace registrar
{

class Sandbox;

/// Lives on the GUI thread; files, keychains and servers are asked on others. A sandbox that it started ends
/// with it.
class WindowSession : public QObject
{
    Q_OBJECT
public:
    explicit WindowSession(QObject *parent = nullptr);
    ~WindowSession() override;

    [[nodiscard]] OpenDeployments &deployments() { return deployments_; }
    [[nodiscard]] OperationList &operations() { return operations_; }

    /// Reads the list of deployments and adds them; then `deploymentsRead`.
    void readDeployments();
    /// Keeps the deployment and its passwords (by the store's name) on this workstation, then adds it.
    void addDeployment(const Deployment &deployment, const QMap<QString, QString> &passwords);
    void removeDeployment(const QString &name);
    /// Adds the platforms on a sandbox's servers, which are started first where they do not run.
    void openSandbox(const QString &name);

    static const QString usualSandbox; ///< "demo"

Q_SIGNALS:
    void deploymentsRead();
    void deploymentAdded(const QString &name);
    void sandboxOpened(const QString &firstDeployment);
    void failed(const registrar::Error &error);

private:
    [[nodiscard]] QFuture<Result<QString>> password(const QString &deployment,
                                                    const DeploymentStore &store) const;

    QHash<QString, QString> sandboxPasswords_; ///< by the secret's name; never written anywhere
    std::shared_ptr<Sandbox> sandbox_;
    OpenDeployments deployments_;
    OperationList operations_;
};

} // namespace registrar
