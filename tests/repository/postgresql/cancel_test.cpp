// SPDX-License-Identifier: GPL-3.0-or-later
// A cancel reaches the server once, and never the statement behind the one that was meant.
#include "repository/repository.h"
#include "tests/repository/postgresql/postgresql_fixture.h"
#include "tests/support/cutting_proxy.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

class PostgresqlCancelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAskedForOnceACall();
};

/// Both the session, which is told by the call's token, and the worker that watches the call would ask.
void PostgresqlCancelTest::isAskedForOnceACall()
{
    constexpr int rounds = 12;
    TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
    RUN_SQL(database, u"CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t VALUES (1), (2)"_s);
    StoreAccess access = database->access();
    const QByteArray cancelRequest = QByteArray::fromHex("04d2162e");
    CuttingProxy proxy(access.address.hosts.first(), cancelRequest, CuttingProxy::Server::GoesOn);
    access.address.hosts = {{u"127.0.0.1"_s, proxy.port()}};
    Repository repository(access);
    Query quick;
    quick.source = table(u"t"_s);
    Query endless = quick;
    endless.conditions = {
        {{},
         Operator::Native,
         {Value(u"(select count(*) from (select generate_series(1, 100000000000)) n) > id"_s)}}};
    const auto atWork = [&database] {
        const auto rows = runSql(database->access(),
                                 u"select count(*) from pg_stat_activity where datname = current_database() "
                                 "and state = 'active' and pid <> pg_backend_pid() and query like "
                                 "'%generate_series%'"_s);
        return rows ? rows->constFirst().constFirst() : QString();
    };
    for (int round = 1; round <= rounds; ++round) {
        CancelSource cancel;
        const auto stopped = repository.page(endless, Position::start(), cancel.token());
        QTRY_COMPARE(atWork(), u"1"_s);
        cancel.cancel();
        const auto next = repository.page(quick, Position::start());
        QTRY_VERIFY(stopped.isFinished());
        VERIFY_FAILS(stopped.result(), Error::Kind::Cancelled);
        QTRY_VERIFY(next.isFinished());
        UNWRAP_RESULT(const Page page, next.result());
        QCOMPARE(page.records.size(), 2);
        QCOMPARE(proxy.count(), round);
    }
}

QTEST_GUILESS_MAIN(PostgresqlCancelTest)
#include "cancel_test.moc"
