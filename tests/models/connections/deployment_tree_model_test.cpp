// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of deployments on a real server: populated when asked, errors told with a remedy, connections
// mended.
#include "models/connections/deployment_filter_model.h"
#include "models/connections/deployment_tree_model.h"
#include "tests/support/open_deployments_fixture.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTcpServer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

class DeploymentTreeModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryDatabase> database_;

    using State = DeploymentTreeModel::State;
    static EntityAddress store() { return {u"campus"_s, u"relational"_s, {}}; }
    static QStringList titlesUnder(const QAbstractItemModel &model, const QModelIndex &parent)
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            titles.append(model.index(row, 0, parent).data().toString());
        }
        return titles;
    }

private Q_SLOTS:
    void initTestCase()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        database_ = std::move(database);
        VERIFY_RESULT(runSql(database_->access(), u"CREATE TABLE users (id int PRIMARY KEY);"
                                                  "INSERT INTO users SELECT generate_series(1, 1500);"
                                                  "CREATE TABLE courses (id int PRIMARY KEY);"
                                                  "CREATE TABLE \"odd \"\"name\" (id int);"
                                                  "ANALYZE"_s));
    }

    void aStoreIsConnectedWhenItsNodeIsAskedForAndNotBefore()
    {
        const auto deployments = openDeployments(database_->access().password);
        DeploymentTreeModel model(*deployments);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        const QPersistentModelIndex node = model.find(store());
        QVERIFY(node.isValid());
        QCOMPARE(model.state(node), State::NotPopulated);
        QCOMPARE(titlesUnder(model, node), QStringList{u"Not connected"_s});

        model.populate(node);
        QCOMPARE(model.state(node), State::Populating);
        QCOMPARE(titlesUnder(model, node), QStringList{u"Connecting"_s});
        QTRY_COMPARE(model.state(node), State::Populated);
        QTRY_COMPARE(titlesUnder(model, node), (QStringList{u"Users"_s, u"Courses"_s, u"Other tables"_s}));
        QCOMPARE(model.find({u"campus"_s, u"relational"_s, u"users"_s})
                     .data(DeploymentTreeModel::CountTextRole)
                     .toString(),
                 u'~' + QLocale().toString(1500));
        const QModelIndex others = model.index(2, 0, node);
        QCOMPARE(titlesUnder(model, others), QStringList{u"odd \"name"_s});
        QCOMPARE(model.address(model.index(0, 0, others)).toText(), u"campus/relational/odd \"name"_s);
    }

    void whatIsNewInTheStoreIsThereAfterReadingAgain()
    {
        const auto deployments = openDeployments(database_->access().password);
        deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        DeploymentTreeModel model(*deployments);
        const QPersistentModelIndex node = model.find(store());
        model.populate(node);
        QTRY_COMPARE(model.state(node), State::Populated);
        VERIFY_RESULT(runSql(database_->access(), u"CREATE VIEW seniors AS SELECT * FROM users"_s));
        model.refreshStore(store());
        QTRY_VERIFY(titlesUnder(model, node).contains(u"Other views"_s));
        VERIFY_RESULT(runSql(database_->access(), u"DROP VIEW seniors"_s));
    }

    void aRefusedConnectionIsANodeThatTellsWhatHelps()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        StoreAddress address = database_->access().address;
        address.hosts = {{u"127.0.0.1"_s, taken.serverPort()}};
        taken.close();
        const auto deployments = openDeployments(database_->access().password);
        deployments->add(smallDeployment(u"campus"_s, address));
        DeploymentTreeModel model(*deployments);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QPersistentModelIndex node = model.find(store());
        model.populate(node);
        QTRY_COMPARE(model.state(node), State::Failed);
        const std::optional<Error> error = model.error(model.index(0, 0, node));
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::ConnectionRefused);
        QVERIFY(!error->remedy.isEmpty());
        QCOMPARE(titlesUnder(model, node), QStringList{error->what});

        model.populate(node);
        QCOMPARE(model.state(node), State::Populating);
        QTRY_COMPARE(model.state(node), State::Failed);
    }

    void aWrongPasswordIsToldAsOne()
    {
        const auto deployments = openDeployments(u"not the password"_s);
        deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        DeploymentTreeModel model(*deployments);
        const QPersistentModelIndex node = model.find(store());
        model.populate(node);
        QTRY_COMPARE(model.state(node), State::Failed);
        QVERIFY2(model.error(node)->kind == Error::Kind::WrongPassword,
                 describeError(*model.error(node)).constData());
    }

    void aBrokenConnectionIsMendedAndToldOf()
    {
        const auto deployments = openDeployments(database_->access().password);
        deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        StoreConnection *connection = deployments->connection(u"campus"_s, u"relational"_s);
        QSignalSpy lost(deployments.get(), &OpenDeployments::storeLost);
        QSignalSpy mended(deployments.get(), &OpenDeployments::storeMended);
        connection->open();
        QTRY_COMPARE(connection->stage(), StoreConnection::Stage::Open);
        VERIFY_RESULT(runSql(database_->access(),
                             u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                             "current_database() AND pid <> pg_backend_pid()"_s));
        deployments->pingAll();
        QTRY_COMPARE(lost.size(), 1);
        QTRY_COMPARE(mended.size(), 1);
        QCOMPARE(connection->stage(), StoreConnection::Stage::Open);
        QCOMPARE(connection->state().kind, ConnectionState::Kind::Connected);
    }

    void latencyIsMeasured()
    {
        const auto deployments = openDeployments(database_->access().password);
        deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        StoreConnection *connection = deployments->connection(u"campus"_s, u"relational"_s);
        QSignalSpy measured(deployments.get(), &OpenDeployments::latencyMeasured);
        connection->open();
        QTRY_COMPARE(connection->stage(), StoreConnection::Stage::Open);
        deployments->pingAll();
        QTRY_VERIFY(!measured.isEmpty());
        QVERIFY(connection->state().latency.count() > 0);
    }

    void typingKeepsMatchesWithWhatIsAboveThem()
    {
        const auto deployments = openDeployments(database_->access().password);
        deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        DeploymentTreeModel model(*deployments);
        DeploymentFilterModel filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filter,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QPersistentModelIndex node = model.find(store());
        model.populate(node);
        QTRY_COMPARE(model.state(node), State::Populated);
        filter.setText(u"COUR"_s);
        const QModelIndex shown = filter.mapFromSource(node);
        QVERIFY(shown.isValid());
        QCOMPARE(titlesUnder(filter, shown), QStringList{u"Courses"_s});
        filter.setText(u"no such thing"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.setText({});
        QCOMPARE(filter.rowCount(filter.mapFromSource(node)), 3);
    }

    void aTakenNameIsRefused()
    {
        const auto deployments = openDeployments(database_->access().password);
        DeploymentTreeModel model(*deployments);
        VERIFY_RESULT(deployments->add(smallDeployment(u"campus"_s, database_->access().address)));
        const StoreConnection *before = deployments->connection(u"campus"_s, u"relational"_s);
        StoreAddress elsewhere = database_->access().address;
        elsewhere.database = u"elsewhere"_s;
        const Result<void> again = deployments->add(smallDeployment(u"campus"_s, elsewhere));
        VERIFY_FAILS(again, Error::Kind::Conflict);
        QVERIFY(!again.error().remedy.isEmpty());
        QCOMPARE(deployments->connection(u"campus"_s, u"relational"_s), before);
        QCOMPARE(before->store().address, database_->access().address);
        QCOMPARE(titlesUnder(model, {}), QStringList{u"campus"_s});
    }

    void aRemovedDeploymentLeavesTheTree()
    {
        const auto deployments = openDeployments(database_->access().password);
        DeploymentTreeModel model(*deployments);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        deployments->add(smallDeployment(u"other"_s, database_->access().address));
        model.populate(model.find(store()));
        deployments->remove(u"campus"_s);
        QCOMPARE(titlesUnder(model, {}), QStringList{u"other"_s});
    }
};

QTEST_GUILESS_MAIN(DeploymentTreeModelTest)
#include "deployment_tree_model_test.moc"
