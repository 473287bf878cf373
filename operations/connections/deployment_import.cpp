// SPDX-License-Identifier: GPL-3.0-or-later
// Finding addresses and sign-ins among a service's variables.
#include "operations/connections/deployment_import.h"

#include "operations/connections/weak_password.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(registrar::DeploymentImport)
};

struct Found {
    QString variable;
    QString value;
};

Found firstSet(const QStringList &names, const VariableLookup &variable)
{
    for (const QString &name : names)
        if (const auto value = variable(name); value && !value->isEmpty())
            return {name, *value};
    return {};
}

Result<ParsedAddress> addressOf(const BlueprintStore &store, const Found &found)
{
    auto parsed = parseStoreAddress(found.value);
    if (!parsed) {
        Error error = parsed.error();
        error.what = ImportText::tr("The address in variable %1 cannot be understood: %2")
                         .arg(found.variable, error.what);
        return failure(error);
    }
    if (parsed->address.kind != store.kind)
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = ImportText::tr("Variable %1 holds an address of %2, where %3 is expected.")
                                    .arg(found.variable, storeKindTitle(parsed->address.kind),
                                         storeKindTitle(store.kind)),
                        .remedy = ImportText::tr("Give the address of store %1 by hand.").arg(store.name)});
    return parsed;
}

/// The user that the platform itself signs in as, where the address names nobody.
void takeApplicationUser(const BlueprintStore &store, const VariableLookup &variable, ParsedAddress &parsed)
{
    const QJsonObject application = store.settings.value(u"applicationUser"_s).toObject();
    const auto password = variable(application.value(u"passwordVariable"_s).toString());
    if (!parsed.address.user.isEmpty() || !password || password->isEmpty())
        return;
    parsed.address.user = application.value(u"user"_s).toString();
    parsed.password = *password;
    if (store.kind == StoreKind::MongoDb && !parsed.address.options.contains(u"authSource"_s))
        parsed.address.options.insert(u"authSource"_s, store.database);
}

void fillIn(const BlueprintStore &store, const VariableLookup &variable, ParsedAddress &parsed)
{
    StoreAddress &address = parsed.address;
    if (const Found user = firstSet(store.userVariables, variable);
        address.user.isEmpty() && !user.value.isEmpty()) {
        address.user = user.value;
        // Users that a container makes at its first start live in database admin.
        if (store.kind == StoreKind::MongoDb && !address.options.contains(u"authSource"_s))
            address.options.insert(u"authSource"_s, u"admin"_s);
    }
    takeApplicationUser(store, variable, parsed);
    const bool signsIn =
        !address.user.isEmpty() || store.kind == StoreKind::Redis || store.kind == StoreKind::Qdrant;
    if (parsed.password.isEmpty() && signsIn)
        parsed.password = firstSet(store.passwordVariables, variable).value;
    if (address.database.isEmpty())
        address.database = firstSet(store.databaseVariables, variable).value;
    if (address.database.isEmpty())
        address.database = store.database;
}

} // namespace

Result<DeploymentImport> importDeployment(const QString &name, const Blueprint &blueprint,
                                          const QString &blueprintName, const VariableLookup &variable)
{
    DeploymentImport result;
    Deployment &deployment = result.deployment;
    deployment.name = name;
    deployment.blueprint = blueprintName;
    deployment.environment =
        environmentFromName(variable(u"ENVIRONMENT"_s).value_or(QString())).value_or(Environment::Production);
    deployment.readOnly = deployment.environment == Environment::Production;
    for (const BlueprintStore &store : blueprint.stores) {
        Found found = firstSet(store.addressVariables, variable);
        const bool isMentioned =
            !firstSet(store.passwordVariables + store.databaseVariables, variable).variable.isEmpty();
        if (found.variable.isEmpty() &&
            (store.defaultAddress.isEmpty() || (!store.required && !isMentioned))) {
            result.warnings.append(ImportText::tr("Store %1 is left out: none of its variables is set (%2).")
                                       .arg(store.name, store.addressVariables.join(u", "_s)));
            continue;
        }
        if (found.variable.isEmpty())
            found.value = store.defaultAddress;
        auto parsed = addressOf(store, found);
        if (!parsed)
            return failure(parsed.error());
        fillIn(store, variable, *parsed);
        if (const QString warning =
                passwordWarning(parsed->address, parsed->password, deployment.environment);
            !warning.isEmpty())
            result.warnings.append(ImportText::tr("Store %1: %2").arg(store.name, warning));
        if (!parsed->password.isEmpty())
            result.passwords.insert(store.name, parsed->password);
        result.sources.insert(store.name, found.variable);
        deployment.stores.append({store.name, parsed->address, !parsed->password.isEmpty()});
    }
    return result;
}

} // namespace registrar
