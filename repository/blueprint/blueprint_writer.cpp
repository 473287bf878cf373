// SPDX-License-Identifier: GPL-3.0-or-later
// The mirror of blueprint_reader.cpp.
#include "repository/blueprint/blueprint_writer.h"

#include "repository/blueprint/json_format.h"
#include "repository/blueprint/value_literal.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Kind = LocatedJson::Kind;

/// An object being written; what is at its default is left out.
class Writer
{
public:
    Writer() { node_.kind = Kind::Object; }

    Writer &add(const QString &name, LocatedJson value)
    {
        node_.members << LocatedJson::Member{name, {}, std::move(value)};
        return *this;
    }
    Writer &text(const QString &name, const QString &value)
    {
        return value.isEmpty() ? *this : add(name, jsonText(value));
    }
    Writer &flag(const QString &name, bool value, bool standard = false)
    {
        return value == standard ? *this : add(name, jsonBoolean(value));
    }
    Writer &whole(const QString &name, std::optional<qint64> value)
    {
        return value ? add(name, jsonNumber(QString::number(*value))) : *this;
    }
    Writer &number(const QString &name, std::optional<double> value)
    {
        return value ? add(name, jsonNumber(QString::number(*value, 'g', QLocale::FloatingPointShortest)))
                     : *this;
    }
    Writer &texts(const QString &name, const QStringList &values)
    {
        return list(name, values, [](const QString &value) { return jsonText(value); });
    }
    Writer &object(const QString &name, const QJsonObject &value)
    {
        return value.isEmpty() ? *this : add(name, jsonNode(value));
    }
    Writer &types(const QString &name, const QList<Value::Type> &values)
    {
        if (values.size() == 1)
            return text(name, Value::typeName(values.first()));
        return list(name, values, [](Value::Type type) { return jsonText(Value::typeName(type)); });
    }
    template<typename T, typename Function>
    Writer &list(const QString &name, const QList<T> &values, Function write)
    {
        if (values.isEmpty())
            return *this;
        LocatedJson array;
        array.kind = Kind::Array;
        for (const T &value : values)
            array.elements << write(value);
        return add(name, std::move(array));
    }
    [[nodiscard]] LocatedJson take() { return std::move(node_); }

private:
    LocatedJson node_;
};

void addReference(Writer &writer, const QString &name, const std::optional<BlueprintReference> &reference)
{
    if (!reference)
        return;
    writer.add(name, Writer()
                         .text(u"store"_s, reference->store)
                         .text(u"entity"_s, reference->entity)
                         .text(u"field"_s, reference->field)
                         .text(u"as"_s, reference->as)
                         .text(u"mirror"_s, reference->mirror)
                         .text(u"onDelete"_s, reference->onDelete)
                         .flag(u"enforced"_s, reference->enforced)
                         .take());
}

LocatedJson writeCompositeReference(const BlueprintCompositeReference &reference)
{
    return Writer()
        .texts(u"fields"_s, reference.fields)
        .text(u"entity"_s, reference.entity)
        .texts(u"targetFields"_s, reference.targetFields)
        .text(u"onDelete"_s, reference.onDelete)
        .flag(u"enforced"_s, reference.enforced)
        .take();
}

