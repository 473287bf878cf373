// SPDX-License-Identifier: GPL-3.0-or-later
// Paging through keys: every key once, whichever way, while others write.
#include "tests/repository/redis/redis_fixture.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace registrar;
using namespace registrar::redis;
using namespace Qt::StringLiterals;

class RedisPagingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKeyOnceWhateverTheLimit_data();
    void everyKeyOnceWhateverTheLimit();
    void everyStandingKeyOnceWhileOthersComeAndGo_data();
    void everyStandingKeyOnceWhileOthersComeAndGo();
    void noKeyIsSkippedWhileTheTableShrinks();
    void forwardsAndBackwardsFromAnyPlaceMeet();
    void theLastBucketsAreReadOnceFromTheEnd();
    void fewKeysAmongManyAreFound();
    void anEmptyDatabaseIsAtBothEnds();
    void conditionsOnRecordsKeepEveryMatchOnce();
    void variablesAreFields();
    void namesAndVariablesThatAreGivenAreLookedUp();

private:
    using Counts = QHash<QByteArray, int>;
    static void addKeys(RedisFixture &fixture, int from, int count, const QByteArray &prefix);
    /// How often each key came from a position on, in its direction; `between` is called after every page.
    static Result<Counts> walk(Session &session, const Query &query, Position position,
                               const std::function<void()> &between = {});
    static Result<Counts> walk(Session &session, const Query &query, bool backwards,
                               const std::function<void()> &between = {});
    static void verifyOnce(const Counts &counts, int count, const QByteArray &prefix);
};

void RedisPagingTest::addKeys(RedisFixture &fixture, int from, int count, const QByteArray &prefix)
{
    std::vector<Command> commands;
    for (int number = from; number < from + count; ++number) {
        commands.push_back({"SET", prefix + QByteArray::number(number), "value"});
    }
    QVERIFY(fixture.pipeline(commands).has_value());
}

Result<RedisPagingTest::Counts> RedisPagingTest::walk(Session &session, const Query &query, bool backwards,
                                                      const std::function<void()> &between)
{
    return walk(session, query, backwards ? Position::end() : Position::start(), between);
}

Result<RedisPagingTest::Counts> RedisPagingTest::walk(Session &session, const Query &query, Position position,
                                                      const std::function<void()> &between)
{
    Counts counts;
    const bool backwards = position.isBackward();
    for (int pages = 0; pages < 100'000; ++pages) {
        const auto page = session.page(query, position, {});
        if (!page) {
            return failure(page.error());
        }
        if (page->records.size() > query.limit) {
            return failure({.kind = Error::Kind::Internal, .what = u"The page is longer than asked."_s});
        }
        for (const Record &record : page->records) {
            ++counts[record.key.first().toUtf8OrBytes()];
        }
        if (backwards ? page->atStart : page->atEnd) {
            return counts;
        }
        position = backwards ? page->before : page->after;
        if (between) {
            between();
        }
    }
    return failure({.kind = Error::Kind::Internal, .what = u"The pages have no end."_s});
}

void RedisPagingTest::verifyOnce(const Counts &counts, int count, const QByteArray &prefix)
{
    for (int number = 0; number < count; ++number) {
        const QByteArray key = prefix + QByteArray::number(number);
        QVERIFY2(counts.value(key) == 1, key + " came " + QByteArray::number(counts.value(key)) + " times");
    }
}

void RedisPagingTest::everyKeyOnceWhateverTheLimit_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("backwards");
    for (const int limit : {1, 7, 33, 200, 10'000}) {
        QTest::addRow("%d forwards", limit) << limit << false;
        QTest::addRow("%d backwards", limit) << limit << true;
    }
}

void RedisPagingTest::everyKeyOnceWhateverTheLimit()
{
    QFETCH(int, limit);
    QFETCH(bool, backwards);
    REDIS_FIXTURE(fixture);
    const int count = limit < 10 ? 400 : 5000;
    addKeys(fixture, 0, count, "key:");
    const auto counts = walk(fixture.session(), fixture.query(u"<*>"_s, limit), backwards);
    VERIFY_RESULT(counts);
    QCOMPARE(counts->size(), qsizetype(count));
    verifyOnce(*counts, count, "key:");
}

void RedisPagingTest::everyStandingKeyOnceWhileOthersComeAndGo_data()
{
    QTest::addColumn<bool>("backwards");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 2; ++seed) {
        QTest::addRow("forwards %u", seed) << false << seed;
        QTest::addRow("backwards %u", seed) << true << seed;
    }
}

