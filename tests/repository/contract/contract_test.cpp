// SPDX-License-Identifier: GPL-3.0-or-later
// Connecting, reading and streaming; what changes records is in contract_changes_test.cpp.
#include "tests/repository/contract/contract_test.h"

#include "tests/support/verify_result.h"

#include <algorithm>
#include <set>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

class CollectingSink : public ByteSink
{
public:
    Result<void> write(QByteArrayView bytes) override
    {
        collected.append(bytes);
        return {};
    }
    QByteArray collected;
};

class CancellingSink : public ByteSink
{
public:
    Result<void> write(QByteArrayView) override
    {
        source.cancel();
        return {};
    }
    CancelSource source;
};

std::set<QByteArray> keysOf(const QList<Record> &records)
{
    std::set<QByteArray> keys;
    for (const Record &record : records) {
        keys.insert(record.key.first().toUtf8OrBytes());
    }
    return keys;
}

constexpr int walkLimit = 2000; ///< pages; more is an endless walk

} // namespace

ContractTest::ContractTest(StoreKind kind)
    : world_(ContractEntity::of(kind))
{
}

Result<std::unique_ptr<Session>> ContractTest::connect(bool readOnly) const
{
    auto session = makeSession(world_.kind);
    if (!session) {
        return session;
    }
    const StoreAccess &access = database_->access();
    SessionOptions options;
    options.storeName = u"the store"_s;
    options.readOnly = readOnly;
    if (auto server = (*session)->open(access.address, access.password, options); !server) {
        return failure(server.error());
    }
    return session;
}

Result<ServerInfo> ContractTest::openElsewhere(const HostAndPort &host) const
{
    StoreAddress address = database_->access().address;
    address.hosts = {host};
    auto session = makeSession(world_.kind);
    if (!session) {
        return failure(session.error());
    }
    return (*session)->open(address, database_->access().password, {.storeName = u"the store"_s});
}

Query ContractTest::query(int limit) const
{
    Query made;
    made.source = world_.entity.source;
    made.limit = limit;
    return made;
}

Result<QList<Record>> ContractTest::walk(const Query &query, bool backwards) const
{
    QList<Record> records;
    Position position = backwards ? Position::end() : Position::start();
    for (int pages = 0; pages < walkLimit; ++pages) {
        auto page = session_->page(query, position, {});
        if (!page) {
            return failure(page.error());
        }
        records = backwards ? page->records + records : records + page->records;
        if (backwards ? page->atStart : page->atEnd) {
            return records;
        }
        position = backwards ? page->before : page->after;
    }
    return failure({.kind = Error::Kind::Internal, .what = u"The pages have no end."_s});
}

Result<Record> ContractTest::read(int number) const
{
    return session_->record(world_.entity.source, world_.key(number), {});
}

void ContractTest::initTestCase()
{
    TEMPORARY_DATABASE(database, world_.kind);
    database_ = std::move(database);
    auto made = makeSession(world_.kind);
    VERIFY_RESULT(made);
    session_ = std::move(*made);
    const StoreAccess &access = database_->access();
    const auto opened = session_->open(access.address, access.password, {.storeName = u"the store"_s});
    VERIFY_RESULT(opened);
    server_ = *opened;
    VERIFY_RESULT(session_->create({world_.entity}, {}));
}

/// Every test begins with the same class of students.
void ContractTest::init()
{
    VERIFY_RESULT(session_->clear(world_.entity.source, {}));
    auto writer = session_->bulkWriter(world_.entity.source, world_.loadFields);
    VERIFY_RESULT(writer);
    for (int number = 0; number < ContractEntity::count; ++number) {
        VERIFY_RESULT((*writer)->add(world_.document(number)));
    }
    const auto added = (*writer)->finish();
    VERIFY_RESULT(added);
    QCOMPARE(*added, qint64(ContractEntity::count));
}

void ContractTest::cleanupTestCase()
{
    session_.reset();
    database_.reset();
}

void ContractTest::tellsWhoTheServerTakesUsFor()
{
    QVERIFY(!server_.product.isEmpty());
    QVERIFY(!server_.version.isEmpty());
    QVERIFY(can(Capability::Kind::Write));
    VERIFY_RESULT(session_->ping());
}

