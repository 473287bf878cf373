// SPDX-License-Identifier: GPL-3.0-or-later
// Putting address, password and options together.
#include "operations/connections/store_access.h"

#include "operations/connections/ssh_tunnel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct AccessText {
    Q_DECLARE_TR_FUNCTIONS(registrar::StoreAccess)
};

Result<StoreAccess> accessWithoutPassword(const Deployment &deployment, const QString &storeName)
{
    const DeploymentStore *store = deployment.store(storeName);
    if (store)
        return StoreAccess{
            store->address, {}, {.storeName = store->name, .readOnly = deployment.readOnly}, routeOf(*store)};
    QStringList names;
    for (const DeploymentStore &each : deployment.stores)
        names.append(each.name);
    return failure(
        {.kind = Error::Kind::NotFound,
         .what = AccessText::tr("Deployment %1 has no store named \"%2\".").arg(deployment.name, storeName),
         .remedy = AccessText::tr("Its stores are: %1.").arg(names.join(u", "_s))});
}

} // namespace

std::shared_ptr<Route> routeOf(const DeploymentStore &store)
{
    return store.tunnel ? std::make_shared<SshTunnel>(*store.tunnel) : nullptr;
}

Result<StoreAccess> storeAccess(const Deployment &deployment, const QString &storeName,
                                const QMap<QString, QString> &passwords)
{
    auto access = accessWithoutPassword(deployment, storeName);
    if (access)
        access->password = passwords.value(storeName);
    return access;
}

Result<StoreAccess> storeAccess(const Deployment &deployment, const QString &storeName,
                                const SecretStore &secrets)
{
    auto access = accessWithoutPassword(deployment, storeName);
    if (!access || !deployment.store(storeName)->hasPassword)
        return access;
    const auto password = secrets.read(SecretStore::nameFor(deployment.name, storeName));
    if (!password)
        return failure(password.error());
    if (!*password)
        return failure({.kind = Error::Kind::NotFound,
                        .what = AccessText::tr("The password of %1 in deployment %2 is gone.")
                                    .arg(storeName, deployment.name),
                        .why = AccessText::tr("It is not where this workstation keeps passwords now."),
                        .remedy = AccessText::tr("Where it is in the keychain of your desktop, which this "
                                                 "process cannot reach, run there: registrar secrets move "
                                                 "file. Otherwise give it again."),
                        .store = storeName});
    access->password = **password;
    return access;
}

} // namespace registrar