/// The table grows several times over while it is paged through.
void RedisPagingTest::everyStandingKeyOnceWhileOthersComeAndGo()
{
    QFETCH(bool, backwards);
    QFETCH(quint32, seed);
    REDIS_FIXTURE(fixture);
    addKeys(fixture, 0, 1000, "standing:");
    QRandomGenerator random(seed);
    int added = 0;
    const auto others = [&] {
        addKeys(fixture, added, 400, "other:");
        added += 400;
        Command unlink{"UNLINK"};
        for (int count = 0; count < 100; ++count) {
            unlink << "other:" + QByteArray::number(random.bounded(added));
        }
        fixture.redis(unlink);
    };
    const auto counts = walk(fixture.session(), fixture.query(u"<*>"_s, 200), backwards, others);
    VERIFY_RESULT(counts);
    verifyOnce(*counts, 1000, "standing:");
}

void RedisPagingTest::noKeyIsSkippedWhileTheTableShrinks()
{
    for (const bool backwards : {false, true}) {
        REDIS_FIXTURE(fixture);
        addKeys(fixture, 0, 1000, "standing:");
        addKeys(fixture, 0, 40'000, "other:");
        int removed = 0;
        const auto others = [&] {
            Command unlink{"UNLINK"};
            for (; unlink.size() < 4000 && removed < 40'000; ++removed) {
                unlink << "other:" + QByteArray::number(removed);
            }
            if (unlink.size() > 1) {
                fixture.redis(unlink);
            }
        };
        const auto counts = walk(fixture.session(), fixture.query(u"standing:<id>"_s, 40), backwards, others);
        VERIFY_RESULT(counts);
        QCOMPARE(counts->size(), qsizetype(1000));
    }
}

void RedisPagingTest::forwardsAndBackwardsFromAnyPlaceMeet()
{
    REDIS_FIXTURE(fixture);
    addKeys(fixture, 0, 3000, "key:");
    for (const double fraction : {0.1, 0.37, 0.5, 0.9, 1.0}) {
        auto position = fixture.session().jump(fixture.query(), fraction, {});
        VERIFY_RESULT(position);
        UNWRAP_RESULT(const Counts behind, walk(fixture.session(), fixture.query(u"<*>"_s, 70), *position));
        const double share = 1.0 - double(behind.size()) / 3000.0;
        QVERIFY2(std::abs(share - fraction) < 0.06, QByteArray::number(share).constData());
        position->kind = Position::Kind::Before;
        UNWRAP_RESULT(Counts counts, walk(fixture.session(), fixture.query(u"<*>"_s, 70), *position));
        for (const auto &[key, count] : behind.asKeyValueRange()) {
            counts[key] += count;
        }
        verifyOnce(counts, 3000, "key:");
    }
}

/// A window that ends in empty buckets just in front of the end of the table: the server's answer goes beyond
/// it.
void RedisPagingTest::theLastBucketsAreReadOnceFromTheEnd()
{
    REDIS_FIXTURE(fixture);
    for (int count = 1; count <= 60; ++count) {
        fixture.redis({"FLUSHDB"});
        const QByteArray prefix = "round" + QByteArray::number(count) + ":";
        addKeys(fixture, 0, count, prefix);
        for (const double fraction : {0.7, 1.0}) {
            UNWRAP_RESULT(Position place, fixture.session().jump(fixture.query(), fraction, {}));
            UNWRAP_RESULT(const Counts behind, walk(fixture.session(), fixture.query(u"<*>"_s, 3), place));
            place.kind = Position::Kind::Before;
            UNWRAP_RESULT(Counts counts, walk(fixture.session(), fixture.query(u"<*>"_s, 3), place));
            for (const auto &[key, times] : behind.asKeyValueRange()) {
                counts[key] += times;
            }
            verifyOnce(counts, count, prefix);
        }
    }
}

void RedisPagingTest::fewKeysAmongManyAreFound()
{
    REDIS_FIXTURE(fixture);
    addKeys(fixture, 0, 30'000, "common:");
    addKeys(fixture, 0, 25, "rare:");
    for (const bool backwards : {false, true}) {
        const auto counts = walk(fixture.session(), fixture.query(u"rare:<id>"_s, 4), backwards);
        VERIFY_RESULT(counts);
        QCOMPARE(counts->size(), qsizetype(25));
        verifyOnce(*counts, 25, "rare:");
    }
    const auto total = fixture.session().count(fixture.query(u"rare:<id>"_s), {});
    VERIFY_RESULT(total);
    QCOMPARE(total->records, qint64(25));
    QVERIFY(total->exact);
}

void RedisPagingTest::anEmptyDatabaseIsAtBothEnds()
{
    REDIS_FIXTURE(fixture);
    for (const Position &position : {Position::start(), Position::end()}) {
        UNWRAP_RESULT(const Page page, fixture.session().page(fixture.query(), position, {}));
        QVERIFY(page.records.isEmpty() && page.atStart && page.atEnd);
    }
}

void RedisPagingTest::conditionsOnRecordsKeepEveryMatchOnce()
{
    REDIS_FIXTURE(fixture);
    std::vector<Command> commands;
    for (int number = 0; number < 2000; ++number) {
        const QByteArray key = "key:" + QByteArray::number(number);
        commands.push_back(number % 3 == 0 ? Command{"SADD", key, "needle"} : Command{"SET", key, "hay"});
        if (number % 5 == 0) {
            commands.push_back({"EXPIRE", key, "1000"});
        }
    }
    QVERIFY(fixture.pipeline(commands).has_value());
    const auto found = [&](const Condition &condition, bool backwards) {
        Query query = fixture.query(u"<*>"_s, 30);
        query.conditions = {condition};
        return walk(fixture.session(), query, backwards).value_or(Counts()).size();
    };
    for (const bool backwards : {false, true}) {
        QCOMPARE(found({{u"type"_s}, Operator::Equals, {Value(u"set"_s)}}, backwards), qsizetype(667));
        QCOMPARE(found({{u"value"_s}, Operator::Contains, {Value(u"eedl"_s)}}, backwards), qsizetype(667));
        QCOMPARE(found({{u"ttl"_s}, Operator::IsNull, {}}, backwards), qsizetype(1600));
        QCOMPARE(found({{u"ttl"_s}, Operator::LessThan, {Value(qint64(2'000'000))}}, backwards),
                 qsizetype(400));
        QCOMPARE(found({{u"key"_s}, Operator::Prefix, {Value(u"key:199"_s)}}, backwards), qsizetype(11));
        QCOMPARE(found({{u"key"_s}, Operator::Regex, {Value(u"^key:\\d$"_s)}}, backwards), qsizetype(10));
    }
    Query sorted = fixture.query();
    sorted.sort = {{{u"key"_s}, false}};
    VERIFY_FAILS(fixture.session().page(sorted, Position::start(), {}), Error::Kind::Unsupported);
}

void RedisPagingTest::variablesAreFields()
{
    REDIS_FIXTURE(fixture);
    fixture.redis({"SET", "auth:refresh:65f0", "token"});
    UNWRAP_RESULT(const Page page,
                  fixture.session().page(fixture.query(u"auth:refresh:<userId>"_s), Position::start(), {}));
    QCOMPARE(page.records.size(), qsizetype(1));
    QStringList names;
    for (const Field &field : page.records.first().fields) {
        names << field.name;
    }
    QCOMPARE(names,
             (QStringList{u"key"_s, u"userId"_s, u"type"_s, u"ttl"_s, u"size"_s, u"value"_s, u"length"_s}));
    QCOMPARE(fieldOf(page.records.first().fields, u"userId"_s), Value(u"65f0"_s));
}

void RedisPagingTest::namesAndVariablesThatAreGivenAreLookedUp()
{
    REDIS_FIXTURE(fixture);
    addKeys(fixture, 0, 1000, "user:");
    Query query = fixture.query(u"user:<id>"_s);
    query.conditions = {{{u"id"_s}, Operator::Equals, {Value(u"17"_s)}}};
    UNWRAP_RESULT(const Page page, fixture.session().page(query, Position::start(), {}));
    QVERIFY(page.atStart && page.atEnd);
    QCOMPARE(page.records.size(), qsizetype(1));
    QCOMPARE(page.records.first().key, RecordKey{Value(u"user:17"_s)});
    UNWRAP_RESULT(const QueryCost cost, fixture.session().cost(query, {}));
    QVERIFY(cost.conditions.first().indexed);
    QCOMPARE(cost.estimatedRead, qint64(1));
}

QTEST_GUILESS_MAIN(RedisPagingTest)
#include "redis_paging_test.moc"
