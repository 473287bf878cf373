// SPDX-License-Identifier: GPL-3.0-or-later
// What mongod answers and no server of the sandbox does: refusals, members that are no primary, plans,
// cursors that have to be closed, answers that end in the middle.
#include "repository/mongodb/mongodb_session.h"
#include "tests/support/scripted_mongod.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

const EntitySource users{{}, u"users"_s};

/// A refusal of a whole command.
QByteArray refusal(int code)
{
    return R"({"ok": 0, "code": )" + QByteArray::number(code) + ", \"errmsg\": \"The server's words.\"}";
}

QByteArray cursorReply(const QByteArray &batch, const QByteArray &documents, int cursor = 0)
{
    return "{\"ok\": 1, \"cursor\": {\"id\": {\"$numberLong\": \"" + QByteArray::number(cursor) +
           R"("}, "ns": "school.users", ")" + batch + "\": [" + documents + "]}}";
}

/// The first sink that is full cancels.
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

class DiscardingSink : public ByteSink
{
public:
    Result<void> write(QByteArrayView) override { return {}; }
};

} // namespace

class MongodAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPrimaryCanWhatMongodCan();
    void aSecondaryTellsThatItTakesNoWrites();
    void refusalsAreToldInWords_data();
    void refusalsAreToldInWords();
    void aRefusedReadIsToldInWords_data();
    void aRefusedReadIsToldInWords();
    void anEstimateThatTakesTooLongIsSampled();
    void aReadOfAMemberThatSteppedDownIsMended();
    void aReadWithoutAnyPrimarySaysSo();
    void aLoadThatMeetsAnElectionIsWrittenOnce();
    void plansOfMongodTellTheCost_data();
    void plansOfMongodTellTheCost();
    void aCancelledStreamClosesItsCursor();
    void anAnswerThatEndsInTheMiddleIsReadAgain();
    void aStreamThatEndsInTheMiddleSaysSo();

private:
    Result<ServerInfo> open();
    [[nodiscard]] Query all() const { return {.source = users}; }

    std::unique_ptr<ScriptedMongod> server_;
    std::unique_ptr<MongoDbSession> session_;
};

Result<ServerInfo> MongodAnswersTest::open()
{
    session_ = std::make_unique<MongoDbSession>();
    return session_->open(server_->address(), {}, {.storeName = u"documents"_s});
}

void MongodAnswersTest::init()
{
    session_.reset();
    SCRIPTED_MONGOD(server);
    server_ = std::move(server);
    VERIFY_RESULT(open());
}

void MongodAnswersTest::aPrimaryCanWhatMongodCan()
{
    UNWRAP_RESULT(const ServerInfo info, open());
    QCOMPARE(info.product, u"MongoDB"_s);
    QCOMPARE(info.version, u"7.0.14"_s);
    for (const auto kind : {Capability::Kind::Write, Capability::Kind::Transactions,
                            Capability::Kind::Profiler, Capability::Kind::CancelOnServer}) {
        QVERIFY2(info.can(kind), qPrintable(Capability::name(kind)));
    }
    QVERIFY(!info.writesRefusedByServer);
}

void MongodAnswersTest::aSecondaryTellsThatItTakesNoWrites()
{
    QVERIFY(server_->alwaysAnswer(u"hello"_s, R"({"ok": 1, "isWritablePrimary": false, "ismaster": false,
        "secondary": true, "setName": "scripted", "minWireVersion": 0, "maxWireVersion": 17,
        "logicalSessionTimeoutMinutes": 30})"));
    QVERIFY(server_->alwaysAnswer(u"find"_s, cursorReply("firstBatch", R"({"_id": 1})")));
    UNWRAP_RESULT(const ServerInfo info, open());
    QCOMPARE(info.replicaRole, u"replica"_s);
    QVERIFY(info.writesRefusedByServer);
    const Capability write = info.capability(Capability::Kind::Write);
    QVERIFY(!write.available && !write.reason.isEmpty() && !write.remedy.isEmpty());
    UNWRAP_RESULT(const Page page, session_->page(all(), Position::start(), {}));
    QCOMPARE(page.records.size(), 1); // and is read from all the same
}