LocatedJson writeField(const BlueprintField &field)
{
    const LiteralTypes literals{field.types, field.elementTypes};
    const auto literal = [&literals](const Value &value) { return writeLiteral(value, literals); };
    Writer writer;
    writer.text(u"name"_s, field.name)
        .text(u"title"_s, field.title)
        .text(u"help"_s, field.help)
        .types(u"type"_s, field.types)
        .types(u"elementType"_s, field.elementTypes)
        .text(u"nativeType"_s, field.nativeType)
        .flag(u"required"_s, field.required)
        .flag(u"nullable"_s, field.nullable, true)
        .flag(u"immutable"_s, field.immutable)
        .flag(u"readOnly"_s, field.readOnly)
        .flag(u"unique"_s, field.unique)
        .flag(u"secret"_s, field.secret)
        .flag(u"generated"_s, field.generated)
        .whole(u"minimumLength"_s, field.minimumLength)
        .whole(u"maximumLength"_s, field.maximumLength)
        .number(u"minimum"_s, field.minimum)
        .number(u"maximum"_s, field.maximum)
        .text(u"pattern"_s, field.pattern)
        .text(u"format"_s, field.format)
        .list(u"values"_s, field.values, literal)
        .list(u"suggestions"_s, field.suggestions, literal);
    if (!field.defaultValue.isMissing())
        writer.add(u"default"_s, literal(field.defaultValue));
    writer.text(u"defaultExpression"_s, field.defaultExpression)
        .text(u"setOn"_s, field.setOn)
        .text(u"unit"_s, field.unit);
    addReference(writer, u"reference"_s, field.reference);
    addReference(writer, u"keyReference"_s, field.keyReference);
    writer.list(u"fields"_s, field.fields, writeField)
        .text(u"origin"_s, field.origin)
        .text(u"note"_s, field.note)
        .object(u"sample"_s, field.sample);
    return writer.take();
}

LocatedJson writeIndexKey(const IndexKey &key)
{
    return Writer()
        .text(u"field"_s, key.field)
        .text(u"kind"_s, key.kind == "1"_L1 ? QString() : key.kind)
        .flag(u"expression"_s, key.expression)
        .take();
}

LocatedJson writeIndex(const BlueprintIndex &index)
{
    return Writer()
        .text(u"name"_s, index.name)
        .list(u"keys"_s, index.keys, writeIndexKey)
        .text(u"method"_s, index.method)
        .flag(u"unique"_s, index.unique)
        .flag(u"sparse"_s, index.sparse)
        .flag(u"constraint"_s, index.constraint)
        .flag(u"optional"_s, index.optional)
        .flag(u"watched"_s, index.watched)
        .text(u"redundantWith"_s, index.redundantWith)
        .whole(u"expireAfterSeconds"_s, index.expireAfterSeconds)
        .text(u"partialFilter"_s, index.partialFilter)
        .text(u"origin"_s, index.origin)
        .text(u"note"_s, index.note)
        .take();
}

void addSource(Writer &writer, const BlueprintEntity &entity)
{
    const bool inSchema = entity.kind != EntityKind::Collection && entity.kind != EntityKind::KeyPattern;
    const QString standardSpace = inSchema ? u"public"_s : QString();
    if (entity.source == EntitySource{standardSpace, entity.name})
        return;
    Writer source;
    if (entity.source.space != standardSpace)
        source.add(u"space"_s, jsonText(entity.source.space));
    writer.add(u"source"_s, source.text(u"name"_s, entity.source.name).take());
}

LocatedJson writeEntity(const BlueprintEntity &entity)
{
    Writer writer;
    writer.text(u"name"_s, entity.name)
        .text(u"store"_s, entity.store)
        .text(u"title"_s, entity.title)
        .text(u"help"_s, entity.help)
        .text(u"kind"_s, entityKindName(entity.kind));
    addSource(writer, entity);
    writer.texts(u"key"_s, entity.key)
        .texts(u"listFields"_s, entity.listFields)
        .list(u"defaultSort"_s, entity.defaultSort,
              [](const SortKey &key) {
                  return jsonText((key.descending ? u"-"_s : QString()) + key.field.value(0));
              })
        .text(u"titleField"_s, entity.titleField)
        .flag(u"readOnly"_s, entity.readOnly)
        .text(u"readOnlyReason"_s, entity.readOnlyReason)
        .flag(u"secret"_s, entity.secret)
        .text(u"keyType"_s, entity.keyType)
        .whole(u"expirySeconds"_s, entity.expirySeconds)
        .text(u"flushImpact"_s, entity.flushImpact)
        .text(u"origin"_s, entity.origin)
        .text(u"note"_s, entity.note)
        .object(u"sample"_s, entity.sample)
        .flag(u"fieldsComplete"_s, entity.fieldsComplete, true)
        .list(u"fields"_s, entity.fields, writeField)
        .list(u"references"_s, entity.references, writeCompositeReference)
        .list(u"indexes"_s, entity.indexes, writeIndex)
        .object(u"validator"_s, entity.validator)
        .object(u"validatorRecommended"_s, entity.validatorRecommended)
        .texts(u"checks"_s, entity.checks)
        .texts(u"checksProposed"_s, entity.checksProposed)
        .text(u"viewDefinition"_s, entity.viewDefinition);
    return writer.take();
}

