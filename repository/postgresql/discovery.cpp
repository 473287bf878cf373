// SPDX-License-Identifier: GPL-3.0-or-later
// Blueprint entities for everything that a live database holds.
#include "repository/postgresql/discovery.h"

#include "repository/postgresql/check_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar::postgresql
{

namespace
{

const QString discovered = u"discovered"_s;

QString entityName(const EntitySource &source)
{
    return source.space == "public"_L1 || source.space.isEmpty() ? source.name : source.toText();
}

/// A column that counts by a sequence of its own is made as serial.
QString creatableType(const Column &column)
{
    if (!column.defaultExpression.startsWith("nextval("_L1))
        return column.nativeType;
    switch (column.type.kind) {
    case ValueType::Kind::SmallInteger:
        return u"smallserial"_s;
    case ValueType::Kind::Integer:
        return u"serial"_s;
    case ValueType::Kind::BigInteger:
        return u"bigserial"_s;
    default:
        return column.nativeType;
    }
}

BlueprintIndex blueprintIndex(const Index &index)
{
    BlueprintIndex made;
    made.name = index.name;
    made.keys = index.keys;
    made.method = index.method == "btree"_L1 ? QString() : index.method;
    made.unique = index.unique;
    made.partialFilter = index.partialFilter;
    made.origin = discovered;
    return made;
}

bool isUniqueAlone(const Relation &relation, const Column &column)
{
    return std::ranges::any_of(relation.indexes, [&](const Index &index) {
        return index.unique && index.valid && index.partialFilter.isEmpty() &&
               index.columnNumbers == QList<int>{column.number};
    });
}

std::optional<BlueprintReference> referenceOf(const Relation &relation, const Column &column)
{
    const auto key =
        std::ranges::find_if(relation.foreignKeys, [&column](const ForeignKeyDescription &candidate) {
            return candidate.fields == QStringList{column.name};
        });
    if (key == relation.foreignKeys.cend())
        return std::nullopt;
    BlueprintReference reference;
    reference.entity = entityName(key->target);
    reference.field = key->targetFields.value(0);
    reference.onDelete = key->onDelete;
    reference.enforced = true;
    return reference;
}

/// Foreign keys of several columns; those of one are told by their columns.
QList<BlueprintCompositeReference> compositeReferences(const Relation &relation)
{
    QList<BlueprintCompositeReference> references;
    for (const ForeignKeyDescription &key : relation.foreignKeys) {
        if (key.fields.size() > 1)
            references.append({.fields = key.fields,
                               .entity = entityName(key.target),
                               .targetFields = key.targetFields,
                               .onDelete = key.onDelete,
                               .enforced = true});
    }
    return references;
}

} // namespace

Result<BlueprintField> Discovery::field(const Relation &relation, const Column &column)
{
    BlueprintField made;
    made.name = column.name;
    made.help = column.comment;
    made.types = {valueTypeOf(column.type.kind)};
    if (column.type.element)
        made.elementTypes = {valueTypeOf(column.type.element->kind)};
    made.nativeType = creatableType(column);
    made.nullable = !column.notNull;
    made.required = column.notNull && !column.hasDefault && !column.generated;
    made.generated = column.generated || column.identityAlways || made.nativeType != column.nativeType ||
                     (column.hasDefault && column.defaultExpression.isEmpty());
    made.readOnly = column.generated || column.identityAlways;
    made.unique = isUniqueAlone(relation, column);
    if (column.maximumLength > 0)
        made.maximumLength = column.maximumLength;
    if (made.nativeType == column.nativeType)
        made.defaultExpression = column.defaultExpression;
    for (const QString &label : column.enumValues)
        made.values.append(Value(Value::Other{column.type.cast, label}));
    made.reference = referenceOf(relation, column);
    made.origin = discovered;
    for (const QString &check : relation.checks)
        addCheckRules(check, column.name, made);
    if (!column.isDomain)
        return made;
    Result<Rows> rules =
        connection_.run("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE contypid = to_regtype($1) "
                        "AND contype = 'c' ORDER BY conname",
                        {column.domainName.toUtf8()});
    if (!rules)
        return failure(rules.error());
    for (int row = 0; row < rules->count(); ++row)
        addCheckRules(rules->text(row, 0), u"VALUE"_s, made);
    return made;
}

Result<BlueprintEntity> Discovery::entity(const Relation &relation)
{
    BlueprintEntity made;
    made.name = entityName(relation.source);
    made.help = relation.comment;
    made.source = relation.source;
    made.kind = relation.kind;
    made.checks = relation.checks;
    made.viewDefinition = relation.viewDefinition.trimmed();
    made.origin = discovered;
    for (const Column &column : relation.columns) {
        Result<BlueprintField> field = this->field(relation, column);
        if (!field)
            return failure(field.error());
        made.fields.append(*field);
    }
    for (const int position : relation.key)
        made.key.append(relation.columns[position].name);
    made.references = compositeReferences(relation);
    for (const Index &index : relation.indexes) {
        if (!index.primary)
            made.indexes.append(blueprintIndex(index));
    }
    const bool isTable = relation.hasRowVersion();
    made.readOnly = !isTable || relation.key.isEmpty();
    made.readOnlyReason = made.readOnly ? relation.editRefusal() : QString();
    return made;
}

Result<QList<BlueprintEntity>> Discovery::run(const CancelToken &cancel)
{
    Result<QList<EntitySummary>> summaries = catalog_.entities();
    if (!summaries)
        return failure(summaries.error());
    QList<BlueprintEntity> entities;
    for (const EntitySummary &summary : std::as_const(*summaries)) {
        if (cancel.isCancelled())
            return failure({.kind = Error::Kind::Cancelled});
        Result<std::shared_ptr<const Relation>> relation = catalog_.fresh(summary.source);
        if (!relation && relation.error().kind == Error::Kind::NotFound)
            continue; // dropped meanwhile
        if (!relation)
            return failure(relation.error());
        Result<BlueprintEntity> made = entity(**relation);
        if (!made)
            return failure(made.error());
        entities.append(*made);
    }
    return entities;
}

} // namespace registrar::postgresql
