// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a store: which entity, which records, in which order, from where.
#pragma once

#include "repository/value.h"

namespace registrar
{

/// Where a store keeps an entity. PostgreSQL: schema and table or view. MongoDB: empty and collection. Redis:
/// empty and key pattern with its variables in angle brackets (`auth:refresh:<userId>`; `<*>` for every key).
struct EntitySource {
    QString space;
    QString name;
    bool operator==(const EntitySource &) const = default;
    /// `space.name`, or the name alone: for messages, never for statements.
    [[nodiscard]] QString toText() const;
};

enum class Operator {
    Equals,
    NotEquals,
    In, ///< In takes any number of operands, the others the number that their name says
    LessThan,
    AtMost,
    GreaterThan,
    AtLeast,
    Between, ///< two operands, both ends included
    Prefix,
    Contains,
    Regex, ///< text operand; the regular expression is in the store's own dialect
    IsNull,
    IsNotNull, ///< null itself; a missing field is not null
    IsMissing,
    IsPresent,     ///< MongoDB; in PostgreSQL no field is ever missing
    ArrayContains, ///< the field is an array with an element equal to the operand
    TextSearch,    ///< words, where a text index serves it; the path may be empty (the entity's text index)
    /// A text operand in the store's own language; the path is empty. PostgreSQL: one boolean expression, as
    /// behind WHERE, with the entity's columns by name. MongoDB: a filter as its shell or Extended JSON has
    /// it. Redis: a pattern of MATCH, over the whole key. It is refused, with the position of what is wrong,
    /// where it could be more than a condition; what reads it can write nothing and is undone (see
    /// postgresql/native_condition.h).
    Native,
};

struct Condition {
    FieldPath field;
    Operator op = Operator::Equals;
    QList<Value> operands;
    bool caseSensitive = true; ///< for Prefix, Contains and Regex
    bool operator==(const Condition &) const = default;
};

struct SortKey {
    FieldPath field;
    bool descending = false;
    bool operator==(const SortKey &) const = default;
};

/// All conditions must hold. NULL sorts where the store's own indexes have it: last ascending and first
/// descending in PostgreSQL, the other way round in MongoDB (there with missing). The key is always appended
/// to the sort, so that the order is total.
struct Query {
    EntitySource source;
    QList<Condition> conditions;
    QList<SortKey> sort; ///< empty: by the entity's key, ascending
    QStringList fields;  ///< top-level fields to read; empty: all. Key fields are always read
    int limit = 200;     ///< records a page, 1 to 10,000
    bool operator==(const Query &) const = default;
};

/// A place between two records of a query's order. Made by drivers (from a page or a jump); callers keep and
/// return it, they never look inside. It stays valid while records come and go, since it names values and not
/// a row number.
struct Position {
    enum class Kind {
        Start,  ///< before the first record, reading forwards
        End,    ///< behind the last record, reading backwards
        After,  ///< reading forwards from behind the record with these values
        From,   ///< reading forwards from the record with these values, or the next one
        Before, ///< reading backwards from before the record with these values
    };
    Kind kind = Kind::Start;
    QList<Value> values; ///< the sort fields' values, then the key's
    QByteArray
        token; ///< what the driver wants back (Redis: the SCAN position; ties among records without a key)

    [[nodiscard]] static Position start() { return {}; }
    [[nodiscard]] static Position end() { return {Kind::End, {}, {}}; }
    [[nodiscard]] bool isBackward() const { return kind == Kind::End || kind == Kind::Before; }
    bool operator==(const Position &) const = default;
};

} // namespace registrar
