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
    /// The kinds that people look for, in the order in which they are offered.
    [[nodiscard]] static QStringList kinds();
    [[nodiscard]] static QString outcome(const JournalEntry &entry);
    /// In the zone of this computer: "2026-02-01 12:30:05".
    [[nodiscard]] static QString time(const QDateTime &time);
    /// The record's key as a person reads it.
    [[nodiscard]] static QString record(const QString &key);
    /// The record, or of an operation the most important of its details: "1,200 records to users.csv".
    [[nodiscard]] static QString subject(const JournalEntry &entry);

    struct Line {
        QString name;
        QString before;
        QString after;
    };
    /// What an entry holds: of a record its fields before and after, of everything else names and values. Not
    /// more than `mostLines`, the last of which then tells how many are left out.
    [[nodiscard]] static QList<Line> lines(const JournalEntry &entry);
    static constexpr qsizetype mostLines = 500;
    /// Whether its lines have a before and an after.
    [[nodiscard]] static bool hasSides(const JournalEntry &entry);
    /// Whether it is one record that was, or was to be, added, changed or deleted.
    [[nodiscard]] static bool isRecord(const JournalEntry &entry);

private:
    static QString deploymentKind(const QString &kind);
    static QList<Line> sideLines(const JournalEntry &entry);
    static QList<Line> detailLines(const JournalEntry &entry);
};

} // namespace registrar
