// SPDX-License-Identifier: GPL-3.0-or-later
// Deployments to JSON and back.
#include "operations/connections/deployment_json.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct DeploymentText {
    Q_DECLARE_TR_FUNCTIONS(registrar::DeploymentCatalogue)
};

QJsonObject storeOf(const QJsonArray &stores, const QString &name)
{
    for (const QJsonValue store : stores)
        if (store[u"name"_s].toString() == name)
            return store.toObject();
    return {};
}

QJsonObject writeTunnel(const SshServer &server)
{
    QJsonObject object{{u"server"_s, server.toText()}};
    if (!server.identityFile.isEmpty())
        object.insert(u"identityFile"_s, server.identityFile);
    if (!server.settingsFile.isEmpty())
        object.insert(u"settingsFile"_s, server.settingsFile);
    return object;
}

std::optional<SshServer> readTunnel(const QJsonValue &value)
{
    auto server = parseSshServer(value[u"server"_s].toString());
    if (!server)
        return std::nullopt;
    server->identityFile = value[u"identityFile"_s].toString();
    server->settingsFile = value[u"settingsFile"_s].toString();
    return *server;
}

} // namespace

void writeDeployment(const Deployment &deployment, QJsonObject &object)
{
    object.insert(u"name"_s, deployment.name);
    object.insert(u"blueprint"_s, deployment.blueprint);
    object.insert(u"environment"_s, environmentName(deployment.environment));
    object.insert(u"readOnly"_s, deployment.readOnly);
    const QJsonArray before = object.value(u"stores"_s).toArray();
    QJsonArray stores;
    for (const DeploymentStore &store : deployment.stores) {
        QJsonObject storeObject = storeOf(before, store.name);
        storeObject.insert(u"name"_s, store.name);
        storeObject.insert(u"address"_s, store.address.toUrl());
        storeObject.insert(u"hasPassword"_s, store.hasPassword);
        storeObject.remove(u"ssh"_s);
        if (store.tunnel)
            storeObject.insert(u"ssh"_s, writeTunnel(*store.tunnel));
        stores.append(storeObject);
    }
    object.insert(u"stores"_s, stores);
}

Result<Deployment> readDeployment(const QJsonObject &object)
{
    Deployment deployment;
    deployment.name = object.value(u"name"_s).toString();
    deployment.blueprint = object.value(u"blueprint"_s).toString();
    // What cannot be understood is taken for the most careful choice.
    deployment.environment =
        environmentFromName(object.value(u"environment"_s).toString()).value_or(Environment::Production);
    deployment.readOnly =
        object.value(u"readOnly"_s).toBool(deployment.environment == Environment::Production);
    for (const QJsonValue value : object.value(u"stores"_s).toArray()) {
        const QString name = value[u"name"_s].toString();
        const auto address = parseStoreAddress(value[u"address"_s].toString());
        if (!address) {
            Error error = address.error();
            error.what = DeploymentText::tr("The address of %1 in deployment %2 cannot be understood.")
                             .arg(name, deployment.name);
            return failure(error);
        }
        deployment.stores.append(
            {name, address->address, value[u"hasPassword"_s].toBool(), readTunnel(value[u"ssh"_s])});
    }
    return deployment;
}

} // namespace registrar
