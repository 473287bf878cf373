// SPDX-License-Identifier: GPL-3.0-or-later
// A COMMIT whose answer is lost: what became of it is found out, told truthfully, and never done twice.
#include "repository/repository.h"
#include "tests/repository/postgresql/postgresql_fixture.h"
#include "tests/support/cutting_proxy.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

class PostgresqlCommitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLostAnswerIsFoundOut_data();
    void aLostAnswerIsFoundOut();
    void aSwallowedAnswerIsToldToBeUnknown();
};

void PostgresqlCommitTest::aLostAnswerIsFoundOut_data()
{
    QTest::addColumn<CuttingProxy::Server>("server");
    QTest::addColumn<ChangeOutcome::Kind>("expected");
    QTest::newRow("of a COMMIT that was carried out")
        << CuttingProxy::Server::Answers << ChangeOutcome::Kind::Applied;
    QTest::newRow("of a COMMIT that never arrived")
        << CuttingProxy::Server::IsLeft << ChangeOutcome::Kind::NotApplied;
    QTest::newRow("of a COMMIT that the server still waits for")
        << CuttingProxy::Server::KeepsWaiting << ChangeOutcome::Kind::NotApplied;
}

void PostgresqlCommitTest::aLostAnswerIsFoundOut()
{
    QFETCH(const CuttingProxy::Server, server);
    QFETCH(const ChangeOutcome::Kind, expected);
    TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
    // No key of the test's own: done twice, the addition would be there twice.
    RUN_SQL(database, u"CREATE TABLE t (id serial PRIMARY KEY, a int); INSERT INTO t (a) VALUES (1)"_s);
    StoreAccess access = database->access();
    CuttingProxy proxy(access.address.hosts.first(), "COMMIT", server);
    access.address.hosts = {{u"127.0.0.1"_s, proxy.port()}};
    Repository repository(access);
    const auto finished = [](auto future) {
        future.waitForFinished();
        return future.result();
    };
    VERIFY_RESULT(finished(repository.open()));
    UNWRAP_RESULT(const Record record, finished(repository.record(table(u"t"_s), {Value(1)})));
    const ChangeSet changes{
        .changes = {{.kind = Change::Kind::Add, .source = table(u"t"_s), .document = {{u"a"_s, Value(5)}}},
                    {.kind = Change::Kind::Update,
                     .source = table(u"t"_s),
                     .key = record.key,
                     .version = record.version,
                     .fields = {{{u"a"_s}, Value(1), Value(2)}}}}};
    const auto isThere = [&] {
        return runSql(database->access(), u"SELECT a FROM t ORDER BY id"_s).value_or(QList<QStringList>{});
    };
    const QList<QStringList> before{{u"1"_s}};
    const QList<QStringList> after{{u"2"_s}, {u"5"_s}};

    UNWRAP_RESULT(const ApplyReport report, finished(repository.apply(changes)));
    QVERIFY(proxy.hasCut());
    for (const ChangeOutcome &outcome : report.outcomes)
        QCOMPARE(outcome.kind, expected);
    if (expected == ChangeOutcome::Kind::Applied) {
        QCOMPARE(isThere(), after);
        UNWRAP_RESULT(const ApplyReport undone, finished(repository.apply(report.inverse)));
        QVERIFY(undone.allApplied());
        QCOMPARE(isThere(), before);
        return;
    }
    QCOMPARE(isThere(), before);
    QVERIFY(report.inverse.changes.isEmpty());
    QCOMPARE(report.outcomes[0].error->kind, Error::Kind::ConnectionLost);
    QVERIFY(report.outcomes[0].error->retryable);
    UNWRAP_RESULT(const ApplyReport again, finished(repository.apply(changes)));
    QVERIFY(again.allApplied());
    QCOMPARE(isThere(), after);
}

/// A server that falls silent has carried the COMMIT out. Told as a failure, it would be sent again.
void PostgresqlCommitTest::aSwallowedAnswerIsToldToBeUnknown()
{
    TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
    RUN_SQL(database, u"CREATE TABLE t (id serial PRIMARY KEY, a int)"_s);
    StoreAccess access = database->access();
    CuttingProxy proxy(access.address.hosts.first(), "COMMIT", CuttingProxy::Server::FallsSilent);
    access.address.hosts = {{u"127.0.0.1"_s, proxy.port()}};
    Repository repository(access);
    const auto opened = repository.open();
    QTRY_VERIFY(opened.isFinished());
    VERIFY_RESULT(opened.result());
    const auto applied = repository.apply(
        {.changes = {
             {.kind = Change::Kind::Add, .source = table(u"t"_s), .document = {{u"a"_s, Value(5)}}}}});
    // That the connection is dead is told before it is known what became of the change.
    QTRY_COMPARE_WITH_TIMEOUT(repository.state().kind, ConnectionState::Kind::Mending, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(applied.isFinished(), 30'000);
    QVERIFY(proxy.hasCut());
    UNWRAP_RESULT(const ApplyReport report, applied.result());
    QCOMPARE(report.outcomes.first().kind, ChangeOutcome::Kind::Unknown);
    QVERIFY(!report.outcomes.first().error->remedy.isEmpty());
    UNWRAP_RESULT(const auto rows, runSql(database->access(), u"SELECT a FROM t"_s));
    QCOMPARE(rows, (QList<QStringList>{{u"5"_s}}));
}

QTEST_GUILESS_MAIN(PostgresqlCommitTest)
#include "postgresql_commit_test.moc"
