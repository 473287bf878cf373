// SPDX-License-Identifier: GPL-3.0-or-later
// Blueprint entities for what is found in a database.
#include "repository/mongodb/discover.h"

#include "repository/mongodb/collections.h"
#include "repository/mongodb/describe.h"
#include "repository/mongodb/sampling.h"
#include "repository/mongodb/words.h"
#include "repository/text/extended_json.h"

#include <QJsonDocument>

#include <algorithm>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int sampledDocuments = 500;
constexpr qsizetype mostSuggestions = 12;
constexpr qsizetype mostNestedFields = 60;

/// Few different texts that each stand often are offered while typing; none is made a rule from a sample.
QList<Value> suggestionsFrom(const SampledField &sampled)
{
    int seen = 0;
    for (const int times : sampled.texts) {
        seen += times;
    }
    if (sampled.texts.isEmpty() || sampled.texts.size() > mostSuggestions ||
        seen < 5 * sampled.texts.size()) {
        return {};
    }
    QStringList texts = sampled.texts.keys();
    texts.sort();
    QList<Value> values;
    for (const QString &text : std::as_const(texts)) {
        values.append(Value(text));
    }
    return values;
}

BlueprintField fieldFrom(const SampledField &sampled, int parents)
{
    BlueprintField field;
    field.name = sampled.name;
    field.types = sampled.usualTypes();
    field.required = parents > 0 && sampled.present >= parents;
    field.nullable = sampled.types.contains(Value::Type::Null) || !field.required;
    field.suggestions = suggestionsFrom(sampled);
    field.origin = u"discovered"_s;
    SampledField elements;
    elements.types = sampled.elements;
    field.elementTypes = elements.usualTypes();
    // A document with very many names is a map, whose names are values rather than fields.
    if (sampled.fields.size() <= mostNestedFields) {
        const int documents =
            sampled.types.value(Value::Type::Document) + sampled.elements.value(Value::Type::Document);
        for (const SampledField &nested : sampled.fields) {
            field.fields.append(fieldFrom(nested, documents));
        }
    }
    return field;
}

void describeIndexes(BlueprintEntity &entity, const QList<IndexDescription> &indexes)
{
    for (const IndexDescription &index : indexes) {
        if (index.primary) {
            continue;
        }
        BlueprintIndex found;
        found.name = index.name;
        found.keys = index.keys;
        found.unique = index.unique;
        found.sparse = index.sparse;
        found.expireAfterSeconds = index.expireAfterSeconds;
        found.partialFilter = index.partialFilter;
        found.origin = u"discovered"_s;
        entity.indexes.append(found);
        if (index.unique && index.keys.size() == 1) {
            const auto field =
                std::ranges::find(entity.fields, index.keys.first().field, &BlueprintField::name);
            if (field != entity.fields.end()) {
                field->unique = true;
            }
        }
    }
}

Result<BlueprintEntity> entityFrom(SessionContext &context, const CollectionInfo &info,
                                   const CancelToken &cancel)
{
    BlueprintEntity entity;
    entity.name = info.name;
    entity.source.name = info.name;
    entity.kind = info.type == u"view" ? EntityKind::View : EntityKind::Collection;
    entity.key = QStringList{u"_id"_s};
    entity.fieldsComplete = false;
    entity.origin = u"discovered"_s;
    const auto sample = sampleOf(context, info.name, sampledDocuments, cancel);
    if (!sample) {
        return std::unexpected(sample.error());
    }
    for (const SampledField &sampled : sample->fields) {
        entity.fields.append(fieldFrom(sampled, sample->documents));
    }
    const auto key = std::ranges::find(entity.fields, u"_id"_s, &BlueprintField::name);
    if (key != entity.fields.end()) {
        key->immutable = true;
        key->nullable = false;
        key->generated = key->types == QList{Value::Type::ObjectId};
    }
    if (info.type != u"collection") {
        entity.readOnly = true;
        entity.readOnlyReason = info.type == u"view"
                                    ? Words::tr("A view is computed when it is read.")
                                    : Words::tr("MongoDB does not change single records of a time series.");
        return entity;
    }
    const auto indexes = indexesOf(context, info.name, cancel);
    if (!indexes) {
        return std::unexpected(indexes.error());
    }
    describeIndexes(entity, *indexes);
    if (const Value validator = fieldOf(info.options, u"validator"_s); validator.is<Document>()) {
        entity.validator =
            QJsonDocument::fromJson(toExtendedJsonUtf8(validator, ExtendedJsonMode::Relaxed)).object();
    }
    return entity;
}

} // namespace

Result<QList<BlueprintEntity>> discoverEntities(SessionContext &context, const CancelToken &cancel)
{
    const auto collections = collectionsOf(context, cancel);
    if (!collections) {
        return std::unexpected(collections.error());
    }
    QList<BlueprintEntity> entities;
    for (const CollectionInfo &info : *collections) {
        auto entity = entityFrom(context, info, cancel);
        if (!entity) {
            return std::unexpected(entity.error());
        }
        entities.append(std::move(*entity));
    }
    return entities;
}

} // namespace registrar::mongodb
