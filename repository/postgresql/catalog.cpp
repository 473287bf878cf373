// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what the catalog says of tables and views, and remembers it for the session.
#include "repository/postgresql/catalog.h"

#include "repository/postgresql/array_text.h"
#include "repository/postgresql/catalog_statements.h"
#include "repository/postgresql/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar::postgresql
{

namespace
{

EntityKind entityKind(QByteArrayView relkind, bool isPartition)
{
    switch (relkind.isEmpty() ? 'r' : relkind[0]) {
    case 'p':
        return EntityKind::PartitionedTable;
    case 'v':
        return EntityKind::View;
    case 'm':
        return EntityKind::MaterializedView;
    case 'f':
        return EntityKind::ForeignTable;
    default:
        return isPartition ? EntityKind::Partition : EntityKind::Table;
    }
}

Parameter number(quint32 oid)
{
    return QByteArray::number(oid);
}

ValueType scalarType(quint32 oid, const QString &cast, const QString &name)
{
    ValueType type;
    type.kind = kindOfTypeName(name);
    type.cast = cast;
    type.oid = oid;
    return type;
}

Column columnOf(const Rows &rows, int row)
{
    Column column;
    column.name = rows.text(row, 0);
    column.number = static_cast<int>(rows.integer(row, 1));
    column.notNull = rows.isTrue(row, 2);
    column.identityAlways = rows.text(row, 3) == "a"_L1;
    column.generated = !rows.bytes(row, 4).isEmpty();
    column.nativeType = rows.text(row, 5);
    column.type =
        scalarType(static_cast<quint32>(rows.integer(row, 6)), rows.text(row, 7), rows.text(row, 8));
    if (rows.isTrue(row, 9)) {
        column.type.kind = ValueType::Kind::Array;
        column.type.element = std::make_shared<ValueType>(
            scalarType(static_cast<quint32>(rows.integer(row, 10)), rows.text(row, 11), rows.text(row, 12)));
        column.type.delimiter = rows.bytes(row, 13).isEmpty() ? ',' : rows.bytes(row, 13)[0];
    }
    column.defaultExpression = rows.text(row, 14);
    column.isDomain = rows.isTrue(row, 20);
    if (column.defaultExpression.isEmpty() && column.isDomain)
        column.defaultExpression = rows.text(row, 24);
    column.hasDefault = !column.defaultExpression.isEmpty() || !rows.bytes(row, 3).isEmpty();
    column.comment = rows.text(row, 15);
    column.maximumLength = rows.integer(row, 16);
    column.dimension = static_cast<int>(rows.integer(row, 17));
    column.sortable = rows.isTrue(row, 18);
    column.enumValues = textArray(rows.bytes(row, 19));
    column.domainName = column.isDomain ? rows.text(row, 21) : QString();
    column.byteOrder = rows.isTrue(row, 22);
    column.deterministic = rows.isTrue(row, 23);
    return column;
}

Index indexOf(const Rows &rows, int row)
{
    Index index;
    index.name = rows.text(row, 1);
    index.method = rows.text(row, 2);
    index.primary = rows.isTrue(row, 3);
    index.unique = rows.isTrue(row, 4);
    index.valid = rows.isTrue(row, 5);
    index.immediate = rows.isTrue(row, 6);
    index.partialFilter = rows.text(row, 7);
    index.definition = rows.text(row, 8);
    index.sizeBytes = rows.integer(row, 9);
    index.plain = index.method == "btree"_L1 && index.valid && index.partialFilter.isEmpty();
    return index;
}

void addKey(Index &index, const Rows &rows, int row)
{
    const bool descending = rows.integer(row, 12) == 1;
    const bool nullsFirst = rows.integer(row, 13) == 1;
    const bool defaultClass = rows.isTrue(row, 15);
    IndexKey key;
    key.expression = rows.integer(row, 10) == 0;
    key.field = key.expression ? rows.text(row, 11) : rows.text(row, 16);
    key.kind = index.method == "btree"_L1 ? (descending ? u"-1"_s : u"1"_s) : rows.text(row, 14);
    index.keys.append(key);
    index.columnNumbers.append(static_cast<int>(rows.integer(row, 10)));
    index.operatorClasses.append(rows.text(row, 14));
    index.expressions.append(rows.text(row, 11));
    index.plain = index.plain && defaultClass && nullsFirst == descending && rows.isTrue(row, 17);
}

/// The key: the primary one, else a unique index whose columns are all NOT NULL, the shortest first.
void chooseKey(Relation &relation)
{
    const Index *best = nullptr;
    QList<int> bestKey;
    for (const Index &index : std::as_const(relation.indexes)) {
        if (!index.unique || !index.valid || !index.immediate || !index.partialFilter.isEmpty())
            continue;
        QList<int> positions;
        for (const IndexKey &key : index.keys) {
            const int position = key.expression ? -1 : relation.columnPosition(key.field);
            if (position < 0 || (!relation.columns[position].notNull && !index.primary))
                break;
            positions.append(position);
        }
        if (positions.size() != index.keys.size())
            continue;
        if (!best || (index.primary && !best->primary) ||
            (!best->primary && positions.size() < bestKey.size())) {
            best = &index;
            bestKey = positions;
        }
    }
    relation.key = bestKey;
    if (best)
        relation.keyKind = best->primary ? KeyKind::PrimaryKey : KeyKind::UniqueIndex;
    else
        relation.keyKind = relation.hasRowVersion() ? KeyKind::RowLocation : KeyKind::AllFields;
}

QString deleteAction(QByteArrayView code)
{
    switch (code.isEmpty() ? 'a' : code[0]) {
    case 'r':
        return u"restrict"_s;
    case 'c':
        return u"cascade"_s;
    case 'n':
        return u"set null"_s;
    case 'd':
        return u"set default"_s;
    default:
        return u"no action"_s;
    }
}

} // namespace

QStringList textArray(QByteArrayView text)
{
    QStringList texts;
    const std::optional<Value::Array> elements =
        parseArray(text, ',', [](QByteArrayView element) { return Value(QString::fromUtf8(element)); });
    if (!elements)
        return texts;
    for (const Value &element : *elements)
        texts.append(element.toText());
    return texts;
}

Result<std::shared_ptr<const Relation>> Catalog::relation(const EntitySource &source)
{
    if (const auto known = relations_.constFind({source.space, source.name}); known != relations_.cend())
        return *known;
    return fresh(source);
}

Result<std::shared_ptr<const Relation>> Catalog::fresh(const EntitySource &source)
{
    relations_.remove({source.space, source.name});
    const Parameter space = source.space.isEmpty() ? Parameter() : Parameter(source.space.toUtf8());
    Result<Rows> rows = connection_.run(catalog::relation, {space, source.name.toUtf8()});
    if (!rows)
        return failure(rows.error());
    if (rows->count() == 0)
        return failure({.kind = Error::Kind::NotFound,
                        .what = Words::tr("There is no table or view %1.").arg(source.toText()),
                        .remedy = Words::tr(
                            "Refresh; it may have been renamed or removed, or this user may not see it."),
                        .entity = source.toText()});
    auto relation = std::make_shared<Relation>();
    relation->source = {rows->text(0, 4), rows->text(0, 5)};
    relation->oid = static_cast<quint32>(rows->integer(0, 0));
    relation->isPartition = rows->isTrue(0, 2);
    relation->kind = entityKind(rows->bytes(0, 1), relation->isPartition);
    relation->hasChildren = rows->isTrue(0, 3);
    relation->estimatedRows = rows->number(0, 6);
    relation->pages = rows->integer(0, 7);
    relation->sizeBytes = rows->integer(0, 8);
    relation->comment = rows->text(0, 9);
    relation->viewDefinition = rows->text(0, 10);
    relation->mayInsert = rows->isTrue(0, 11);
    relation->mayUpdate = rows->isTrue(0, 12);
    relation->mayDelete = rows->isTrue(0, 13);
    for (const auto step :
         {&Catalog::readColumns, &Catalog::readIndexes, &Catalog::readForeignKeys, &Catalog::readChecks}) {
        if (Result<void> read = (this->*step)(*relation); !read)
            return failure(read.error());
    }
    chooseKey(*relation);
    relations_.insert({source.space, source.name}, relation);
    return relation;
}

Result<void> Catalog::readColumns(Relation &relation)
{
    Result<Rows> rows = connection_.run(catalog::columns, {number(relation.oid)});
    if (!rows)
        return failure(rows.error());
    for (int row = 0; row < rows->count(); ++row)
        relation.columns.append(columnOf(*rows, row));
    return {};
}

Result<void> Catalog::readIndexes(Relation &relation)
{
    Result<Rows> rows = connection_.run(catalog::indexes, {number(relation.oid)});
    if (!rows)
        return failure(rows.error());
    qint64 last = -1;
    for (int row = 0; row < rows->count(); ++row) {
        if (rows->integer(row, 0) != last)
            relation.indexes.append(indexOf(*rows, row));
        last = rows->integer(row, 0);
        addKey(relation.indexes.last(), *rows, row);
    }
    return {};
}

Result<void> Catalog::readForeignKeys(Relation &relation)
{
    Result<Rows> rows = connection_.run(catalog::foreignKeys, {number(relation.oid)});
    if (!rows)
        return failure(rows.error());
    for (int row = 0; row < rows->count(); ++row)
        relation.foreignKeys.append({rows->text(row, 0),
                                     textArray(rows->bytes(row, 1)),
                                     {rows->text(row, 2), rows->text(row, 3)},
                                     textArray(rows->bytes(row, 4)),
                                     deleteAction(rows->bytes(row, 5))});
    return {};
}

Result<void> Catalog::readChecks(Relation &relation)
{
    Result<Rows> rows = connection_.run(catalog::checks, {number(relation.oid)});
    if (!rows)
        return failure(rows.error());
    for (int row = 0; row < rows->count(); ++row)
        relation.checks.append(rows->text(row, 0));
    return {};
}

Result<QList<EntitySummary>> Catalog::entities()
{
    Result<Rows> rows = connection_.run(catalog::entities);
    if (!rows)
        return failure(rows.error());
    QList<EntitySummary> summaries;
    for (int row = 0; row < rows->count(); ++row)
        summaries.append({{rows->text(row, 0), rows->text(row, 1)},
                          entityKind(rows->bytes(row, 2), rows->isTrue(row, 3)),
                          {rows->integer(row, 4), false},
                          rows->integer(row, 5)});
    return summaries;
}

} // namespace registrar::postgresql
