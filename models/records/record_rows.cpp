// SPDX-License-Identifier: GPL-3.0-or-later
// Where the records that were read stand among all rows, and how the rows are put right as more becomes
// known.
#include "models/records/record_rows.h"

#include "models/records/staged_record.h"

#include <QHash>

namespace registrar
{

namespace
{

QByteArray identityOf(const Record &record)
{
    return record.key.isEmpty() ? recordIdentity({}, {Value(record.fields)}) : recordIdentity({}, record.key);
}

QHash<QByteArray, int> identitiesOf(const QList<Record> &records)
{
    QHash<QByteArray, int> identities;
    for (int index = 0; index < records.size(); ++index)
        identities.insert(identityOf(records.at(index)), index);
    return identities;
}

} // namespace

bool isSameRecord(const Record &left, const Record &right)
{
    return left.key.isEmpty() ? right.key.isEmpty() && left.fields == right.fields : left.key == right.key;
}

qint64 recordBytes(const Record &record)
{
    qint64 bytes = 64;
    for (const Field &field : record.fields)
        bytes += 24 + field.name.size() * 2 + field.value.memoryBytes();
    return bytes;
}

std::optional<int> RecordRows::rowOf(const RecordKey &key) const
{
    std::optional<int> found;
    cache_.visit(0, [&](int row, const Record &record) {
        if (record.key == key)
            found = row;
        return !found;
    });
    return found;
}

void RecordRows::setTotal(qint64 records)
{
    const int wanted = static_cast<int>(std::clamp<qint64>(records, 0, maximumRows));
    if (wanted > rows_) {
        const std::optional<int> gap = cache_.lastMissing(0, rows_ - 1);
        if (!endKnown_)
            insert(rows_, wanted - rows_);
        else if (gap)
            insert(*gap + 1, wanted - rows_);
        return;
    }
    for (int from = rows_ - 1; from >= 0 && rows_ > wanted;) {
        const std::optional<int> last = cache_.lastMissing(0, from);
        if (!last)
            return;
        const Cache::Chunk *before = cache_.atOrBefore(*last);
        const int first = before ? before->end() : 0;
        const int spare = *last - first + (cache_.isEmpty() ? 1 : 0); // parts that were loaded stay apart
        const int count = std::min(spare, rows_ - wanted);
        remove(*last - count + 1, count);
        from = first - 1;
    }
}

void RecordRows::placeForward(int row, const Page &page, int grow)
{
    if (cache_.at(row))
        return;
    if (row == 0)
        startKnown_ = true;
    const int size = static_cast<int>(page.records.size());
    if (size == 0 && !page.atEnd) {
        cache_.passEmpty(row, page.after);
        return;
    }
    if (row > rows_)
        row = rows_;
    placeFar(row, page, grow);
}

void RecordRows::placeFar(int row, const Page &page, int grow)
{
    if (cache_.at(row))
        return;
    int kept = static_cast<int>(page.records.size());
    bool met = false;
    if (const Cache::Chunk *next = cache_.behind(row)) {
        const int nextRow = next->first;
        const int nextEnd = runEnd(nextRow);
        const QHash<QByteArray, int> identities = identitiesOf(page.records);
        int hit = -1;
        cache_.visit(nextRow, [&](int at, const Record &record) {
            const auto found =
                at < nextEnd ? identities.constFind(identityOf(record)) : identities.constEnd();
            if (found != identities.constEnd()) {
                hit = at;
                kept = found.value();
            }
            return hit < 0 && at < nextEnd;
        });
        met = hit >= 0;
        if (met) {
            const int gap = nextRow - row;
            if (hit > nextRow) {
                remove(nextRow, hit - nextRow);
                cache_.closeFront(nextRow);
            }
            if (gap > kept)
                remove(row + kept, gap - kept);
            else
                insert(nextRow, kept - gap);
            compensate(row + kept, gap - kept + (hit - nextRow));
        } else if (nextRow - row <= kept && !page.atEnd) {
            const int room = kept + 1 - (nextRow - row);
            insert(nextRow, room);
            compensate(nextRow + room, -room);
        }
    }
    if (!met && page.atEnd) {
        const Cache::Chunk *stale = cache_.behind(row);
        cutTail(stale ? std::min(stale->first, row + kept) : row + kept);
    }
    if (row + kept > rows_)
        insert(rows_, row + kept - rows_);
    Cache::Chunk chunk{row,          page.records.first(kept), page.before, page.after,
                       page.atStart, page.atEnd && !met};
    if (met)
        chunk.after.reset();
    place(std::move(chunk));
    if (page.atStart && row > 0) {
        remove(0, row);
        startKnown_ = true;
    }
    if (!met && !page.atEnd)
        keepOpenEnd(grow);
}

void RecordRows::placeBackward(int row, const Page &page)
{
    const int size = static_cast<int>(page.records.size());
    if (row > 0 && cache_.at(row - 1))
        return;
    if (size == 0 && !page.atStart) {
        cache_.passEmptyBackward(row, page.before);
        return;
    }
    int first = row > 0 ? cache_.endBefore(row - 1) : 0;
    int skipped = 0;
    if (first > 0 && !page.atStart) {
        const QHash<QByteArray, int> identities = identitiesOf(page.records);
        const int start = runStart(first - 1);
        int hit = -1;
        cache_.visit(start, [&](int at, const Record &record) {
            const auto found = at < first ? identities.constFind(identityOf(record)) : identities.constEnd();
            if (found != identities.constEnd()) {
                hit = at;
                skipped = found.value() + 1;
            }
            return at < first;
        });
        if (hit >= 0 && hit + 1 < first) {
            remove(hit + 1, first - hit - 1);
            row -= first - hit - 1;
            first = hit + 1;
            cache_.closeBack(first);
        }
    }
    const int kept = size - skipped;
    const int wanted = page.atStart || skipped > 0 ? kept : std::max(kept + 1, row - first);
    if (page.atStart)
        first = 0;
    if (row - first > wanted)
        remove(first, row - first - wanted);
    else
        insert(first, wanted - (row - first));
    Cache::Chunk chunk{
        first + wanted - kept, page.records.last(kept), page.before, page.after, page.atStart, page.atEnd};
    if (skipped > 0)
        chunk.before.reset();
    place(std::move(chunk));
    startKnown_ |= page.atStart;
}

void RecordRows::placeAtEnd(const Page &page)
{
    placeBackward(rows_, page);
    endKnown_ = true;
}

std::optional<RecordRows::Start> RecordRows::forwardStart(int row) const
{
    const auto mark = cache_.bookmarkBefore(row);
    if (!mark)
        return Start{0, Position::start()};
    if (cache_.at(mark->row))
        return {};
    return Start{mark->row, mark->edge};
}

std::optional<RecordRows::Start> RecordRows::backwardStart(int row) const
{
    const Cache::Chunk *chunk = cache_.behind(row);
    if (!chunk || !chunk->before)
        return {};
    return Start{chunk->first, *chunk->before};
}

void RecordRows::replace(int row, const Record &record)
{
    if (cache_.replace(row, record))
        listener_.rowsLoaded(row, row);
}

void RecordRows::removeRow(int row)
{
    remove(row, 1);
}

void RecordRows::forget()
{
    cache_.clearItems();
    startKnown_ = endKnown_ = false;
    if (rows_ > 0)
        listener_.rowsLoaded(0, rows_ - 1);
}

void RecordRows::reset()
{
    remove(0, rows_);
    cache_.clear();
    startKnown_ = endKnown_ = false;
}

void RecordRows::evict(int first, int last, qsizetype maximumRecords, qint64 maximumBytes)
{
    cache_.evict(first, last, maximumRecords, maximumBytes, [](const QList<Record> &records) {
        qint64 bytes = 0;
        for (const Record &record : records)
            bytes += recordBytes(record);
        return bytes;
    });
}

void RecordRows::insert(int row, int count)
{
    count = std::min(count, maximumRows - rows_);
    if (count <= 0)
        return;
    listener_.rowsAboutToBeInserted(row, row + count - 1);
    cache_.insertRows(row, count);
    rows_ += count;
    listener_.rowsInserted();
}

void RecordRows::remove(int row, int count)
{
    if (count <= 0)
        return;
    listener_.rowsAboutToBeRemoved(row, row + count - 1);
    cache_.removeRows(row, count);
    rows_ -= count;
    listener_.rowsRemoved();
}

void RecordRows::place(Cache::Chunk chunk)
{
    if (chunk.items.isEmpty())
        return;
    const int first = chunk.first;
    const int last = chunk.end() - 1;
    cache_.place(std::move(chunk));
    listener_.rowsLoaded(first, last);
}

void RecordRows::cutTail(int row)
{
    endKnown_ = true;
    remove(row, rows_ - row);
}

void RecordRows::keepOpenEnd(int grow)
{
    const Cache::Chunk *last = cache_.containing(rows_ - 1);
    if (last && !last->atEnd)
        insert(rows_, grow);
}

/// Rows that were taken away (or added, where negative) before a loaded part are given back behind it, so
/// that the number of rows stays what the store estimated until the end is met.
void RecordRows::compensate(int row, int removed)
{
    const int from = runEnd(row);
    const Cache::Chunk *next = cache_.behind(from);
    const int to = next ? next->first : rows_;
    if (from >= to)
        return;
    if (removed > 0)
        insert(to, removed);
    else
        remove(to - std::min(-removed, to - from - 1), std::min(-removed, to - from - 1));
}

int RecordRows::runEnd(int row) const
{
    while (const Cache::Chunk *chunk = cache_.containing(row))
        row = chunk->end();
    return row;
}

int RecordRows::runStart(int row) const
{
    while (const Cache::Chunk *chunk = cache_.containing(row))
        row = chunk->first - 1;
    return row + 1;
}

} // namespace registrar
