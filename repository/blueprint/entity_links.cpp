// SPDX-License-Identifier: GPL-3.0-or-later
// The ways from one entity to another, both ways and across stores: which records a record names, and which
// name it.
#include "repository/blueprint/entity_links.h"

#include "repository/blueprint/record_rules.h"
#include "repository/text/value_text.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <utility>

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

    void collectComposites()
    {
        for (const BlueprintCompositeReference &reference : entity_.references) {
            const BlueprintEntity *target = blueprint_.entity(entity_.store, reference.entity);
            if (!target || reference.fields.size() < 2 ||
                reference.fields.size() != reference.targetFields.size())
                continue;
            EntityLink link{.fromStore = entity_.store,
                            .fromEntity = entity_.name,
                            .fromSource = entity_.source,
                            .field = {reference.fields.first()},
                            .types = typesOf(entity_, reference.fields.first()),
                            .toStore = entity_.store,
                            .toEntity = target->name,
                            .toSource = target->source,
                            .toField = reference.targetFields.first(),
                            .toTypes = typesOf(*target, reference.targetFields.first()),
                            .onDelete = reference.onDelete,
                            .enforced = reference.enforced};
            for (qsizetype i = 1; i < reference.fields.size(); ++i)
                link.more.append({reference.fields.at(i), typesOf(entity_, reference.fields.at(i)),
                                  reference.targetFields.at(i),
                                  typesOf(*target, reference.targetFields.at(i))});
            links.append(link);
        }
    }

    QList<EntityLink> links;

private:
    static QList<Value::Type> typesOf(const BlueprintEntity &entity, const QString &name)
    {
        const BlueprintField *field = entity.field(name);
        return field ? field->types : QList<Value::Type>();
    }

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

/// The values of a composite link's fields, as one; absent where one of them is.
Value tupleOf(const QList<Value> &parts)
{
    const bool whole = std::ranges::none_of(parts, &Value::isAbsent);
    return whole ? Value(Value::Array(parts)) : Value();
}

Value partOf(const Value &tuple, qsizetype part)
{
    const auto *parts = tuple.get<Value::Array>();
    return parts ? parts->value(part) : Value();
}

QList<Value::Type> typesOfPart(const EntityLink &link, qsizetype part)
{
    return part == 0 ? link.types : link.more.at(part - 1).types;
}

/// Tuples that differ in one part only make one list of conditions: that part is any of them.
QList<QList<Condition>> groupedBy(qsizetype free, const EntityLink &link, const QList<Value> &tuples)
{
    const QList<FieldPath> fields = link.fields();
    QList<QList<Condition>> groups;
    QHash<QByteArray, qsizetype> places;
    for (const Value &tuple : tuples) {
        QByteArray fixed;
        QList<Condition> conditions;
        for (qsizetype part = 0; part < fields.size(); ++part) {
            const Value value = partOf(tuple, part);
            conditions.append(equalsAny(fields.at(part), readings(value, typesOfPart(link, part))));
            const QByteArray text = editText(value).toUtf8();
            if (part != free) // with its length, so that no two run into each other
                fixed += QByteArray::number(text.size()) + ':' + text;
        }
        const auto known = places.constFind(fixed);
        if (known == places.constEnd()) {
            places.insert(fixed, groups.size());
            groups.append(conditions);
            continue;
        }
        Condition &any = groups[*known][free];
        for (const Value &value : std::as_const(conditions.at(free).operands))
            any.operands.append(value);
        any.op = Operator::In;
    }
    return groups;
}

QList<QList<Condition>> compositeHolders(const EntityLink &link, const QList<Value> &targets)
{
    QList<Value> tuples;
    std::ranges::copy_if(targets, std::back_inserter(tuples),
                         [](const Value &target) { return !target.isAbsent(); });
    QList<QList<Condition>> fewest;
    for (qsizetype free = 0; free <= link.more.size(); ++free) {
        const QList<QList<Condition>> groups = groupedBy(free, link, tuples);
        if (free == 0 || groups.size() < fewest.size())
            fewest = groups;
    }
    return fewest;
}

QString fieldTitle(const BlueprintEntity *holder, const FieldPath &path)
{
    const BlueprintField *field = holder ? fieldAt(*holder, path) : nullptr;
    QString title = field ? field->displayTitle() : path.value(path.size() - 1);
    for (const QString &ending : {u" id"_s, u"_id"_s, u" ID"_s}) {
        if (title.size() > ending.size() && title.endsWith(ending))
            title.chop(ending.size());
    }
    return title;
}

} // namespace

