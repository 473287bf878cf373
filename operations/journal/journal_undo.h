// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal can take back of a change set, change by change, and what it cannot.
#pragma once

#include "operations/journal/journal.h"

namespace registrar
{

/// One change of a set, turned round.
struct UndoPart {
    /// Why a value is not in the journal.
    enum class Reason {
        Secret,   ///< the journal keeps a digest alone
        TooLarge, ///< likewise, above JournalMask::largestValue
    };
    struct LeftOut {
        FieldPath field;
        Reason reason = Reason::Secret;
        bool operator==(const LeftOut &) const = default;
    };
    Change change;          ///< what takes it back; without the fields that are left out
    QList<LeftOut> leftOut; ///< these stay as they are; where `possible` is false, the reason for that
    /// Whether any of it can be taken back. A deleted record that held a secret cannot be written again
    /// without it; of a changed one, the other fields can be set back; an added one can always be deleted.
    bool possible = true;
};

/// Records that the store deleted or changed by itself together with the set: no undo brings them back.
struct UndoneNever {
    QString entity;
    QString field;
    bool deleted = true; ///< false: the field was emptied
    qint64 records = 0;
};

struct JournalUndo {
    QString deployment;
    QString store;
    QList<UndoPart> parts; ///< in the order in which they are to be written
    QList<UndoneNever> never;

    [[nodiscard]] bool isWhole() const; ///< everything can be taken back
    [[nodiscard]] bool isPossible() const;
    /// All that is possible.
    [[nodiscard]] ChangeSet changes() const;
};

/// As `Journal::inverseOf`, but also of sets of which the journal does not hold everything.
[[nodiscard]] Result<JournalUndo> undoOf(const Journal &journal, const QString &set);

} // namespace registrar
