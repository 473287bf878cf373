// SPDX-License-Identifier: GPL-3.0-or-later
// Pages by key in any order, both ways, over every type that MongoDB sorts, while others write.
#include "tests/repository/mongodb/mongodb_fixture.h"
#include "tests/support/random_value.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <limits>
#include <thread>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

const QString collection = u"mixed"_s;

/// What a field of the property test may hold: all types that sort, and nothing at all.
Value sortableValue(QRandomGenerator &generator)
{
    switch (generator.bounded(12)) {
    case 0:
        return Value();
    case 1:
        return Value::null();
    case 2:
        return Value(generator.bounded(4));
    case 3:
        return Value(qint64(generator.bounded(4)));
    case 4:
        return Value(generator.bounded(8) / 2.0);
    case 5:
        return Value(std::numeric_limits<double>::quiet_NaN());
    case 6:
        return Value(QString(QChar(u'a' + generator.bounded(4))));
    case 7:
        return Value(Document{{u"x"_s, Value(generator.bounded(3))}});
    case 8:
        return Value(generator.bounded(2) == 0);
    case 9:
        return Value(Value::Instant{generator.bounded(3)});
    case 10:
        return Value(Value::Binary{QByteArray(generator.bounded(3), 'x'), 0});
    default:
        return Value(generator.bounded(2) == 0 ? -std::numeric_limits<double>::infinity() : 2.0);
    }
}

Query queryBy(const QList<SortKey> &sort, int limit)
{
    Query query;
    query.source.name = collection;
    query.sort = sort;
    query.limit = limit;
    return query;
}

/// Reads from one end to the other.
Result<QList<Record>> readAll(Session &session, const Query &query, bool backward)
{
    QList<Record> records;
    Position position = backward ? Position::end() : Position::start();
    while (true) {
        auto page = session.page(query, position, {});
        if (!page) {
            return std::unexpected(page.error());
        }
        records = backward ? page->records + records : records + page->records;
        if (backward ? page->atStart : page->atEnd) {
            return records;
        }
        position = backward ? page->before : page->after;
    }
}

Document randomDocument(const Value &key, QRandomGenerator &generator)
{
    return {{u"_id"_s, key},
            {u"a"_s, sortableValue(generator)},
            {u"b"_s, sortableValue(generator)},
            {u"n"_s, Value(Document{{u"v"_s, sortableValue(generator)}})}};
}

/// Adds and deletes records on a connection of its own until it is destroyed, keys in between those of
/// others.
class Writer
{
public:
    explicit Writer(std::unique_ptr<MongoDbSession> session)
        : session_(std::move(session))
        , thread_([this](const std::stop_token &stop) { write(stop); })
    {
    }
    [[nodiscard]] int rounds() const { return rounds_; }
    [[nodiscard]] bool failed() const { return failed_; }

private:
    void write(const std::stop_token &stop)
    {
        QRandomGenerator generator(91);
        while (!stop.stop_requested()) {
            ChangeSet additions;
            for (int number = 0; number < 20; ++number) {
                const Value key = generator.bounded(2) == 0
                                      ? Value(generator.bounded(120) + 0.5 + number / 100.0)
                                      : Value(u"passing %1"_s.arg(number));
                additions.changes.append({.kind = Change::Kind::Add,
                                          .source = {{}, collection},
                                          .document = randomDocument(key, generator)});
            }
            const auto added = session_->apply(additions, {});
            const auto removed = added ? session_->apply(added->inverse, {}) : added;
            if (!removed || !std::ranges::all_of(removed->outcomes, [](const ChangeOutcome &outcome) {
                    return outcome.kind == ChangeOutcome::Kind::Applied;
                })) {
                failed_ = true;
                return;
            }
            ++rounds_;
        }
    }

    std::unique_ptr<MongoDbSession> session_;
    std::atomic<int> rounds_ = 0;
    std::atomic<bool> failed_ = false;
    std::jthread thread_; // last: it uses the others
};

/// On every field that the tests sort by first.
Result<QJsonObject> createIndexes(const MongoDbFixture &fixture)
{
    Value::Array indexes;
    for (const QString &field : {u"a"_s, u"b"_s, u"n.v"_s}) {
        indexes.append(
            Value(Document{{u"key"_s, Value(Document{{field, Value(1)}})}, {u"name"_s, Value(field)}}));
    }
    return fixture.run({{u"createIndexes"_s, Value(collection)}, {u"indexes"_s, Value(indexes)}});
}

