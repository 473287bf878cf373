// SPDX-License-Identifier: GPL-3.0-or-later
// One record with the edits staged on it, and what a store last said to them.
#pragma once

#include "repository/blueprint/value_rules.h"
#include "repository/change.h"

namespace registrar
{

struct StagedRecord {
    enum class Outcome { Pending, Conflict, Rejected, Unknown };

    quint64 id = 0;
    Change::Kind kind = Change::Kind::Update;
    EntitySource source;
    Record read;               ///< as it was read; for Add only `fields`, which is what to write
    QList<FieldChange> fields; ///< Update only; no path lies inside another one
    Outcome outcome = Outcome::Pending;
    std::optional<Error> error;
    std::optional<Record> theirs; ///< Conflict: the record as it is now; empty where it is gone
    QList<FieldProblem> problems;

    /// The fields with the edits in place.
    [[nodiscard]] Document document() const;
    [[nodiscard]] Change change() const;
    /// Whether that field, or one inside it, is changed.
    [[nodiscard]] bool touches(const FieldPath &field) const;
    [[nodiscard]] QString problemOf(const FieldPath &field) const; ///< empty where there is none
};

/// A change that a store has taken.
struct AppliedChange {
    Change::Kind kind = Change::Kind::Update;
    EntitySource source;
    RecordKey key; ///< as it was before
    std::optional<Record> now;
};

/// A byte string that is the same for the same key of the same entity, and only then.
[[nodiscard]] QByteArray recordIdentity(const EntitySource &source, const RecordKey &key);

} // namespace registrar