LocatedJson writeStore(const BlueprintStore &store)
{
    return Writer()
        .text(u"name"_s, store.name)
        .text(u"title"_s, store.title)
        .text(u"kind"_s, storeKindName(store.kind))
        .text(u"database"_s, store.database)
        .texts(u"addressVariables"_s, store.addressVariables)
        .texts(u"databaseVariables"_s, store.databaseVariables)
        .texts(u"userVariables"_s, store.userVariables)
        .texts(u"passwordVariables"_s, store.passwordVariables)
        .text(u"defaultAddress"_s, store.defaultAddress)
        .texts(u"containers"_s, store.containers)
        .texts(u"services"_s, store.services)
        .text(u"expectedVersion"_s, store.expectedVersion)
        .text(u"minimumVersion"_s, store.minimumVersion)
        .flag(u"required"_s, store.required, true)
        .texts(u"extensions"_s, store.extensions)
        .object(u"settings"_s, store.settings)
        .text(u"note"_s, store.note)
        .take();
}

LocatedJson writeThreshold(const BlueprintThreshold &threshold)
{
    return Writer()
        .text(u"name"_s, threshold.name)
        .text(u"store"_s, threshold.store)
        .number(u"value"_s, threshold.value)
        .text(u"unit"_s, threshold.unit)
        .text(u"note"_s, threshold.note)
        .take();
}

LocatedJson writeWorkspace(const BlueprintWorkspace &workspace)
{
    return Writer()
        .text(u"name"_s, workspace.name)
        .text(u"title"_s, workspace.title)
        .text(u"kind"_s, workspace.kind)
        .object(u"settings"_s, workspace.settings)
        .take();
}

LocatedJson writeFault(const BlueprintFault &fault)
{
    Writer writer;
    writer.text(u"name"_s, fault.name)
        .text(u"store"_s, fault.store)
        .text(u"entity"_s, fault.entity)
        .text(u"field"_s, fault.field)
        .text(u"kind"_s, fault.kind)
        .whole(u"perThousand"_s, fault.perThousand);
    if (fault.atLeast != 1)
        writer.whole(u"atLeast"_s, fault.atLeast);
    return writer.text(u"note"_s, fault.note).take();
}

} // namespace

QByteArray writeBlueprint(const Blueprint &blueprint)
{
    LocatedJson none;
    none.kind = Kind::Array;
    Writer writer;
    writer.whole(u"format"_s, blueprint.formatVersion)
        .text(u"name"_s, blueprint.name)
        .text(u"title"_s, blueprint.title)
        .text(u"version"_s, blueprint.version)
        .text(u"summary"_s, blueprint.summary)
        .list(u"stores"_s, blueprint.stores, writeStore);
    if (blueprint.entities.isEmpty())
        writer.add(u"entities"_s, none);
    writer.list(u"entities"_s, blueprint.entities, writeEntity)
        .list(u"thresholds"_s, blueprint.thresholds, writeThreshold)
        .list(u"workspaces"_s, blueprint.workspaces, writeWorkspace)
        .object(u"roles"_s, blueprint.roles)
        .object(u"guidance"_s, blueprint.guidance)
        .list(u"faults"_s, blueprint.faults, writeFault);
    return formatJson(writer.take());
}

} // namespace registrar
