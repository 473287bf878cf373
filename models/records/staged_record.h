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
    quint32 judgedBy = 0; ///< which rules found the problems; see StagedChanges::setValidator
    /// Of what was read, only some fields are known, the changed ones among them: an undo that comes from the
    /// journal, or a record whose large values were not read whole.
    bool partial = false;
    bool undo = false; ///< see Change::undo; an edit by hand ends it

    /// The fields with the edits in place.
    [[nodiscard]] Document document() const { return documentOver(read.fields); }
    /// The same over the record as it has been read meanwhile.
    [[nodiscard]] Document documentOver(const Document &base) const;
    /// Takes the fields that were not known from the record as it has been read meanwhile.
    void complete(const Document &base);
    [[nodiscard]] Change change() const;
    /// Whether that field, or one inside it, is changed.
    [[nodiscard]] bool touches(const FieldPath &field) const;
    [[nodiscard]] QString problemOf(const FieldPath &field) const; ///< empty where there is none
};

/// The change as it would be staged: what it says was read is all that is known of the record.
[[nodiscard]] StagedRecord stagedRecordOf(const Change &change);

/// What is to stay of a field in conflict.
struct FieldChoice {
    enum class Side { Theirs, Mine, Read };
    FieldPath field;
    Side side = Side::Theirs;
};

/// A change that a store has taken.
struct AppliedChange {
    Change::Kind kind = Change::Kind::Update;
    EntitySource source;
    RecordKey key; ///< as it was before
    std::optional<Record> now;
};

[[nodiscard]] inline size_t qHash(const EntitySource &source, size_t seed = 0)
{
    return qHashMulti(seed, source.space, source.name);
}

/// A byte string that is the same for the same key of the same entity, and only then.
[[nodiscard]] QByteArray recordIdentity(const EntitySource &source, const RecordKey &key);

} // namespace registrar
