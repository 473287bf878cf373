// SPDX-License-Identifier: GPL-3.0-or-later
// Filling a shipped platform as `registrar sandbox fill` does, into other databases.
#include "tests/gui/platforms/filled_platform.h"

#include "operations/sandbox/fill/fill_work.h"
#include "repository/blueprint/blueprint_loader.h"

namespace registrar
{

using namespace Qt::StringLiterals;

Result<std::unique_ptr<FilledPlatform>> FilledPlatform::make(const SandboxServers &servers,
                                                             const QString &blueprint)
{
    auto loaded = loadBlueprint(blueprint);
    if (!loaded)
        return failure(loaded.error());
    auto platform = std::make_unique<FilledPlatform>();
    platform->blueprint_ = std::move(*loaded);
    FillTarget target{.blueprint = platform->blueprint_, .stores = {}};
    for (const BlueprintStore &store : platform->blueprint_.stores) {
        if (!servers.has(store.kind))
            continue;
        auto database = TemporaryDatabase::make(servers, store.kind);
        if (!database)
            return failure(database.error());
        target.stores.insert(store.name, (*database)->access());
        platform->databases_.insert(store.name, std::move(*database));
    }
    FillOptions options;
    options.scale = 0.2;
    // A server deletes what a platform lets expire, so what is filled has to be of late.
    options.today = QDateTime(QDateTime::currentDateTimeUtc().date(), QTime(0, 0), Qt::UTC);
    options.replace = true; // the empty database that the test was given
    FillWork work({target}, options);
    const OperationReport report = runOperation(work, {}, {});
    if (report.error)
        return failure(*report.error);
    return platform;
}

const BlueprintEntity &FilledPlatform::entity(const QString &store, const QString &name) const
{
    const BlueprintEntity *found = blueprint_.entity(store, name);
    Q_ASSERT_X(found, "FilledPlatform::entity", qPrintable(store + u'/' + name));
    return *found;
}

Deployment FilledPlatform::deployment(bool readOnly) const
{
    Deployment deployment;
    deployment.name = blueprint_.name;
    deployment.blueprint = blueprint_.name;
    deployment.readOnly = readOnly;
    for (const BlueprintStore &store : blueprint_.stores) {
        if (databases_.contains(store.name))
            deployment.stores.append({store.name, access(store.name).address, true});
    }
    return deployment;
}

StoreAccess FilledPlatform::access(const QString &store) const
{
    return databases_.value(store)->access();
}

} // namespace registrar
