// SPDX-License-Identifier: GPL-3.0-or-later
// A blueprint for a deployment that none of the known ones describes: asked of its stores, and kept beside
// the list of deployments.
#include "operations/discovery/discovered_blueprint.h"

#include "operations/folders.h"
#include "repository/blueprint/blueprint_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct DiscoveredText {
    Q_DECLARE_TR_FUNCTIONS(registrar::DiscoveredBlueprint)
};

BlueprintStore store(const QString &title, StoreKind kind, const QString &address)
{
    BlueprintStore store;
    store.name = usualStoreName(kind);
    store.title = title;
    store.kind = kind;
    store.defaultAddress = address;
    store.required = false;
    return store;
}

/// In the letters of a blueprint's name: small ones, digits, - and _, a letter first.
QString blueprintName(const QString &deployment)
{
    QString name;
    for (const QChar letter : deployment.toLower()) {
        const bool fits =
            (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') || letter == u'_';
        if (fits)
            name += letter;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() || !name.front().isLower() ? u"platform"_s + name : name;
}

Error cannotBeWritten(const QString &path, const QString &why)
{
    return {.kind = Error::Kind::File,
            .what = DiscoveredText::tr("The blueprint %1 could not be written.").arg(path),
            .why = why,
            .remedy = DiscoveredText::tr("Check the folder and the space that is left.")};
}

/// Claims a name that no file has; a write that fails leaves nothing behind.
Result<QString> write(const QString &folder, const QString &name, const QByteArray &bytes)
{
    if (!QDir().mkpath(folder))
        return failure(cannotBeWritten(folder, DiscoveredText::tr("The folder cannot be made.")));
    const QString base = QDir(folder).absoluteFilePath(name);
    QFile file(base + u".json"_s);
    // NewOnly: two programs that add a deployment at once take two names.
    for (int number = 2; !file.open(QIODevice::WriteOnly | QIODevice::NewOnly); ++number) {
        if (!file.exists() || number > 1000)
            return failure(cannotBeWritten(file.fileName(), file.errorString()));
        file.setFileName(u"%1-%2.json"_s.arg(base).arg(number));
    }
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const QString why = file.errorString();
        file.remove();
        return failure(cannotBeWritten(file.fileName(), why));
    }
    return file.fileName();
}

} // namespace

Blueprint anyPlatform()
{
    Blueprint blueprint;
    blueprint.name = u"any"_s;
    blueprint.stores = {
        store(u"PostgreSQL"_s, StoreKind::PostgreSql, u"postgresql://localhost:5432/postgres"_s),
        store(u"MongoDB"_s, StoreKind::MongoDb, u"mongodb://localhost:27017/test"_s),
        store(u"Redis"_s, StoreKind::Redis, u"redis://localhost:6379"_s)};
    return blueprint;
}

bool isAnyPlatform(const QString &blueprint)
{
    return blueprint == "any"_L1;
}

Result<QString> keepDiscovered(const QString &deployment, const QList<DiscoverySource> &sources,
                               const DiscoveryNote &note, const CancelToken &cancel, const QString &folder)
{
    const QString name = blueprintName(deployment);
    auto blueprint = discoverBlueprint(name, sources, note, cancel);
    if (!blueprint)
        return failure(blueprint.error());
    if (blueprint->entities.isEmpty())
        return failure(
            {.kind = Error::Kind::NotFound,
             .what = DiscoveredText::tr("There is nothing to describe."),
             .why = DiscoveredText::tr("The databases hold no table, collection or key that this user sees."),
             .remedy = DiscoveredText::tr("Check the names of the databases, or the user's rights.")});
    blueprint->title = deployment;
    return write(folder.isEmpty() ? QDir(configFolder()).filePath(u"blueprints"_s) : folder, name,
                 writeBlueprint(*blueprint));
}

} // namespace registrar