void ContractTest::aWrongPasswordIsToldAsSuch()
{
    auto session = makeSession(world_.kind);
    VERIFY_RESULT(session);
    const auto opened =
        (*session)->open(database_->access().address, u"not the password"_s, {.storeName = u"the store"_s});
    VERIFY_FAILS(opened, Error::Kind::WrongPassword);
    QVERIFY(!opened.error().remedy.isEmpty());
    QVERIFY(!opened.error().toText().contains(u"not the password"_s));
}

void ContractTest::aClosedPortIsToldAsSuch()
{
    const auto opened = openElsewhere({u"127.0.0.1"_s, 1});
    VERIFY_FAILS(opened, Error::Kind::ConnectionRefused);
    QVERIFY(!opened.error().remedy.isEmpty());
}

void ContractTest::anUnknownHostIsToldAsSuch()
{
    VERIFY_FAILS(openElsewhere({u"no-such-host.invalid"_s, 5432}), Error::Kind::HostNotFound);
}

void ContractTest::everyCapabilityThatIsMissingSaysWhy()
{
    for (const Capability &capability : server_.capabilities) {
        QVERIFY2(capability.available || !capability.reason.isEmpty(),
                 qPrintable(Capability::name(capability.kind)));
    }
}

void ContractTest::listsTheEntityWithItsTotal()
{
    const auto entities = session_->entities({});
    VERIFY_RESULT(entities);
    if (world_.kind == StoreKind::Redis) {
        QVERIFY(!entities->isEmpty()); // patterns are guessed from prefixes there
        return;
    }
    const auto found = std::ranges::find(*entities, world_.entity.source, &EntitySummary::source);
    QVERIFY(found != entities->end());
    QCOMPARE(found->kind, world_.entity.kind);
}

void ContractTest::describesFieldsAndKey()
{
    const auto description = session_->describe(world_.entity.source, {});
    VERIFY_RESULT(description);
    QCOMPARE(description->keyFields, world_.entity.key);
    QVERIFY(description->editable);
    for (const BlueprintField &field : world_.entity.fields) {
        const auto found = std::ranges::find(description->fields, field.name, &FieldDescription::name);
        QVERIFY2(found != description->fields.end(), qPrintable(field.name));
        QVERIFY2(found->types.contains(field.types.first()), qPrintable(field.name));
    }
}

void ContractTest::aPageIsInKeyOrderAndKnowsItsEnds()
{
    const auto all = session_->page(query(1000), Position::start(), {});
    VERIFY_RESULT(all);
    QVERIFY(all->atStart);
    if (can(Capability::Kind::Sort)) {
        QVERIFY(all->atEnd);
        QCOMPARE(all->records.size(), ContractEntity::count);
        QCOMPARE(all->records.first().key, world_.key(0));
        QCOMPARE(all->records.last().key, world_.key(ContractEntity::count - 1));
        QCOMPARE(all->records.at(3).fields, world_.document(3));
    }
}

void ContractTest::everyRecordComesOnceForwards()
{
    const auto records = walk(query(), false);
    VERIFY_RESULT(records);
    QCOMPARE(records->size(), ContractEntity::count);
    QCOMPARE(keysOf(*records).size(), size_t(ContractEntity::count));
}

void ContractTest::everyRecordComesOnceBackwards()
{
    if (!can(Capability::Kind::BackwardPaging)) {
        QSKIP(qPrintable(server_.capability(Capability::Kind::BackwardPaging).reason));
    }
    const auto forwards = walk(query(), false);
    const auto backwards = walk(query(7), true);
    VERIFY_RESULT(forwards);
    VERIFY_RESULT(backwards);
    QCOMPARE(backwards->size(), ContractEntity::count);
    QCOMPARE(keysOf(*backwards), keysOf(*forwards));
}

void ContractTest::aPageBeforeAndAfterMeetWithoutGapOrOverlap()
{
    if (!can(Capability::Kind::Sort)) {
        return; // an order of the server's own; everyRecordComesOnce… hold there
    }
    const auto first = session_->page(query(30), Position::start(), {});
    VERIFY_RESULT(first);
    const auto second = session_->page(query(30), first->after, {});
    VERIFY_RESULT(second);
    QVERIFY(!second->atStart);
    QCOMPARE(second->records.first().key, world_.key(30));
    const auto firstAgain = session_->page(query(30), second->before, {});
    VERIFY_RESULT(firstAgain);
    QCOMPARE(firstAgain->records, first->records);
    QVERIFY(firstAgain->atStart);
}

