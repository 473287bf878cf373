// SPDX-License-Identifier: GPL-3.0-or-later
// Putting address, password and options together.
#include "operations/connections/store_access.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct AccessText {
    Q_DECLARE_TR_FUNCTIONS(registrar::StoreAccess)
};

} // namespace

Result<StoreAccess> storeAccess(const Deployment &deployment, const QString &storeName,
                                const SecretStore &secrets)
{
    const DeploymentStore *store = deployment.store(storeName);
    if (!store) {
        QStringList names;
        for (const DeploymentStore &each : deployment.stores)
            names.append(each.name);
        return failure(
            {.kind = Error::Kind::NotFound,
             .what =
                 AccessText::tr("Deployment %1 has no store named \"%2\".").arg(deployment.name, storeName),
             .remedy = AccessText::tr("Its stores are: %1.").arg(names.join(u", "_s))});
    }
    StoreAccess access{store->address, {}, {.storeName = store->name, .readOnly = deployment.readOnly}};
    if (!store->hasPassword)
        return access;
    const auto password = secrets.read(SecretStore::nameFor(deployment.name, store->name));
    if (!password)
        return failure(password.error());
    if (!*password)
        return failure({.kind = Error::Kind::NotFound,
                        .what = AccessText::tr("The password of %1 in deployment %2 is gone.")
                                    .arg(store->name, deployment.name),
                        .remedy = AccessText::tr("Give it again: remove the deployment and add it anew."),
                        .store = store->name});
    access.password = **password;
    return access;
}

} // namespace registrar
