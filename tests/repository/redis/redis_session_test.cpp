// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in, what a user may do, errors in words, exports, discovery, and connections that break.
#include "repository/blueprint.h"
#include "repository/text/extended_json.h"
#include "tests/repository/redis/redis_fixture.h"
#include "tests/support/cutting_proxy.h"

#include <QTcpServer>

using namespace registrar;
using namespace registrar::redis;
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

} // namespace

class RedisSessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDatabaseThatIsNotThereIsToldAsSuch();
    void aServerThatNeverAnswersIsToldInTime();
    void encryptionByAServerThatHasNoneIsRefusedInWords();
    void aUserWithoutRightsIsToldAtOnce();
    void aBrokenTransactionIsFoundOut_data();
    void aBrokenTransactionIsFoundOut();
    void linesAndColumnsHoldWholeValues();
    void patternsAreDiscovered();
    void bulkWritingReplacesAndSetsExpiries();
};

void RedisSessionTest::aDatabaseThatIsNotThereIsToldAsSuch()
{
    REDIS_FIXTURE(fixture);
    for (const QString &name : {u"100000"_s, u"students"_s, u"-1"_s}) {
        StoreAddress address = fixture.access().address;
        address.database = name;
        UNWRAP_RESULT(const auto session, makeSession(StoreKind::Redis));
        VERIFY_FAILS(session->open(address, fixture.access().password, {}), Error::Kind::UnknownDatabase);
        QVERIFY(!session->isOpen());
    }
}

void RedisSessionTest::aServerThatNeverAnswersIsToldInTime()
{
    REDIS_FIXTURE(fixture);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    StoreAddress address = fixture.access().address;
    address.hosts = {{u"127.0.0.1"_s, silent.serverPort()}};
    UNWRAP_RESULT(const auto session, makeSession(StoreKind::Redis));
    VERIFY_FAILS(session->open(address, u"secret"_s, {.connectTimeout = std::chrono::milliseconds(300)}),
                 Error::Kind::Timeout);
}

void RedisSessionTest::encryptionByAServerThatHasNoneIsRefusedInWords()
{
    REDIS_FIXTURE(fixture);
    StoreAddress address = fixture.access().address;
    address.tls = true;
    UNWRAP_RESULT(const auto session, makeSession(StoreKind::Redis));
    const auto opened = session->open(address, fixture.access().password,
                                      {.connectTimeout = std::chrono::milliseconds(1000)});
    QVERIFY(!opened);
    QVERIFY(opened.error().kind == Error::Kind::Timeout || opened.error().kind == Error::Kind::Tls);
    QVERIFY(!opened.error().remedy.isEmpty());
}

void RedisSessionTest::aUserWithoutRightsIsToldAtOnce()
{
    REDIS_FIXTURE(fixture);
    fixture.redis({"SET", "key", "value"});
    const QByteArray user = "reader-of-" + fixture.access().address.database.toUtf8();
    QVERIFY(!fixture
                 .redis({"ACL", "SETUSER", user, "reset", "on", ">secret", "~*", "+@read", "+@connection",
                         "-@write"})
                 .isNull());
    StoreAddress address = fixture.access().address;
    address.user = QString::fromUtf8(user);
    UNWRAP_RESULT(const auto session, makeSession(StoreKind::Redis));
    const auto opened = session->open(address, u"secret"_s, {});
    const auto page = session->page(fixture.query(), Position::start(), {});
    const auto cleared = session->clear({{}, u"<*>"_s}, {});
    fixture.redis({"ACL", "DELUSER", user});
    VERIFY_RESULT(opened);
    QCOMPARE(opened->user, QString::fromUtf8(user));
    QVERIFY(opened->writesRefusedByServer);
    const Capability write = opened->capability(Capability::Kind::Write);
    QVERIFY(!write.available && !write.reason.isEmpty() && !write.remedy.isEmpty());
    VERIFY_RESULT(page);
    QCOMPARE(page->records.size(), qsizetype(1));
    VERIFY_FAILS(cleared, Error::Kind::ReadOnly);
}

void RedisSessionTest::aBrokenTransactionIsFoundOut_data()
{
    QTest::addColumn<bool>("reachesTheServer");
    QTest::addColumn<ChangeOutcome::Kind>("expected");
    QTest::newRow("the answer is lost") << true << ChangeOutcome::Kind::Applied;
    QTest::newRow("the transaction is lost") << false << ChangeOutcome::Kind::NotApplied;
}

void RedisSessionTest::aBrokenTransactionIsFoundOut()
{
    QFETCH(bool, reachesTheServer);
    QFETCH(ChangeOutcome::Kind, expected);
    REDIS_FIXTURE(fixture);
    fixture.redis({"SET", "key", "before"});
    CuttingProxy proxy(fixture.access().address.hosts.first(), "EXEC\r\n",
                       reachesTheServer ? CuttingProxy::Server::Answers : CuttingProxy::Server::IsLeft);
    StoreAddress address = fixture.access().address;
    address.hosts = {{u"127.0.0.1"_s, proxy.port()}};
    UNWRAP_RESULT(const auto session, makeSession(StoreKind::Redis));
    VERIFY_RESULT(session->open(address, fixture.access().password, {}));
    UNWRAP_RESULT(const Record record, session->record({{}, u"<*>"_s}, {Value(u"key"_s)}, {}));
    const Change change{.kind = Change::Kind::Update,
                        .source = {{}, u"<*>"_s},
                        .key = record.key,
                        .version = record.version,
                        .fields = {{{u"value"_s}, u"before"_s, u"after"_s}}};
    UNWRAP_RESULT(const ApplyReport report, session->apply({{}, {change}}, {}));
    QVERIFY(proxy.hasCut());
    QCOMPARE(report.outcomes.first().kind, expected);
    QCOMPARE(fixture.redis({"GET", "key"}).bytes(), QByteArray(reachesTheServer ? "after" : "before"));
    QCOMPARE(report.inverse.changes.size(), qsizetype(reachesTheServer ? 1 : 0));
    VERIFY_RESULT(session->ping());
}

