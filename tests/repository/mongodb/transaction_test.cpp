// SPDX-License-Identifier: GPL-3.0-or-later
// Change sets on a replica set: all or nothing, and never twice, whatever the server answers to which step.
#include "repository/mongodb/mongodb_session.h"
#include "repository/text/extended_json.h"
#include "tests/support/scripted_mongod.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

using Kind = ChangeOutcome::Kind;

Change addition(const QString &collection)
{
    Change change;
    change.kind = Change::Kind::Add;
    change.source = {{}, collection};
    change.document = {{u"_id"_s, Value(1)}, {u"name"_s, Value(u"Ada"_s)}};
    return change;
}

Change renaming(const QString &collection)
{
    Change change;
    change.source = {{}, collection};
    change.key = {Value(1)};
    change.fields = {{{u"name"_s}, Value(u"Ada"_s), Value(u"Grace"_s)}};
    return change;
}

/// What `find` answers: one record with this name.
QByteArray recordNamed(const QByteArray &name)
{
    return "{\"ok\": 1, \"cursor\": {\"id\": {\"$numberLong\": \"0\"}, \"ns\": \"school.users\", "
           "\"firstBatch\": [{\"_id\": 1, \"name\": \"" +
           name + "\"}]}}";
}

QByteArray refusal(int code, const QByteArray &label)
{
    return R"({"ok": 0, "code": )" + QByteArray::number(code) +
           ", \"errmsg\": \"The server's words.\", \"errorLabels\": [" + label + "]}";
}

const QByteArray transient = R"("TransientTransactionError")";
const QByteArray retryable = R"("RetryableWriteError")";

/// Which transaction of which server session a command belongs to.
QString transactionOf(const Document &command)
{
    return toExtendedJson(Document{{u"lsid"_s, fieldOf(command, u"lsid"_s)},
                                   {u"txnNumber"_s, fieldOf(command, u"txnNumber"_s)},
                                   {u"autocommit"_s, fieldOf(command, u"autocommit"_s)}});
}

} // namespace

class MongoDbTransactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSetIsOneTransaction();
    void aConflictTakesEverythingBack();
    void whatIsRefusedTakesEverythingBack();
    void aTransientErrorIsToldAndNothingIsSentTwice();
    void aConnectionThatBreaksLeavesNothing();
    void aMemberThatIsNoPrimaryAnyMoreIsToldAndMended();
    void aLostAnswerToTheCommitIsAskedForAgain();
    void anUnknownCommitIsToldByTheRecords_data();
    void anUnknownCommitIsToldByTheRecords();
    void aRefusedCommitWroteNothing();
    void aCommitThatTooFewMembersConfirmedIsUnknown();

private:
    ApplyReport apply(const QList<Change> &changes);

    std::unique_ptr<ScriptedMongod> server_;
    std::unique_ptr<MongoDbSession> session_;
};

void MongoDbTransactionTest::init()
{
    session_.reset();
    SCRIPTED_MONGOD(server);
    server_ = std::move(server);
    session_ = std::make_unique<MongoDbSession>();
    UNWRAP_RESULT(const ServerInfo info,
                  session_->open(server_->address(), {}, {.storeName = u"documents"_s}));
    QVERIFY(info.can(Capability::Kind::Transactions));
    QCOMPARE(info.replicaRole, u"primary"_s);
}

/// An outcome for each change, also where the set could not be tried.
ApplyReport MongoDbTransactionTest::apply(const QList<Change> &changes)
{
    auto report = session_->apply({u"documents"_s, changes}, {});
    if (!report) {
        qWarning("%s", describeError(report.error()).constData());
        return {QList<ChangeOutcome>(changes.size(), {.kind = Kind::Rejected, .error = report.error()}), {}};
    }
    return *report;
}

void MongoDbTransactionTest::aSetIsOneTransaction()
{
    const ApplyReport report = apply({addition(u"users"_s), renaming(u"courses"_s)});
    QVERIFY(report.allApplied());
    QCOMPARE(report.inverse.changes.size(), 2);
    const auto inserts = server_->requests(u"insert"_s);
    const auto updates = server_->requests(u"update"_s);
    const auto commits = server_->requests(u"commitTransaction"_s);
    QCOMPARE(inserts.size(), 1);
    QCOMPARE(updates.size(), 1);
    QCOMPARE(commits.size(), 1);
    QVERIFY(server_->requests(u"abortTransaction"_s).isEmpty());
    QCOMPARE(fieldOf(commits.first(), u"autocommit"_s), Value(false));
    QCOMPARE(transactionOf(inserts.first()), transactionOf(commits.first()));
    QCOMPARE(transactionOf(updates.first()), transactionOf(commits.first()));
    QCOMPARE(fieldOf(updates.first(), u"startTransaction"_s), Value(true)); // collections go by name
    QVERIFY(fieldOf(inserts.first(), u"startTransaction"_s).isMissing());
}