void MongodAnswersTest::refusalsAreToldInWords_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("told");
    const auto one = [](const QByteArray &error) {
        return R"({"ok": 1, "n": 0, "writeErrors": [{"index": 0, )" + error + "}]}";
    };
    using Kind = Error::Kind;
    QTest::newRow("a value that is there already")
        << one(R"("code": 11000, "keyPattern": {"email": 1, "school": 1}, "keyValue": {"email": "a@b.c", "school": 7},
                  "errmsg": "E11000 duplicate key error collection: school.users index: by_email dup key: {}")")
        << int(Kind::DuplicateKey) << u"11000"_s
        << u"The index “by_email” allows each value once, and another record has "_s +
               uR"({"email":"a@b.c","school":7} already.)"_s;
    QTest::newRow("a validator")
        << one(R"("code": 121, "errmsg": "Document failed validation", "errInfo": {"failingDocumentId": 1,
                  "details": {"operatorName": "$jsonSchema", "missingProperties": ["email"]}})")
        << int(Kind::Validation) << u"121"_s << u"missingProperties"_s;
    QTest::newRow("too large") << refusal(10334) << int(Kind::TooLarge) << u"10334"_s
                               << u"The server's words."_s;
    QTest::newRow("no right") << refusal(13) << int(Kind::Permission) << u"13"_s << u"The server's words."_s;
    QTest::newRow("a full disk") << refusal(14031) << int(Kind::OutOfMemory) << u"14031"_s
                                 << u"The server's words."_s;
}

void MongodAnswersTest::refusalsAreToldInWords()
{
    QFETCH(QByteArray, reply);
    QFETCH(int, kind);
    QFETCH(QString, code);
    QFETCH(QString, told);
    QVERIFY(server_->answer(u"insert"_s, reply));
    Change change;
    change.kind = Change::Kind::Add;
    change.source = users;
    change.document = {{u"_id"_s, Value(1)}};
    UNWRAP_RESULT(const ApplyReport report, session_->apply({u"documents"_s, {change}}, {}));
    const ChangeOutcome &outcome = report.outcomes.first();
    QVERIFY(outcome.kind == ChangeOutcome::Kind::Rejected || outcome.kind == ChangeOutcome::Kind::NotApplied);
    QVERIFY(outcome.error);
    const Error &error = *outcome.error;
    QCOMPARE(int(error.kind), kind);
    QCOMPARE(error.code, code);
    QVERIFY2(error.why.contains(told), qPrintable(error.why));
    QVERIFY(!error.what.isEmpty() && !error.remedy.isEmpty());
    QCOMPARE(error.entity, u"users"_s);
    QCOMPARE(error.store, u"documents"_s);
    if (error.kind == Error::Kind::DuplicateKey) {
        QCOMPARE(error.field, u"email, school"_s);
    }
}

void MongodAnswersTest::aRefusedReadIsToldInWords_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("kind");
    QTest::newRow("no right") << 13 << int(Error::Kind::Permission);
    QTest::newRow("out of time") << 50 << int(Error::Kind::Timeout);
    QTest::newRow("a sort that does not fit into memory") << 292 << int(Error::Kind::OutOfMemory);
    QTest::newRow("stopped by somebody else") << 11601 << int(Error::Kind::Cancelled);
}

void MongodAnswersTest::aRefusedReadIsToldInWords()
{
    QFETCH(int, code);
    QFETCH(int, kind);
    QVERIFY(server_->alwaysAnswer(u"find"_s, refusal(code)));
    const auto page = session_->page(all(), Position::start(), {});
    QVERIFY(!page);
    QCOMPARE(int(page.error().kind), kind);
    QCOMPARE(page.error().why, u"The server's words."_s);
    QVERIFY(!page.error().remedy.isEmpty() || page.error().kind == Error::Kind::Cancelled);
    QCOMPARE(page.error().entity, u"users"_s);
    VERIFY_RESULT(session_->ping());
}

