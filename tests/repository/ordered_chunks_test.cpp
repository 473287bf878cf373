// SPDX-License-Identifier: GPL-3.0-or-later
// Several writers, one reader: the order of the parts, a bound on what waits, an end for all.
#include "repository/ordered_chunks.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace registrar;
using namespace Qt::StringLiterals;

class OrderedChunksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsComeInTheirOrder();
    void whatWaitsIsBounded();
    void aWritersErrorEndsTheReading();
    void closingFreesTheWriters();
};

static Chunk chunk(QByteArrayView bytes)
{
    Chunk made;
    made.bytes.append(bytes);
    made.records = 1;
    return made;
}

/// Writes `count` chunks into each part that it gets.
static void write(OrderedChunks &chunks, int count, qsizetype padding = 0)
{
    while (const auto part = chunks.takePart()) {
        for (int number = 0; number < count; ++number) {
            const QByteArray text = QByteArray::number(*part) + '.' + QByteArray::number(number) + ' ';
            if (!chunks.put(*part, chunk(text + QByteArray(padding, 'x'))))
                return;
        }
        chunks.finishPart(*part);
    }
}

void OrderedChunksTest::partsComeInTheirOrder()
{
    QByteArray expected;
    for (int part = 0; part < 200; ++part) {
        for (int number = 0; number < part % 4; ++number)
            expected += QByteArray::number(part) + '.' + QByteArray::number(number) + ' ';
    }
    OrderedChunks chunks(200, 50);
    std::vector<std::thread> writers;
    for (int writer = 0; writer < 3; ++writer) {
        writers.emplace_back([&chunks] {
            while (const auto part = chunks.takePart()) {
                for (int number = 0; number < int(*part % 4); ++number)
                    (void)chunks.put(
                        *part, chunk(QByteArray::number(*part) + '.' + QByteArray::number(number) + ' '));
                chunks.finishPart(*part);
            }
        });
    }
    QByteArray read;
    qint64 records = 0;
    for (auto next = chunks.next(); next && *next; next = chunks.next()) {
        read += (*next)->bytes.view();
        records += (*next)->records;
    }
    for (std::thread &writer : writers)
        writer.join();
    QCOMPARE(read, expected);
    QCOMPARE(records, 300);
}

void OrderedChunksTest::whatWaitsIsBounded()
{
    OrderedChunks chunks(2, 100);
    QCOMPARE(chunks.takePart(), 0);
    std::atomic<int> written = 0;
    std::thread ahead([&] {
        const auto part = chunks.takePart();
        while (chunks.put(*part, chunk(QByteArray(40, 'x'))))
            ++written;
    });
    QTRY_COMPARE(written.load(), 3); // the third put found 80 bytes waiting, the fourth waits
    // The part that is read goes on all the same, however large its chunk.
    QVERIFY(chunks.put(0, chunk(QByteArray(1000, 'y'))));
    const auto next = chunks.next();
    QVERIFY(next && *next);
    QCOMPARE((*next)->bytes.size(), 1000);
    QCOMPARE(written.load(), 3);
    chunks.close();
    ahead.join();
}

void OrderedChunksTest::aWritersErrorEndsTheReading()
{
    OrderedChunks chunks(2, 1000);
    QCOMPARE(chunks.takePart(), 0);
    QCOMPARE(chunks.takePart(), 1);
    QVERIFY(chunks.put(0, chunk("some")));
    chunks.fail({.kind = Error::Kind::ConnectionLost, .what = u"first"_s});
    chunks.fail({.kind = Error::Kind::Internal, .what = u"second"_s});
    QVERIFY(!chunks.put(1, chunk("more")));
    QVERIFY(!chunks.takePart());
    const auto next = chunks.next();
    QVERIFY(!next);
    QCOMPARE(next.error().what, u"first"_s);
}

void OrderedChunksTest::closingFreesTheWriters()
{
    OrderedChunks chunks(100, 10);
    std::vector<std::thread> writers;
    for (int writer = 0; writer < 3; ++writer)
        writers.emplace_back([&chunks] { write(chunks, 10, 100); });
    QVERIFY(chunks.next());
    chunks.close();
    for (std::thread &writer : writers)
        writer.join();
    QVERIFY(!chunks.takePart());
}

QTEST_GUILESS_MAIN(OrderedChunksTest)
#include "ordered_chunks_test.moc"
