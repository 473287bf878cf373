// SPDX-License-Identifier: GPL-3.0-or-later
// One session a store, kept open until the references between stores have been tried.
#include "operations/discovery/blueprint_discovery.h"

#include "operations/discovery/reference_guess.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BlueprintDiscovery)
};

QString uniqueName(const QString &wanted, const QSet<QString> &taken)
{
    QString name = wanted;
    for (int number = 2; taken.contains(name); ++number)
        name = u"%1%2"_s.arg(wanted).arg(number);
    return name;
}

/// "18.1 (Debian …)" → "18.1"
QString plainVersion(const QString &version)
{
    QString plain;
    for (const QChar letter : version) {
        if (!letter.isDigit() && letter != u'.')
            break;
        plain += letter;
    }
    while (plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

BlueprintStore storeOf(const QString &name, const StoreAccess &access, const ServerInfo &server)
{
    StoreAddress address = access.address;
    address.user.clear();
    return {.name = name,
            .title = server.product,
            .kind = address.kind,
            .database = server.database.isEmpty() ? address.database : server.database,
            .defaultAddress = address.toUrl(),
            .expectedVersion = plainVersion(server.version)};
}

/// The field that people would call a record by: of the usual names the first that is a text and no secret.
QString titleOf(const BlueprintEntity &entity)
{
    for (const auto usual : {"title"_L1, "name"_L1, "full_name"_L1, "fullName"_L1, "display_name"_L1,
                             "label"_L1, "username"_L1, "email"_L1, "subject"_L1, "code"_L1}) {
        const auto field = std::ranges::find(entity.fields, usual, &BlueprintField::name);
        if (field != entity.fields.end() && !field->secret && field->types.contains(Value::Type::Text))
            return usual;
    }
    return {};
}

/// Entities get the store's name, and names of their own where two schemas have a table of the same name.
void addEntities(Blueprint &blueprint, const QString &store, const QList<BlueprintEntity> &found)
{
    QSet<QString> taken;
    for (BlueprintEntity entity : found) {
        entity.store = store;
        if (entity.titleField.isEmpty())
            entity.titleField = titleOf(entity);
        entity.name = uniqueName(taken.contains(entity.name) ? entity.source.toText() : entity.name, taken);
        taken.insert(entity.name);
        blueprint.entities << entity;
    }
}

} // namespace

QString usualStoreName(StoreKind kind)
{
    switch (kind) {
    case StoreKind::PostgreSql:
        return u"relational"_s;
    case StoreKind::MongoDb:
        return u"documents"_s;
    case StoreKind::Redis:
        return u"cache"_s;
    case StoreKind::Qdrant:
        return u"vectors"_s;
    }
    return u"store"_s;
}

Result<Blueprint> discoverBlueprint(const QString &name, const QList<DiscoverySource> &sources,
                                    const DiscoveryNote &note, const CancelToken &cancel)
{
    Blueprint blueprint;
    blueprint.name = name;
    blueprint.title = name;
    blueprint.summary = Words::tr("Discovered from live servers; correct it wherever it guesses wrong.");
    std::map<QString, std::unique_ptr<Session>> sessions;
    QSet<QString> names;
    for (const DiscoverySource &source : sources) {
        const QString store = source.name.isEmpty()
                                  ? uniqueName(usualStoreName(source.access.address.kind), names)
                                  : source.name;
        names.insert(store);
        note(Words::tr("Looking at %1 (%2) …").arg(store, source.access.address.firstHostText()));
        auto session = makeSession(source.access.address.kind);
        if (!session)
            return failure(session.error());
        SessionOptions options = source.access.options;
        options.storeName = store;
        options.readOnly = true;
        const Result<ServerInfo> server = openSession(**session, source.access, options);
        if (!server)
            return failure(server.error());
        const Result<QList<BlueprintEntity>> found = (*session)->discover(cancel);
        if (!found)
            return failure(found.error());
        blueprint.stores << storeOf(store, source.access, *server);
        addEntities(blueprint, store, *found);
        sessions[store] = std::move(*session);
    }
    note(Words::tr("Looking for references …"));
    if (const Result<void> guessed = guessReferences(blueprint, sessions, cancel); !guessed)
        return failure(guessed.error());
    return blueprint;
}

} // namespace registrar
