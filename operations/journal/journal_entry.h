// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the journal: who did what to which record, and what became of it.
#pragma once

#include "repository/value.h"

#include <QDateTime>

namespace registrar
{

struct JournalEntry {
    // Filled in by the journal.
    qint64 sequence = 0; ///< from 1, without gaps
    QDateTime time;      ///< UTC, milliseconds
    QString person;      ///< the operating system's user
    QString host;
    QString program; ///< "registrar 0.1.0"

    QString deployment;
    QString store;
    QString entity;  ///< EntitySource::toText
    QString key;     ///< the record's key as a canonical Extended JSON array; empty where it has none
    QString kind;    ///< "intent", "add", "update", "delete", "applied", or an operation's name: "bulk-edit",
                     ///< "export", "journal-export", "unlock", "lock", "deployment-add", "deployment-change",
                     ///< "deployment-remove", "deployment-export", "sandbox-fill", "sandbox-reset"
    QString set;     ///< entries with the same one belong together: a change set, an operation's run
    QString outcome; ///< "applied", "conflict", "rejected", "not-applied", "unknown", "failed", "cancelled";
                     ///< empty for an intent
    Document details; ///< before, after, inverse, error: as the kind has it; secrets are masked
};

/// What is looked for; empty members match everything.
struct JournalFilter {
    QString deployment;
    QString store;
    QString entity;
    QString key;
    QString kind;
    QString set;
    QDateTime from;     ///< included
    QDateTime to;       ///< excluded
    QString personLike; ///< a part of the name; letters without regard to case
    QString entityLike;
    QString text;        ///< anywhere in the entity, the record and the details
    bool intents = true; ///< false: only what happened, not what was about to
    qint64 after = 0;    ///< entries with a larger sequence only, the ones next to it; 0: no such limit
    qint64 before = 0;   ///< entries with a smaller sequence only: the smallest of the page before; 0 begins
                         ///< with the latest
    int limit = 100;
    /// False: only the details of operations come along, and only where they are short. Those of changes may
    /// be large.
    bool withDetails = true;
};

} // namespace registrar
