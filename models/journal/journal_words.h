// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal's kinds and outcomes are called for people.
#pragma once

#include "operations/journal/journal_entry.h"

#include <QCoreApplication>

namespace registrar
{

class JournalWords
{
    Q_DECLARE_TR_FUNCTIONS(registrar::JournalWords)

public:
    [[nodiscard]] static QString kind(const QString &kind);
    [[nodiscard]] static QString outcome(const QString &outcome);
    /// In the zone of this computer: "2026-02-01 12:30:05".
    [[nodiscard]] static QString time(const QDateTime &time);
    /// The record's key as a person reads it.
    [[nodiscard]] static QString record(const QString &key);

    struct Line {
        QString name;
        QString before;
        QString after;
    };
    /// What an entry holds: of a record its fields before and after, of everything else names and values.
    [[nodiscard]] static QList<Line> lines(const JournalEntry &entry);
    /// Whether it is one record that was, or was to be, added, changed or deleted.
    [[nodiscard]] static bool isRecord(const JournalEntry &entry);
};

} // namespace registrar
