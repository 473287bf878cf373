// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalog says of one table or view, as far as reading and writing its records needs it.
#include "repository/postgresql/relation.h"

#include "repository/postgresql/quoting.h"
#include "repository/postgresql/words.h"

#include <QCoreApplication>

namespace registrar::postgresql
{

int Relation::columnPosition(const QString &name) const
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].name == name)
            return static_cast<int>(i);
    }
    return -1;
}

const Column *Relation::column(const QString &name) const
{
    const int position = columnPosition(name);
    return position < 0 ? nullptr : &columns[position];
}

QByteArray Relation::fromClause() const
{
    const bool plainTable = kind == EntityKind::Table || (kind == EntityKind::Partition && !hasChildren);
    return (plainTable ? QByteArray("ONLY ") : QByteArray()) + quotedName(source);
}

bool Relation::hasRowVersion() const
{
    return kind == EntityKind::Table || kind == EntityKind::Partition || kind == EntityKind::PartitionedTable;
}

QString Relation::pagedBy() const
{
    QString text;
    if (keyKind == KeyKind::UniqueIndex) {
        QStringList names;
        for (const int position : key)
            names.append(columns[position].name);
        text = Words::tr("There is no primary key; the unique index over %1 is used instead.")
                   .arg(names.join(u", "));
    } else if (keyKind == KeyKind::RowLocation)
        text = Words::tr("There is no key; records are told apart by where the table keeps them (ctid).");
    else if (keyKind == KeyKind::AllFields)
        text = Words::tr("There is no key; records are told apart by all their fields together.");
    if (hasChildren && kind == EntityKind::Table)
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) +
                Words::tr("Records of the tables that inherit from this one are shown with those tables.");
    return text;
}

QString Relation::editRefusal() const
{
    if (kind == EntityKind::View)
        return Words::tr("This is a view. Edit the tables that it shows.");
    if (kind == EntityKind::MaterializedView)
        return Words::tr(
            "This is a materialized view. Edit the tables that it is made from, then refresh it.");
    if (kind == EntityKind::ForeignTable)
        return Words::tr("This table lives on another server, where its records can be edited.");
    if (keyKind == KeyKind::RowLocation || keyKind == KeyKind::AllFields)
        return Words::tr(
            "Records without a key cannot be named, so they cannot be edited safely. Add a primary key "
            "to the table.");
    if (!mayInsert && !mayUpdate && !mayDelete)
        return Words::tr(
            "This user may not change the table. Sign in as another user, or ask the owner to grant it.");
    return {};
}

FieldDescription describe(const Column &column)
{
    FieldDescription field;
    field.name = column.name;
    field.nativeType = column.nativeType;
    field.types = {valueTypeOf(column.type.kind)};
    field.nullable = !column.notNull;
    field.generated = column.generated || column.identityAlways;
    field.hasDefault = column.hasDefault;
    field.defaultExpression = column.defaultExpression;
    field.writable = !column.generated && !column.identityAlways;
    field.sortable = column.sortable;
    field.enumValues = column.enumValues;
    field.maximumLength = column.maximumLength;
    field.dimension = column.dimension;
    field.comment = column.comment;
    return field;
}

EntityDescription describe(const Relation &relation)
{
    EntityDescription description;
    description.source = relation.source;
    description.kind = relation.kind;
    for (const Column &column : relation.columns)
        description.fields.append(describe(column));
    description.keyKind = relation.keyKind;
    for (const int position : relation.key)
        description.keyFields.append(relation.columns[position].name);
    description.pagedBy = relation.pagedBy();
    description.editRefusal = relation.editRefusal();
    description.editable = description.editRefusal.isEmpty();
    for (const Index &index : relation.indexes)
        description.indexes.append(index);
    description.foreignKeys = relation.foreignKeys;
    description.comment = relation.comment;
    description.total = {static_cast<qint64>(relation.estimatedRows), false};
    description.sizeBytes = relation.sizeBytes;
    return description;
}

} // namespace registrar::postgresql
