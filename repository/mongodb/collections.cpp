// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a database.
#include "repository/mongodb/collections.h"

#include "repository/mongodb/bson_codec.h"
#include "repository/mongodb/words.h"

#include <algorithm>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

Document documentOf(const Value &value)
{
    const auto *document = value.get<Document>();
    return document ? *document : Document();
}

Result<QList<CollectionInfo>> listed(SessionContext &context, const Document &filter,
                                     const CancelToken &cancel)
{
    const Doing doing{Words::tr("The collections could not be listed."), {}};
    QList<CollectionInfo> collections;
    const auto read =
        context.connection->listCollections(filter, doing, cancel, [&](QByteArrayView bson) -> Result<bool> {
            const auto entry = documentFromBson(bson);
            if (!entry) {
                return std::unexpected(entry.error());
            }
            const QString name = fieldOf(*entry, u"name"_s).toText();
            if (!name.startsWith(u"system.")) {
                const QString type = fieldOf(*entry, u"type"_s).toText();
                collections.append({name, type.isEmpty() ? u"collection"_s : type,
                                    documentOf(fieldOf(*entry, u"options"_s))});
            }
            return true;
        });
    if (!read) {
        return std::unexpected(read.error());
    }
    std::ranges::sort(collections, {}, &CollectionInfo::name);
    return collections;
}

} // namespace

Result<QList<CollectionInfo>> collectionsOf(SessionContext &context, const CancelToken &cancel)
{
    return listed(context, {}, cancel);
}

Result<CollectionInfo> collectionInfo(SessionContext &context, const QString &name, const CancelToken &cancel)
{
    const auto found = listed(context, {{u"name"_s, Value(name)}}, cancel);
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!found->isEmpty()) {
        return found->first();
    }
    return failure({.kind = Error::Kind::NotFound,
                    .what = Words::tr("There is no collection “%1” in the database “%2”.")
                                .arg(name, context.connection->database()),
                    .remedy = Words::tr("Look at the list of collections again; names are case-sensitive."),
                    .entity = name});
}

CollectionSize collectionSize(SessionContext &context, const QString &name, const CancelToken &cancel)
{
    CollectionSize size;
    const auto answer = context.connection->command(
        {{u"collStats"_s, Value(name)}}, {Words::tr("The size could not be asked."), name}, cancel);
    if (!answer) {
        return size;
    }
    size.records = fieldOf(*answer, u"count"_s).toInteger().value_or(-1);
    const qint64 documents = fieldOf(*answer, u"storageSize"_s).toInteger().value_or(0);
    size.bytes = documents + fieldOf(*answer, u"totalIndexSize"_s).toInteger().value_or(0);
    for (const Field &index : documentOf(fieldOf(*answer, u"indexSizes"_s))) {
        size.indexBytes.insert(index.name, index.value.toInteger().value_or(0));
    }
    return size;
}

Result<QStringList> databasesOf(SessionContext &context)
{
    const auto answer =
        context.connection->command({{u"listDatabases"_s, Value(1)}, {u"nameOnly"_s, Value(true)}},
                                    {Words::tr("The databases could not be listed."), {}}, {}, u"admin"_s);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    QStringList names;
    const Value list = fieldOf(*answer, u"databases"_s);
    if (const auto *databases = list.get<Value::Array>()) {
        for (const Value &database : *databases) {
            names.append(database.at(u"name"_s).toText());
        }
    }
    names.sort();
    return names;
}

Result<QList<EntitySummary>> entitiesOf(SessionContext &context, const CancelToken &cancel)
{
    const auto collections = collectionsOf(context, cancel);
    if (!collections) {
        return std::unexpected(collections.error());
    }
    QList<EntitySummary> summaries;
    for (const CollectionInfo &collection : *collections) {
        if (cancel.isCancelled()) {
            return failure(cancelled());
        }
        const bool view = collection.type == u"view";
        const CollectionSize size =
            view ? CollectionSize() : collectionSize(context, collection.name, cancel);
        summaries.append({{{}, collection.name},
                          view ? EntityKind::View : EntityKind::Collection,
                          {size.records, false},
                          size.bytes});
    }
    return summaries;
}

} // namespace registrar::mongodb
