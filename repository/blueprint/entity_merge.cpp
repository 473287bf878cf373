// SPDX-License-Identifier: GPL-3.0-or-later
// The store wins in what it enforces, the blueprint in what only it knows.
#include "repository/blueprint/entity_merge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

const FieldDescription *described(const EntityDescription &description, const QString &name)
{
    const auto found = std::ranges::find(description.fields, name, &FieldDescription::name);
    return found == description.fields.end() ? nullptr : &*found;
}

/// What a live column enforces.
void enforce(BlueprintField &field, const FieldDescription &live)
{
    if (!live.types.isEmpty())
        field.types = live.types;
    field.nativeType = live.nativeType;
    field.nullable = live.nullable;
    field.generated = field.generated || live.generated;
    if (!live.defaultExpression.isEmpty())
        field.defaultExpression = live.defaultExpression;
    if (live.maximumLength > 0)
        field.maximumLength = std::min(live.maximumLength, field.maximumLength.value_or(live.maximumLength));
}

BlueprintField discovered(const FieldDescription &live)
{
    BlueprintField field;
    field.name = live.name;
    field.help = live.comment;
    field.origin = u"discovered"_s;
    field.types = live.types;
    field.nativeType = live.nativeType;
    enforce(field, live);
    return field;
}

void restrict(BlueprintField &field, const FieldDescription &live)
{
    field.readOnly = field.readOnly || !live.writable || live.generated;
    if (field.values.isEmpty()) {
        for (const QString &label : live.enumValues)
            field.values << (live.types.value(0) == Value::Type::Other
                                 ? Value(Value::Other{live.nativeType, label})
                                 : Value(label));
    }
    if (field.help.isEmpty())
        field.help = live.comment;
}

} // namespace

BlueprintEntity mergeDescription(const BlueprintEntity &entity, const EntityDescription &description)
{
    BlueprintEntity merged = entity;
    merged.source = description.source;
    merged.kind = description.kind;
    if (merged.name.isEmpty())
        merged.name = description.source.name;
    merged.fieldsComplete = description.fixedFields;
    merged.key = description.keyFields.isEmpty() ? entity.key : description.keyFields;
    if (!description.editable && !merged.readOnly) {
        merged.readOnly = true;
        merged.readOnlyReason = description.editRefusal;
    }
    merged.fields.clear();
    for (BlueprintField field : entity.fields) {
        const FieldDescription *live = described(description, field.name);
        if (live == nullptr) {
            if (!description.fixedFields)
                merged.fields << field;
            continue;
        }
        if (description.fixedFields)
            enforce(field, *live);
        restrict(field, *live);
        merged.fields << field;
    }
    for (const FieldDescription &live : description.fields) {
        if (entity.field(live.name) != nullptr)
            continue;
        BlueprintField field = discovered(live);
        restrict(field, live);
        merged.fields << field;
    }
    return merged;
}

QList<BlueprintField> formFields(const BlueprintEntity &entity, const EntityDescription &description)
{
    return mergeDescription(entity, description).fields;
}

} // namespace registrar
