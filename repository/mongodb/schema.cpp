// SPDX-License-Identifier: GPL-3.0-or-later
// Makes collections, validators and indexes.
#include "repository/mongodb/schema.h"

#include "repository/mongodb/collections.h"
#include "repository/mongodb/describe.h"
#include "repository/mongodb/words.h"
#include "repository/text/extended_json.h"

#include <QJsonDocument>

#include <algorithm>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

Result<Document> documentFromJson(const QJsonObject &object)
{
    return parseExtendedJsonDocument(QByteArrayView(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

Result<void> done(const Result<Document> &answer)
{
    return answer ? Result<void>() : std::unexpected(answer.error());
}

Result<void> makeCollection(SessionContext &context, const QString &name, const CancelToken &cancel)
{
    const Doing doing{Words::tr("The collection “%1” could not be made.").arg(name), name};
    const auto made = context.connection->command({{u"create"_s, Value(name)}}, doing, cancel);
    if (!made && made.error().code == QString::number(code::namespaceExists)) {
        return {};
    }
    return done(made);
}

bool hasValidator(const CollectionInfo &info)
{
    const Value validator = fieldOf(info.options, u"validator"_s);
    const auto *rules = validator.get<Document>();
    return rules && !rules->isEmpty();
}

Result<void> setValidator(SessionContext &context, const BlueprintEntity &entity, const CancelToken &cancel)
{
    const QString name = entity.source.name;
    const auto info = collectionInfo(context, name, cancel);
    if (!info || hasValidator(*info)) {
        return info ? Result<void>() : std::unexpected(info.error());
    }
    const auto validator = documentFromJson(entity.validator);
    if (!validator) {
        return std::unexpected(validator.error());
    }
    const Doing doing{Words::tr("The validator of “%1” could not be set.").arg(name), name};
    const auto set = context.connection->command({{u"collMod"_s, Value(name)},
                                                  {u"validator"_s, Value(*validator)},
                                                  {u"validationLevel"_s, Value(u"moderate"_s)}},
                                                 doing, cancel);
    if (!set) {
        return done(set);
    }
    const auto after = collectionInfo(context, name, cancel);
    if (!after || hasValidator(*after)) {
        return after ? Result<void>() : std::unexpected(after.error());
    }
    return failure({.kind = Error::Kind::Unsupported,
                    .what = doing.what,
                    .why = Words::tr("The server accepted it and did not keep it."),
                    .remedy = Words::tr("Use a newer version of the server."),
                    .entity = name});
}

QString nameOf(const BlueprintIndex &index)
{
    if (!index.name.isEmpty()) {
        return index.name;
    }
    QStringList parts;
    for (const IndexKey &key : index.keys) {
        parts += {key.field, key.kind};
    }
    return parts.join(u'_');
}

bool isThere(const BlueprintIndex &wanted, const QList<IndexDescription> &indexes)
{
    return std::ranges::any_of(indexes, [&](const IndexDescription &index) {
        return index.name == nameOf(wanted) ||
               (index.keys == wanted.keys && index.partialFilter.isEmpty() == wanted.partialFilter.isEmpty());
    });
}

Result<Document> specificationOf(const BlueprintIndex &index)
{
    Document keys;
    for (const IndexKey &key : index.keys) {
        bool number = false;
        const int direction = key.kind.toInt(&number);
        keys.append({key.field, number ? Value(direction) : Value(key.kind)});
    }
    Document specification{{u"key"_s, Value(keys)}, {u"name"_s, Value(nameOf(index))}};
    if (index.unique) {
        specification.append({u"unique"_s, Value(true)});
    }
    if (index.sparse) {
        specification.append({u"sparse"_s, Value(true)});
    }
    if (index.expireAfterSeconds) {
        specification.append({u"expireAfterSeconds"_s, Value(*index.expireAfterSeconds)});
    }
    if (!index.partialFilter.isEmpty()) {
        const auto filter = parseExtendedJsonDocument(index.partialFilter);
        if (!filter) {
            return std::unexpected(filter.error());
        }
        specification.append({u"partialFilterExpression"_s, Value(*filter)});
    }
    return specification;
}

Result<void> createIndexesOf(SessionContext &context, const BlueprintEntity &entity,
                             const CancelToken &cancel)
{
    const QString name = entity.source.name;
    const auto present = indexesOf(context, name, cancel);
    if (!present) {
        return std::unexpected(present.error());
    }
    for (const BlueprintIndex &index : entity.indexes) {
        const bool primary = index.keys.size() == 1 && index.keys.first().field == u"_id";
        if (index.optional || primary || isThere(index, *present)) {
            continue;
        }
        const auto specification = specificationOf(index);
        if (!specification) {
            return std::unexpected(specification.error());
        }
        const Document command{{u"createIndexes"_s, Value(name)},
                               {u"indexes"_s, Value(Value::Array{Value(*specification)})}};
        const Doing doing{Words::tr("The index “%1” of “%2” could not be made.").arg(nameOf(index), name),
                          name};
        const auto made = context.connection->command(command, doing, cancel);
        if (!made) {
            return done(made);
        }
    }
    return {};
}

/// Stops at the first that fails.
template<typename Make>
Result<void> forEachCollection(const SessionContext &context, const QList<BlueprintEntity> &entities,
                               Make make)
{
    if (context.options.readOnly) {
        return failure(readOnlyRefusal({}));
    }
    for (const BlueprintEntity &entity : entities) {
        if (entity.kind != EntityKind::Collection) {
            continue;
        }
        if (const Result<void> made = make(entity); !made) {
            return made;
        }
    }
    return {};
}

} // namespace

Result<void> createCollections(SessionContext &context, const QList<BlueprintEntity> &entities,
                               const CancelToken &cancel)
{
    return forEachCollection(context, entities, [&](const BlueprintEntity &entity) {
        Result<void> made = makeCollection(context, entity.source.name, cancel);
        return made && !entity.validator.isEmpty() ? setValidator(context, entity, cancel) : made;
    });
}

Result<void> createIndexes(SessionContext &context, const QList<BlueprintEntity> &entities,
                           const CancelToken &cancel)
{
    return forEachCollection(context, entities, [&](const BlueprintEntity &entity) {
        return createIndexesOf(context, entity, cancel);
    });
}

Result<void> clearCollection(SessionContext &context, const EntitySource &source, const CancelToken &cancel)
{
    if (context.options.readOnly) {
        return failure(readOnlyRefusal(source.name));
    }
    const Document everything{{u"q"_s, Value(Document{})}, {u"limit"_s, Value(0)}};
    const Document command{{u"delete"_s, Value(source.name)},
                           {u"deletes"_s, Value(Value::Array{Value(everything)})}};
    context.arrayFields.remove(source.name);
    return done(context.connection->command(
        command, {Words::tr("The records of “%1” could not be deleted.").arg(source.name), source.name},
        cancel));
}

Result<void> dropDatabaseNamed(SessionContext &context, const QString &name)
{
    if (context.options.readOnly) {
        return failure(readOnlyRefusal({}));
    }
    context.arrayFields.clear();
    return done(context.connection->command(
        {{u"dropDatabase"_s, Value(1)}}, {Words::tr("The database “%1” could not be dropped.").arg(name), {}},
        {}, name));
}

} // namespace registrar::mongodb
