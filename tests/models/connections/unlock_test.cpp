// SPDX-License-Identifier: GPL-3.0-or-later
// Production opens read-only, is written to while it is unlocked, and locks itself again.
#include "models/connections/access_words.h"
#include "models/connections/deployment_tree_model.h"
#include "models/records/records_model.h"
#include "tests/support/open_deployments_fixture.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

Result<ApplyReport> insertUser(const StoreConnection &store, int id)
{
    Change change;
    change.kind = Change::Kind::Add;
    change.source = {u"public"_s, u"users"_s};
    change.document = {{u"id"_s, Value(id)}};
    const auto applied = store.repository()->apply({.store = u"relational"_s, .changes = {change}});
    (void)QTest::qWaitFor([&applied] { return applied.isFinished(); }, 20000);
    return applied.isFinished() ? applied.result() : failure({.kind = Error::Kind::Timeout});
}

bool wasWritten(const Result<ApplyReport> &report)
{
    return report && report->allApplied();
}

} // namespace

class UnlockTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryDatabase> database_;
    std::unique_ptr<OpenDeployments> deployments_;

    void open(Environment environment)
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        database_ = std::move(database);
        VERIFY_RESULT(runSql(database_->access(), u"CREATE TABLE users (id int PRIMARY KEY)"_s));
        deployments_ = openDeployments(database_->access().password);
        Deployment deployment = smallDeployment(u"campus"_s, database_->access().address);
        deployment.environment = environment;
        deployments_->add(deployment);
        store().open();
        QTRY_COMPARE(store().stage(), StoreConnection::Stage::Open);
    }
    StoreConnection &store() const { return *deployments_->connection(u"campus"_s, u"relational"_s); }
    const OpenDeployment &campus() const { return *deployments_->find(u"campus"_s); }
    AccessWords words() const { return accessWords(campus(), store().state().server); }

private Q_SLOTS:
    void productionOpensReadOnly()
    {
        open(Environment::Production);
        QVERIFY(campus().deployment.readOnly);
        QVERIFY(!wasWritten(insertUser(store(), 1)));
        QCOMPARE(words().text, u"Read-only by this window only"_s);
        QVERIFY(!words().detail.isEmpty());
    }

    void othersDoNot()
    {
        open(Environment::Staging);
        QVERIFY(!campus().deployment.readOnly);
        QVERIFY(wasWritten(insertUser(store(), 1)));
        QVERIFY(words().text.isEmpty());
        deployments_->unlock(u"campus"_s, QDateTime::currentDateTime().addSecs(60));
        QVERIFY(!campus().unlockedUntil); // there is nothing to unlock
    }

    void isWrittenToWhileItIsUnlocked()
    {
        open(Environment::Production);
        QSignalSpy changed(deployments_.get(), &OpenDeployments::accessChanged);
        deployments_->unlock(u"campus"_s, QDateTime::currentDateTime().addSecs(900));
        QCOMPARE(changed.size(), 1);
        QVERIFY(words().text.startsWith(u"Unlocked until"_s));
        const auto written = insertUser(store(), 1);
        VERIFY_RESULT(written);
        QVERIFY(wasWritten(written));
        deployments_->lock(u"campus"_s);
        QCOMPARE(changed.size(), 2);
        QVERIFY(!wasWritten(insertUser(store(), 2)));
        UNWRAP_RESULT(const auto rows, runSql(database_->access(), u"SELECT count(*) FROM users"_s));
        QCOMPARE(rows.first().first(), u"1"_s);
    }

    void tellsThePagesThatRecordsCanBeEdited()
    {
        open(Environment::Production);
        RecordsModel model(store().repository(), smallBlueprint().entities.first(),
                           std::make_shared<StagedChanges>(u"relational"_s));
        QVERIFY(!model.isEditable());
        QSignalSpy told(&model, &RecordsModel::stateChanged);
        deployments_->unlock(u"campus"_s, QDateTime::currentDateTime().addSecs(900));
        QTRY_VERIFY(model.isEditable() && !told.isEmpty());
        told.clear();
        deployments_->lock(u"campus"_s);
        QTRY_VERIFY(!model.isEditable() && !told.isEmpty());
    }

    void locksItselfAgain()
    {
        open(Environment::Production);
        QSignalSpy relocked(deployments_.get(), &OpenDeployments::relocked);
        deployments_->unlock(u"campus"_s, QDateTime::currentDateTime().addMSecs(300));
        QVERIFY(!campus().deployment.readOnly);
        QTRY_COMPARE(relocked.size(), 1);
        QVERIFY(campus().deployment.readOnly);
        QVERIFY(!campus().unlockedUntil);
        QVERIFY(!wasWritten(insertUser(store(), 1)));
    }

    void theTreeSaysWhatTheStoresProve()
    {
        open(Environment::Production);
        DeploymentTreeModel model(*deployments_);
        const auto tip = [&model] { return model.index(0, 0).data(Qt::ToolTipRole).toString(); };
        QVERIFY2(tip().endsWith(words().sentence()), qPrintable(tip()));
        QVERIFY2(tip().contains(u"Read-only by this window only"_s), qPrintable(tip()));

        // Another user, who may only read.
        const QString reader = u"reader_"_s + database_->access().address.database;
        VERIFY_RESULT(runSql(database_->access(), u"CREATE ROLE \"%1\" LOGIN PASSWORD 'r'"_s.arg(reader)));
        Deployment deployment = smallDeployment(u"readers"_s, database_->access().address);
        deployment.stores.first().address.user = reader;
        deployment.environment = Environment::Production;
        const auto readers = openDeployments(u"r"_s);
        DeploymentTreeModel theirs(*readers);
        VERIFY_RESULT(readers->add(deployment));
        const auto theirTip = [&theirs] { return theirs.index(0, 0).data(Qt::ToolTipRole).toString(); };
        QVERIFY2(theirTip().contains(u"Read-only: "_s),
                 qPrintable(theirTip())); // nothing has told anything yet
        readers->connection(u"readers"_s, u"relational"_s)->open();
        QTRY_VERIFY2(theirTip().contains(u"Proved read-only"_s), qPrintable(theirTip()));
        QCOMPARE(accessWords(*readers->find(u"readers"_s)).tone, AccessWords::Tone::Good);
        readers->remove(u"readers"_s);
        VERIFY_RESULT(runSql(database_->access(), u"DROP ROLE \"%1\""_s.arg(reader)));
    }

    void saysThatTheServerItselfRefuses()
    {
        open(Environment::Production);
        ServerInfo server;
        server.writeProof = {WriteProof::Kind::ReadOnly, u"The user may change nothing."_s};
        QCOMPARE(accessWords(campus(), server).text, u"Proved read-only"_s);
        QCOMPARE(accessWords(campus(), server).tone, AccessWords::Tone::Good);
        QCOMPARE(accessWords(campus(), std::nullopt).text, u"Read-only"_s);
    }
};

QTEST_GUILESS_MAIN(UnlockTest)
#include "unlock_test.moc"
