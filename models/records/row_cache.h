// SPDX-License-Identifier: GPL-3.0-or-later
// The loaded parts of a long list, by row: sparse chunks that know how to read on at both ends, bounded.
#pragma once

#include <QList>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

namespace registrar
{

/// Chunks of items at rows. Chunks whose rows touch follow each other in the list too; whoever places a chunk
/// by guess leaves at least one row free on each side. `Edge` is what reads on from a chunk's end; it is
/// empty where none is known. No Qt event loop, no threads: a plain data structure.
template<typename Item, typename Edge>
class RowCache
{
public:
    struct Chunk {
        int first = 0;
        QList<Item> items;
        std::optional<Edge> before;
        std::optional<Edge> after;
        bool atStart = false;
        bool atEnd = false;
        [[nodiscard]] int end() const
        {
            return first + static_cast<int>(items.size());
        } ///< one behind the last row
    };
    /// A place from which rows can be read forwards: `edge` reads the item of `row`.
    struct Bookmark {
        int row = 0;
        Edge edge;
    };

    [[nodiscard]] bool isEmpty() const { return chunks_.empty(); }
    [[nodiscard]] qsizetype itemCount() const { return count_; }
    /// One behind the last loaded row, 0 where nothing is loaded.
    [[nodiscard]] int end() const { return chunks_.empty() ? 0 : std::prev(chunks_.end())->second.end(); }

    [[nodiscard]] const Item *at(int row) const
    {
        const Chunk *chunk = containing(row);
        return chunk ? &chunk->items.at(row - chunk->first) : nullptr;
    }
    /// Replaces a loaded item; false where the row is not loaded.
    bool replace(int row, const Item &item)
    {
        const auto found = find(row);
        if (found == chunks_.end())
            return false;
        found->second.items[row - found->first] = item;
        return true;
    }
    [[nodiscard]] const Chunk *containing(int row) const
    {
        auto next = chunks_.upper_bound(row);
        if (next == chunks_.begin())
            return nullptr;
        const Chunk &chunk = std::prev(next)->second;
        return row < chunk.end() ? &chunk : nullptr;
    }
    /// The last chunk that begins at or before the row, the first one that begins behind it.
    [[nodiscard]] const Chunk *atOrBefore(int row) const
    {
        auto next = chunks_.upper_bound(row);
        return next == chunks_.begin() ? nullptr : &std::prev(next)->second;
    }
    [[nodiscard]] const Chunk *behind(int row) const
    {
        auto next = chunks_.upper_bound(row);
        return next == chunks_.end() ? nullptr : &next->second;
    }
    /// One behind the last loaded row at or before `row`; 0 where there is none.
    [[nodiscard]] int endBefore(int row) const
    {
        const Chunk *chunk = atOrBefore(row);
        return chunk ? chunk->end() : 0;
    }
    [[nodiscard]] std::optional<int> firstMissing(int from, int to) const
    {
        for (int row = from; row <= to;) {
            const Chunk *chunk = containing(row);
            if (!chunk)
                return row;
            row = chunk->end();
        }
        return {};
    }
    [[nodiscard]] std::optional<int> lastMissing(int from, int to) const
    {
        for (int row = to; row >= from;) {
            const Chunk *chunk = containing(row);
            if (!chunk)
                return row;
            row = chunk->first - 1;
        }
        return {};
    }
    /// The nearest bookmark at or before the row.
    [[nodiscard]] std::optional<Bookmark> bookmarkBefore(int row) const
    {
        auto next = bookmarks_.upper_bound(row);
        if (next == bookmarks_.begin())
            return {};
        return Bookmark{std::prev(next)->first, std::prev(next)->second};
    }
    /// Calls `visit(row, item)` for every loaded item in order, until it answers false.
    template<typename Visitor>
    void visit(int from, Visitor visitor) const
    {
        for (const auto &[first, chunk] : chunks_) {
            for (int row = std::max(first, from); row < chunk.end(); ++row) {
                if (!visitor(row, chunk.items.at(row - first)))
                    return;
            }
        }
    }

    /// Rows of the chunk must be free. A chunk without items is not kept.
    void place(Chunk chunk)
    {
        if (chunk.items.isEmpty())
            return;
        dropBookmarks(chunk.first + 1, chunk.end());
        if (chunk.after && !chunk.atEnd)
            bookmark(chunk.end(), *chunk.after);
        count_ += chunk.items.size();
        const int first = chunk.first;
        chunks_.insert_or_assign(first, std::move(chunk));
    }
    /// Reading `row` found nothing yet, but there is more: it goes on from `edge`.
    void passEmpty(int row, const Edge &edge)
    {
        bookmark(row, edge);
        const auto chunk = find(row - 1);
        if (chunk != chunks_.end())
            chunk->second.after = edge;
    }
    void passEmptyBackward(int row, const Edge &edge)
    {
        const auto chunk = find(row);
        if (chunk != chunks_.end())
            chunk->second.before = edge;
    }
    /// The chunk that begins, or ends, at the row can no longer read on there.
    void closeFront(int row)
    {
        const auto chunk = chunks_.find(row);
        if (chunk != chunks_.end())
            chunk->second.before.reset();
    }
    void closeBack(int row)
    {
        const auto chunk = find(row - 1);
        if (chunk != chunks_.end())
            chunk->second.after.reset();
    }
    /// Makes room in front of `row`; chunks from there on move. The row must not lie inside a chunk.
    void insertRows(int row, int count)
    {
        shift(row, row + 1, count); // a bookmark at the row belongs to what stands before it
    }
    /// Takes rows out, with what is loaded there; chunks behind move up. A chunk that is cut keeps its edges,
    /// since the items that went are no longer in the list.
    void removeRows(int row, int count)
    {
        dropItems(row, row + count);
        dropBookmarks(row, row + count);
        shift(row + count, row + count, -count);
    }
    /// Forgets what is loaded; bookmarks stay, so that the same rows can be read again.
    void clearItems()
    {
        chunks_.clear();
        count_ = 0;
    }
    void clear()
    {
        clearItems();
        bookmarks_.clear();
    }

