// SPDX-License-Identifier: GPL-3.0-or-later
// Finding deployments, stores and entities by the names that people type.
#include "app/commands/deployment_target.h"

#include "app/commands/command_secrets.h"
#include "operations/connections/deployment_catalogue.h"
#include "operations/connections/store_access.h"
#include "operations/sandbox/sandbox_deployments.h"
#include "repository/blueprint/blueprint_loader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct TargetText {
    Q_DECLARE_TR_FUNCTIONS(registrar::DeploymentTarget)
};

Error notFound(const QString &what, const QString &remedy)
{
    return {.kind = Error::Kind::NotFound, .what = what, .remedy = remedy};
}

Result<DeploymentTarget> findOnSandbox(const QString &name, const QString &sandbox)
{
    const auto folder = SandboxFolder::named(sandbox);
    if (!folder)
        return failure(folder.error());
    auto description = SandboxDescription::load(*folder);
    if (!description)
        return failure(description.error());
    description->name = folder->name();
    auto blueprint = loadBlueprint(name);
    if (!blueprint)
        return failure(blueprint.error());
    SandboxDeployment made = sandboxDeployment(*description, *blueprint);
    return DeploymentTarget{std::move(made.deployment), std::move(*blueprint), sandbox,
                            std::move(made.passwords), nullptr};
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : first + u' ' + second;
}

/// The blueprint's entity, or the store's own name for one that it does not know.
Result<void> findEntity(const QString &storeName, const QString &entityName, EntityTarget &found)
{
    const Blueprint &blueprint = found.target.blueprint;
    QStringList known;
    for (const BlueprintEntity &entity : blueprint.entities) {
        if (!found.target.deployment.store(entity.store) ||
            (!storeName.isEmpty() && entity.store != storeName))
            continue;
        known.append(entity.name);
        if (entity.name != entityName)
            continue;
        if (found.entity)
            return failure(
                {.kind = Error::Kind::InvalidInput,
                 .what = TargetText::tr("More than one store has an entity named \"%1\".").arg(entityName),
                 .remedy =
                     TargetText::tr("Write %1/STORE/%2 with %3 or %4.")
                         .arg(found.target.deployment.name, entityName, found.entity->store, entity.store)});
        found.entity = &entity;
        found.store = entity.store;
        found.source = entity.source;
    }
    if (found.entity)
        return {};
    if (storeName.isEmpty())
        return failure(notFound(TargetText::tr("There is no entity named \"%1\" in %2.")
                                    .arg(entityName, found.target.deployment.name),
                                joined(didYouMean(entityName, known),
                                       TargetText::tr("There are: %1.").arg(known.join(u", "_s)))));
    const DeploymentStore *store = found.target.deployment.store(storeName);
    found.store = storeName;
    found.source = {QString(), entityName};
    if (store && store->address.kind == StoreKind::PostgreSql) {
        const qsizetype dot = entityName.indexOf(u'.');
        found.source = dot > 0 ? EntitySource{entityName.left(dot), entityName.mid(dot + 1)}
                               : EntitySource{u"public"_s, entityName};
    }
    return {};
}

} // namespace

Option DeploymentTarget::sandboxOption()
{
    return {u"sandbox"_s, u"NAME"_s, TargetText::tr("look for the platform on the servers of that sandbox")};
}

Result<DeploymentTarget> DeploymentTarget::find(const QString &name, const Arguments &arguments)
{
    const qsizetype colon = name.indexOf(u':'); // no name in the catalogue has one
    const bool isOnSandbox = arguments.has(u"sandbox"_s);
    if (colon > 0 && (!isOnSandbox || arguments.value(u"sandbox"_s) == name.left(colon)))
        return findOnSandbox(name.mid(colon + 1), name.left(colon));
    if (isOnSandbox)
        return findOnSandbox(name, arguments.value(u"sandbox"_s));
    const DeploymentCatalogue catalogue;
    auto deployment = catalogue.find(name);
    if (!deployment) {
        Error error = deployment.error();
        if (const auto all = catalogue.list(); all && error.kind == Error::Kind::NotFound) {
            QStringList names;
            for (const Deployment &each : *all)
                names.append(each.name);
            error.remedy = joined(didYouMean(name, names), error.remedy);
        }
        return failure(error);
    }
    auto blueprint = loadBlueprint(deployment->blueprint);
    if (!blueprint)
        return failure(blueprint.error());
    return DeploymentTarget{std::move(*deployment), std::move(*blueprint), {}, {}, commandSecrets(arguments)};
}

Result<StoreAccess> DeploymentTarget::access(const QString &store) const
{
    if (sandbox.isEmpty())
        return storeAccess(deployment, store, *secrets);
    return storeAccess(deployment, store, passwords);
}

Result<std::unique_ptr<EntityTarget>> EntityTarget::find(const QString &path, const Arguments &arguments)
{
    const qsizetype first = path.indexOf(u'/');
    const qsizetype second = first < 0 ? -1 : path.indexOf(u'/', first + 1);
    if (first <= 0 || first + 1 == path.size())
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = TargetText::tr("\"%1\" names no entity.").arg(path),
                        .remedy = TargetText::tr(
                            "Write DEPLOYMENT/STORE/ENTITY, for example campus/relational/users.")});
    auto deployment = DeploymentTarget::find(path.left(first), arguments);
    if (!deployment)
        return failure(deployment.error());
    auto found = std::make_unique<EntityTarget>();
    found->target = std::move(*deployment);
    // A key pattern may hold slashes; a store's name does not.
    QString storeName = second < 0 ? QString() : path.mid(first + 1, second - first - 1);
    QString entityName = second < 0 ? path.mid(first + 1) : path.mid(second + 1);
    if (const auto named = findEntity(storeName, entityName, *found); !named)
        return failure(named.error());
    auto access = found->target.access(found->store);
    if (!access)
        return failure(access.error());
    found->access = std::move(*access);
    return found;
}

} // namespace registrar
