// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing settings with blueprints.
#include "operations/connections/settings_import.h"

#include "operations/connections/weak_password.h"
#include "repository/blueprint/blueprint_loader.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct SettingsText {
    Q_DECLARE_TR_FUNCTIONS(registrar::SettingsImport)
};

// What speaks for a blueprint, by how rarely two platforms share it.
constexpr int containerScore = 8;
constexpr int databaseScore = 5;
constexpr int variableScore = 3;
constexpr int serviceScore = 2;
constexpr int kindScore = 1;
constexpr int foreignKindScore = -3; ///< a kind of store that the blueprint knows nothing of
constexpr int missingScore = -2;     ///< a store of the blueprint's that is not there

/// Every address of the settings, those in variables too.
QList<FoundAddress> allAddresses(const ServiceSettings &settings)
{
    QList<FoundAddress> all = settings.addresses;
    for (auto variable = settings.variables.cbegin(); variable != settings.variables.cend(); ++variable) {
        if (!variable.value().contains("://"_L1))
            continue;
        const auto parsed = parseStoreAddress(variable.value());
        if (parsed && parsed->address.kind != StoreKind::Qdrant) // any web address looks like one of Qdrant's
            all.append({parsed->address, parsed->password, variable.key(), {}});
    }
    return all;
}

/// What speaks for this store among the settings.
void judgeStore(const BlueprintStore &store, const ServiceSettings &settings,
                const QList<FoundAddress> &addresses, BlueprintGuess &guess)
{
    const auto count = [&guess](int score, const QString &reason) {
        guess.score += score;
        if (!guess.reasons.contains(reason))
            guess.reasons.append(reason);
    };
    bool isThere = false;
    for (const QString &variable : store.addressVariables + store.databaseVariables)
        if (!settings.variables.value(variable).isEmpty()) {
            count(variableScore, SettingsText::tr("variable %1").arg(variable));
            isThere = true;
        }
    for (const FoundAddress &found : addresses) {
        if (found.address.kind != store.kind)
            continue;
        guess.score += isThere ? 0 : kindScore;
        isThere = true;
        for (const QString &name : found.names) {
            if (store.containers.contains(name))
                count(containerScore, SettingsText::tr("container %1").arg(name));
            else if (store.services.contains(name))
                count(serviceScore, SettingsText::tr("service %1").arg(name));
        }
        if (store.kind != StoreKind::Redis && !found.address.database.isEmpty() &&
            found.address.database == store.database)
            count(databaseScore, SettingsText::tr("database %1").arg(store.database));
    }
    for (const QString &variable : store.databaseVariables)
        if (settings.variables.value(variable) == store.database && !store.database.isEmpty())
            count(databaseScore, SettingsText::tr("database %1").arg(store.database));
    if (!isThere && store.required)
        guess.score += missingScore;
}

bool hasKind(const Blueprint &blueprint, StoreKind kind)
{
    return std::ranges::any_of(blueprint.stores,
                               [kind](const BlueprintStore &store) { return store.kind == kind; });
}

/// The address that is most likely this store's; null where there is none, or no telling.
const FoundAddress *addressFor(const BlueprintStore &store, const ServiceSettings &settings,
                               const Blueprint &blueprint)
{
    QList<const FoundAddress *> ofKind;
    for (const FoundAddress &found : settings.addresses) {
        if (found.address.kind != store.kind)
            continue;
        const auto isNamed = [&store](const QString &name) {
            return store.containers.contains(name) || store.services.contains(name);
        };
        if (std::ranges::any_of(found.names, isNamed))
            return &found;
        ofKind.append(&found);
    }
    for (const FoundAddress *found : ofKind)
        if (!store.database.isEmpty() && found->address.database == store.database)
            return found;
    const auto sameKind = std::ranges::count_if(
        blueprint.stores, [&store](const BlueprintStore &other) { return other.kind == store.kind; });
    return ofKind.size() == 1 && sameKind == 1 ? ofKind.first() : nullptr;
}

