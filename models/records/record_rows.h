// SPDX-License-Identifier: GPL-3.0-or-later
// Where the records that were read stand among all rows, and how the rows are put right as more becomes
// known.
#pragma once

#include "models/records/row_cache.h"
#include "repository/page.h"

namespace registrar
{

/// Told of every change of the rows, in the way in which item models tell their views.
class RowListener
{
public:
    virtual ~RowListener() = default;
    virtual void rowsAboutToBeInserted(int first, int last) = 0;
    virtual void rowsInserted() = 0;
    virtual void rowsAboutToBeRemoved(int first, int last) = 0;
    virtual void rowsRemoved() = 0;
    virtual void rowsLoaded(int first, int last) = 0;
};

/// The rows of one query's answer. Their number is an estimate until both ends have been met; pages are
/// placed where they were asked for, and where two loaded parts meet, or an end is reached, rows between them
/// are added or taken away so that what a person looks at stays where it is. Pure: no store, no event loop.
class RecordRows
{
public:
    using Cache = RowCache<Record, Position>;
    static constexpr int maximumRows = 80'000'000; ///< what a view of 25 pixels a row can scroll over

    explicit RecordRows(RowListener &listener)
        : listener_(listener)
    {
    }

    [[nodiscard]] int rowCount() const { return rows_; }
    [[nodiscard]] const Record *at(int row) const { return cache_.at(row); }
    [[nodiscard]] const Cache &cache() const { return cache_; }
    /// The row of a loaded record; nothing where it is not loaded.
    [[nodiscard]] std::optional<int> rowOf(const RecordKey &key) const;
    /// Whether every record has been read from one end to the other, so that the number of rows is true.
    [[nodiscard]] bool knowsBothEnds() const { return startKnown_ && endKnown_; }

    /// A new estimate, or an exact total: rows come and go where nothing is loaded.
    void setTotal(qint64 records);
    /// A page that was read forwards from behind `row - 1`; `grow` rows of placeholders follow while more may
    /// come.
    void placeForward(int row, const Page &page, int grow);
    /// A page that was read backwards from before `row`.
    void placeBackward(int row, const Page &page);
    /// A page at a place that a jump answered, to stand at `row`.
    void placeFar(int row, const Page &page, int grow);
    /// The last page, read backwards from the end.
    void placeAtEnd(const Page &page);

    /// From where `row` can be read forwards with few records before it, and the row that this reads.
    struct Start {
        int row = 0;
        Position position;
    };
    [[nodiscard]] std::optional<Start> forwardStart(int row) const;
    /// From where the rows before the next loaded part behind `row` can be read backwards.
    [[nodiscard]] std::optional<Start> backwardStart(int row) const;

    void replace(int row, const Record &record);
    void removeRow(int row);
    /// Forgets the records, keeping the rows and where to read them again.
    void forget();
    /// No rows at all.
    void reset();
    /// Keeps no more than that around the rows `first` to `last`.
    void evict(int first, int last, qsizetype maximumRecords, qint64 maximumBytes);

private:
    void insert(int row, int count);
    void remove(int row, int count);
    void place(Cache::Chunk chunk);
    void cutTail(int row);
    void keepOpenEnd(int grow);
    void compensate(int row, int removed);
    [[nodiscard]] int runEnd(int row) const;
    [[nodiscard]] int runStart(int row) const;

    RowListener &listener_;
    Cache cache_;
    int rows_ = 0;
    bool startKnown_ = false;
    bool endKnown_ = false;
};

/// The same record, by its key, or by its fields where it has none.
[[nodiscard]] bool isSameRecord(const Record &left, const Record &right);
[[nodiscard]] qint64 recordBytes(const Record &record);

} // namespace registrar
