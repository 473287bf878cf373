// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind one window while it is open: deployments and their sign-ins, operations, a sandbox.
#pragma once

#include "app/passphrase_exchange.h"
#include "models/connections/open_deployments.h"
#include "operations/connections/workstation_secrets.h"
#include "operations/operation_list.h"

#include <QHash>
#include <QThreadPool>

namespace registrar
{

class Sandbox;
struct SandboxDeployment;

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
    [[nodiscard]] const std::shared_ptr<WorkstationSecrets> &secrets() const { return secrets_; }
    /// For what asks the secrets, which may wait for the person.
    [[nodiscard]] QThreadPool &secretsPool() { return secretsPool_; }
    [[nodiscard]] PassphraseExchange &passphrases() { return passphrases_; }

    /// Reads the list of deployments and adds those that are not there yet; then `deploymentsRead`.
    void readDeployments();
    /// Keeps the deployment and its passwords (by the store's name) on this workstation, then adds it.
    void addDeployment(const Deployment &deployment, const QMap<QString, QString> &passwords);
    void removeDeployment(const QString &name);
    /// Under `previousName` it is known now. Passwords that are not given stay.
    void updateDeployment(const QString &previousName, const Deployment &deployment,
                          const QMap<QString, QString> &passwords);
    /// Written into the journal first; not unlocked where that fails.
    void unlock(const QString &name, const QDateTime &until, const QString &reason);
    void lock(const QString &name);
    /// Whether it is on a sandbox's servers, and in no list.
    [[nodiscard]] bool isSandboxed(const QString &name) const;
    /// What is meant by an address beside `--sandbox NAME`: learnflow/relational/users is the sandbox's where
    /// it has that platform, as it is from the command line; otherwise the address itself.
    [[nodiscard]] EntityAddress onSandbox(EntityAddress address, const QString &sandbox) const;
    [[nodiscard]] QFuture<Result<QString>> password(const QString &deployment,
                                                    const DeploymentStore &store) const;
    /// Adds the platforms on a sandbox's servers, which are started first where they do not run, under names
    /// of their own (see sandboxDeploymentName). Those that are open stay, unless the servers are new ones.
    void openSandbox(const QString &name);

    static const QString usualSandbox; ///< "demo"

Q_SIGNALS:
    void deploymentsRead();
    void deploymentAdded(const QString &name);
    /// Between its going under the one name and its coming under the other.
    void deploymentRenamed(const QString &previousName, const QString &name);
    void sandboxOpened(const QString &firstDeployment);
    void failed(const registrar::Error &error);

private:
    void add(const Deployment &deployment);
    void addSandboxed(const SandboxDeployment &found);

    PassphraseExchange passphrases_;
    std::shared_ptr<WorkstationSecrets> secrets_;
    mutable QThreadPool secretsPool_; ///< one thread: a keychain that waits for the person keeps nobody else
    QHash<QString, QString> sandboxPasswords_; ///< by the secret's name; never written anywhere
    std::shared_ptr<Sandbox> sandbox_;
    OpenDeployments deployments_;
    OperationList operations_;
};

} // namespace registrar