QStringList keysOf(const QList<Record> &records)
{
    QStringList keys;
    for (const Record &record : records) {
        keys.append(toExtendedJson(record.key.first()));
    }
    return keys;
}

} // namespace

class MongoDbPagingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySortReadsEveryRecordOnceBothWays_data();
    void everySortReadsEveryRecordOnceBothWays();
    void recordsThatStayAreReadOnceWhileOthersComeAndGo_data();
    void recordsThatStayAreReadOnceWhileOthersComeAndGo();
    void anyPlaceIsMetFromBothSides();
    void keysOfSeveralTypesArePagedThrough();
    void aListInASortFieldIsRefusedInWords();
    void anOrderByAnImpossibleNameIsRefusedInWords();
};

void MongoDbPagingTest::everySortReadsEveryRecordOnceBothWays_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<QList<SortKey>>("sort");
    QTest::addColumn<bool>("indexed");
    for (const bool indexed : {false, true}) {
        const auto row = [indexed](const char *name) -> QTestData & {
            return QTest::addRow("%s%s", name, indexed ? ", with an index" : "");
        };
        row("key") << 7 << QList<SortKey>{} << indexed;
        row("key descending") << 7 << QList<SortKey>{{{u"_id"_s}, true}} << indexed;
        row("one field") << 7 << QList<SortKey>{{{u"a"_s}, false}} << indexed;
        row("one field descending") << 13 << QList<SortKey>{{{u"a"_s}, true}} << indexed;
        row("mixed directions") << 5 << QList<SortKey>{{{u"a"_s}, false}, {{u"b"_s}, true}} << indexed;
        row("nested field") << 9 << QList<SortKey>{{{u"n"_s, u"v"_s}, true}, {{u"a"_s}, false}} << indexed;
        row("one record a page") << 1 << QList<SortKey>{{{u"b"_s}, false}} << indexed;
    }
}

void MongoDbPagingTest::everySortReadsEveryRecordOnceBothWays()
{
    QFETCH(int, limit);
    QFETCH(QList<SortKey>, sort);
    QFETCH(bool, indexed);
    MONGODB_FIXTURE(fixture);
    if (indexed) {
        VERIFY_RESULT(createIndexes(fixture));
    }
    QRandomGenerator generator(17);
    QList<Document> documents;
    for (int number = 0; number < 120; ++number) {
        documents.append(randomDocument(Value(number), generator));
    }
    VERIFY_RESULT(fixture.insert(collection, documents));
    UNWRAP_RESULT(const auto session, fixture.session());
    // The server's own order, in one page.
    UNWRAP_RESULT(const Page whole, session->page(queryBy(sort, 1000), Position::start(), {}));
    QCOMPARE(whole.records.size(), documents.size());
    UNWRAP_RESULT(const QList<Record> forward, readAll(*session, queryBy(sort, limit), false));
    QCOMPARE(keysOf(forward), keysOf(whole.records));
    UNWRAP_RESULT(const QList<Record> backward, readAll(*session, queryBy(sort, limit), true));
    QCOMPARE(keysOf(backward), keysOf(whole.records));
}

void MongoDbPagingTest::recordsThatStayAreReadOnceWhileOthersComeAndGo_data()
{
    everySortReadsEveryRecordOnceBothWays_data();
}

void MongoDbPagingTest::recordsThatStayAreReadOnceWhileOthersComeAndGo()
{
    QFETCH(int, limit);
    QFETCH(QList<SortKey>, sort);
    QFETCH(bool, indexed);
    MONGODB_FIXTURE(fixture);
    if (indexed) {
        VERIFY_RESULT(createIndexes(fixture));
    }
    QRandomGenerator generator(19);
    QList<Document> documents;
    for (int number = 0; number < 120; ++number) {
        documents.append(randomDocument(Value(number), generator));
    }
    VERIFY_RESULT(fixture.insert(collection, documents));
    UNWRAP_RESULT(const auto session, fixture.session());
    UNWRAP_RESULT(const Page whole, session->page(queryBy(sort, 1000), Position::start(), {}));
    const QStringList staying = keysOf(whole.records);
    UNWRAP_RESULT(auto other, fixture.session());
    const Writer writer(std::move(other));
    for (const bool backward : {false, true}) {
        const int before = writer.rounds();
        do { // until the other connection has written in the meantime
            UNWRAP_RESULT(const QList<Record> records, readAll(*session, queryBy(sort, limit), backward));
            QStringList met = keysOf(records);
            met.removeIf([&staying](const QString &key) { return !staying.contains(key); });
            QCOMPARE(met, staying);
        } while (writer.rounds() == before && !writer.failed());
    }
    QVERIFY(!writer.failed());
}

