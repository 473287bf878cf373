// SPDX-License-Identifier: GPL-3.0-or-later
// A column of the records table: what the blueprint and the live store say of one field.
#include "models/records/record_column.h"

#include "repository/text/value_text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(registrar::RecordColumn)
};

const FieldDescription *described(const EntityDescription *description, const QString &name)
{
    if (!description)
        return nullptr;
    const auto found = std::ranges::find(description->fields, name, &FieldDescription::name);
    return found == description->fields.end() ? nullptr : &*found;
}

bool isNumberType(Value::Type type)
{
    switch (type) {
    case Value::Type::Int32:
    case Value::Type::Int64:
    case Value::Type::Float:
    case Value::Type::Double:
    case Value::Type::Decimal:
    case Value::Type::Decimal128:
        return true;
    default:
        return false;
    }
}

/// Titles of what every key of Redis has besides its value; empty for other fields.
QString keyPropertyTitle(const QString &name)
{
    if (name == u"key")
        return Words::tr("Key");
    if (name == u"type")
        return Words::tr("Type");
    if (name == u"ttl")
        return Words::tr("Expires in (ms)");
    if (name == u"size")
        return Words::tr("Memory (bytes)");
    if (name == u"length")
        return Words::tr("Length");
    if (name == u"truncated")
        return Words::tr("Shown in part");
    return name == u"value" ? Words::tr("Value") : QString();
}

} // namespace

QString RecordColumn::title() const
{
    return inBlueprint || !field.title.isEmpty() ? field.displayTitle() : name;
}

QList<Value::Type> RecordColumn::types() const
{
    QList<Value::Type> types;
    for (const QList<Value::Type> &source : {description.types, field.types}) {
        for (const Value::Type type : source) {
            if (type != Value::Type::Null && type != Value::Type::Missing && !types.contains(type))
                types.append(type);
        }
        if (!types.isEmpty() && description.types.size() == 1)
            return types; // a column has one type, whatever the blueprint allows besides
    }
    if (types.isEmpty())
        types.append(Value::Type::Text);
    return types;
}

QString RecordColumn::nativeType() const
{
    return description.nativeType.isEmpty() ? field.nativeType : description.nativeType;
}

bool RecordColumn::nullable() const
{
    return (!described || description.nullable) && (!inBlueprint || field.nullable);
}

QList<Value> RecordColumn::choices() const
{
    if (!field.values.isEmpty())
        return field.values;
    QList<Value> choices;
    for (const QString &label : description.enumValues)
        choices.append(types().first() == Value::Type::Other
                           ? Value(Value::Other{description.nativeType, label})
                           : Value(label));
    return choices;
}

bool RecordColumn::isNumber() const
{
    return isNumberType(types().first());
}

QString RecordColumn::addRefusal() const
{
    if (field.readOnly)
        return Words::tr("The blueprint keeps this field from being edited here.");
    if (described && description.generated)
        return Words::tr("The store computes this field.");
    if (described && !description.writable)
        return Words::tr("This field cannot be written in the store, or you may not write it.");
    return {};
}

QString RecordColumn::editRefusal() const
{
    const QString refusal = addRefusal();
    if (!refusal.isEmpty())
        return refusal;
    if (field.immutable)
        return Words::tr("This field is set once, when the record is added.");
    if (key)
        return Words::tr(
            "This field is part of the record's key, which names it. Duplicate the record to give it "
            "another key.");
    return {};
}

QString RecordColumn::sortRefusal() const
{
    if (described && !description.sortable)
        return Words::tr("Values of the type %1 have no order to sort by. Sort by another field.")
            .arg(nativeType());
    return {};
}

QString RecordColumn::toolTip() const
{
    QStringList lines{title()};
    if (title() != name)
        lines.append(name);
    QString type = nativeType();
    if (type.isEmpty()) {
        QStringList names;
        for (const Value::Type each : types())
            names.append(Value::typeName(each));
        type = names.join(u" | "_s);
    }
    lines.append(nullable() ? Words::tr("%1, may be null").arg(type) : Words::tr("%1, never null").arg(type));
    if (!field.help.isEmpty())
        lines.append(field.help);
    else if (!description.comment.isEmpty())
        lines.append(description.comment);
    if (key)
        lines.append(Words::tr("Part of the key"));
    if (!sortRefusal().isEmpty())
        lines.append(sortRefusal());
    return lines.join(u'\n');
}

QList<RecordColumn> recordColumns(const BlueprintEntity &entity, const EntityDescription *description)
{
    QStringList names;
    const auto append = [&names](const QString &name) {
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    };
    for (const QString &name : entity.listFields)
        append(name);
    for (const BlueprintField &field : entity.fields)
        append(field.name);
    if (description) {
        for (const FieldDescription &field : description->fields)
            append(field.name);
    }
    QList<RecordColumn> columns;
    for (const QString &name : std::as_const(names)) {
        RecordColumn column = foundColumn(name);
        if (const BlueprintField *field = entity.field(name)) {
            column.field = *field;
            column.inBlueprint = true;
        } else if (entity.kind == EntityKind::KeyPattern) {
            column.field.title = keyPropertyTitle(name);
        }
        if (const FieldDescription *field = described(description, name)) {
            column.description = *field;
            column.described = true;
        } else if (description && description->fixedFields) {
            continue;
        }
        column.milliseconds = entity.kind == EntityKind::KeyPattern && name == "ttl"_L1;
        column.key = description ? description->keyFields.contains(name) : entity.key.contains(name);
        columns.append(column);
    }
    return columns;
}

RecordColumn foundColumn(const QString &name)
{
    RecordColumn column;
    column.name = name;
    column.field.name = name;
    return column;
}

Result<Value> parseForColumn(const RecordColumn &column, const QString &text, const Value &present,
                             const QTimeZone &zone)
{
    QList<Value::Type> types = column.types();
    if (!present.isAbsent()) {
        types.removeAll(present.type());
        types.prepend(present.type());
    }
    std::optional<Error> first;
    for (const Value::Type type : std::as_const(types)) {
        const auto *other = present.get<Value::Other>();
        const QString typeName = type != Value::Type::Other ? QString()
                                 : other                    ? other->typeName
                                                            : column.nativeType();
        Result<Value> value = parseValue(type, text, typeName, zone);
        if (value)
            return value;
        if (!first)
            first = value.error();
    }
    return failure(*first);
}

} // namespace registrar