void RedisSessionTest::linesAndColumnsHoldWholeValues()
{
    REDIS_FIXTURE(fixture);
    const QByteArray text = u"é\"\n"_s.repeated(600'000).toUtf8();
    const QByteArray bytes(2'000'000, '\xff');
    fixture.redis({"SET", "text", text});
    fixture.redis({"SET", "bytes", bytes});
    Command push{"RPUSH", "list"};
    for (int number = 0; number < 6000; ++number) {
        push << "element with some length " + QByteArray::number(number);
    }
    fixture.redis(push);
    fixture.redis({"SET", "short", "a,\"b\"", "PXAT", "4102444800123"});
    CollectingSink lines;
    UNWRAP_RESULT(const StreamProgress streamed,
                  fixture.session().stream(fixture.query(), StreamFormat::CanonicalJsonLines, lines, {}, {}));
    QCOMPARE(streamed.records, qint64(4));
    QCOMPARE(streamed.bytes, qint64(lines.collected.size()));
    for (const QByteArray &line : lines.collected.trimmed().split('\n')) {
        UNWRAP_RESULT(const Document document, parseExtendedJsonDocument(QByteArrayView(line)));
        const QString key = fieldOf(document, u"key"_s).toText();
        const Value value = fieldOf(document, u"value"_s);
        if (key == u"list") {
            QCOMPARE(value.get<Value::Array>()->size(), qsizetype(6000));
        } else {
            QCOMPARE(value.toUtf8OrBytes(), key == u"text"    ? text
                                            : key == u"bytes" ? bytes
                                                              : QByteArray("a,\"b\""));
        }
        QCOMPARE(fieldOf(document, u"ttl"_s).isNull(), key != u"short");
    }
    CollectingSink columns;
    VERIFY_RESULT(fixture.session().stream(fixture.query(u"<name>"_s), StreamFormat::Csv, columns, {}, {}));
    QVERIFY(columns.collected.startsWith("key,type,ttl,value\n"));
    QVERIFY(columns.collected.contains(",\"a,\"\"b\"\"\"\n"));
    QVERIFY(columns.collected.contains('"' + QByteArray(text).replace('"', "\"\"") + "\"\n"));
}

void RedisSessionTest::patternsAreDiscovered()
{
    REDIS_FIXTURE(fixture);
    std::vector<Command> commands;
    for (int number = 0; number < 300; ++number) {
        commands.push_back({"SET", "auth:refresh:" + QByteArray::number(number), "token", "EX", "3600"});
        commands.push_back({"HSET", "cart:" + QByteArray::number(number), "item", "1"});
    }
    QVERIFY(fixture.pipeline(commands).has_value());
    UNWRAP_RESULT(const QList<BlueprintEntity> entities, fixture.session().discover({}));
    QCOMPARE(entities.size(), qsizetype(2));
    const auto refresh = std::ranges::find(entities, EntitySource{{}, u"auth:refresh:<refreshId>"_s},
                                           &BlueprintEntity::source);
    QVERIFY(refresh != entities.end());
    QCOMPARE(refresh->keyType, u"string"_s);
    QCOMPARE(refresh->expirySeconds, std::optional<qint64>(3600));
    QVERIFY(refresh->field(u"refreshId"_s) && refresh->field(u"refreshId"_s)->readOnly);
    UNWRAP_RESULT(const QList<EntitySummary> summaries, fixture.session().entities({}));
    QCOMPARE(summaries.first().source.name, u"<*>"_s);
    QCOMPARE(summaries.first().total.records, qint64(600));
    QVERIFY(std::ranges::any_of(summaries, [](const EntitySummary &summary) {
        return summary.source.name == u"auth:refresh:<*>" && summary.total.records == 300 &&
               summary.sizeBytes > 0;
    }));
    UNWRAP_RESULT(const EntityDescription description, fixture.session().describe({{}, u"cart:<id>"_s}, {}));
    QCOMPARE(description.keyKind, KeyKind::ScanOrder);
    QCOMPARE(description.total.records, qint64(300));
    QVERIFY(!description.pagedBy.isEmpty());
}

void RedisSessionTest::bulkWritingReplacesAndSetsExpiries()
{
    REDIS_FIXTURE(fixture);
    for (int round = 0; round < 2; ++round) {
        UNWRAP_RESULT(const auto writer, fixture.session().bulkWriter({{}, u"queue:<id>"_s}, {}));
        for (int number = 0; number < 2500; ++number) {
            VERIFY_RESULT(writer->add({{u"id"_s, QString::number(number)},
                                       {u"value"_s, Value::Array{u"a"_s, u"b"_s}},
                                       {u"ttl"_s, qint64(60'000)}}));
        }
        UNWRAP_RESULT(const qint64 added, writer->finish());
        QCOMPARE(added, qint64(2500));
    }
    QCOMPARE(fixture.redis({"DBSIZE"}).integer(), qint64(2500));
    QCOMPARE(fixture.redis({"LLEN", "queue:17"}).integer(), qint64(2));
    QVERIFY(fixture.redis({"PTTL", "queue:17"}).integer() > 0);
    UNWRAP_RESULT(const auto writer, fixture.session().bulkWriter({{}, u"queue:<id>"_s}, {}));
    VERIFY_FAILS(writer->add({{u"key"_s, u"other:1"_s}, {u"value"_s, u"x"_s}}), Error::Kind::Validation);
}

QTEST_GUILESS_MAIN(RedisSessionTest)
#include "redis_session_test.moc"
