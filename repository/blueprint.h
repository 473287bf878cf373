// SPDX-License-Identifier: GPL-3.0-or-later
// A platform as a file describes it: entities, fields, rules, references, indexes, key patterns, thresholds,
// workspaces.
#pragma once

#include "repository/error.h"
#include "repository/page.h"
#include "repository/store_address.h"

#include <QJsonObject>

namespace registrar
{

/// What a field points at. `store` is empty for the same store.
struct BlueprintReference {
    QString store;  ///< the blueprint's name of the store
    QString entity; ///< the blueprint's name of the entity
    QString field;
    QString as; ///< "text" where the field holds the target's value as text (lesson ids); empty for the value
                ///< itself
    QString
        mirror; ///< `entity.field` that says the same from the other side (users.subjects, subjects.students)
    QString onDelete;      ///< PostgreSQL's action: empty, "cascade", "set null", "restrict"
    bool enforced = false; ///< the store itself enforces it (a foreign key)
    bool operator==(const BlueprintReference &) const = default;
};

/// What several fields of a record point at together, in the same store.
struct BlueprintCompositeReference {
    QStringList fields; ///< in the order of `targetFields`; a record with one of them empty points at nothing
    QString entity;     ///< the blueprint's name of the entity
    QStringList targetFields;
    QString onDelete;      ///< as of BlueprintReference
    bool enforced = false; ///< the store itself enforces it (a foreign key)
    bool operator==(const BlueprintCompositeReference &) const = default;
};

struct BlueprintField {
    QString name;
    QString title; ///< for people; empty: made from the name
    QString help;
    QList<Value::Type> types; ///< most usual first
    QString nativeType;       ///< PostgreSQL: `varchar(255)`, `vector(384)`; needed to create a table
    bool required = false;
    bool nullable = true;   ///< whether the store takes NULL (PostgreSQL) or null
    bool immutable = false; ///< never edited once the record is there
    bool readOnly = false;  ///< never edited here at all
    bool unique = false;
    bool secret = false;                                ///< masked, left out of exports unless asked for
    bool generated = false;                             ///< the store fills it in (serial, ObjectId)
    std::optional<qint64> minimumLength, maximumLength; ///< characters
    std::optional<double> minimum, maximum;
    QString pattern;     ///< ECMAScript-like regular expression that the whole text must match
    QString format;      ///< "email", "url", "markdown", "bcrypt", "uuid", "seconds", …
    QList<Value> values; ///< the only values allowed (enum)
    QList<Value> suggestions;
    Value defaultValue;        ///< Missing where there is none
    QString defaultExpression; ///< PostgreSQL's default, in SQL
    QString setOn; ///< "insert" or "write": filled in with the present time by the repository layer
    QString unit;  ///< "seconds", "ECTS", "bytes"
    std::optional<BlueprintReference> reference; ///< of the field, or of each element where it holds an array
    std::optional<BlueprintReference> keyReference; ///< of a map's names (lesson id → seconds)
    QList<BlueprintField>
        fields; ///< of a nested document, or of each document in an array; others may be there too
    QList<Value::Type> elementTypes; ///< of an array's elements, or of a map's values
    QString origin;                  ///< "guide", "inferred", "ours", "discovered"
    QString note;
    QJsonObject sample; ///< how sample data are made, see docs/blueprints.md; empty: made from the rules
    bool operator==(const BlueprintField &other) const;

