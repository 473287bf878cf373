// SPDX-License-Identifier: GPL-3.0-or-later
// The ways from one entity to another, both ways and across stores: which records a record names, and which
// name it.
#include "repository/blueprint/entity_links.h"

#include "repository/text/value_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Shape = EntityLink::Shape;

/// What one entity's fields point at.
class LinkCollector
{
public:
    LinkCollector(const Blueprint &blueprint, const BlueprintEntity &entity)
        : blueprint_(blueprint)
        , entity_(entity)
    {
    }

    void collect(const QList<BlueprintField> &fields, const FieldPath &outer = {})
    {
        for (const BlueprintField &field : fields) {
            const FieldPath path = outer + FieldPath{field.name};
            const bool array = field.types.contains(Value::Type::Array);
            if (field.reference)
                add(*field.reference, path, array ? Shape::Elements : Shape::Value,
                    array ? field.elementTypes : field.types);
            if (field.keyReference)
                add(*field.keyReference, path, Shape::Names, {Value::Type::Text});
            collect(field.fields, path);
        }
    }

    QList<EntityLink> links;

private:
    void add(const BlueprintReference &reference, const FieldPath &path, Shape shape,
             const QList<Value::Type> &types)
    {
        const QString store = reference.store.isEmpty() ? entity_.store : reference.store;
        const BlueprintEntity *target = blueprint_.entity(store, reference.entity);
        if (!target)
            return;
        const BlueprintField *field = target->field(reference.field);
        links.append({.fromStore = entity_.store,
                      .fromEntity = entity_.name,
                      .fromSource = entity_.source,
                      .field = path,
                      .shape = shape,
                      .types = types,
                      .toStore = store,
                      .toEntity = target->name,
                      .toSource = target->source,
                      .toField = reference.field,
                      .toTypes = field ? field->types : QList<Value::Type>(),
                      .asText = reference.as == u"text" || shape == Shape::Names,
                      .onDelete = reference.onDelete,
                      .enforced = reference.enforced});
    }

    const Blueprint &blueprint_;
    const BlueprintEntity &entity_;
};

void appendOnce(QList<Value> &values, const Value &value)
{
    if (!value.isAbsent() && !values.contains(value))
        values.append(value);
}

/// The values at a path, through every element of arrays on the way.
void gather(const Value &value, const FieldPath &path, qsizetype step, QList<Value> &found)
{
    if (step == path.size()) {
        found.append(value);
    } else if (const auto *elements = value.get<Value::Array>()) {
        for (const Value &element : *elements)
            gather(element, path, step, found);
    } else {
        gather(value.at(path.at(step)), path, step + 1, found);
    }
}

bool isInteger(const Value &value)
{
    return value.is<qint32>() || value.is<qint64>();
}

/// A whole number that one store has as a double is an integer in another one.
Value plain(const Value &value)
{
    const auto whole = value.is<double>() ? value.toInteger() : std::nullopt;
    return whole ? Value(*whole) : value;
}

/// The value as it may stand in a field of these types, best first.
QList<Value> readings(const Value &value, const QList<Value::Type> &types)
{
    QList<Value> found;
    const Value own = plain(value);
    const bool text = own.is<QString>();
    for (const Value::Type type : types) {
        const bool number = type == Value::Type::Int32 || type == Value::Type::Int64;
        if (type == own.type() || (number && isInteger(own))) {
            appendOnce(found, own); // stores compare integers of any width
        } else if (type == Value::Type::Text) {
            appendOnce(found, Value(editText(own)));
        } else if (text) {
            if (const auto read = parseValue(type, own.toText()))
                appendOnce(found, *read);
        }
    }
    if (found.isEmpty())
        found.append(own);
    return found;
}

Condition equalsAny(const FieldPath &field, const QList<Value> &values)
{
    return {field, values.size() == 1 ? Operator::Equals : Operator::In, values, true};
}

} // namespace

QList<EntityLink> entityLinks(const Blueprint &blueprint)
{
    QList<EntityLink> links;
    for (const BlueprintEntity &entity : blueprint.entities)
        links.append(linksFrom(blueprint, entity.store, entity.name));
    return links;
}

