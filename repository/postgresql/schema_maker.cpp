// SPDX-License-Identifier: GPL-3.0-or-later
// Makes tables, views, indexes and references as a blueprint tells, and databases.
#include "repository/postgresql/schema_maker.h"

#include "repository/postgresql/quoting.h"
#include "repository/postgresql/statement.h"
#include "repository/postgresql/table_definition.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace registrar::postgresql
{

namespace
{

/// The part of a type's text that names it: `vector(384)[]` is `vector`.
QString typeName(const QString &nativeType)
{
    return nativeType.section(u'(', 0, 0).section(u'[', 0, 0).trimmed();
}

bool isView(const BlueprintEntity &entity)
{
    return entity.kind == EntityKind::View || entity.kind == EntityKind::MaterializedView;
}

QString extensionOf(const QString &name)
{
    if (name == "halfvec"_L1 || name == "sparsevec"_L1)
        return u"vector"_s;
    static const QStringList extensions{u"vector"_s, u"citext"_s, u"hstore"_s, u"ltree"_s};
    return extensions.contains(name) ? name : QString();
}

} // namespace

Result<void> SchemaMaker::execute(const QByteArray &statement)
{
    Result<Rows> rows = connection_.run(statement);
    return rows ? Result<void>() : failure(rows.error());
}

Result<bool> SchemaMaker::answers(const QByteArray &question, const Parameters &parameters)
{
    Result<Rows> rows = connection_.run(question, parameters);
    if (!rows)
        return failure(rows.error());
    return rows->count() > 0 && rows->isTrue(0, 0);
}

Result<bool> SchemaMaker::exists(const EntitySource &source)
{
    return answers("SELECT to_regclass($1) IS NOT NULL", {quotedName(source)});
}

Result<void> SchemaMaker::createSchema(const QString &name)
{
    if (name.isEmpty())
        return {};
    // Asked first: IF NOT EXISTS wants the right to create even where the schema is there.
    Result<bool> there =
        answers("SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = $1)", {name.toUtf8()});
    if (!there)
        return failure(there.error());
    return *there ? Result<void>() : execute("CREATE SCHEMA " + quotedName(name));
}

/// Extensions that columns and indexes need, and enums that the blueprint lists the values of.
Result<void> SchemaMaker::createTypes(const BlueprintEntity &entity)
{
    for (const BlueprintField &field : entity.fields) {
        const QString name = typeName(field.nativeType);
        if (name.isEmpty() || name.endsWith("serial"_L1))
            continue;
        if (const QString extension = extensionOf(name); !extension.isEmpty()) {
            if (Result<void> made = execute("CREATE EXTENSION IF NOT EXISTS " + quotedName(extension)); !made)
                return made;
            continue;
        }
        if (field.values.isEmpty() || !columnType(field, entity))
            continue;
        Result<bool> known = answers("SELECT to_regtype($1) IS NOT NULL", {name.toUtf8()});
        if (!known)
            return failure(known.error());
        QByteArrayList labels;
        for (const Value &value : field.values)
            labels.append(quotedText(value.toText()));
        if (Result<void> made =
                *known ? Result<void>()
                       : execute("CREATE TYPE " + name.toUtf8() + " AS ENUM (" + labels.join(", ") + ')');
            !made)
            return made;
    }
    for (const BlueprintIndex &index : entity.indexes) {
        for (const IndexKey &key : index.keys) {
            if (!key.kind.endsWith("_trgm_ops"_L1))
                continue;
            if (Result<void> made = execute("CREATE EXTENSION IF NOT EXISTS pg_trgm"); !made)
                return made;
        }
    }
    return {};
}

/// Views may build on one another in any order: those that fail wait for the others.
Result<void> SchemaMaker::createViews(Transaction &transaction, QList<BlueprintEntity> views)
{
    while (!views.isEmpty()) {
        QList<BlueprintEntity> waiting;
        Error last;
        for (const BlueprintEntity &view : std::as_const(views)) {
            Result<bool> there = exists(view.source);
            if (!there)
                return failure(there.error());
            if (*there)
                continue;
            Result<QByteArray> statement = tableDefinition(view);
            if (!statement)
                return failure(statement.error());
            Result<void> made = transaction.inSavepoint([&] { return execute(*statement); });
            if (made)
                continue;
            last = made.error();
            waiting.append(view);
        }
        if (waiting.size() == views.size())
            return failure(last);
        views = waiting;
    }
    return {};
}

Result<void> SchemaMaker::create(const QList<BlueprintEntity> &entities)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(connection_);
    if (!transaction)
        return failure(transaction.error());
    QList<BlueprintEntity> views;
    for (const BlueprintEntity &entity : entities) {
        if (Result<void> made = createSchema(entity.source.space); !made)
            return made;
        if (isView(entity)) {
            views.append(entity);
            continue;
        }
        Result<bool> there = exists(entity.source);
        if (!there)
            return failure(there.error());
        if (*there)
            continue;
        if (Result<void> made = createTypes(entity); !made)
            return made;
        Result<QByteArray> statement = tableDefinition(entity);
        if (!statement)
            return failure(statement.error());
        if (Result<void> made = execute(*statement); !made)
            return made;
    }
    if (Result<void> made = createViews(**transaction, views); !made)
        return made;
    catalog_.forget();
    return (*transaction)->commit();
}

