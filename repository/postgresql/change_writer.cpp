// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one change of a set, inside a transaction, and tells what became of it.
#include "repository/postgresql/change_writer.h"

#include "repository/postgresql/paging.h"
#include "repository/postgresql/quoting.h"
#include "repository/postgresql/words.h"
#include "repository/text/decimal_sum.h"

#include <QCoreApplication>

namespace registrar::postgresql
{

namespace
{

std::unexpected<Error> unknownField(const Relation &relation, const FieldPath &field)
{
    return failure({.kind = Error::Kind::InvalidInput,
                    .what = Words::tr("%1 cannot be written.").arg(pathText(field)),
                    .why = Words::tr("%1 has no such column.").arg(relation.source.toText()),
                    .remedy = Words::tr("Refresh, then make the change again."),
                    .entity = relation.source.toText(),
                    .field = pathText(field)});
}

std::unexpected<Error> generatedField(const Relation &relation, const Column &column)
{
    return failure({.kind = Error::Kind::Validation,
                    .what = Words::tr("%1 cannot be written.").arg(column.name),
                    .why = Words::tr("The server computes the column itself."),
                    .remedy = Words::tr("Change the columns that it is computed from."),
                    .entity = relation.source.toText(),
                    .field = column.name});
}

std::unexpected<Error> refusedEdit(const Relation &relation)
{
    return failure(
        {.kind = Error::Kind::Unsupported,
         .what = Words::tr("Records of %1 cannot be edited.").arg(relation.source.toText()),
         .why = relation.editRefusal(),
         .remedy = Words::tr("Edit the table that holds the records, or give the table a primary key."),
         .entity = relation.source.toText()});
}

bool isIncrease(const FieldChange &field, const Column &column)
{
    return field.increase.is<Value::Decimal>() && column.type.kind == ValueType::Kind::Numeric;
}

/// What the column becomes: a value, its default, or what it has and something more. What is added is bound
/// as a numeric of any precision, so that the column's own does not round it beforehand.
Result<QByteArray> assignedValue(const FieldChange &field, const Column &column, Statement &statement)
{
    if (field.after.isMissing())
        return QByteArray("DEFAULT");
    if (!isIncrease(field, column))
        return statement.bindValue(field.after, column.type);
    return columnExpression(column) + " + " +
           statement.bind(field.increase.toText().toUtf8(), QStringLiteral("numeric"));
}

/// An increase is exact or nothing: a column with fewer decimals would have rounded the sum.
Result<void> checkSums(const Relation &relation, const Change &change, const Record &now)
{
    for (const FieldChange &field : change.fields) {
        const Column *column = relation.column(field.field.first());
        const QString has = fieldOf(now.fields, field.field).toText();
        if (column && isIncrease(field, *column) && !isSameDecimal(has, field.after.toText()))
            return failure({.kind = Error::Kind::Validation,
                            .what = Words::tr("%1 was not increased.").arg(column->name),
                            .why = Words::tr("The sum is %1, and the column, of type %2, would hold %3.")
                                       .arg(field.after.toText(), column->nativeType, has),
                            .remedy = Words::tr("Increase it by a number with fewer decimals."),
                            .entity = relation.source.toText(),
                            .field = column->name});
    }
    return {};
}

/// Of a partitioned table the server answers no system columns while writing, so its records are read again
/// by key.
bool answersVersion(const Relation &relation)
{
    return relation.kind != EntityKind::PartitionedTable;
}

QByteArray returning(const Relation &relation, const Selection &selection)
{
    if (answersVersion(relation))
        return " RETURNING " + selection.list();
    QByteArray key;
    for (const int position : relation.key)
        key += (key.isEmpty() ? "" : ", ") + columnExpression(relation.columns[position]);
    return " RETURNING " + key;
}

} // namespace

Result<std::shared_ptr<const Relation>> ChangeWriter::editable(const Change &change)
{
    Result<std::shared_ptr<const Relation>> relation = catalog_.relation(change.source);
    if (relation && ((*relation)->key.isEmpty() || !(*relation)->hasRowVersion()))
        return refusedEdit(**relation);
    return relation;
}

Result<WrittenChange> ChangeWriter::write(const Change &change)
{
    const Result<std::shared_ptr<const Relation>> relation = editable(change);
    if (!relation)
        return failure(relation.error());
    switch (change.kind) {
    case Change::Kind::Add:
        return add(**relation, change);
    case Change::Kind::Update:
        return update(**relation, change);
    case Change::Kind::Delete:
        break;
    }
    return remove(**relation, change);
}

Result<QString> ChangeWriter::preview(const Change &change)
{
    const Result<std::shared_ptr<const Relation>> relation = editable(change);
    if (!relation)
        return failure(relation.error());
    const Result<Selection> selection = Selection::of(**relation, {});
    if (!selection)
        return failure(selection.error());
    Statement statement{.inlined = true};
    if (const Result<void> made = makeStatement(**relation, *selection, change, statement); !made)
        return failure(made.error());
    return QString::fromUtf8(statement.text);
}

Result<void> ChangeWriter::makeStatement(const Relation &relation, const Selection &selection,
                                         const Change &change, Statement &statement)
{
    if (change.kind == Change::Kind::Add)
        return makeInsert(relation, selection, change, statement);
    if (change.kind == Change::Kind::Update)
        return makeUpdate(relation, selection, change, statement);
    const Result<QByteArray> where = whereUnchanged(relation, change, statement);
    if (!where)
        return failure(where.error());
    statement.text =
        "DELETE FROM " + relation.fromClause() + " AS t" + *where + " RETURNING " + selection.list();
    return {};
}

Result<Record> ChangeWriter::returned(const Relation &relation, const Selection &selection, const Rows &rows)
{
    if (answersVersion(relation))
        return selection.record({rows, 0});
    RecordKey key;
    for (qsizetype i = 0; i < relation.key.size(); ++i)
        key.append(decodeColumn(rows, 0, static_cast<int>(i), relation.columns[relation.key[i]]));
    return Paging(connection_, catalog_).record(relation.source, key);
}

Result<void> ChangeWriter::makeInsert(const Relation &relation, const Selection &selection,
                                      const Change &change, Statement &statement)
{
    QByteArray columns;
    QByteArray values;
    bool overriding = false;
    for (const Field &field : change.document) {
        const Column *column = relation.column(field.name);
        if (!column)
            return unknownField(relation, {field.name});
        if (field.value.isMissing() || column->generated)
            continue;
        overriding = overriding || column->identityAlways;
        const Result<QByteArray> bound = statement.bindValue(field.value, column->type);
        if (!bound)
            return failure(bound.error());
        columns += (columns.isEmpty() ? "" : ", ") + quotedName(field.name);
        values += (values.isEmpty() ? "" : ", ") + *bound;
    }
    statement.text =
        "INSERT INTO " + quotedName(relation.source) + " AS t" +
        (columns.isEmpty() ? QByteArray(" DEFAULT VALUES")
                           : " (" + columns + ")" + (overriding ? " OVERRIDING SYSTEM VALUE" : "") +
                                 " VALUES (" + values + ')') +
        returning(relation, selection);
    return {};
}

Result<WrittenChange> ChangeWriter::add(const Relation &relation, const Change &change)
{
    Statement statement;
    const Result<Selection> selection = Selection::of(relation, {});
    if (!selection)
        return failure(selection.error());
    if (const Result<void> made = makeStatement(relation, *selection, change, statement); !made)
        return failure(made.error());
    Result<Rows> rows = connection_.run(statement.text, statement.parameters);
    if (!rows)
        return failure(rows.error());
    if (rows->count() == 0)
        return failure({.kind = Error::Kind::Validation,
                        .what = Words::tr("The record was not added."),
                        .why = Words::tr("A trigger of %1 left it out.").arg(relation.source.toText()),
                        .remedy = Words::tr("Ask whoever keeps the table's triggers."),
                        .entity = relation.source.toText()});
    Result<Record> now = returned(relation, *selection, *rows);
    if (!now)
        return failure(now.error());
    WrittenChange written{.now = *now};
    written.inverse = {.kind = Change::Kind::Delete,
                       .source = change.source,
                       .key = now->key,
                       .version = now->version,
                       .document = now->fields};
    return written;
}

/// The record by its key, as long as nobody wrote it since it was read.
Result<QByteArray> ChangeWriter::whereUnchanged(const Relation &relation, const Change &change,
                                                Statement &statement)
{
    if (change.key.size() != relation.key.size())
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = Words::tr("The record of %1 cannot be named.").arg(relation.source.toText()),
                        .remedy = Words::tr("Refresh, then make the change again."),
                        .entity = relation.source.toText()});
    QByteArray where;
    for (qsizetype i = 0; i < change.key.size(); ++i) {
        const Column &column = relation.columns[relation.key[i]];
        Result<QByteArray> bound = statement.bindOperand(change.key[i], column.type);
        if (!bound)
            return bound;
        where += (i ? " AND " : " WHERE ") + columnExpression(column) + " = " + *bound;
    }
    if (!change.version.isEmpty())
        return where + " AND t.xmin::text = " + statement.bind(change.version, QStringLiteral("text"));
    for (const FieldChange &field : change.fields) { // no version was read: the old values stand in for it
        const Column *column = field.field.size() == 1 ? relation.column(field.field.first()) : nullptr;
        if (!column || field.unconditional || field.before.isMissing())
            continue;
        Result<QByteArray> bound = statement.bindValue(field.before, column->type);
        if (!bound)
            return bound;
        where += " AND " + columnExpression(*column) + (column->sortable ? "" : "::text") +
                 " IS NOT DISTINCT FROM " + *bound + (column->sortable ? "" : "::text");
    }
    return where;
}

