// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a query whose length is only guessed: placed, met, corrected, whatever the guess and the jumps
// were.
#include "models/records/record_rows.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace registrar;

namespace
{

/// A sorted list of numbers that pages as the stores promise.
struct NumberList {
    QList<qint64> numbers;
    double jumpError = 0; ///< how far a jump lands off, as a share of the list

    static NumberList upTo(int count)
    {
        NumberList list;
        for (int number = 0; number < count; ++number)
            list.numbers.append(qint64{10} * number);
        return list;
    }
    [[nodiscard]] Page slice(qsizetype from, qsizetype to) const
    {
        Page page;
        for (qsizetype index = from; index < to; ++index)
            page.records.append(Record{{Value(numbers.at(index))}, {}, {}, 0});
        page.atStart = from == 0;
        page.atEnd = to == numbers.size();
        if (!page.records.isEmpty()) {
            page.before = {Position::Kind::Before, page.records.first().key, {}};
            page.after = {Position::Kind::After, page.records.last().key, {}};
        }
        return page;
    }
    [[nodiscard]] Page read(const Position &position, int limit) const
    {
        qsizetype at = position.kind == Position::Kind::End ? numbers.size() : 0;
        if (!position.values.isEmpty()) {
            const qint64 value = *position.values.first().toInteger();
            at = position.kind == Position::Kind::After
                     ? std::upper_bound(numbers.begin(), numbers.end(), value) - numbers.begin()
                     : std::lower_bound(numbers.begin(), numbers.end(), value) - numbers.begin();
        }
        return position.isBackward() ? slice(std::max<qsizetype>(at - limit, 0), at)
                                     : slice(at, std::min<qsizetype>(at + limit, numbers.size()));
    }
    [[nodiscard]] Position jump(double fraction) const
    {
        const double wanted =
            std::clamp(fraction + jumpError, 0.0, 1.0) * static_cast<double>(numbers.size() - 1);
        return {Position::Kind::From, {Value(numbers.at(static_cast<qsizetype>(wanted)))}, {}};
    }
};

class CountingListener : public RowListener
{
public:
    void rowsAboutToBeInserted(int first, int last) override
    {
        QVERIFY(first <= count && first <= last);
        pending = last - first + 1;
    }
    void rowsInserted() override { count += pending; }
    void rowsAboutToBeRemoved(int first, int last) override
    {
        QVERIFY(first <= last && last < count);
        pending = last - first + 1;
    }
    void rowsRemoved() override { count -= pending; }
    void rowsLoaded(int first, int last) override { QVERIFY(first <= last && last < count); }
    int count = 0;
    int pending = 0;
};

constexpr int pageSize = 20;

} // namespace

class RecordRowsTest : public QObject
{
    Q_OBJECT

private:
    CountingListener listener_;

    /// What a person who looks at `row` causes to be read; false where it is loaded.
    static bool bring(RecordRows &rows, const NumberList &list, int row)
    {
        if (row >= rows.rowCount() || rows.at(row))
            return false;
        const auto before = rows.forwardStart(row);
        const auto behind = rows.backwardStart(row);
        if (before && row - before->row <= 2 * pageSize)
            rows.placeForward(before->row, list.read(before->position, pageSize), pageSize);
        else if (behind && behind->row - row <= 2 * pageSize)
            rows.placeBackward(behind->row, list.read(behind->position, pageSize));
        else if (rows.rowCount() - row <= pageSize)
            rows.placeAtEnd(list.read(Position::end(), pageSize));
        else
            rows.placeFar(row, list.read(list.jump(static_cast<double>(row) / rows.rowCount()), pageSize),
                          pageSize);
        return true;
    }

    /// All numbers in their rows, or an empty list where a row is not loaded.
    static QList<qint64> numbersOf(const RecordRows &rows)
    {
        QList<qint64> numbers;
        for (int row = 0; row < rows.rowCount(); ++row) {
            if (!rows.at(row))
                return {};
            numbers.append(*rows.at(row)->key.first().toInteger());
        }
        return numbers;
    }

    static void scrollThrough(RecordRows &rows, const NumberList &list)
    {
        rows.placeForward(0, list.read(Position::start(), pageSize), pageSize);
        for (int steps = 0; steps < 10'000; ++steps) {
            const auto missing = rows.cache().firstMissing(0, rows.rowCount() - 1);
            if (!missing)
                return;
            bring(rows, list, *missing);
        }
        QFAIL("Scrolling through never ended.");
    }

private Q_SLOTS:
    void init() { listener_ = {}; }

    void meetsEachRecordOnceWhateverTheEstimate_data()
    {
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("estimate");
        QTest::newRow("right") << 1000 << 1000;
        QTest::newRow("too low") << 1000 << 300;
        QTest::newRow("too high") << 1000 << 5000;
        QTest::newRow("unknown") << 1000 << 0;
        QTest::newRow("nothing there") << 0 << 500;
        QTest::newRow("less than a page") << 7 << 0;
    }
    void meetsEachRecordOnceWhateverTheEstimate()
    {
        QFETCH(int, records);
        QFETCH(int, estimate);
        const NumberList list = NumberList::upTo(records);
        RecordRows rows(listener_);
        rows.setTotal(estimate);
        scrollThrough(rows, list);
        QCOMPARE(numbersOf(rows), list.numbers);
        QCOMPARE(listener_.count, rows.rowCount());
        QVERIFY(rows.knowsBothEnds());
    }