QList<FieldPath> EntityLink::fields() const
{
    QList<FieldPath> all{field};
    for (const Part &part : more)
        all.append({part.field});
    return all;
}

QStringList EntityLink::toFields() const
{
    QStringList all{toField};
    for (const Part &part : more)
        all.append(part.toField);
    return all;
}

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
    collector.collectComposites();
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
        if (key.fields.isEmpty() || key.fields.size() != key.targetFields.size())
            continue;
        QList<FieldPath> fields;
        for (const QString &name : key.fields)
            fields.append({name});
        const bool known = std::ranges::any_of(told, [&](const EntityLink &link) {
            return link.fields() == fields && link.toStore == store && link.toSource == key.target;
        });
        if (known)
            continue;
        links.append({.fromStore = store,
                      .fromEntity = from,
                      .fromSource = description.source,
                      .field = fields.first(),
                      .toStore = store,
                      .toEntity = nameOf(key.target),
                      .toSource = key.target,
                      .toField = key.targetFields.first(),
                      .onDelete = key.onDelete,
                      .enforced = true});
        for (qsizetype i = 1; i < key.fields.size(); ++i)
            links.last().more.append(
                {.field = key.fields.at(i), .types = {}, .toField = key.targetFields.at(i), .toTypes = {}});
    }
    return links;
}

QList<Value> heldValues(const EntityLink &link, const Document &fields)
{
    if (link.isComposite()) {
        QList<Value> parts;
        for (const FieldPath &field : link.fields())
            parts.append(fieldOf(fields, field));
        const Value tuple = tupleOf(parts);
        return tuple.isAbsent() ? QList<Value>() : QList<Value>{tuple};
    }
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

Value targetValue(const EntityLink &link, const Document &fields)
{
    if (!link.isComposite())
        return fieldOf(fields, link.toField);
    QList<Value> parts;
    for (const QString &name : link.toFields())
        parts.append(fieldOf(fields, name));
    return tupleOf(parts);
}

QList<Condition> targetConditions(const EntityLink &link, const QList<Value> &held)
{
    if (link.isComposite()) {
        const Value tuple = held.value(0);
        QList<Condition> conditions{equalsAny({link.toField}, readings(partOf(tuple, 0), link.toTypes))};
        for (qsizetype i = 0; i < link.more.size(); ++i)
            conditions.append(equalsAny({link.more.at(i).toField},
                                        readings(partOf(tuple, i + 1), link.more.at(i).toTypes)));
        return conditions;
    }
    QList<Value> targets;
    for (const Value &value : held) {
        const QList<Value> read = readings(value, link.toTypes);
        for (const Value &each : read)
            appendOnce(targets, each);
    }
    return {equalsAny({link.toField}, targets)};
}

QList<QList<Condition>> holderConditions(const EntityLink &link, const QList<Value> &targets)
{
    if (link.isComposite())
        return compositeHolders(link, targets);
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
        return {{equalsAny(link.field, held)}};
    // MongoDB compares a list with every element of an array.
    if (link.shape == Shape::Elements)
        return {{held.size() == 1 ? Condition{link.field, Operator::ArrayContains, held, true}
                                  : Condition{link.field, Operator::In, held, true}}};
    QList<QList<Condition>> alternatives;
    for (const Value &name : std::as_const(held))
        alternatives.append({{link.field + FieldPath{name.toText()}, Operator::IsPresent, {}, true}});
    return alternatives;
}

QString linkTitle(const EntityLink &link, const BlueprintEntity *holder)
{
    QStringList titles;
    for (const FieldPath &field : link.fields())
        titles.append(fieldTitle(holder, field));
    return titles.size() == 1 ? titles.first() : QLocale().createSeparatedList(titles);
}

QString heldText(const EntityLink &link, const Value &held, qsizetype maximumLength)
{
    const auto *parts = link.isComposite() ? held.get<Value::Array>() : nullptr;
    if (!parts)
        return displayText(held, {.maximumLength = maximumLength});
    QStringList texts;
    for (const Value &part : *parts)
        texts.append(displayText(part, {.maximumLength = maximumLength}));
    return texts.join(u" · "_s);
}

} // namespace registrar