Result<void> ChangeWriter::makeUpdate(const Relation &relation, const Selection &selection,
                                      const Change &change, Statement &statement)
{
    QByteArray assignments;
    for (const FieldChange &field : change.fields) {
        const Column *column = field.field.size() == 1 ? relation.column(field.field.first()) : nullptr;
        if (!column)
            return unknownField(relation, field.field);
        if (column->generated || (column->identityAlways && !field.after.isMissing()))
            return generatedField(relation, *column);
        const Result<QByteArray> bound = assignedValue(field, *column, statement);
        if (!bound)
            return failure(bound.error());
        assignments += (assignments.isEmpty() ? "" : ", ") + quotedName(column->name) + " = " + *bound;
    }
    if (assignments.isEmpty())
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = Words::tr("The change names no field."),
                        .remedy = Words::tr("Change a field, or discard the change."),
                        .entity = relation.source.toText()});
    const Result<QByteArray> where = whereUnchanged(relation, change, statement);
    if (!where)
        return failure(where.error());
    statement.text = "UPDATE " + relation.fromClause() + " AS t SET " + assignments + *where +
                     returning(relation, selection);
    return {};
}

Result<WrittenChange> ChangeWriter::update(const Relation &relation, const Change &change)
{
    Statement statement;
    QList<FieldChange> undo;
    const Result<Selection> selection = Selection::of(relation, {});
    if (!selection)
        return failure(selection.error());
    if (const Result<void> made = makeStatement(relation, *selection, change, statement); !made)
        return failure(made.error());
    Result<Rows> rows = connection_.run(statement.text, statement.parameters);
    if (!rows)
        return failure(rows.error());
    if (rows->count() == 0)
        return conflict(relation, change);
    Result<Record> now = returned(relation, *selection, *rows);
    if (!now)
        return failure(now.error());
    if (const Result<void> exact = checkSums(relation, change, *now); !exact)
        return failure(exact.error());
    for (const FieldChange &field : change.fields) {
        if (!field.unconditional)
            undo.append({field.field, fieldOf(now->fields, field.field), field.before});
    }
    WrittenChange written{.now = *now};
    written.inverse = {.kind = Change::Kind::Update,
                       .source = change.source,
                       .key = now->key,
                       .version = now->version,
                       .fields = undo};
    return written;
}