void MongodAnswersTest::anEstimateThatTakesTooLongIsSampled()
{
    QVERIFY(server_->answer(u"count"_s, refusal(50)));
    QVERIFY(server_->answer(u"count"_s, R"({"ok": 1, "n": 80000})")); // of all records, from metadata
    QVERIFY(server_->alwaysAnswer(u"aggregate"_s, cursorReply("firstBatch", R"({"records": 250})")));
    Query query = all();
    query.conditions = {{{u"name"_s}, Operator::Contains, {Value(u"a"_s)}}};
    UNWRAP_RESULT(const Total total, session_->estimate(query, {}));
    QCOMPARE(total.records, 20'000);
    QVERIFY(!total.exact);
    const auto counts = server_->requests(u"count"_s);
    QCOMPARE(fieldOf(counts.first(), u"maxTimeMS"_s), Value(500));
}

void MongodAnswersTest::aReadOfAMemberThatSteppedDownIsMended()
{
    QVERIFY(server_->alwaysAnswer(u"find"_s, cursorReply("firstBatch", R"({"_id": 1})")));
    QVERIFY(server_->answer(u"find"_s, refusal(10107)));
    UNWRAP_RESULT(const Page page, session_->page(all(), Position::start(), {}));
    QCOMPARE(page.records.size(), 1);
    QCOMPARE(server_->requests(u"find"_s).size(), 2);
}

void MongodAnswersTest::aReadWithoutAnyPrimarySaysSo()
{
    QVERIFY(server_->answer(u"find"_s, refusal(13435)));
    QVERIFY(server_->answer(u"find"_s, refusal(13435)));
    const auto page = session_->page(all(), Position::start(), {});
    VERIFY_FAILS(page, Error::Kind::ReadOnly);
    QVERIFY(page.error().retryable && page.error().remedy.contains(u"primary"_s));
    VERIFY_RESULT(session_->page(all(), Position::start(), {}));
}

void MongodAnswersTest::aLoadThatMeetsAnElectionIsWrittenOnce()
{
    QVERIFY(server_->answer(u"insert"_s, R"({"ok": 0, "code": 10107, "errmsg": "not primary",
                                             "errorLabels": ["RetryableWriteError"]})"));
    UNWRAP_RESULT(const auto writer, session_->bulkWriter(users, {}));
    VERIFY_RESULT(writer->add({{u"_id"_s, Value(1)}}));
    UNWRAP_RESULT(const qint64 added, writer->finish());
    QCOMPARE(added, 1);
    // The server takes two writes of the same number for one.
    const auto inserts = server_->requests(u"insert"_s);
    QCOMPARE(inserts.size(), 2);
    QVERIFY(!fieldOf(inserts[0], u"txnNumber"_s).isMissing());
    QCOMPARE(fieldOf(inserts[0], u"txnNumber"_s), fieldOf(inserts[1], u"txnNumber"_s));
    QCOMPARE(fieldOf(inserts[0], u"lsid"_s), fieldOf(inserts[1], u"lsid"_s));
}

void MongodAnswersTest::plansOfMongodTellTheCost_data()
{
    QTest::addColumn<QByteArray>("winningPlan");
    QTest::addColumn<bool>("readsAll");
    const QByteArray scan =
        R"({"stage": "COLLSCAN", "filter": {"name": {"$eq": "a"}}, "direction": "forward"})";
    const QByteArray fetch =
        R"({"stage": "FETCH", "inputStage": {"stage": "IXSCAN", "keyPattern": {"name": 1},
        "indexName": "name_1", "direction": "forward", "indexBounds": {"name": ["[\"a\", \"a\"]"]}}})";
    QTest::newRow("a scan") << scan << true;
    QTest::newRow("an index") << fetch << false;
    QTest::newRow("a scan, as the newer engine tells it")
        << R"({"isCached": false, "queryPlan": )" + scan +
               R"(, "slotBasedPlan": {"slots": "$$RESULT=s4", "stages": ""}})"
        << true;
    QTest::newRow("an index, on a cluster")
        << R"({"stage": "SINGLE_SHARD", "shards": [{"shardName": "a", "winningPlan": )" + fetch + "}]}"
        << false;
}