    [[nodiscard]] QString displayTitle() const;
};

struct BlueprintIndex {
    QString name;
    QList<IndexKey> keys;
    QString method;
    bool unique = false;
    bool sparse = false;
    bool constraint = false; ///< PostgreSQL: made as a UNIQUE constraint of the table
    bool optional = false;   ///< proposed, not expected
    bool watched = false;    ///< its absence is a warning by itself
    QString redundantWith;   ///< the index that already serves whatever this one serves
    std::optional<qint64> expireAfterSeconds;
    QString partialFilter;
    QString origin;
    QString note;
    bool operator==(const BlueprintIndex &) const = default;
};

struct BlueprintEntity {
    QString name;  ///< unique in its store; what people and references call it
    QString store; ///< the blueprint's name of the store
    QString title;
    QString help;
    EntitySource source;
    EntityKind kind = EntityKind::Table;
    QList<BlueprintField> fields;
    bool fieldsComplete = true; ///< false: other fields are usual and shown as found
    QStringList key;            ///< key fields, in order
    QStringList listFields;     ///< what a table shows first; empty: all
    QList<SortKey> defaultSort;
    QString titleField;                            ///< what names a record to people ("full_name")
    QList<BlueprintCompositeReference> references; ///< of several fields; one field tells its own
    bool readOnly = false;
    QString readOnlyReason;
    bool secret = false; ///< its records are hidden until asked for
    QList<BlueprintIndex> indexes;
    QJsonObject validator;            ///< MongoDB, as the platform has it
    QJsonObject validatorRecommended; ///< MongoDB, from the field rules
    QStringList checks;               ///< PostgreSQL CHECK expressions of the table
    QStringList checksProposed;       ///< offered, not expected; to be added NOT VALID
    QString viewDefinition;           ///< SQL of a view
    // Redis
    QString keyType; ///< "string", "hash", "list", "set", "zset", "stream", "json"
    std::optional<qint64> expirySeconds;
    QString flushImpact; ///< what is lost when these keys are deleted
    QString origin;
    QString note;
    QJsonObject sample; ///< how many records, how skewed; see docs/blueprints.md
    bool operator==(const BlueprintEntity &) const = default;

    [[nodiscard]] QString displayTitle() const;
    [[nodiscard]] const BlueprintField *field(const QString &name) const; ///< null where there is none
};

struct BlueprintStore {
    QString name; ///< "relational", "documents", "cache" …
    QString title;
    StoreKind kind = StoreKind::PostgreSql;
    QString database;             ///< the usual name
    QStringList addressVariables; ///< environment variables that hold its URL, best first
    QStringList databaseVariables;
    QStringList passwordVariables;
    QStringList userVariables;
    QString defaultAddress;
    QStringList containers;
    QStringList services;    ///< names in the platform's compose file
    QString expectedVersion; ///< "18", "8.2"
    QString minimumVersion;
    bool required = true;
    QStringList extensions; ///< PostgreSQL extensions that its entities need
    QJsonObject settings;   ///< persistence, eviction, profiling and the like, as expected
    QString note;
    bool operator==(const BlueprintStore &) const = default;
};

/// A number that checks and charts compare with.
struct BlueprintThreshold {
    QString name; ///< "slowQuery", "documentSize" …
    QString store;
    double value = 0;
    QString unit; ///< "ms", "s", "days", "bytes", "count", "percent"
    QString note;
    bool operator==(const BlueprintThreshold &) const = default;
};

/// A page that the window offers for the platform ("enrollments"), with the entities that it joins.
struct BlueprintWorkspace {
    QString name;
    QString title;
    QString kind; ///< "enrollments", "sessions", "progress", "messages"; see docs/blueprints.md for their
                  ///< settings
    QJsonObject settings;
    bool operator==(const BlueprintWorkspace &) const = default;
};

/// A deliberate fault of the sample data, for checks to find.
struct BlueprintFault {
    QString name;
    QString store;
    QString entity;
    QString field;
    QString kind; ///< "orphan", "oneSided", "invalidEmail", "tooLong", …; see docs/blueprints.md
    int perThousand = 0;
    int atLeast = 1;
    QString note;
    bool operator==(const BlueprintFault &) const = default;
};

struct Blueprint {
    int formatVersion = 1;
    QString name; ///< "learnflow"
    QString title;
    QString version;
    QString summary;
    QList<BlueprintStore> stores;
    QList<BlueprintEntity> entities;
    QList<BlueprintThreshold> thresholds;
    QList<BlueprintWorkspace> workspaces;
    QList<BlueprintFault> faults;
    QJsonObject roles;    ///< role words of the platform and what they mean here: admin, teacher, none
    QJsonObject guidance; ///< addresses of health checks, help pages, services to stop, and the like
    bool operator==(const Blueprint &) const = default;

    [[nodiscard]] const BlueprintStore *store(const QString &name) const;
    [[nodiscard]] const BlueprintEntity *entity(const QString &store, const QString &name) const;
    [[nodiscard]] const BlueprintEntity *entityBySource(const QString &store,
                                                        const EntitySource &source) const;
    [[nodiscard]] QList<BlueprintEntity> entitiesOf(const QString &store) const;
};

/// "table", "view", "collection", "keyPattern" …
[[nodiscard]] QString entityKindName(EntityKind kind);
[[nodiscard]] std::optional<EntityKind> entityKindFromName(QStringView name);

} // namespace registrar