/// Replaces a host that is a name inside a compose network.
void leadOutside(const BlueprintStore &store, const ServiceSettings &settings, StoreAddress &address,
                 QStringList &warnings)
{
    for (HostAndPort &host : address.hosts) {
        const quint16 port = host.port;
        std::optional<HostAndPort> outside;
        if (const auto published = settings.published.constFind(host.host);
            published != settings.published.cend()) {
            if (published->contains(port))
                outside = published->value(port);
        } else if (store.services.contains(host.host) || store.containers.contains(host.host)) {
            const auto usual = parseStoreAddress(store.defaultAddress);
            if (usual && isLocal(usual->address))
                outside = usual->address.hosts.first();
        }
        if (!outside)
            continue;
        warnings.append(
            SettingsText::tr("Store %1: %2 is a name inside the service's network; from here it is "
                             "%3.")
                .arg(store.name, host.host, u"%1:%2"_s.arg(outside->host).arg(outside->port)));
        host = *outside;
    }
}

void takeAddress(const BlueprintStore &store, const FoundAddress &found, DeploymentImport &import)
{
    auto known = std::ranges::find(import.deployment.stores, store.name, &DeploymentStore::name);
    StoreAddress address = found.address;
    if (address.database.isEmpty() && store.kind != StoreKind::Qdrant)
        address.database = store.database;
    if (known == import.deployment.stores.end()) {
        import.deployment.stores.append({store.name, address, false, {}});
        known = import.deployment.stores.end() - 1;
    }
    known->address = address;
    known->hasPassword = !found.password.isEmpty();
    if (found.password.isEmpty())
        import.passwords.remove(store.name);
    else
        import.passwords.insert(store.name, found.password);
    import.sources.insert(store.name, found.source);
}

} // namespace

QMap<QString, Blueprint> shippedBlueprintsByName()
{
    QMap<QString, Blueprint> blueprints;
    for (const QString &name : shippedBlueprints())
        if (const auto blueprint = loadBlueprint(name))
            blueprints.insert(name, *blueprint);
    return blueprints;
}

QList<BlueprintGuess> guessBlueprints(const ServiceSettings &settings,
                                      const QMap<QString, Blueprint> &blueprints)
{
    const QList<FoundAddress> addresses = allAddresses(settings);
    QList<BlueprintGuess> guesses;
    for (auto blueprint = blueprints.cbegin(); blueprint != blueprints.cend(); ++blueprint) {
        BlueprintGuess guess{.blueprint = blueprint.key(), .reasons = {}};
        for (const BlueprintStore &store : blueprint->stores)
            judgeStore(store, settings, addresses, guess);
        for (const FoundAddress &found : addresses)
            if (!hasKind(*blueprint, found.address.kind))
                guess.score += foreignKindScore;
        if (guess.score > 0)
            guesses.append(guess);
    }
    std::ranges::stable_sort(guesses, std::ranges::greater(), &BlueprintGuess::score);
    return guesses;
}

Result<DeploymentImport> importSettings(const QString &name, const Blueprint &blueprint,
                                        const QString &blueprintName, const ServiceSettings &settings)
{
    auto import = importDeployment(name, blueprint, blueprintName, [&settings](const QString &variable) {
        const auto found = settings.variables.constFind(variable);
        return found == settings.variables.cend() ? std::optional<QString>() : *found;
    });
    if (!import)
        return import;
    // What it says of stores is said anew below, once all their addresses are known.
    import->notes = settings.notes;
    import->warnings.clear();
    Deployment &deployment = import->deployment;
    for (const BlueprintStore &store : blueprint.stores) {
        if (import->sources.value(store.name).isEmpty())
            if (const FoundAddress *found = addressFor(store, settings, blueprint))
                takeAddress(store, *found, *import);
        const auto known = std::ranges::find(deployment.stores, store.name, &DeploymentStore::name);
        if (known == deployment.stores.end()) {
            import->notes.append(
                SettingsText::tr("Store %1 is left out: its address was not found.").arg(store.name));
            continue;
        }
        leadOutside(store, settings, known->address, import->notes);
        if (const QString warning =
                passwordWarning(known->address, import->passwords.value(store.name), deployment.environment);
            !warning.isEmpty())
            import->warnings.append(SettingsText::tr("Store %1: %2").arg(store.name, warning));
    }
    import->warnings = import->notes + import->warnings;
    return import;
}

} // namespace registrar
