// SPDX-License-Identifier: GPL-3.0-or-later
// Edits that a person has staged, and what became of them.
#pragma once

#include "repository/error.h"
#include "repository/page.h"

namespace registrar
{

struct FieldChange {
    FieldPath field;
    Value before; ///< as it was read; Missing where the field was not there
    Value after;  ///< Missing removes the field; in PostgreSQL it means the column's default
    /// Written whatever the store has now, and left out of the inverse: times that every write sets. `before`
    /// may be unknown.
    bool unconditional = false;
    /// Where present, PostgreSQL and MongoDB add it to the number that they have instead of being told the
    /// sum; `after` is then that sum, exactly. Rejected where the store cannot hold it so. Decimals only.
    Value increase{};
    bool operator==(const FieldChange &) const = default;
};

/// One record to be added, changed or deleted.
struct Change {
    enum class Kind { Add, Update, Delete };
    Kind kind = Kind::Update;
    EntitySource source;
    RecordKey key;             ///< Update and Delete; for Add empty, or the key where the person gave it
    QByteArray version;        ///< the version that was read, see Record::version
    QList<FieldChange> fields; ///< Update only
    Document
        document; ///< Add: what to write. Delete: what was read, compared before deleting and kept for undo
    /// Takes a change back, and is written as it is: rules, defaults and times of writing are for what people
    /// change.
    bool undo = false;
    bool operator==(const Change &) const = default;
};

/// Changes of one store, applied in their order and as a whole where the store has transactions.
struct ChangeSet {
    QString store; ///< the deployment's name for the store
    QList<Change> changes;
    bool operator==(const ChangeSet &) const = default;
};

struct ChangeOutcome {
    enum class Kind {
        Applied,
        Conflict,   ///< somebody else was first; `theirs` is the record as it is now, empty where it is gone
        Rejected,   ///< the store refused; see `error`
        NotApplied, ///< nothing wrong with this one, but the set was taken back as a whole
        Unknown,    ///< the connection broke and the store could not be asked since; see `error`
    };
    Kind kind = Kind::NotApplied;
    std::optional<Error> error;
    std::optional<Record> theirs;
    std::optional<Record>
        now; ///< Applied: the record as the store has it, with generated keys and the new version
};

struct ApplyReport {
    QList<ChangeOutcome> outcomes; ///< one for each change, in their order
    ChangeSet inverse;             ///< undoes what was applied, last first; empty where nothing was
    [[nodiscard]] bool allApplied() const;
};

/// What `Session::apply` would send, for reading only: values stand in the text as literals where they are
/// bound when it is sent.
struct ChangePreview {
    QStringList statements;
    std::optional<Error> refusal; ///< why nothing would be sent for this change
};

struct ApplyPreview {
    QString begin; ///< what is sent before the changes: empty where each is sent by itself
    QList<ChangePreview> changes;
    QString end;
};

} // namespace registrar