void MongodAnswersTest::plansOfMongodTellTheCost()
{
    QFETCH(QByteArray, winningPlan);
    QFETCH(bool, readsAll);
    QVERIFY(server_->alwaysAnswer(u"explain"_s, R"({"ok": 1, "explainVersion": "1", "queryPlanner": {
        "namespace": "school.users", "parsedQuery": {"name": {"$eq": "a"}}, "winningPlan": )" +
                                                    winningPlan +
                                                    R"(, "rejectedPlans": [{"stage": "COLLSCAN"}]}})"));
    QVERIFY(server_->alwaysAnswer(u"count"_s, R"({"ok": 1, "n": 5000})"));
    QVERIFY(server_->alwaysAnswer(u"listIndexes"_s,
                                  cursorReply("firstBatch", R"({"v": 2, "key": {"_id": 1}, "name": "_id_"},
                                     {"v": 2, "key": {"name": 1}, "name": "name_1"})")));
    Query query = all();
    query.conditions = {{{u"name"_s}, Operator::Equals, {Value(u"a"_s)}}};
    UNWRAP_RESULT(const QueryCost cost, session_->cost(query, {}));
    QCOMPARE(cost.estimatedRead, readsAll ? 5000 : -1);
    QCOMPARE(cost.conditions.first().index, u"name_1"_s);
    const auto explained = server_->requests(u"explain"_s);
    QCOMPARE(fieldOf(explained.first(), u"verbosity"_s), Value(u"queryPlanner"_s)); // nothing is carried out
}

void MongodAnswersTest::aCancelledStreamClosesItsCursor()
{
    const QByteArray large = R"({"_id": 1, "text": ")" + QByteArray(300'000, 'a') + R"("})";
    QVERIFY(server_->answer(u"find"_s, cursorReply("firstBatch", large, 77)));
    QVERIFY(server_->alwaysAnswer(u"getMore"_s, cursorReply("nextBatch", large, 77))); // and so on, for ever
    CancellingSink sink;
    VERIFY_FAILS(session_->stream(all(), StreamFormat::JsonLines, sink, {}, sink.source.token()),
                 Error::Kind::Cancelled);
    VERIFY_RESULT(session_->ping()); // the connection was cut; the next one tidies up
    const auto kills = server_->requests(u"killCursors"_s);
    QCOMPARE(kills.size(), 1);
    QCOMPARE(fieldOf(kills.first(), u"killCursors"_s), Value(u"users"_s));
    QCOMPARE(fieldOf(kills.first(), u"cursors"_s), Value(Value::Array{Value(qint64(77))}));
}

void MongodAnswersTest::anAnswerThatEndsInTheMiddleIsReadAgain()
{
    QVERIFY(server_->alwaysAnswer(u"find"_s, cursorReply("firstBatch", R"({"_id": 1})")));
    for (const int bytes : {0, 7, 16, 60}) {
        QVERIFY(server_->cutAnswer(u"find"_s, bytes));
        UNWRAP_RESULT(const Page page, session_->page(all(), Position::start(), {}));
        QCOMPARE(page.records.size(), 1);
    }
    QCOMPARE(server_->requests(u"find"_s).size(), 8);
}

void MongodAnswersTest::aStreamThatEndsInTheMiddleSaysSo()
{
    QVERIFY(server_->answer(u"find"_s, cursorReply("firstBatch", R"({"_id": 1})", 77)));
    QVERIFY(server_->alwaysAnswer(u"getMore"_s, cursorReply("nextBatch", R"({"_id": 2})")));
    QVERIFY(server_->cutAnswer(u"getMore"_s, 50));
    DiscardingSink sink;
    VERIFY_FAILS(session_->stream(all(), StreamFormat::JsonLines, sink, {}, {}), Error::Kind::ConnectionLost);
    QCOMPARE(server_->requests(u"getMore"_s).size(), 1); // records would be missed or come twice
    QVERIFY(!session_->isOpen());
}

QTEST_GUILESS_MAIN(MongodAnswersTest)
#include "mongod_answers_test.moc"
