// SPDX-License-Identifier: GPL-3.0-or-later
// What a store answers: records, a page of them, and what it knows of an entity.
#pragma once

#include "repository/query.h"

#include <QDateTime>

namespace registrar
{

/// The values of an entity's key fields, in the entity's key order. Empty for a record that cannot be named.
using RecordKey = QList<Value>;

/// One row or document as it was read.
struct Record {
    RecordKey key;
    Document fields;
    QByteArray
        version; ///< PostgreSQL: xmin. Redis: a digest of the value. MongoDB: empty (old values are compared)
    qint64 sizeBytes = 0; ///< the size in the store's own form; 0 where it does not tell
    bool operator==(const Record &) const = default;
};

/// Consecutive records in the query's order, whichever way they were read.
struct Page {
    QList<Record> records;
    Position before;      ///< reads the page that ends just before the first record
    Position after;       ///< reads the page that starts just behind the last record
    bool atStart = false; ///< no record stands before the first one, as far as this reading knows
    bool atEnd = false;
};

struct Total {
    qint64 records = 0;
    bool exact = false;
};

enum class EntityKind {
    Table,
    View,
    MaterializedView,
    PartitionedTable,
    Partition,
    ForeignTable,
    Collection,
    KeyPattern
};

/// How the records of an entity are told apart and paged.
enum class KeyKind {
    PrimaryKey,
    UniqueIndex, ///< a unique index over NOT NULL columns, where there is no primary key
    RowLocation, ///< PostgreSQL ctid: paging works, editing is refused
    AllFields,   ///< a view without a key: all comparable columns together; editing is refused
    ScanOrder,   ///< Redis: the order of SCAN; records are named by their key
};

struct FieldDescription {
    QString name;
    QString nativeType;       ///< the store's own name: `character varying(255)`, `objectId | string`, `hash`
    QList<Value::Type> types; ///< what it may hold, most usual first; Null is told by `nullable`
    bool nullable = true;
    bool generated = false; ///< the store computes it; it is never written
    bool hasDefault =
        false; ///< the store fills it in when an added record leaves it out (serial, identity, default)
    QString defaultExpression; ///< in the store's own words
    bool writable = true;
    bool sortable = true;
    QStringList enumValues;   ///< PostgreSQL enum labels, in their order
    qint64 maximumLength = 0; ///< characters; 0 where unlimited
    int dimension = 0;        ///< of a vector, 0 where not fixed
    QString comment;
    double presentShare = 1.0; ///< of sampled documents, how many have the field
};

struct IndexKey {
    QString field; ///< column, dotted path, or an expression where `expression` is set
    QString kind; ///< "1", "-1", "text", "hashed", "2dsphere"; PostgreSQL: "1", "-1" or the operator class of
                  ///< GIN, HNSW …
    bool expression = false;
    bool operator==(const IndexKey &) const = default;
};

struct IndexDescription {
    QString name;
    QList<IndexKey> keys;
    QString method; ///< btree, gin, hnsw …; empty in MongoDB
    bool primary = false;
    bool unique = false;
    bool sparse = false;
    bool hidden = false;
    bool valid = true;
    std::optional<qint64> expireAfterSeconds;
    QString partialFilter; ///< SQL predicate or Extended JSON
    QString definition;    ///< as the store tells it
    qint64 sizeBytes = 0;
};

/// A foreign key as the store declares it.
struct ForeignKeyDescription {
    QString name;
    QStringList fields;
    EntitySource target;
    QStringList targetFields;
    QString onDelete; ///< "no action", "restrict", "cascade", "set null", "set default"
};

struct EntitySummary {
    EntitySource source;
    EntityKind kind = EntityKind::Table;
    Total total; ///< an estimate; -1 records where the store has none yet
    qint64 sizeBytes = 0;
    EntitySource partitionOf; ///< of a Partition: what it is a part of; its name is empty otherwise
};

/// What the live store says of an entity.
struct EntityDescription {
    EntitySource source;
    EntityKind kind = EntityKind::Table;
    QList<FieldDescription> fields;
    KeyKind keyKind = KeyKind::PrimaryKey;
    QStringList keyFields;
    QString pagedBy; ///< a sentence for people where it is not the primary key; empty otherwise
    bool editable = true;
    QString editRefusal;     ///< why not, and what would help
    bool fixedFields = true; ///< false where records may have fields that are not described (MongoDB, Redis)
    QList<IndexDescription> indexes;
    QList<ForeignKeyDescription> foreignKeys;
    QString validator; ///< MongoDB's validator as Extended JSON, empty where there is none
    QString comment;
    Total total;
    qint64 sizeBytes = 0;
};

/// Whether an index serves a part of a query; told before the query is run.
struct ServedBy {
    bool indexed = false;
    QString index; ///< the index's name
    QString note;  ///< what it costs otherwise, and what would help; a sentence for people
};

struct QueryCost {
    QList<ServedBy> conditions; ///< one for each condition of the query
    ServedBy sort;
    qint64 estimatedRead = -1; ///< records that the store expects to touch, -1 where unknown
};

} // namespace registrar