void ContractTest::everySortIsTotalInBothDirections_data()
{
    QTest::addColumn<QList<SortKey>>("sort");
    QTest::newRow("name") << QList<SortKey>{{world_.name, false}};
    QTest::newRow("group with nulls") << QList<SortKey>{{world_.group, false}};
    QTest::newRow("group descending") << QList<SortKey>{{world_.group, true}};
    QTest::newRow("group, number descending") << QList<SortKey>{{world_.group, false}, {world_.number, true}};
    QTest::newRow("group descending, name") << QList<SortKey>{{world_.group, true}, {world_.name, false}};
}

void ContractTest::everySortIsTotalInBothDirections()
{
    QFETCH(QList<SortKey>, sort);
    Query sorted = query(17);
    sorted.sort = sort;
    if (!can(Capability::Kind::Sort)) {
        VERIFY_FAILS(session_->page(sorted, Position::start(), {}), Error::Kind::Unsupported);
        return;
    }
    const auto forwards = walk(sorted, false);
    const auto backwards = walk(sorted, true);
    VERIFY_RESULT(forwards);
    VERIFY_RESULT(backwards);
    QCOMPARE(forwards->size(), ContractEntity::count);
    QCOMPARE(*backwards, *forwards);
    const bool byName = sort.first().field == world_.name;
    for (qsizetype index = 0; byName && index < forwards->size(); ++index) {
        QCOMPARE(fieldOf(forwards->at(index).fields, world_.name), Value(ContractEntity::nameOf(int(index))));
    }
}

void ContractTest::jumpsLandInOrder()
{
    if (!can(Capability::Kind::Jump)) {
        QSKIP(qPrintable(server_.capability(Capability::Kind::Jump).reason));
    }
    qint64 last = -1;
    for (const double fraction : {0.0, 0.25, 0.5, 0.75, 0.95}) {
        const auto position = session_->jump(query(), fraction, {});
        VERIFY_RESULT(position);
        const auto page = session_->page(query(10), *position, {});
        VERIFY_RESULT(page);
        QVERIFY2(!page->records.isEmpty(), QByteArray::number(fraction).constData());
        if (can(Capability::Kind::Sort)) {
            const qint64 number = page->records.first().key.first().toInteger().value_or(-1);
            const double distance = std::abs(double(number) - fraction * ContractEntity::count);
            QVERIFY2(number > last, QByteArray::number(fraction).constData());
            QVERIFY2(distance < ContractEntity::count * 0.15, QByteArray::number(number).constData());
            last = number;
        }
    }
}

void ContractTest::aRecordIsFoundByItsKey()
{
    const auto record = read(42);
    VERIFY_RESULT(record);
    QCOMPARE(record->key, world_.key(42));
    QCOMPARE(fieldOf(record->fields, world_.name), Value(ContractEntity::nameOf(42)));
}

