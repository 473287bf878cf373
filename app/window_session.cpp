// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind one window while it is open: deployments and their sign-ins, operations, a sandbox.
#include "app/window_session.h"

#include "app/open_sandbox_work.h"
#include "operations/connections/deployment_catalogue.h"
#include "operations/connections/store_access.h"
#include "operations/journal/journal.h"
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
    , secrets_(std::make_shared<WorkstationSecrets>(
          [this](const PassphraseRequest &request) { return passphrases_.ask(request); }))
    , deployments_([](const QString &nameOrPath) { return loadBlueprint(nameOrPath); },
                   [this](const QString &deployment, const DeploymentStore &store) {
                       return password(deployment, store);
                   })
{
    secretsPool_.setMaxThreadCount(1);
    // However it comes about: by hand, or because its time was over.
    connect(&deployments_, &OpenDeployments::accessChanged, this, [this](const QString &name) {
        const OpenDeployment *open = deployments_.find(name);
        if (open && !open->unlockedUntil) {
            const auto note = [name] {
                return Journal().append(
                    {{.deployment = name, .kind = u"lock"_s, .outcome = u"applied"_s, .details = {}}});
            };
            whenAnswered(QtConcurrent::run(note), this, [](const Result<qint64> &) {});
        }
    });
}

WindowSession::~WindowSession()
{
    passphrases_.close();
    secretsPool_.waitForDone();
}

QFuture<Result<QString>> WindowSession::password(const QString &deployment,
                                                 const DeploymentStore &store) const
{
    const auto known = sandboxPasswords_.constFind(SecretStore::nameFor(deployment, store.name));
    const OpenDeployment *open = deployments_.find(deployment);
    if (known != sandboxPasswords_.constEnd() || !store.hasPassword || !open) {
        const QString answer = known == sandboxPasswords_.constEnd() ? QString() : *known;
        return QtFuture::makeReadyFuture(Result<QString>(answer));
    }
    return QtConcurrent::run(
        &secretsPool_,
        [deployment = open->deployment, name = store.name, secrets = secrets_]() -> Result<QString> {
            const Result<StoreAccess> access = storeAccess(deployment, name, *secrets);
            return access ? Result<QString>(access->password)
                          : Result<QString>(std::unexpect, access.error());
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
                             std::ignore = deployments_.add(deployment); // refused: it is there already
                         }
                     }
                     Q_EMIT deploymentsRead();
                 });
}

void WindowSession::add(const Deployment &deployment)
{
    if (const Result<void> added = deployments_.add(deployment); !added) {
        Q_EMIT failed(added.error());
        return;
    }
    Q_EMIT deploymentAdded(deployment.name);
}

void WindowSession::addDeployment(const Deployment &deployment, const QMap<QString, QString> &passwords)
{
    const auto keep = [deployment, passwords, secrets = secrets_]() -> Result<Deployment> {
        DeploymentCatalogue catalogue;
        const Result<void> added = registrar::addDeployment(catalogue, *secrets, deployment, passwords);
        return added ? catalogue.find(deployment.name) : Result<Deployment>(std::unexpect, added.error());
    };
    whenAnswered(QtConcurrent::run(&secretsPool_, keep), this, [this](const Result<Deployment> &added) {
        if (!added) {
            Q_EMIT failed(added.error());
            return;
        }
        add(*added);
    });
}

void WindowSession::removeDeployment(const QString &name)
{
    if (isSandboxed(name)) {
        deployments_.remove(name);
        return;
    }
    const auto remove = [name, secrets = secrets_] {
        DeploymentCatalogue catalogue;
        return registrar::removeDeployment(catalogue, *secrets, name);
    };
    whenAnswered(QtConcurrent::run(&secretsPool_, remove), this, [this, name](const Result<void> &removed) {
        if (removed || removed.error().kind == Error::Kind::NotFound) {
            deployments_.remove(name);
        } else {
            Q_EMIT failed(removed.error());
        }
    });
}

void WindowSession::updateDeployment(const QString &previousName, const Deployment &deployment,
                                     const QMap<QString, QString> &passwords)
{
    const auto update = [previousName, deployment, passwords, secrets = secrets_]() -> Result<Deployment> {
        DeploymentCatalogue catalogue;
        if (const auto renamed = renameDeployment(catalogue, *secrets, previousName, deployment.name);
            !renamed) {
            return failure(renamed.error());
        }
        const auto updated = registrar::updateDeployment(catalogue, *secrets, deployment, passwords);
        return updated ? catalogue.find(deployment.name) : Result<Deployment>(std::unexpect, updated.error());
    };
    whenAnswered(QtConcurrent::run(&secretsPool_, update), this,
                 [this, previousName](const Result<Deployment> &updated) {
                     if (!updated) {
                         Q_EMIT failed(updated.error());
                         return;
                     }
                     deployments_.remove(previousName);
                     if (updated->name != previousName)
                         Q_EMIT deploymentRenamed(previousName, updated->name);
                     add(*updated);
                 });
}

void WindowSession::unlock(const QString &name, const QDateTime &until, const QString &reason)
{
    const auto note = [name, until, reason] {
        return Journal().append({{.deployment = name,
                                  .kind = u"unlock"_s,
                                  .outcome = u"applied"_s,
                                  .details = {{u"reason"_s, Value(reason)},
                                              {u"until"_s, Value(until.toUTC().toString(Qt::ISODate))}}}});
    };
    whenAnswered(QtConcurrent::run(note), this, [this, name, until](const Result<qint64> &noted) {
        if (noted) {
            deployments_.unlock(name, until);
        } else {
            Q_EMIT failed(noted.error());
        }
    });
}

void WindowSession::lock(const QString &name)
{
    deployments_.lock(name);
}

bool WindowSession::isSandboxed(const QString &name) const
{
    const QString prefix = SecretStore::nameFor(name, {});
    return std::any_of(sandboxPasswords_.keyBegin(), sandboxPasswords_.keyEnd(),
                       [&prefix](const QString &key) { return key.startsWith(prefix); });
}

EntityAddress WindowSession::onSandbox(EntityAddress address, const QString &sandbox) const
{
    const QString name = sandboxDeploymentName(sandbox, address.deployment);
    if (isSandboxed(name)) {
        address.deployment = name;
    }
    return address;
}

void WindowSession::addSandboxed(const SandboxDeployment &found)
{
    const QString &name = found.deployment.name;
    bool same = deployments_.find(name) != nullptr;
    for (const DeploymentStore &store : found.deployment.stores) {
        const QString secret = SecretStore::nameFor(name, store.name);
        const QString password = found.passwords.value(store.name);
        const StoreConnection *connection = deployments_.connection(name, store.name);
        same = same && connection && connection->store().address == store.address &&
               sandboxPasswords_.value(secret) == password;
        sandboxPasswords_.insert(secret, password);
    }
    if (same) {
        return;
    }
    deployments_.remove(name); // its servers were started anew, elsewhere
    if (const Result<void> added = deployments_.add(found.deployment); !added) {
        Q_EMIT failed(added.error());
    }
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
            addSandboxed(found);
        }
        if (!opened->deployments.isEmpty()) {
            Q_EMIT sandboxOpened(opened->deployments.first().deployment.name);
        }
    });
}

} // namespace registrar
