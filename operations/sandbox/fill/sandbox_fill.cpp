// SPDX-License-Identifier: GPL-3.0-or-later
// Filling the platforms of a sandbox: which ones, how they are reached, and what was spoilt on purpose.
#include "operations/sandbox/fill/sandbox_fill.h"

#include "operations/sandbox/sandbox_deployments.h"
#include "repository/blueprint/blueprint_loader.h"
#include "repository/text/extended_json.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(registrar::SandboxFill)
};

QJsonObject faultToJson(const SpoiltRecords &spoilt)
{
    QJsonArray examples;
    for (const RecordKey &key : spoilt.examples)
        examples.append(toExtendedJson(Value(key), ExtendedJsonMode::Relaxed));
    return {{u"name"_s, spoilt.fault.name},     {u"store"_s, spoilt.fault.store},
            {u"entity"_s, spoilt.fault.entity}, {u"field"_s, spoilt.fault.field},
            {u"kind"_s, spoilt.fault.kind},     {u"records"_s, spoilt.count},
            {u"examples"_s, examples}};
}

} // namespace

Result<QList<FillTarget>> fillTargets(const SandboxDescription &sandbox, const QStringList &blueprints)
{
    QList<FillTarget> targets;
    for (const QString &platform : blueprints.isEmpty() ? shippedBlueprints() : blueprints) {
        auto blueprint = loadBlueprint(platform);
        if (!blueprint)
            return failure(blueprint.error());
        const SandboxDeployment deployed = sandboxDeployment(sandbox, *blueprint);
        FillTarget target{.blueprint = std::move(*blueprint), .stores = {}};
        for (const DeploymentStore &store : deployed.deployment.stores) {
            SessionOptions options;
            options.storeName = deployed.deployment.name + u'/' + store.name;
            target.stores.insert(store.name, {store.address, deployed.passwords.value(store.name), options});
        }
        targets.append(target);
    }
    return targets;
}

FillOptions fillOptions(const SandboxFolder &folder)
{
    FillOptions options;
    options.today = QDateTime(QDateTime::currentDateTimeUtc().date(), QTime(0, 0), Qt::UTC);
    options.sandbox = folder.name();
    return options;
}

QJsonArray faultsToJson(const QList<SpoiltRecords> &faults)
{
    QJsonArray list;
    for (const SpoiltRecords &spoilt : faults)
        list.append(faultToJson(spoilt));
    return list;
}

Result<void> writeFaults(const SandboxFolder &folder, const FillWork &work)
{
    if (work.faults().isEmpty())
        return {};
    QFile file(folder.path() + u"/faults.json"_s);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(QJsonDocument(faultsToJson(work.faults())).toJson()) < 0) {
        return failure({.kind = Error::Kind::File,
                        .what = Words::tr("The list of deliberate faults could not be written."),
                        .why = file.errorString()});
    }
    return {};
}

} // namespace registrar