void MongoDbTransactionTest::aConflictTakesEverythingBack()
{
    QVERIFY(server_->answer(u"update"_s, R"({"ok": 1, "n": 0, "nModified": 0})"));
    QVERIFY(server_->alwaysAnswer(u"find"_s, recordNamed("Somebody")));
    const ApplyReport report = apply({addition(u"courses"_s), renaming(u"users"_s)});
    QCOMPARE(report.outcomes[0].kind, Kind::NotApplied);
    QCOMPARE(report.outcomes[1].kind, Kind::Conflict);
    QVERIFY(report.outcomes[1].theirs);
    QCOMPARE(fieldOf(report.outcomes[1].theirs->fields, u"name"_s), Value(u"Somebody"_s));
    QVERIFY(report.inverse.changes.isEmpty());
    QCOMPARE(server_->requests(u"abortTransaction"_s).size(), 1);
    QVERIFY(server_->requests(u"commitTransaction"_s).isEmpty());
}

void MongoDbTransactionTest::whatIsRefusedTakesEverythingBack()
{
    const QByteArray duplicate = R"({"ok": 1, "n": 0, "writeErrors": [{"index": 0, "code": 11000,
        "keyPattern": {"email": 1}, "keyValue": {"email": "a@b.c"},
        "errmsg": "E11000 duplicate key error collection: school.users index: email_1 dup key: { email: \"a@b.c\" }"}]})";
    QVERIFY(server_->answer(u"insert"_s, duplicate));
    QVERIFY(server_->alwaysAnswer(u"find"_s, recordNamed("Ada")));
    const ApplyReport report = apply({renaming(u"courses"_s), addition(u"users"_s)});
    QCOMPARE(report.outcomes[0].kind, Kind::NotApplied);
    QCOMPARE(report.outcomes[1].kind, Kind::Rejected);
    QCOMPARE(report.outcomes[1].error->kind, Error::Kind::DuplicateKey);
    QCOMPARE(report.outcomes[1].error->index, u"email_1"_s);
    QCOMPARE(report.outcomes[1].error->field, u"email"_s);
    QCOMPARE(server_->requests(u"abortTransaction"_s).size(), 1);
    QVERIFY(server_->requests(u"commitTransaction"_s).isEmpty());
}

void MongoDbTransactionTest::aTransientErrorIsToldAndNothingIsSentTwice()
{
    constexpr int writeConflict = 112;
    QVERIFY(server_->answer(u"insert"_s, refusal(writeConflict, transient)));
    const ChangeOutcome outcome = apply({addition(u"users"_s)}).outcomes.first();
    QCOMPARE(outcome.kind, Kind::NotApplied);
    QCOMPARE(outcome.error->kind, Error::Kind::Conflict);
    QVERIFY(outcome.error->retryable && !outcome.error->remedy.isEmpty());
    QCOMPARE(server_->requests(u"insert"_s).size(), 1);
    QCOMPARE(server_->requests(u"abortTransaction"_s).size(), 1);
    QVERIFY(server_->requests(u"commitTransaction"_s).isEmpty());
    QVERIFY(apply({addition(u"users"_s)}).allApplied());
    const auto inserts = server_->requests(u"insert"_s);
    QVERIFY(transactionOf(inserts[0]) != transactionOf(inserts[1]));
}

void MongoDbTransactionTest::aConnectionThatBreaksLeavesNothing()
{
    QVERIFY(server_->cutAnswer(u"insert"_s, 10));
    const ChangeOutcome outcome = apply({addition(u"users"_s)}).outcomes.first();
    QCOMPARE(outcome.kind, Kind::NotApplied);
    QCOMPARE(outcome.error->kind, Error::Kind::ConnectionLost);
    QCOMPARE(server_->requests(u"insert"_s).size(), 1);
    QVERIFY(server_->requests(u"commitTransaction"_s).isEmpty());
    QVERIFY(apply({addition(u"users"_s)}).allApplied());
}

