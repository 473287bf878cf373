// SPDX-License-Identifier: GPL-3.0-or-later
// The cache of sparse rows: what it finds, how it moves, what it lets go of.
#include "models/records/row_cache.h"

#include <QtTest>

using Cache = registrar::RowCache<int, int>;

namespace
{

/// A chunk of consecutive numbers; its edges are the rows they stand for.
Cache::Chunk chunk(int first, int size)
{
    Cache::Chunk chunk{first, {}, first, first + size, false, false};
    for (int row = first; row < first + size; ++row)
        chunk.items.append(row);
    return chunk;
}

qint64 one(const QList<int> &items)
{
    return items.size();
}

} // namespace

class RowCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasPlaced()
    {
        Cache cache;
        cache.place(chunk(100, 10));
        QVERIFY(!cache.at(99));
        QCOMPARE(*cache.at(100), 100);
        QCOMPARE(*cache.at(109), 109);
        QVERIFY(!cache.at(110));
        QCOMPARE(cache.itemCount(), 10);
        QCOMPARE(cache.end(), 110);
    }

    void namesTheFirstAndLastMissingRow()
    {
        Cache cache;
        cache.place(chunk(10, 10));
        cache.place(chunk(20, 10));
        QCOMPARE(cache.firstMissing(0, 50), std::optional(0));
        QCOMPARE(cache.firstMissing(10, 50), std::optional(30));
        QCOMPARE(cache.lastMissing(0, 29), std::optional(9));
        QCOMPARE(cache.firstMissing(12, 25), std::nullopt);
    }

    void movesChunksWhenRowsComeAndGo()
    {
        Cache cache;
        cache.place(chunk(0, 10));
        cache.place(chunk(50, 10));
        cache.insertRows(20, 5);
        QCOMPARE(*cache.at(55), 50);
        QCOMPARE(*cache.at(5), 5);
        cache.removeRows(10, 45);
        QCOMPARE(*cache.at(10), 50);
        QCOMPARE(cache.itemCount(), 20);
    }

    void cutsChunksThatLoseRows_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("count");
        QTest::addColumn<QList<int>>("left");
        QTest::newRow("the head") << 8 << 5 << QList<int>{13, 14, 15, 16, 17, 18, 19};
        QTest::newRow("the middle") << 12 << 3 << QList<int>{10, 11, 15, 16, 17, 18, 19};
        QTest::newRow("the tail") << 15 << 20 << QList<int>{10, 11, 12, 13, 14};
        QTest::newRow("all of it") << 0 << 40 << QList<int>{};
    }
    void cutsChunksThatLoseRows()
    {
        QFETCH(int, row);
        QFETCH(int, count);
        QFETCH(QList<int>, left);
        Cache cache;
        cache.place(chunk(10, 10));
        cache.removeRows(row, count);
        QList<int> found;
        int expectedRow = std::min(10, row);
        if (row > 10)
            expectedRow = 10;
        cache.visit(0, [&](int at, int item) {
            if (at != expectedRow++)
                return false;
            found.append(item);
            return true;
        });
        QCOMPARE(found, left);
        QCOMPARE(cache.itemCount(), left.size());
    }

    void letsGoOfWhatIsFurthestFromTheViewport()
    {
        Cache cache;
        for (int first = 0; first < 100; first += 10)
            cache.place(chunk(first, 10));
        cache.evict(42, 48, 50, 1000, one);
        QCOMPARE(cache.itemCount(), 50);
        QVERIFY(cache.at(45));
        QVERIFY(cache.at(25) && cache.at(65));
        QVERIFY(!cache.at(5) && !cache.at(95));
    }

    void keepsTheViewportWhateverItWeighs()
    {
        Cache cache;
        cache.place(chunk(0, 10));
        cache.place(chunk(10, 10));
        cache.place(chunk(20, 10));
        cache.evict(5, 15, 1, 1, one);
        QVERIFY(cache.at(0) && cache.at(19));
        QVERIFY(!cache.at(20));
    }

    void boundsTheWeightToo()
    {
        Cache cache;
        for (int first = 0; first < 100; first += 10)
            cache.place(chunk(first, 10));
        cache.evict(0, 9, 1000, 30, one);
        QCOMPARE(cache.itemCount(), 30);
    }

    void letsAChunkThatCannotReadOnGoWithItsNeighbour()
    {
        Cache cache;
        cache.place(chunk(0, 10));
        Cache::Chunk cut = chunk(10, 10);
        cut.after.reset();
        cache.place(cut);
        cache.place(chunk(20, 10));
        cache.evict(0, 5, 25, 1000, one);
        QCOMPARE(cache.itemCount(), 10);
    }

    void remembersWhereRowsCanBeReadAgain()
    {
        Cache cache;
        for (int first = 0; first < 100; first += 10)
            cache.place(chunk(first, 10));
        cache.clearItems();
        const auto mark = cache.bookmarkBefore(57);
        QVERIFY(mark);
        QCOMPARE(mark->row, 50);
        QCOMPARE(mark->edge, 50);
        cache.insertRows(30, 7);
        QCOMPARE(cache.bookmarkBefore(57)->row, 57);
        QCOMPARE(cache.bookmarkBefore(57)->edge, 50);
        QCOMPARE(cache.bookmarkBefore(30)->edge, 30);
    }

    void keepsBookmarksWithinBounds()
    {
        Cache cache;
        for (int first = 0; first < 200'000; first += 10) {
            cache.place(chunk(first, 10));
            cache.evict(first, first + 9, 10, 1000, one);
        }
        const auto mark = cache.bookmarkBefore(100'000);
        QVERIFY(mark);
        QCOMPARE(mark->row, mark->edge);
        QVERIFY(100'000 - mark->row < 1000);
    }
};

QTEST_APPLESS_MAIN(RowCacheTest)
#include "row_cache_test.moc"