void ContractTest::aRecordThatIsNotThereIsNotFound()
{
    VERIFY_FAILS(read(100'000), Error::Kind::NotFound);
}

void ContractTest::countsExactly()
{
    const auto total = session_->count(query(), {});
    VERIFY_RESULT(total);
    QCOMPARE(total->records, qint64(ContractEntity::count));
    QVERIFY(total->exact);
    const auto estimate = session_->estimate(query(), {});
    VERIFY_RESULT(estimate);
    QVERIFY(estimate->records > 0);
}

void ContractTest::conditionsSelectWhatTheySay_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<int>("expected");
    const Value tenth(ContractEntity::nameOf(10));
    const FieldPath key{world_.entity.key.first()};
    QTest::newRow("key equals") << Condition{key, Operator::Equals, world_.key(10)} << 1;
    if (world_.kind == StoreKind::Redis) {
        QTest::newRow("key prefix") << Condition{key, Operator::Prefix, {Value(u"contract:student:24"_s)}}
                                    << 11;
        return;
    }
    const auto group = [](int number) { return Value(u"group %1"_s.arg(number)); };
    const auto number = [](qint64 value) { return Value(value); };
    QTest::newRow("equals") << Condition{world_.name, Operator::Equals, {tenth}} << 1;
    QTest::newRow("not equals leaves nulls out")
        << Condition{world_.group, Operator::NotEquals, {group(1)}} << 171;
    QTest::newRow("in") << Condition{world_.group, Operator::In, {group(0), group(1)}} << 85;
    QTest::newRow("less than") << Condition{world_.number, Operator::LessThan, {number(10)}} << 10;
    QTest::newRow("at most") << Condition{world_.number, Operator::AtMost, {number(10)}} << 11;
    QTest::newRow("greater than") << Condition{world_.number, Operator::GreaterThan, {number(240)}} << 9;
    QTest::newRow("at least") << Condition{world_.number, Operator::AtLeast, {number(240)}} << 10;
    QTest::newRow("between") << Condition{world_.number, Operator::Between, {number(5), number(9)}} << 5;
    QTest::newRow("prefix") << Condition{world_.name, Operator::Prefix, {Value(u"Student 001"_s)}} << 10;
    QTest::newRow("contains") << Condition{world_.name, Operator::Contains, {Value(u"O'Brien"_s)}} << 36;
    QTest::newRow("any case") << Condition{world_.name, Operator::Contains, {Value(u"o'brien"_s)}, false}
                              << 36;
    QTest::newRow("no pattern") << Condition{world_.name, Operator::Contains, {Value(u"%"_s)}} << 0;
    QTest::newRow("regular expression")
        << Condition{world_.name, Operator::Regex, {Value(u"00[12]5"_s)}} << 2;
    QTest::newRow("null") << Condition{world_.group, Operator::IsNull, {}} << 36;
    QTest::newRow("not null") << Condition{world_.group, Operator::IsNotNull, {}} << 214;
}

void ContractTest::conditionsSelectWhatTheySay()
{
    QFETCH(Condition, condition);
    QFETCH(int, expected);
    Query filtered = query(13);
    filtered.conditions = {condition};
    const auto records = walk(filtered, false);
    VERIFY_RESULT(records);
    QCOMPARE(records->size(), expected);
    const auto total = session_->count(filtered, {});
    VERIFY_RESULT(total);
    QCOMPARE(total->records, qint64(expected));
}

void ContractTest::costTellsOfEveryCondition()
{
    Query filtered = query();
    filtered.conditions = {{{world_.entity.key.first()}, Operator::Equals, world_.key(1)}};
    const auto cost = session_->cost(filtered, {});
    VERIFY_RESULT(cost);
    QCOMPARE(cost->conditions.size(), 1);
    QVERIFY(cost->conditions.first().indexed);
    if (world_.kind == StoreKind::Redis) {
        return;
    }
    filtered.conditions.append({world_.name, Operator::Contains, {Value(u"x"_s)}});
    const auto unserved = session_->cost(filtered, {});
    VERIFY_RESULT(unserved);
    QCOMPARE(unserved->conditions.size(), 2);
    QVERIFY(!unserved->conditions.last().indexed);
    QVERIFY(!unserved->conditions.last().note.isEmpty());
}

void ContractTest::streamsEveryRecordOnce()
{
    for (const StreamFormat format : {StreamFormat::JsonLines, StreamFormat::CanonicalJsonLines}) {
        CollectingSink sink;
        const auto streamed = session_->stream(query(), format, sink, {}, {});
        VERIFY_RESULT(streamed);
        QCOMPARE(streamed->records, qint64(ContractEntity::count));
        QCOMPARE(streamed->bytes, qint64(sink.collected.size()));
        QCOMPARE(sink.collected.count('\n'), qsizetype(ContractEntity::count));
        for (int number = 0; number < ContractEntity::count; ++number) {
            QVERIFY(sink.collected.contains("Student " + QByteArray::number(number).rightJustified(4, '0')));
        }
    }
}

void ContractTest::aCancelledCallSaysSo()
{
    CancelSource source;
    source.cancel();
    VERIFY_FAILS(session_->count(query(), source.token()), Error::Kind::Cancelled);
    VERIFY_FAILS(session_->page(query(), Position::start(), source.token()), Error::Kind::Cancelled);
    VERIFY_RESULT(session_->ping());
}

void ContractTest::aStreamStopsWhenCancelled()
{
    auto other = connect(); // a driver may have to close the connection
    VERIFY_RESULT(other);
    CancellingSink sink;
    const auto streamed = (*other)->stream(query(), StreamFormat::JsonLines, sink, {}, sink.source.token());
    VERIFY_FAILS(streamed, Error::Kind::Cancelled);
    VERIFY_RESULT(session_->count(query(), {}));
}

void ContractTest::aClosedSocketIsALostConnection()
{
    auto other = connect();
    VERIFY_RESULT(other);
    if (!(*other)->abandon()) {
        QSKIP("The driver cannot close its socket from another thread; the worker leaves its thread behind.");
    }
    VERIFY_FAILS((*other)->count(query(), {}), Error::Kind::ConnectionLost);
    QVERIFY(!(*other)->isOpen());
}

} // namespace registrar
