// SPDX-License-Identifier: GPL-3.0-or-later
// “Open sandbox” on a machine where nobody has filled one: servers, five platforms, and data in them.
#include "app/open_sandbox_work.h"
#include "operations/sandbox/server_programs.h"
#include "repository/repository.h"
#include "tests/support/verify_result.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace registrar;

class OpenSandboxTest : public QObject
{
    Q_OBJECT

    QTemporaryDir home_;

    static Result<Total> users(const OpenedSandbox &opened)
    {
        for (const SandboxDeployment &found : opened.deployments) {
            if (!found.deployment.name.endsWith(u"learnflow"_s))
                continue;
            const DeploymentStore *store = found.deployment.store(u"relational"_s);
            Repository repository({store->address, found.passwords.value(store->name), {}, {}});
            Query query;
            query.source = {u"public"_s, u"users"_s};
            return repository.count(query).result();
        }
        return failure({.kind = Error::Kind::NotFound, .what = u"No learnflow."_s});
    }

private Q_SLOTS:
    void initTestCase()
    {
        const ServerPrograms programs = ServerPrograms::find(ServerSearch::thisMachine());
        if (programs.root.isEmpty() || !programs.missing.isEmpty())
            QSKIP("The sandbox's servers are not installed: packaging/sandbox/install.");
        qputenv("XDG_STATE_HOME", home_.path().toUtf8());
    }

    void aFreshOneHasSampleData()
    {
        const auto opened = std::make_shared<OpenedSandbox>();
        OpenSandboxWork work(u"fresh"_s, opened);
        QStringList logged;
        const OperationReport report = runOperation(
            work, {}, {.progressed = {}, .logged = [&](const QString &line) { logged.append(line); }});
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->toText()) : "");
        QCOMPARE(opened->deployments.size(), 5);
        UNWRAP_RESULT(const Total people, users(*opened));
        QCOMPARE(people.records, 1000);

        // Another window finds it running, and leaves it as it is.
        const auto again = std::make_shared<OpenedSandbox>();
        OpenSandboxWork second(u"fresh"_s, again);
        const OperationReport found = runOperation(second, {}, {});
        QVERIFY2(!found.error, found.error ? qPrintable(found.error->toText()) : "");
        QVERIFY(!again->owned);
        UNWRAP_RESULT(const Total same, users(*again));
        QCOMPARE(same.records, 1000);
    }
};

QTEST_GUILESS_MAIN(OpenSandboxTest)
#include "open_sandbox_test.moc"
