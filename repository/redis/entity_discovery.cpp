// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/entity_discovery.h"

#include "repository/redis/key_groups.h"
#include "repository/redis/record_reader.h"
#include "repository/redis/value_codec.h"
#include "repository/redis/words.h"

#include <QMap>

#include <algorithm>

namespace registrar::redis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 sampledKeys = 10'000;
constexpr qsizetype examples = 20; ///< keys of a group that are looked at more closely

/// What a few keys of a group have in common.
struct GroupFacts {
    QMap<QString, int> types;
    qint64 meanSize = 0;
    qint64 longestTtl = 0; ///< milliseconds
    int expiring = 0;
    int read = 0;

    [[nodiscard]] QString commonType() const
    {
        const auto most = std::ranges::max_element(types);
        return types.isEmpty() ? QString()
                               : std::next(types.cbegin(), std::distance(types.begin(), most)).key();
    }
};

Result<GroupFacts> factsOf(Connection &connection, const ServerFeatures &features, const QByteArrayList &keys)
{
    const auto records =
        readRecords(connection, features, KeyPattern(), keys.first(std::min(examples, keys.size())),
                    {.size = true, .value = false});
    if (!records) {
        return failure(records.error());
    }
    GroupFacts facts;
    for (const auto &record : *records) {
        if (!record) {
            continue;
        }
        ++facts.read;
        ++facts.types[fieldOf(record->fields, field::type).toText()];
        facts.meanSize += record->sizeBytes;
        const Value ttl = fieldOf(record->fields, field::ttl);
        facts.expiring += ttl.isNull() ? 0 : 1;
        facts.longestTtl = std::max(facts.longestTtl, ttl.toInteger().value_or(0));
    }
    facts.meanSize /= std::max(facts.read, 1);
    return facts;
}

Total totalOf(qsizetype keys, const KeyScan::Sample &sample)
{
    const bool isWhole = sample.share >= 1;
    return {isWhole ? keys : qint64(double(keys) / std::max(sample.share, 1e-9)), isWhole};
}

QList<Value::Type> valueTypes(const QString &type)
{
    using Type = Value::Type;
    switch (keyTypeFromName(type.toUtf8())) {
    case KeyType::String:
        return {Type::Text, Type::Binary};
    case KeyType::Hash:
        return {Type::Document};
    case KeyType::List:
    case KeyType::Set:
    case KeyType::SortedSet:
    case KeyType::Stream:
        return {Type::Array};
    case KeyType::Json:
        return {Type::Json};
    case KeyType::Other:
        break;
    }
    return {Type::Text, Type::Binary, Type::Document, Type::Array, Type::Json, Type::Other};
}

QList<FieldDescription> fieldsOf(const KeyPattern &pattern, const QString &type)
{
    const auto derived = [](const QString &name, QList<Value::Type> types, const QString &comment) {
        return FieldDescription{.name = name,
                                .types = std::move(types),
                                .nullable = false,
                                .generated = true,
                                .writable = false,
                                .sortable = false,
                                .comment = comment};
    };
    using Type = Value::Type;
    QList<FieldDescription> fields{
        {.name = field::key,
         .nativeType = u"key"_s,
         .types = {Type::Text, Type::Binary},
         .nullable = false,
         .sortable = false,
         .comment = Words::tr("The key's whole name; it is given when a key is added.")}};
    for (const QString &variable : pattern.variables()) {
        fields.append(derived(variable, {Type::Text, Type::Binary}, Words::tr("A part of the key.")));
    }
    fields.append(derived(field::type, {Type::Text}, Words::tr("What kind of value the key holds.")));
    fields.append({.name = field::ttl,
                   .nativeType = u"milliseconds"_s,
                   .types = {Type::Int64},
                   .nullable = true,
                   .sortable = false,
                   .comment = Words::tr("Milliseconds until the key expires; null: never.")});
    fields.append(
        derived(field::size, {Type::Int64}, Words::tr("Bytes of memory, the key's name included.")));
    fields.append({.name = field::value,
                   .nativeType = type.isEmpty() ? u"any"_s : type,
                   .types = valueTypes(type),
                   .nullable = false,
                   .sortable = false,
                   .comment = Words::tr("Up to 1,000 elements or 1 MiB of it.")});
    fields.append(derived(field::length, {Type::Int64}, Words::tr("Elements, or bytes of a string.")));
    FieldDescription truncated =
        derived(field::truncated, {Type::Boolean},
                Words::tr("True where the value goes on; its elements can be edited one by one."));
    truncated.presentShare = 0;
    fields.append(truncated);
    return fields;
}

QString entityName(const QString &pattern, const QStringList &taken)
{
    QString name;
    bool inVariable = false;
    for (const QChar character : pattern) {
        inVariable = character == u'<' || (inVariable && character != u'>');
        if (!inVariable && character.isLetterOrNumber()) {
            name += character;
        } else if (!inVariable && !name.isEmpty() && !name.endsWith(u'_')) {
            name += u'_';
        }
    }
    while (name.endsWith(u'_')) {
        name.chop(1);
    }
    name = name.isEmpty() ? u"keys"_s : name;
    QString unique = name;
    for (int number = 2; taken.contains(unique); ++number) {
        unique = name + u'_' + QString::number(number);
    }
    return unique;
}