/// Only forwards, and while nobody adds records: a sequence set back would hand out a number twice.
Result<void> SchemaMaker::advanceSequences(const EntitySource &source)
{
    const QByteArray name = quotedName(source);
    Result<Rows> owned = connection_.run(R"(
SELECT o.sequence, s.seqincrement > 0,
       CASE WHEN s.seqincrement > 0 THEN format('max(%I)', a.attname) ELSE format('min(%I)', a.attname) END,
       CASE WHEN s.seqincrement > 0 THEN format('least(id, %L)', s.seqmax) ELSE format('greatest(id, %L)', s.seqmin) END
FROM pg_attribute a
CROSS JOIN LATERAL pg_get_serial_sequence($1::text, a.attname) o(sequence)
JOIN pg_sequence s ON s.seqrelid = o.sequence::regclass
WHERE a.attrelid = $1::text::regclass AND a.attnum > 0 AND NOT a.attisdropped
  AND a.atttypid IN ('int2'::regtype, 'int4'::regtype, 'int8'::regtype))",
                                         {name});
    if (!owned)
        return failure(owned.error());
    if (owned->count() == 0)
        return {};
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(connection_);
    if (!transaction)
        return failure(transaction.error());
    if (Result<void> locked = execute("LOCK TABLE " + name + " IN SHARE ROW EXCLUSIVE MODE"); !locked)
        return locked;
    for (int i = 0; i < owned->count(); ++i) {
        const QByteArray sequence = owned->bytes(i, 0).toByteArray();
        const char *const beyond = owned->isTrue(i, 1) ? " > " : " < ";
        Result<Rows> moved = connection_.run(
            "SELECT setval($1::regclass, " + owned->bytes(i, 3).toByteArray() + ") FROM (SELECT " +
                owned->bytes(i, 2).toByteArray() + " AS id FROM " + name + ") loaded, " + sequence +
                " s WHERE id" + beyond + "s.last_value OR (id = s.last_value AND NOT s.is_called)",
            {sequence});
        if (!moved)
            return failure(moved.error());
    }
    return (*transaction)->commit();
}

Result<void> SchemaMaker::createReferences(const BlueprintEntity &entity,
                                           const QList<BlueprintEntity> &entities)
{
    Result<std::shared_ptr<const Relation>> relation = catalog_.fresh(entity.source);
    if (!relation)
        return failure(relation.error());
    for (const ReferenceDefinition &reference : referenceDefinitions(entity, entities)) {
        const bool there =
            std::ranges::any_of((*relation)->foreignKeys, [&](const ForeignKeyDescription &key) {
                return key.fields == reference.fields && key.target.name == reference.target.name &&
                       key.targetFields == reference.targetFields;
            });
        if (there)
            continue;
        if (Result<void> made = execute(reference.statement); !made)
            return made;
    }
    return {};
}

Result<void> SchemaMaker::createIndexes(const QList<BlueprintEntity> &entities)
{
    for (const BlueprintEntity &entity : entities) {
        if (Result<void> types = createTypes(entity); !types)
            return types;
        for (const QByteArray &statement : indexDefinitions(entity)) {
            if (Result<void> made = execute(statement); !made)
                return made;
        }
    }
    for (const BlueprintEntity &entity : entities) {
        if (entity.kind == EntityKind::View || entity.kind == EntityKind::ForeignTable)
            continue;
        if (Result<void> advanced = advanceSequences(entity.source); !advanced)
            return advanced;
        if (Result<void> analyzed = execute("ANALYZE " + quotedName(entity.source)); !analyzed)
            return analyzed;
    }
    for (const BlueprintEntity &entity : entities) {
        if (isView(entity))
            continue;
        if (Result<void> made = createReferences(entity, entities); !made)
            return made;
    }
    catalog_.forget();
    return {};
}

Result<void> SchemaMaker::clear(const EntitySource &source)
{
    Result<std::shared_ptr<const Relation>> relation = catalog_.relation(source);
    if (!relation)
        return failure(relation.error());
    Result<void> cleared = execute("TRUNCATE " + (*relation)->fromClause());
    if (!cleared && cleared.error().code == "0A000"_L1)
        return execute("DELETE FROM " + (*relation)->fromClause());
    return cleared;
}

Result<void> SchemaMaker::createDatabase(const QString &name)
{
    return execute("CREATE DATABASE " + quotedName(name));
}

Result<void> SchemaMaker::dropDatabase(const QString &name)
{
    return execute("DROP DATABASE " + quotedName(name) + " WITH (FORCE)");
}

} // namespace registrar::postgresql
