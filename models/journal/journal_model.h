// SPDX-License-Identifier: GPL-3.0-or-later
// The journal's entries as a table, the latest first, at flat memory.
#pragma once

#include "operations/journal/journal.h"

#include <QAbstractTableModel>

namespace registrar
{

/// A window of entries that moves over the journal: scrolling down asks for older ones, scrolling up for
/// newer ones, and what is far away is let go of. Entries are held without their details. Files are read on
/// other threads, a stretch at a time: what a long search has found is there while it goes on, and another
/// filter ends it. Lives on the GUI thread.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        PersonColumn,
        StoreColumn,
        EntityColumn,
        RecordColumn,
        KindColumn,
        OutcomeColumn
    };

    explicit JournalModel(Journal journal, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// Asks for the entries above the first one, where there are any.
    void fetchNewer();

    /// `before`, `after` and `limit` are the model's own.
    void setFilter(const JournalFilter &filter);
    [[nodiscard]] const JournalFilter &filter() const { return filter_; }
    /// Reads again, from the latest on.
    void reload();

    /// Without its details: `Journal::entry` reads them.
    [[nodiscard]] const JournalEntry &entry(int row) const { return entries_.at(row); }
    [[nodiscard]] const Journal &journal() const { return journal_; }
    [[nodiscard]] bool isLoading() const { return loading_; }
    [[nodiscard]] bool showsLatest() const { return atStart_; }
    [[nodiscard]] qint64 newest() const { return newest_; } ///< the journal's last sequence, when last read
    /// Everything from the newest entry down to this one was looked at.
    [[nodiscard]] qint64 lookedDownTo() const { return lookedDownTo_; }
    [[nodiscard]] const std::optional<Error> &error() const { return error_; }

    static constexpr int pageSize = 200;
    static constexpr int mostEntries = 2000;

Q_SIGNALS:
    void stateChanged(); ///< loading began, got on or ended, an error came or went

private:
    enum class Direction { Older, Newer };
    void ask(Direction direction, int wanted);
    void take(Direction direction, int wanted, const JournalStretch &stretch);
    void takeOlder(const JournalStretch &stretch);
    void takeNewer(const JournalStretch &stretch);

    Journal journal_;
    JournalFilter filter_;
    QList<JournalEntry> entries_;
    std::optional<Error> error_;
    qint64 lookedDownTo_ = 0;
    qint64 lookedUpTo_ = 0;
    qint64 newest_ = 0;
    bool loading_ = false;
    bool atStart_ = true;
    bool atEnd_ = false;
    quint64 generation_ = 0;
};

} // namespace registrar