BlueprintEntity blueprintEntity(const KeyGroup &group, const GroupFacts &facts, const QStringList &taken)
{
    BlueprintEntity entity;
    entity.name = entityName(group.pattern, taken);
    entity.source = {{}, group.pattern};
    entity.kind = EntityKind::KeyPattern;
    entity.key = {field::key};
    const QString type = facts.commonType();
    entity.keyType = keyTypeFromName(type.toUtf8()) == KeyType::Json ? u"json"_s : type;
    entity.origin = u"discovered"_s;
    if (facts.read > 0 && facts.expiring == facts.read) {
        entity.expirySeconds = (facts.longestTtl + 999) / 1000;
        entity.note = Words::tr("The expiry is the longest seen in a sample; about %1 bytes a key.")
                          .arg(facts.meanSize);
    } else {
        entity.note = Words::tr("About %1 bytes a key.").arg(facts.meanSize);
    }
    for (const FieldDescription &described : fieldsOf(KeyPattern(group.pattern), type)) {
        BlueprintField added;
        added.name = described.name;
        added.types = described.types;
        added.nullable = described.nullable;
        added.readOnly = !described.writable && described.name != field::key;
        added.immutable = described.name == field::key;
        added.required = described.name == field::key || described.name == field::value;
        added.unit = described.name == field::ttl    ? u"milliseconds"_s
                     : described.name == field::size ? u"bytes"_s
                                                     : QString();
        added.origin = entity.origin;
        entity.fields.append(added);
    }
    return entity;
}

} // namespace

Result<QList<EntitySummary>> findEntities(Connection &connection, const ServerFeatures &features,
                                          const Stop &stop)
{
    const KeyFilter everything;
    const auto sample = KeyScan(connection, features, everything, stop).sample(sampledKeys);
    if (!sample) {
        return failure(sample.error());
    }
    const QList<KeyGroup> groups = groupByPrefix(sample->keys);
    qsizetype grouped = 0;
    for (const KeyGroup &group : groups) {
        grouped += group.keys.size();
    }
    const bool isWhole = sample->share >= 1 && grouped == sample->keys.size();
    QList<EntitySummary> summaries{{.source = {{}, u"<*>"_s},
                                    .kind = EntityKind::KeyPattern,
                                    .total = {sample->databaseKeys, isWhole},
                                    .sizeBytes = 0}};
    qint64 size = 0;
    for (const KeyGroup &group : groups) {
        const auto facts = factsOf(connection, features, group.keys);
        if (!facts) {
            return failure(facts.error());
        }
        const Total total = totalOf(group.keys.size(), *sample);
        size += total.records * facts->meanSize;
        if (group.pattern != u"<*>") {
            summaries.append(
                {{{}, group.pattern}, EntityKind::KeyPattern, total, total.records * facts->meanSize});
        }
    }
    summaries.first().sizeBytes = size;
    return summaries;
}

Result<QList<BlueprintEntity>> discoverEntities(Connection &connection, const ServerFeatures &features,
                                                const Stop &stop)
{
    const KeyFilter everything;
    const auto sample = KeyScan(connection, features, everything, stop).sample(sampledKeys);
    if (!sample) {
        return failure(sample.error());
    }
    QList<BlueprintEntity> entities;
    QStringList taken;
    for (const KeyGroup &group : groupByPattern(sample->keys)) {
        const auto facts = factsOf(connection, features, group.keys);
        if (!facts) {
            return failure(facts.error());
        }
        entities.append(blueprintEntity(group, *facts, taken));
        taken.append(entities.last().name);
    }
    return entities;
}

Result<EntityDescription> describeEntity(Connection &connection, const ServerFeatures &features,
                                         const EntitySource &source, const Stop &stop)
{
    const auto filter = KeyFilter::fromQuery({.source = source});
    if (!filter) {
        return failure(filter.error());
    }
    const auto sample = KeyScan(connection, features, *filter, stop).sample(sampledKeys);
    if (!sample) {
        return failure(sample.error());
    }
    const auto facts = factsOf(connection, features, sample->keys);
    if (!facts) {
        return failure(facts.error());
    }
    EntityDescription description;
    description.source = source;
    description.kind = EntityKind::KeyPattern;
    description.fields =
        fieldsOf(filter->pattern, facts->types.size() == 1 ? facts->commonType() : QString());
    description.keyKind = KeyKind::ScanOrder;
    description.keyFields = {field::key};
    description.pagedBy =
        Words::tr("Keys come in the server's own order (SCAN), which has nothing to do with their names.");
    description.fixedFields = false;
    description.total = totalOf(sample->keys.size(), *sample);
    description.sizeBytes = description.total.records * facts->meanSize;
    return description;
}

} // namespace registrar::redis