void MongoDbTransactionTest::aMemberThatIsNoPrimaryAnyMoreIsToldAndMended()
{
    constexpr int notWritablePrimary = 10107;
    QVERIFY(server_->answer(u"insert"_s, refusal(notWritablePrimary, transient)));
    const ChangeOutcome outcome = apply({addition(u"users"_s)}).outcomes.first();
    QCOMPARE(outcome.kind, Kind::NotApplied);
    QCOMPARE(outcome.error->kind, Error::Kind::ReadOnly);
    QVERIFY(outcome.error->retryable && outcome.error->remedy.contains(u"primary"_s));
    QCOMPARE(server_->requests(u"insert"_s).size(), 1);
    QVERIFY(apply({addition(u"users"_s)}).allApplied());
}

void MongoDbTransactionTest::aLostAnswerToTheCommitIsAskedForAgain()
{
    QVERIFY(server_->cutAnswer(u"commitTransaction"_s, 20));
    QVERIFY(apply({addition(u"users"_s)}).allApplied());
    QCOMPARE(server_->requests(u"insert"_s).size(), 1);
    const auto commits = server_->requests(u"commitTransaction"_s); // a second one changes nothing
    QCOMPARE(commits.size(), 2);
    QCOMPARE(transactionOf(commits[0]), transactionOf(commits[1]));
}

void MongoDbTransactionTest::anUnknownCommitIsToldByTheRecords_data()
{
    QTest::addColumn<QByteArray>("commit");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("outcome");
    const QList<std::pair<QByteArray, QByteArray>> answers{{"no answer", {}},
                                                           {"shutting down", refusal(91, retryable)},
                                                           {"out of time", refusal(50, {})},
                                                           {"no primary", refusal(10107, retryable)}};
    for (const auto &[title, commit] : answers) {
        const auto row = [&](const char *ending) { return QByteArray(title + ending); };
        QTest::newRow(row(", written").constData()) << commit << QByteArray("Grace") << int(Kind::Applied);
        QTest::newRow(row(", not written").constData())
            << commit << QByteArray("Ada") << int(Kind::NotApplied);
        QTest::newRow(row(", something else").constData())
            << commit << QByteArray("Eve") << int(Kind::Unknown);
    }
}

void MongoDbTransactionTest::anUnknownCommitIsToldByTheRecords()
{
    QFETCH(QByteArray, commit);
    QFETCH(QByteArray, name);
    QFETCH(int, outcome);
    for (int time = 0; time < 2; ++time) { // libmongoc asks twice where that may help
        QVERIFY(commit.isEmpty() ? server_->cutAnswer(u"commitTransaction"_s, 0)
                                 : server_->answer(u"commitTransaction"_s, commit));
    }
    QVERIFY(server_->alwaysAnswer(u"find"_s, recordNamed(name)));
    const ChangeOutcome told = apply({renaming(u"users"_s)}).outcomes.first();
    QCOMPARE(int(told.kind), outcome);
    QVERIFY(told.kind == Kind::Applied || told.error);
    QCOMPARE(server_->requests(u"update"_s).size(), 1);
    VERIFY_RESULT(session_->ping());
}

void MongoDbTransactionTest::aRefusedCommitWroteNothing()
{
    constexpr int noSuchTransaction = 251;
    QVERIFY(server_->answer(u"commitTransaction"_s, refusal(noSuchTransaction, transient)));
    const ChangeOutcome outcome = apply({addition(u"users"_s)}).outcomes.first();
    QCOMPARE(outcome.kind, Kind::NotApplied);
    QVERIFY(outcome.error->retryable && !outcome.error->remedy.isEmpty());
    QCOMPARE(server_->requests(u"insert"_s).size(), 1);
}

void MongoDbTransactionTest::aCommitThatTooFewMembersConfirmedIsUnknown()
{
    QVERIFY(server_->alwaysAnswer(u"commitTransaction"_s, R"({"ok": 1, "writeConcernError":
        {"code": 64, "errmsg": "waiting for replication timed out"}})"));
    QVERIFY(server_->alwaysAnswer(u"find"_s, recordNamed("Grace")));
    const ChangeOutcome outcome = apply({renaming(u"users"_s)}).outcomes.first();
    QCOMPARE(outcome.kind, Kind::Unknown);
    QVERIFY(outcome.error->why.contains(u"waiting for replication"_s));
    QVERIFY(outcome.theirs);
    QCOMPARE(server_->requests(u"update"_s).size(), 1);
}

QTEST_GUILESS_MAIN(MongoDbTransactionTest)
#include "transaction_test.moc"
