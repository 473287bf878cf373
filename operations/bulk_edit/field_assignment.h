// SPDX-License-Identifier: GPL-3.0-or-later
// What one field of many records is to become.
#pragma once

#include "repository/blueprint/value_rules.h"
#include "repository/change.h"

namespace registrar
{

struct FieldAssignment {
    enum class Kind {
        Set,
        Null,
        Remove,   ///< MongoDB: the field goes; PostgreSQL: the column's default
        Increase, ///< by a number, which may be negative; what is no number is left alone
        Gain,     ///< an array has one more element, unless it has that one already; an absent one is made
        Lose,     ///< an array loses every element that is the same
    };
    FieldPath field;
    Kind kind = Kind::Set;
    /// Of Set, Increase, Gain and Lose. An increase's may be any number; an element's is taken in the type of
    /// the array's elements where they all have one and it can be read as such.
    Value operand;
    bool operator==(const FieldAssignment &) const = default;
};

/// What the field holds afterwards, in the type that it has; decimals exactly. InvalidInput where that cannot
/// be said: an increase of what is no number, or beyond what the type can hold, an element of what is no
/// array.
[[nodiscard]] Result<Value> assigned(const FieldAssignment &assignment, const Value &before);

/// The changes of one record; none where it is so already.
[[nodiscard]] Result<QList<FieldChange>> changesOf(const QList<FieldAssignment> &assignments,
                                                   const Document &fields);

/// What is wrong whatever the record holds: the field may not be edited, the value breaks a rule. Empty where
/// nothing is.
[[nodiscard]] QList<FieldProblem> problemsOf(const BlueprintEntity &entity,
                                             const QList<FieldAssignment> &assignments);

/// Whether many records cannot be given a value of it at once: it is secret or holds secrets, or is a
/// password's hash. It can be emptied.
[[nodiscard]] bool isSetOneByOne(const BlueprintField &field);

/// "Role becomes admin"
[[nodiscard]] QString assignmentText(const FieldAssignment &assignment, const QString &title);

} // namespace registrar