    /// Lets go of the chunks furthest from the rows `from` to `to` until no more than `maximumItems` and
    /// `maximumWeight` are held. Chunks that reach into those rows stay.
    template<typename Weight>
    void evict(int from, int to, qsizetype maximumItems, qint64 maximumWeight, Weight weight)
    {
        qint64 total = 0;
        for (const auto &[first, chunk] : chunks_)
            total += weight(chunk.items);
        while (!chunks_.empty() && (count_ > maximumItems || total > maximumWeight)) {
            const auto victim = furthest(from, to);
            if (victim == chunks_.end())
                return;
            total -= weight(victim->second.items);
            count_ -= victim->second.items.size();
            const int first = victim->first;
            const int end = victim->second.end();
            chunks_.erase(victim);
            total -= dropStranded(first, end, weight);
        }
    }

private:
    using Chunks = std::map<int, Chunk>;

    [[nodiscard]] typename Chunks::iterator find(int row)
    {
        auto next = chunks_.upper_bound(row);
        if (next == chunks_.begin())
            return chunks_.end();
        const auto found = std::prev(next);
        return row < found->second.end() ? found : chunks_.end();
    }
    [[nodiscard]] typename Chunks::iterator furthest(int from, int to)
    {
        const auto first = chunks_.begin();
        const auto last = std::prev(chunks_.end());
        const int above = from - first->second.end() + 1;
        const int below = last->second.first - to;
        if (above <= 0 && below <= 0)
            return chunks_.end();
        return above >= below ? first : last;
    }
    /// Chunks that cannot read on to where their neighbour was are of no use alone.
    template<typename Weight>
    [[nodiscard]] qint64 dropStranded(int first, int end, Weight weight)
    {
        qint64 freed = 0;
        for (auto behind = chunks_.find(end); behind != chunks_.end() && !behind->second.before;
             behind = chunks_.find(end)) {
            end = behind->second.end();
            freed += drop(behind, weight);
        }
        for (auto before = find(first - 1); before != chunks_.end() && !before->second.after;
             before = find(first - 1)) {
            first = before->first;
            freed += drop(before, weight);
        }
        return freed;
    }
    template<typename Weight>
    [[nodiscard]] qint64 drop(typename Chunks::iterator chunk, Weight weight)
    {
        const qint64 freed = weight(chunk->second.items);
        count_ -= chunk->second.items.size();
        chunks_.erase(chunk);
        return freed;
    }
    void dropItems(int from, int to)
    {
        for (auto it = chunks_.begin(); it != chunks_.end();) {
            Chunk &chunk = it->second;
            const int cutFrom = std::max(from, chunk.first);
            const int cutTo = std::min(to, chunk.end());
            if (cutFrom >= cutTo) {
                ++it;
                continue;
            }
            count_ -= cutTo - cutFrom;
            if (cutTo - cutFrom == chunk.items.size()) {
                it = chunks_.erase(it);
                continue;
            }
            chunk.items.remove(cutFrom - chunk.first, cutTo - cutFrom);
            if (cutFrom == chunk.first) { // what is left stands behind the hole, `shift` moves it up
                Chunk rest = std::move(chunk);
                rest.first = cutTo;
                it = chunks_.erase(it);
                it = chunks_.insert(it, {cutTo, std::move(rest)});
            }
            ++it;
        }
    }
    void shift(int from, int marksFrom, int by)
    {
        if (by == 0)
            return;
        shiftMap(chunks_, from, by);
        for (auto &[first, chunk] : chunks_)
            chunk.first = first;
        shiftMap(bookmarks_, marksFrom, by);
    }
    template<typename Map>
    static void shiftMap(Map &map, int from, int by)
    {
        Map moved;
        auto it = map.lower_bound(from);
        while (it != map.end()) {
            auto node = map.extract(it++);
            node.key() += by;
            moved.insert(std::move(node));
        }
        map.merge(moved);
    }
    void dropBookmarks(int from, int to)
    {
        auto mark = bookmarks_.lower_bound(from);
        while (mark != bookmarks_.end() && mark->first < to)
            mark = bookmarks_.erase(mark);
    }
    void bookmark(int row, const Edge &edge)
    {
        bookmarks_.insert_or_assign(row, edge);
        if (bookmarks_.size() <= maximumBookmarks)
            return;
        bool odd = false;
        std::erase_if(bookmarks_, [&odd](const auto &) { return odd = !odd; });
    }

    static constexpr size_t maximumBookmarks = 4096;
    Chunks chunks_;
    std::map<int, Edge> bookmarks_;
    qsizetype count_ = 0;
};

} // namespace registrar