    void joinsAJumpWithBothEnds_data()
    {
        QTest::addColumn<int>("estimate");
        QTest::addColumn<double>("jumpError");
        QTest::newRow("a true jump") << 1000 << 0.0;
        QTest::newRow("a jump that lands behind") << 1000 << 0.1;
        QTest::newRow("a jump that lands before") << 1000 << -0.1;
        QTest::newRow("a wrong estimate too") << 700 << 0.2;
        QTest::newRow("landing at the start") << 1500 << -0.9;
        QTest::newRow("landing at the end") << 1500 << 0.9;
    }
    void joinsAJumpWithBothEnds()
    {
        QFETCH(int, estimate);
        QFETCH(double, jumpError);
        NumberList list = NumberList::upTo(1000);
        list.jumpError = jumpError;
        RecordRows rows(listener_);
        rows.setTotal(estimate);
        rows.placeForward(0, list.read(Position::start(), pageSize), pageSize);
        bring(rows, list, estimate / 2);
        bring(rows, list, rows.rowCount() - 1);
        scrollThrough(rows, list);
        QCOMPARE(numbersOf(rows), list.numbers);
        QCOMPARE(listener_.count, rows.rowCount());
    }

    void staysRightUnderRandomJourneys_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void staysRightUnderRandomJourneys()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        NumberList list = NumberList::upTo(random.bounded(1, 900));
        RecordRows rows(listener_);
        rows.setTotal(random.bounded(0, 1500));
        rows.placeForward(0, list.read(Position::start(), pageSize), pageSize);
        for (int step = 0; step < 120 && rows.rowCount() > 0; ++step) {
            list.jumpError = random.bounded(0.4) - 0.2;
            const int row = random.bounded(rows.rowCount());
            for (int tries = 0; tries < 3; ++tries)
                bring(rows, list, std::min(row, rows.rowCount() - 1));
            if (step % 7 == 0)
                rows.setTotal(random.bounded(0, 1500));
            rows.evict(row, row + pageSize, qsizetype{8} * pageSize, 1 << 30);
            QCOMPARE(listener_.count, rows.rowCount());
        }
        list.jumpError = 0;
        scrollThrough(rows, list);
        QCOMPARE(numbersOf(rows), list.numbers);
    }

    void meetsWhatStaysOnceWhileOthersWrite()
    {
        QRandomGenerator random(7);
        NumberList list = NumberList::upTo(600);
        RecordRows rows(listener_);
        rows.setTotal(600);
        rows.placeForward(0, list.read(Position::start(), pageSize), pageSize);
        QMap<qint64, int> met;
        QSet<qint64> touched;
        int row = 0;
        for (; row < rows.rowCount(); ++row) {
            while (row < rows.rowCount() && !rows.at(row))
                bring(rows, list, row);
            if (row >= rows.rowCount())
                break;
            ++met[*rows.at(row)->key.first().toInteger()];
            if (row % 5 == 0) {
                touched.insert(list.numbers.takeAt(random.bounded(list.numbers.size())));
                const qint64 added = random.bounded(6000);
                touched.insert(added);
                if (!list.numbers.contains(added))
                    list.numbers.insert(std::lower_bound(list.numbers.begin(), list.numbers.end(), added) -
                                            list.numbers.begin(),
                                        added);
            }
            rows.evict(row, row, qsizetype{4} * pageSize, 1 << 30);
        }
        for (const qint64 number : std::as_const(list.numbers)) {
            if (!touched.contains(number))
                QCOMPARE(met.value(number), 1);
        }
    }

    void keepsTheRowsOfAnEstimateUntilTheEndIsMet()
    {
        NumberList list = NumberList::upTo(1000);
        list.jumpError = 0.1;
        RecordRows rows(listener_);
        rows.setTotal(1000);
        rows.placeForward(0, list.read(Position::start(), pageSize), pageSize);
        bring(rows, list, 100);
        for (int row = 99; row >= pageSize; --row)
            bring(rows, list, std::min(row, rows.rowCount() - 1));
        QVERIFY(std::abs(rows.rowCount() - 1000) <= 2 * pageSize);
    }

    void goesOnAfterEmptyPages()
    {
        RecordRows rows(listener_);
        rows.setTotal(3);
        Page empty;
        empty.after = {Position::Kind::After, {}, "17"};
        rows.placeForward(0, empty, pageSize);
        QCOMPARE(rows.rowCount(), 3);
        QCOMPARE(rows.forwardStart(0)->position.token, QByteArray("17"));
        const NumberList list = NumberList::upTo(3);
        rows.placeForward(0, list.read(Position::start(), pageSize), pageSize);
        QCOMPARE(numbersOf(rows), list.numbers);
    }

    void readsTheSameRowsAgainAfterForgetting()
    {
        const NumberList list = NumberList::upTo(500);
        RecordRows rows(listener_);
        scrollThrough(rows, list);
        rows.forget();
        QCOMPARE(rows.rowCount(), 500);
        bring(rows, list, 255);
        QCOMPARE(*rows.at(255)->key.first().toInteger(), 2550);
    }

    void takesADeletedRecordOut()
    {
        const NumberList list = NumberList::upTo(50);
        RecordRows rows(listener_);
        scrollThrough(rows, list);
        const auto row = rows.rowOf({Value(qint64(200))});
        QCOMPARE(row, std::optional(20));
        rows.removeRow(*row);
        QCOMPARE(rows.rowCount(), 49);
        QCOMPARE(*rows.at(20)->key.first().toInteger(), 210);
    }
};

QTEST_APPLESS_MAIN(RecordRowsTest)
#include "record_rows_test.moc"
