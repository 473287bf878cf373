// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind one window while it is open: deployments and their sign-ins, operations, a sandbox.
#include "app/window_session.h"

#include "app/open_sandbox_work.h"
#include "operations/connections/deployment_catalogue.h"
#include "operations/connections/store_access.h"
#include "operations/sandbox/sandbox.h"
#include "repository/answer.h"
#include "repository/blueprint/blueprint_loader.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace registrar
{

const QString WindowSession::usualSandbox = u"demo"_s;

WindowSession::WindowSession(QObject *parent)
    : QObject(parent)
    , deployments_([](const QString &nameOrPath) { return loadBlueprint(nameOrPath); },
                   [this](const QString &deployment, const DeploymentStore &store) {
                       return password(deployment, store);
                   })
{
}

WindowSession::~WindowSession() = default;

QFuture<Result<QString>> WindowSession::password(const QString &deployment,
                                                 const DeploymentStore &store) const
{
    const auto known = sandboxPasswords_.constFind(SecretStore::nameFor(deployment, store.name));
    const OpenDeployment *open = deployments_.find(deployment);
    if (known != sandboxPasswords_.constEnd() || !store.hasPassword || !open) {
        const QString answer = known == sandboxPasswords_.constEnd() ? QString() : *known;
        return QtFuture::makeReadyFuture(Result<QString>(answer));
    }
    return QtConcurrent::run([deployment = open->deployment, name = store.name]() -> Result<QString> {
        const Result<StoreAccess> access = storeAccess(deployment, name, FileSecretStore());
        return access ? Result<QString>(access->password) : Result<QString>(std::unexpect, access.error());
    });
}

void WindowSession::readDeployments()
{
    whenAnswered(QtConcurrent::run([] { return DeploymentCatalogue().list(); }), this,
                 [this](const Result<QList<Deployment>> &list) {
                     if (!list) {
                         Q_EMIT failed(list.error());
                     } else {
                         for (const Deployment &deployment : *list) {
                             deployments_.add(deployment);
                         }
                     }
                     Q_EMIT deploymentsRead();
                 });
}

void WindowSession::addDeployment(const Deployment &deployment, const QMap<QString, QString> &passwords)
{
    const auto add = [deployment, passwords]() -> Result<Deployment> {
        DeploymentCatalogue catalogue;
        FileSecretStore secrets;
        const Result<void> added = registrar::addDeployment(catalogue, secrets, deployment, passwords);
        return added ? catalogue.find(deployment.name) : Result<Deployment>(std::unexpect, added.error());
    };
    whenAnswered(QtConcurrent::run(add), this, [this](const Result<Deployment> &added) {
        if (!added) {
            Q_EMIT failed(added.error());
            return;
        }
        deployments_.add(*added);
        Q_EMIT deploymentAdded(added->name);
    });
}

void WindowSession::removeDeployment(const QString &name)
{
    if (sandboxPasswords_.contains(SecretStore::nameFor(name, {}))) {
        deployments_.remove(name);
        return;
    }
    const auto remove = [name] {
        DeploymentCatalogue catalogue;
        FileSecretStore secrets;
        return registrar::removeDeployment(catalogue, secrets, name);
    };
    whenAnswered(QtConcurrent::run(remove), this, [this, name](const Result<void> &removed) {
        if (removed || removed.error().kind == Error::Kind::NotFound) {
            deployments_.remove(name);
        } else {
            Q_EMIT failed(removed.error());
        }
    });
}

void WindowSession::openSandbox(const QString &name)
{
    auto opened = std::make_shared<OpenedSandbox>();
    Operation *operation = operations_.start(std::make_unique<OpenSandboxWork>(name, opened));
    connect(operation, &Operation::finished, this, [this, opened](const OperationReport &report) {
        if (report.error) {
            Q_EMIT failed(*report.error);
            return;
        }
        if (report.outcome != OperationReport::Outcome::Done) {
            return;
        }
        if (opened->owned) {
            sandbox_ = opened->owned;
        }
        for (const SandboxDeployment &found : std::as_const(opened->deployments)) {
            const QString &deployment = found.deployment.name;
            for (auto password = found.passwords.cbegin(); password != found.passwords.cend(); ++password) {
                sandboxPasswords_.insert(SecretStore::nameFor(deployment, password.key()), password.value());
            }
            deployments_.add(found.deployment);
        }
        if (!opened->deployments.isEmpty()) {
            Q_EMIT sandboxOpened(opened->deployments.first().deployment.name);
        }
    });
}

} // namespace registrar
