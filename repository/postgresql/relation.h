// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalog says of one table or view, as far as reading and writing its records needs it.
#pragma once

#include "repository/page.h"
#include "repository/postgresql/value_type.h"

#include <QHash>

namespace registrar::postgresql
{

struct Column {
    QString name;
    int number = 0;
    ValueType type;
    QString nativeType; ///< as declared, with length and precision, or the domain's name
    bool isDomain = false;
    QString domainName; ///< schema-qualified where the search path needs it
    bool notNull = false;
    bool generated = false;      ///< GENERATED ALWAYS AS (expression)
    bool identityAlways = false; ///< takes no value of ours
    bool hasDefault = false;
    QString defaultExpression;
    bool sortable = true;
    QStringList enumValues;
    qint64 maximumLength = 0;
    int dimension = 0;
    QString comment;
    bool byteOrder = false; ///< compared by its bytes (collation C or POSIX), so that a prefix is a range
    bool deterministic = true;
};

struct Index : IndexDescription {
    QList<int> columnNumbers; ///< 0 for an expression
    QStringList operatorClasses;
    QStringList expressions; ///< one a key, as the server writes it
    bool immediate = true;
    bool plain = false; ///< btree, valid, not partial, native null order: serves sorting and comparing
};

struct Relation {
    EntitySource source;
    quint32 oid = 0;
    EntityKind kind = EntityKind::Table;
    bool isPartition = false;
    bool hasChildren = false; ///< other tables inherit from it
    double estimatedRows = -1;
    qint64 pages = 0;
    qint64 sizeBytes = 0;
    QString comment;
    QString viewDefinition;
    bool mayInsert = false, mayUpdate = false, mayDelete = false;
    QList<Column> columns;
    QList<Index> indexes;
    QList<ForeignKeyDescription> foreignKeys;
    QStringList checks;
    KeyKind keyKind = KeyKind::PrimaryKey;
    QList<int> key; ///< positions in `columns`; empty for RowLocation and AllFields

    [[nodiscard]] const Column *column(const QString &name) const;
    [[nodiscard]] int columnPosition(const QString &name) const; ///< -1 where there is none
    /// The name as FROM wants it: without the records of tables that inherit, which have keys of their own.
    [[nodiscard]] QByteArray fromClause() const;
    [[nodiscard]] bool hasRowVersion() const; ///< whether xmin can be read
    [[nodiscard]] QString pagedBy() const;
    [[nodiscard]] QString editRefusal() const; ///< empty where records can be edited
};

/// What callers see of it.
[[nodiscard]] EntityDescription describe(const Relation &relation);
[[nodiscard]] FieldDescription describe(const Column &column);

} // namespace registrar::postgresql
