// SPDX-License-Identifier: GPL-3.0-or-later
// The append-only record of everything that changed anything, on this workstation.
#pragma once

#include "operations/journal/journal_entry.h"
#include "repository/cancel.h"
#include "repository/change.h"

#include <functional>

namespace registrar
{

/// What `verify` found.
struct JournalCheck {
    qint64 entries = 0;
    bool isWhole = true;
    qint64 brokenAt = 0; ///< the sequence of the first entry that is wrong or gone; 0 where it is whole
    QString what;        ///< a sentence: changed, removed, out of order, cut off
    QString head; ///< the last entry's hash in hexadecimal: written down elsewhere, it proves all up to there
};

/// A part of the journal that was looked through.
struct JournalStretch {
    QList<JournalEntry> entries; ///< what matches in it, the latest first
    qint64 lookedTo = 0;         ///< the last sequence that was looked at; where to go on from
    qint64 newest = 0;           ///< the journal's newest sequence
    bool isOver = true;          ///< nothing is left to look at in that direction
};

/// An SQLite file in which every entry carries the SHA-256 of the one before it and of itself, so that a
/// later change, removal or reordering shows; the newest hash is kept in a second file, so that cutting off
/// the end shows too. Somebody who may write to both files could still forge the whole chain: whoever needs
/// more keeps the head elsewhere.
///
/// Every function may be called from any thread and blocks for a file's time; several programs may write at
/// once.
class Journal
{
public:
    /// `folder` empty: `journal` in the state folder. Made when first written to.
    explicit Journal(const QString &folder = {});

    /// Adds the entries together, filling in sequence, time and person. Answers the last one's sequence.
    Result<qint64> append(const QList<JournalEntry> &entries);
    /// The latest first. Looks at everything, if it has to: a second for each million entries, or several
    /// where a text is looked for.
    [[nodiscard]] Result<QList<JournalEntry>> find(const JournalFilter &filter,
                                                   const CancelToken &cancel = {}) const;
    /// Looks at not more than `stretchLength` entries, beginning at the filter's `before` or `after`: whoever
    /// goes on from there can show what was found so far, and stop.
    [[nodiscard]] Result<JournalStretch> look(const JournalFilter &filter) const;
    /// NotFound where there is none of that number.
    [[nodiscard]] Result<JournalEntry> entry(qint64 sequence) const;
    /// `progress` is told how many of how many entries have been looked at, on the calling thread.
    [[nodiscard]] Result<JournalCheck>
    verify(const CancelToken &cancel = {},
           const std::function<void(qint64 done, qint64 total)> &progress = {}) const;
    /// What undoes the set. Unsupported where the journal does not hold all values (secrets, very large
    /// ones), NotFound where nothing of it was applied. Undoing checks versions like every change set, so
    /// what was changed since is a conflict.
    [[nodiscard]] Result<ChangeSet> inverseOf(const QString &set) const;

    /// A digest that tells equal secrets from different ones and cannot be turned back without this journal's
    /// own key.
    [[nodiscard]] Result<QString> secretDigest(const QByteArray &secret) const;

    static constexpr qint64 stretchLength = 20'000;

    [[nodiscard]] const QString &folder() const { return folder_; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString headFileName() const;

private:
    QString folder_;
};

} // namespace registrar