Result<WrittenChange> ChangeWriter::remove(const Relation &relation, const Change &change)
{
    Statement statement;
    const Result<Selection> selection = Selection::of(relation, {});
    if (!selection)
        return failure(selection.error());
    if (const Result<void> made = makeStatement(relation, *selection, change, statement); !made)
        return failure(made.error());
    Result<Rows> rows = connection_.run(statement.text, statement.parameters);
    if (!rows)
        return failure(rows.error());
    if (rows->count() == 0)
        return conflict(relation, change);
    WrittenChange written;
    written.inverse = {.kind = Change::Kind::Add,
                       .source = change.source,
                       .key = change.key,
                       .document = selection->record({*rows, 0}).fields};
    return written;
}

/// Nothing was written: somebody changed or deleted the record, or a trigger took the change back.
Result<WrittenChange> ChangeWriter::conflict(const Relation &relation, const Change &change)
{
    Result<Record> theirs = Paging(connection_, catalog_).record(relation.source, change.key);
    if (!theirs && theirs.error().kind != Error::Kind::NotFound)
        return failure(theirs.error());
    if (theirs && !change.version.isEmpty() && theirs->version == change.version)
        return failure({.kind = Error::Kind::Validation,
                        .what = Words::tr("The record was not changed."),
                        .why = Words::tr("A trigger or a row security policy of %1 took the change back.")
                                   .arg(relation.source.toText()),
                        .remedy = Words::tr("Ask whoever keeps the table's triggers and policies."),
                        .entity = relation.source.toText()});
    WrittenChange written{.conflict = true};
    if (theirs)
        written.theirs = *theirs;
    return written;
}

} // namespace registrar::postgresql
