// SPDX-License-Identifier: GPL-3.0-or-later
// What a collection or view is.
#include "repository/mongodb/describe.h"

#include "repository/mongodb/bson_codec.h"
#include "repository/mongodb/collections.h"
#include "repository/mongodb/field_names.h"
#include "repository/mongodb/sampling.h"
#include "repository/mongodb/words.h"
#include "repository/text/extended_json.h"

#include <algorithm>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int sampledDocuments = 200;

FieldDescription fieldFrom(const SampledField &sampled, int documents)
{
    FieldDescription field;
    field.name = sampled.name;
    field.types = sampled.usualTypes();
    field.nullable = true;
    QStringList names;
    for (const Value::Type type : std::as_const(field.types)) {
        names.append(Value::typeName(type));
    }
    if (sampled.types.contains(Value::Type::Null)) {
        names.append(Value::typeName(Value::Type::Null));
    }
    field.nativeType = names.join(u" | ");
    field.presentShare = documents > 0 ? std::min(1.0, double(sampled.present) / documents) : 1.0;
    field.sortable = isPlainName(sampled.name) && !sampled.types.contains(Value::Type::Array);
    if (sampled.name == u"_id") {
        field.nullable = false;
        field.hasDefault = field.types.isEmpty() || field.types.contains(Value::Type::ObjectId);
    }
    return field;
}

void refuseEditing(EntityDescription &description, const CollectionInfo &info)
{
    if (info.type == u"view") {
        description.editable = false;
        description.editRefusal =
            Words::tr(
                "This is a view, which MongoDB computes when it is read. Edit the collection “%1” instead.")
                .arg(fieldOf(info.options, u"viewOn"_s).toText());
    } else if (info.type == u"timeseries") {
        description.editable = false;
        description.editRefusal =
            Words::tr("This is a time series collection, in which MongoDB does not change single records. "
                      "Add new measurements instead.");
    } else if (fieldOf(info.options, u"capped"_s) == Value(true)) {
        description.comment =
            Words::tr("This collection is capped: the oldest records make room for new ones.");
    }
}

} // namespace

Result<EntityDescription> describeCollection(SessionContext &context, const EntitySource &source,
                                             const CancelToken &cancel)
{
    const auto info = collectionInfo(context, source.name, cancel);
    if (!info) {
        return std::unexpected(info.error());
    }
    const bool view = info->type == u"view";
    EntityDescription description;
    description.source = source;
    description.kind = view ? EntityKind::View : EntityKind::Collection;
    description.keyFields = QStringList{u"_id"_s};
    description.fixedFields = false;
    refuseEditing(description, *info);
    if (const Value validator = fieldOf(info->options, u"validator"_s); validator.is<Document>()) {
        description.validator = toExtendedJson(validator);
    }
    const auto sample = sampleOf(context, source.name, sampledDocuments, cancel);
    if (!sample) {
        return std::unexpected(sample.error());
    }
    for (const SampledField &field : sample->fields) {
        description.fields.append(fieldFrom(field, sample->documents));
    }
    if (sample->documents == 0) {
        description.fields.append(fieldFrom({.name = u"_id"_s}, 0));
    }
    if (!view) {
        const CollectionSize size = collectionSize(context, source.name, cancel);
        description.total = {size.records, false};
        description.sizeBytes = size.bytes;
        auto indexes = indexesOf(context, source.name, cancel);
        if (!indexes) {
            return std::unexpected(indexes.error());
        }
        for (IndexDescription &index : *indexes) {
            index.sizeBytes = size.indexBytes.value(index.name);
        }
        description.indexes = *indexes;
    } else {
        description.total = {-1, false};
    }
    return description;
}

} // namespace registrar::mongodb
