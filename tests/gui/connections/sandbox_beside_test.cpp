// SPDX-License-Identifier: GPL-3.0-or-later
// A sandbox opened beside a deployment that is called as one of the sandbox's platforms.
#include "models/connections/deployment_tree_model.h"
#include "operations/sandbox/sandbox_deployments.h"
#include "operations/sandbox/sandbox_folder.h"
#include "tests/gui/connections/session_window.h"
#include "tests/support/sandbox_servers.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

const EntitySource users{u"public"_s, u"users"_s};

Deployment theSchools()
{
    Deployment deployment{.name = u"learnflow"_s,
                          .blueprint = u"learnflow"_s,
                          .environment = Environment::Production,
                          .stores = {}};
    deployment.stores = {{.name = u"relational"_s,
                          .address = parseStoreAddress(u"postgresql://me@127.0.0.1:1/school"_s)->address}};
    return deployment;
}

} // namespace

class SandboxBesideTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        const auto servers = SandboxServers::find();
        if (!servers) {
            QSKIP(describeError(servers.error()).constData());
        }
        // The test run's own servers, under a name by which the program finds them.
        sandbox_ = u"beside-%1"_s.arg(QCoreApplication::applicationPid());
        UNWRAP_RESULT(const SandboxFolder folder, SandboxFolder::named(sandbox_));
        QVERIFY(QDir().mkpath(QFileInfo(folder.path()).path()));
        QVERIFY(QFile::link(servers->folder(), folder.path()));
        link_ = folder.path();
    }

    void cleanupTestCase()
    {
        if (!link_.isEmpty()) {
            QVERIFY(QFile::remove(link_));
        }
    }

    void bothStandSideBySide()
    {
        SessionWindow open;
        OpenDeployments &deployments = open.session.deployments();
        VERIFY_RESULT(deployments.add(theSchools()));
        open.staged.of(u"learnflow"_s, u"relational"_s).changes->add(users, {{u"id"_s, Value(1)}});
        const StoreConnection *before = deployments.connection(u"learnflow"_s, u"relational"_s);

        const QString beside = openSandbox(open);
        QVERIFY(deployments.find(beside));
        QVERIFY(deployments.find(u"learnflow"_s)->deployment.readOnly);
        QVERIFY(!deployments.find(beside)->deployment.readOnly);
        QCOMPARE(deployments.connection(u"learnflow"_s, u"relational"_s), before);
        QVERIFY(deployments.connection(beside, u"relational"_s)->store().address != before->store().address);
        QVERIFY(open.session.isSandboxed(beside));
        QVERIFY(!open.session.isSandboxed(u"learnflow"_s));

        QCOMPARE(open.staged.count(u"learnflow"_s), 1);
        QCOMPARE(open.staged.count(beside), 0);
        open.staged.of(beside, u"relational"_s).changes->add(users, {{u"id"_s, Value(2)}});
        open.staged.of(beside, u"relational"_s).changes->add(users, {{u"id"_s, Value(3)}});
        QCOMPARE(open.staged.count(u"learnflow"_s), 1);
        QCOMPARE(open.staged.count(beside), 2);
    }

    void noPasswordGoesToTheOther()
    {
        SessionWindow open;
        VERIFY_RESULT(open.session.deployments().add(theSchools()));
        const QString beside = openSandbox(open);
        const auto password = [&open](const QString &deployment) {
            const StoreConnection *store = open.session.deployments().connection(deployment, u"relational"_s);
            return open.session.password(deployment, store->store()).result();
        };
        UNWRAP_RESULT(const QString sandboxed, password(beside));
        QVERIFY(!sandboxed.isEmpty());
        UNWRAP_RESULT(const QString real, password(u"learnflow"_s));
        QCOMPARE(real, QString());
    }

    void whatIsStagedComesBackWhereItWasStaged()
    {
        QTemporaryDir folder;
        const StagedPlace place{folder.filePath(u"staged"_s), folder.filePath(u"key"_s)};
        QString beside;
        {
            SessionWindow open;
            VERIFY_RESULT(open.session.deployments().add(theSchools()));
            StagedStores staged(open.session.deployments(), place);
            beside = openSandbox(open);
            QTRY_VERIFY(!staged.isReading());
            staged.of(beside, u"relational"_s).changes->add(users, {{u"id"_s, Value(2)}});
            staged.flush();
        }
        SessionWindow open;
        VERIFY_RESULT(open.session.deployments().add(theSchools()));
        StagedStores staged(open.session.deployments(), place);
        QTRY_VERIFY(!staged.isReading());
        QCOMPARE(staged.count(u"learnflow"_s), 0);
        QCOMPARE(openSandbox(open), beside);
        QTRY_COMPARE(staged.count(beside), 1);
        QCOMPARE(staged.count(u"learnflow"_s), 0);
    }

    void openedTwiceItStaysAsItIs()
    {
        SessionWindow open;
        const QString beside = openSandbox(open);
        const StoreConnection *before = open.session.deployments().connection(beside, u"relational"_s);
        QVERIFY(before);
        const qsizetype count = open.session.deployments().deployments().size();
        QCOMPARE(openSandbox(open), beside);
        QCOMPARE(open.session.deployments().connection(beside, u"relational"_s), before);
        QCOMPARE(open.session.deployments().deployments().size(), count);
    }

    void anAddressBesideTheOptionIsTheSandboxes()
    {
        SessionWindow open;
        VERIFY_RESULT(open.session.deployments().add(theSchools()));
        const QString beside = openSandbox(open);
        const EntityAddress plain{u"learnflow"_s, u"relational"_s, u"users"_s};
        const EntityAddress sandboxed{beside, u"relational"_s, u"users"_s};
        QCOMPARE(open.session.onSandbox(plain, sandbox_), sandboxed);
        QCOMPARE(open.session.onSandbox(sandboxed, sandbox_), sandboxed);
        const EntityAddress other{u"campus"_s, u"relational"_s, u"users"_s};
        QCOMPARE(open.session.onSandbox(other, sandbox_), other);
    }

private:
    /// Answers what its learnflow is called.
    QString openSandbox(SessionWindow &open) const
    {
        QSignalSpy opened(&open.session, &WindowSession::sandboxOpened);
        open.session.openSandbox(sandbox_);
        return opened.wait(30000) ? sandboxDeploymentName(sandbox_, u"learnflow"_s) : QString();
    }

    QString sandbox_;
    QString link_;
};

QTEST_MAIN(SandboxBesideTest)
#include "sandbox_beside_test.moc"
