// SPDX-License-Identifier: GPL-3.0-or-later
// What a record begins with that is about to be added.
#include "models/records/new_record.h"

#include <algorithm>

namespace registrar
{

namespace
{

const QString keyType = QStringLiteral("type"); ///< of a key of Redis

/// Fields that no two records may have the same of, alone or together.
QList<QStringList> uniqueFields(const BlueprintEntity &entity, const EntityDescription *description)
{
    QList<QStringList> unique;
    for (const BlueprintField &field : entity.fields) {
        if (field.unique)
            unique.append({field.name});
    }
    const auto add = [&](bool isUnique, const QList<IndexKey> &keys) {
        QStringList names;
        for (const IndexKey &key : keys)
            names.append(key.expression ? QString() : key.field);
        if (isUnique && !names.isEmpty() && !names.contains(QString()))
            unique.append(names);
    };
    for (const BlueprintIndex &index : entity.indexes)
        add(index.unique && !index.optional, index.keys);
    for (const IndexDescription &index : description ? description->indexes : QList<IndexDescription>())
        add(index.unique && !index.primary && index.partialFilter.isEmpty(), index.keys);
    return unique;
}

} // namespace

Document newRecord(const BlueprintEntity &entity)
{
    Document document;
    for (const BlueprintField &field : entity.fields) {
        if (!field.defaultValue.isMissing() && !field.generated && field.setOn.isEmpty() &&
            field.defaultExpression.isEmpty())
            document.append({field.name, field.defaultValue});
    }
    if (entity.kind == EntityKind::KeyPattern && !entity.keyType.isEmpty() &&
        fieldOf(document, keyType).isMissing())
        document.append({keyType, Value(entity.keyType)});
    return document;
}

Document duplicateOf(const Document &fields, const BlueprintEntity &entity,
                     const QList<RecordColumn> &columns, const EntityDescription *description)
{
    const QList<QStringList> unique = uniqueFields(entity, description);
    Document copy;
    for (const Field &field : fields) {
        const auto column = std::ranges::find(columns, field.name, &RecordColumn::name);
        const BlueprintField *described = entity.field(field.name);
        const bool key = column != columns.end() && column->key;
        const bool filledIn = (described && (described->generated || !described->setOn.isEmpty())) ||
                              (column != columns.end() && column->description.generated);
        // A set and a list look alike: the store has to be told which of them it is to make.
        const bool isType = entity.kind == EntityKind::KeyPattern && field.name == keyType;
        if (!key && (!filledIn || isType) && !unique.contains(QStringList{field.name}))
            copy.append(field);
    }
    return copy;
}

QString fieldToChange(const BlueprintEntity &entity, const QList<RecordColumn> &columns,
                      const EntityDescription *description)
{
    const QList<QStringList> unique = uniqueFields(entity, description);
    const auto first = [&](auto wanted) {
        const auto found = std::ranges::find_if(columns, [&](const RecordColumn &column) {
            return column.addRefusal().isEmpty() && wanted(column);
        });
        return found == columns.end() ? QString() : found->name;
    };
    const auto alone = [&](const RecordColumn &column) {
        return (column.key && !column.description.hasDefault && !column.field.generated) ||
               unique.contains(QStringList{column.name});
    };
    const auto together = [&](const RecordColumn &column) {
        return std::ranges::any_of(unique,
                                   [&](const QStringList &names) { return names.contains(column.name); });
    };
    const auto any = [](const RecordColumn &column) { return !column.key; };
    const QString name = first(alone).isEmpty() ? first(together) : first(alone);
    return name.isEmpty() ? first(any) : name;
}

} // namespace registrar