QList<EntityLink> linksFrom(const Blueprint &blueprint, const QString &store, const QString &entity)
{
    const BlueprintEntity *found = blueprint.entity(store, entity);
    if (!found)
        return {};
    LinkCollector collector(blueprint, *found);
    collector.collect(found->fields);
    return collector.links;
}

QList<EntityLink> linksTo(const Blueprint &blueprint, const QString &store, const QString &entity)
{
    QList<EntityLink> links = entityLinks(blueprint);
    links.removeIf([&](const EntityLink &link) { return link.toStore != store || link.toEntity != entity; });
    return links;
}

QList<EntityLink> undeclaredLinks(const Blueprint &blueprint, const QString &store,
                                  const EntityDescription &description)
{
    const auto nameOf = [&](const EntitySource &source) {
        const BlueprintEntity *entity = blueprint.entityBySource(store, source);
        return entity ? entity->name : source.toText();
    };
    const QString from = nameOf(description.source);
    const QList<EntityLink> told = linksFrom(blueprint, store, from);
    QList<EntityLink> links;
    for (const ForeignKeyDescription &key : description.foreignKeys) {
        if (key.fields.size() != 1 || key.targetFields.size() != 1)
            continue;
        const FieldPath field{key.fields.first()};
        const bool known = std::ranges::any_of(told, [&](const EntityLink &link) {
            return link.field == field && link.toStore == store && link.toSource == key.target;
        });
        if (known)
            continue;
        links.append({.fromStore = store,
                      .fromEntity = from,
                      .fromSource = description.source,
                      .field = field,
                      .toStore = store,
                      .toEntity = nameOf(key.target),
                      .toSource = key.target,
                      .toField = key.targetFields.first(),
                      .onDelete = key.onDelete,
                      .enforced = true});
    }
    return links;
}

QList<Value> heldValues(const EntityLink &link, const Document &fields)
{
    QList<Value> found;
    gather(Value(fields), link.field, 0, found);
    QList<Value> held;
    for (const Value &value : std::as_const(found)) {
        const auto *elements = value.get<Value::Array>();
        const auto *names = value.get<Document>();
        if (link.shape == Shape::Names && names) {
            for (const Field &field : *names)
                appendOnce(held, Value(field.name));
        } else if (link.shape != Shape::Names && elements) {
            for (const Value &element : *elements)
                appendOnce(held, element);
        } else if (link.shape != Shape::Names) {
            appendOnce(held, value);
        }
    }
    return held;
}

Condition targetCondition(const EntityLink &link, const QList<Value> &held)
{
    QList<Value> targets;
    for (const Value &value : held) {
        const QList<Value> read = readings(value, link.toTypes);
        for (const Value &each : read)
            appendOnce(targets, each);
    }
    return equalsAny({link.toField}, targets);
}

QList<Condition> holderConditions(const EntityLink &link, const QList<Value> &targets)
{
    QList<Value> held;
    for (const Value &target : targets) {
        if (target.isAbsent())
            continue;
        const QList<Value> read =
            link.asText ? QList<Value>{Value(editText(plain(target)))} : readings(target, link.types);
        for (const Value &each : read)
            appendOnce(held, each);
    }
    if (held.isEmpty())
        return {};
    if (link.shape == Shape::Value)
        return {equalsAny(link.field, held)};
    // MongoDB compares a list with every element of an array.
    if (link.shape == Shape::Elements)
        return {held.size() == 1 ? Condition{link.field, Operator::ArrayContains, held, true}
                                 : Condition{link.field, Operator::In, held, true}};
    QList<Condition> conditions;
    for (const Value &name : std::as_const(held))
        conditions.append({link.field + FieldPath{name.toText()}, Operator::IsPresent, {}, true});
    return conditions;
}

QString linkTitle(const EntityLink &link, const BlueprintField *field)
{
    QString title = field ? field->displayTitle() : link.field.value(link.field.size() - 1);
    for (const QString &ending : {u" id"_s, u"_id"_s, u" ID"_s}) {
        if (title.size() > ending.size() && title.endsWith(ending))
            title.chop(ending.size());
    }
    return title;
}

} // namespace registrar