void MongoDbPagingTest::anyPlaceIsMetFromBothSides()
{
    MONGODB_FIXTURE(fixture);
    QRandomGenerator generator(18);
    QList<Document> documents;
    for (int number = 0; number < 60; ++number) {
        documents.append({{u"_id"_s, Value(number)}, {u"a"_s, sortableValue(generator)}});
    }
    VERIFY_RESULT(fixture.insert(collection, documents));
    UNWRAP_RESULT(const auto session, fixture.session());
    const QList<SortKey> sort{{{u"a"_s}, false}};
    UNWRAP_RESULT(const Page whole, session->page(queryBy(sort, 1000), Position::start(), {}));
    for (qsizetype place = 0; place < whole.records.size(); ++place) {
        const Record &record = whole.records[place];
        const QList<Value> values{fieldOf(record.fields, u"a"_s), record.key.first()};
        UNWRAP_RESULT(const Page before,
                      session->page(queryBy(sort, 1000), {Position::Kind::Before, values, {}}, {}));
        UNWRAP_RESULT(const Page from,
                      session->page(queryBy(sort, 1000), {Position::Kind::From, values, {}}, {}));
        QCOMPARE(keysOf(before.records) + keysOf(from.records), keysOf(whole.records));
        QCOMPARE(before.records.size(), place);
    }
}

void MongoDbPagingTest::keysOfSeveralTypesArePagedThrough()
{
    MONGODB_FIXTURE(fixture);
    QList<Document> documents;
    for (const Value &key :
         {Value(1), Value(2.5), Value(qint64(7)), Value(u"one"_s), Value(u"two"_s), Value(true),
          Value(Value::ObjectId{}), Value(Value::Instant{5}), Value(Document{{u"x"_s, Value(1)}}),
          Value(Value::Binary{"ab", 4}), Value::null()}) {
        documents.append({{u"_id"_s, key}});
    }
    VERIFY_RESULT(fixture.insert(collection, documents));
    UNWRAP_RESULT(const auto session, fixture.session());
    for (const bool backward : {false, true}) {
        UNWRAP_RESULT(const QList<Record> records, readAll(*session, queryBy({}, 2), backward));
        const QStringList keys = keysOf(records);
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), documents.size());
        QCOMPARE(keys.size(), documents.size());
    }
}

void MongoDbPagingTest::aListInASortFieldIsRefusedInWords()
{
    MONGODB_FIXTURE(fixture);
    VERIFY_RESULT(fixture.insert(
        collection, {{{u"_id"_s, Value(1)}, {u"tags"_s, Value(Value::Array{Value(1), Value(9)})}},
                     {{u"_id"_s, Value(2)}, {u"tags"_s, Value(5)}}}));
    UNWRAP_RESULT(const auto session, fixture.session());
    const auto page = session->page(queryBy({{{u"tags"_s}, false}}, 1), Position::start(), {});
    VERIFY_FAILS(page, Error::Kind::Unsupported);
    QCOMPARE(page.error().field, u"tags"_s);
    UNWRAP_RESULT(const EntityDescription description, session->describe({{}, collection}, {}));
    QCOMPARE(description.fields.size(), 2);
    QCOMPARE(description.fields[1].name, u"tags"_s);
    QVERIFY(!description.fields[1].sortable);
}

void MongoDbPagingTest::anOrderByAnImpossibleNameIsRefusedInWords()
{
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const auto session, fixture.session());
    VERIFY_FAILS(session->page(queryBy({{{u"a.b"_s}, false}}, 1), Position::start(), {}),
                 Error::Kind::Unsupported);
    VERIFY_FAILS(session->page(queryBy({{{u"$a"_s}, false}}, 1), Position::start(), {}),
                 Error::Kind::Unsupported);
}

QTEST_GUILESS_MAIN(MongoDbPagingTest)
#include "paging_test.moc"
