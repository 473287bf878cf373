// SPDX-License-Identifier: GPL-3.0-or-later
// Deployments go from one computer to another whole, and their passwords never in plain text.
#include "operations/connections/deployment_bundle.h"
#include "operations/connections/sealed_secret_store.h"
#include "tests/support/verify_result.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

constexpr SealCost cheap{64, 1, 1};
const QString passphrase = u"between two computers"_s;

/// A workstation's settings in a folder of its own.
struct Workstation {
    QTemporaryDir folder;
    DeploymentCatalogue catalogue{folder.filePath(u"deployments.json"_s)};
    SealedSecretStore secrets{folder.filePath(u"secrets.sealed"_s),
                              [](const PassphraseRequest &) { return Result<QString>(u"local"_s); }, cheap};
};

Deployment campus()
{
    Deployment deployment{.name = u"campus"_s, .blueprint = u"learnflow"_s, .stores = {}};
    deployment.environment = Environment::Production;
    deployment.readOnly = true;
    deployment.stores = {
        {u"relational"_s,
         parseStoreAddress(u"postgresql://registrar@db.example.org:5433/learnflow?sslmode=require"_s)
             ->address},
        {u"documents"_s, parseStoreAddress(u"mongodb://a,b/learnflow?replicaSet=rs0"_s)->address}};
    return deployment;
}

} // namespace

class DeploymentBundleTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workstation> here_;
    std::unique_ptr<Workstation> there_;
    std::unique_ptr<QTemporaryDir> state_; ///< with a journal of the test's own

private Q_SLOTS:
    void init()
    {
        state_ = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", state_->path().toUtf8());
        here_ = std::make_unique<Workstation>();
        there_ = std::make_unique<Workstation>();
        VERIFY_RESULT(
            addDeployment(here_->catalogue, here_->secrets, campus(), {{u"relational"_s, u"hunter2"_s}}));
        Deployment other = campus();
        other.name = u"other"_s;
        VERIFY_RESULT(addDeployment(here_->catalogue, here_->secrets, other, {}));
    }

    void takesEverythingAlong()
    {
        UNWRAP_RESULT(const auto bundle, gatherBundle(here_->catalogue, here_->secrets, {}, true));
        UNWRAP_RESULT(const QByteArray bytes, writeBundle(bundle, passphrase, cheap));
        QVERIFY(isSealed(bytes));
        QVERIFY(!bytes.contains("hunter2") && !bytes.contains("campus"));
        UNWRAP_RESULT(const auto read, readBundle(bytes, passphrase));
        UNWRAP_RESULT(const auto import, importBundle(there_->catalogue, there_->secrets, read, false));
        QCOMPARE(import.added, (QStringList{u"campus"_s, u"other"_s}));
        UNWRAP_RESULT(const Deployment arrived, there_->catalogue.find(u"campus"_s));
        QCOMPARE(arrived.environment, Environment::Production);
        QVERIFY(arrived.readOnly);
        QCOMPARE(arrived.stores.size(), 2);
        QVERIFY(arrived.stores.first().address == campus().stores.first().address);
        QCOMPARE(*there_->secrets.read(u"campus/relational"_s).value(), u"hunter2"_s);
    }

    void writesNoPasswordWithoutAPassphrase()
    {
        UNWRAP_RESULT(const auto bundle, gatherBundle(here_->catalogue, here_->secrets, {u"campus"_s}, true));
        QCOMPARE(bundle.deployments.size(), 1);
        UNWRAP_RESULT(const QByteArray bytes, writeBundle(bundle, {}));
        QVERIFY(bytes.contains("campus"));
        QVERIFY(!bytes.contains("hunter2"));
        UNWRAP_RESULT(const auto read, readBundle(bytes, {}));
        UNWRAP_RESULT(const auto import, importBundle(there_->catalogue, there_->secrets, read, false));
        QCOMPARE(import.added.size(), 1);
        // It does not claim a password that is not there.
        QVERIFY(!there_->catalogue.find(u"campus"_s)->stores.first().hasPassword);
    }

    void leavesTakenNamesAloneUnlessTold()
    {
        Deployment own = campus();
        own.readOnly = false;
        own.stores.removeLast();
        VERIFY_RESULT(addDeployment(there_->catalogue, there_->secrets, own, {{u"relational"_s, u"mine"_s}}));
        UNWRAP_RESULT(const auto bundle, gatherBundle(here_->catalogue, here_->secrets, {}, true));
        UNWRAP_RESULT(const auto first, importBundle(there_->catalogue, there_->secrets, bundle, false));
        QCOMPARE(first.skipped, QStringList{u"campus"_s});
        QCOMPARE(*there_->secrets.read(u"campus/relational"_s).value(), u"mine"_s);
        UNWRAP_RESULT(const auto second, importBundle(there_->catalogue, there_->secrets, bundle, true));
        QCOMPARE(second.replaced.size(), 2);
        QCOMPARE(*there_->secrets.read(u"campus/relational"_s).value(), u"hunter2"_s);
        QCOMPARE(there_->catalogue.find(u"campus"_s)->stores.size(), 2);
    }

    void forgetsPasswordsThatAReplacementDoesNotHave()
    {
        VERIFY_RESULT(updateDeployment(here_->catalogue, here_->secrets, campus(), {}));
        QVERIFY(!here_->secrets.read(u"campus/relational"_s)->has_value());
        QVERIFY(!here_->catalogue.find(u"campus"_s)->stores.first().hasPassword);
    }

    void theJournalKnowsWhatWasTakenElsewhere()
    {
        UNWRAP_RESULT(const auto bundle, gatherBundle(here_->catalogue, here_->secrets, {}, true));
        const QString name = here_->folder.filePath(u"out.registrar"_s);
        VERIFY_RESULT(exportBundle(bundle, {}, name));
        UNWRAP_RESULT(const auto entries, Journal().find({.kind = u"deployment-export"_s}));
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(1).deployment, u"campus"_s);
        QCOMPARE(entries.at(0).deployment, u"other"_s);
        QCOMPARE(fieldOf(entries.at(1).details, u"file"_s).toText(), name);
        QCOMPARE(fieldOf(entries.at(1).details, u"passwords"_s),
                 Value(qint64(0))); // none without a passphrase
        VERIFY_FAILS(exportBundle(bundle, {}, here_->folder.filePath(u"none/out"_s)), Error::Kind::File);
        UNWRAP_RESULT(const auto failed, Journal().find({.kind = u"deployment-export"_s, .limit = 1}));
        QCOMPARE(failed.first().outcome, u"failed"_s);
    }

    void saysWhatIsWrong()
    {
        UNWRAP_RESULT(const auto bundle, gatherBundle(here_->catalogue, here_->secrets, {}, true));
        UNWRAP_RESULT(const QByteArray bytes, writeBundle(bundle, passphrase, cheap));
        VERIFY_FAILS(readBundle(bytes, u"another"_s), Error::Kind::WrongPassword);
        VERIFY_FAILS(readBundle("{}", {}), Error::Kind::InvalidInput);
        VERIFY_FAILS(readBundle(R"({"format": "registrar deployments", "version": 2})", {}),
                     Error::Kind::InvalidInput);
        VERIFY_FAILS(gatherBundle(here_->catalogue, here_->secrets, {u"none"_s}, false),
                     Error::Kind::NotFound);
    }

    void survivesAnyBytes()
    {
        UNWRAP_RESULT(const auto bundle, gatherBundle(here_->catalogue, here_->secrets, {}, false));
        UNWRAP_RESULT(const QByteArray whole, writeBundle(bundle, {}));
        QRandomGenerator random(11);
        for (int round = 0; round < 400; ++round) {
            QByteArray bytes = whole.first(random.bounded(int(whole.size()) + 1));
            for (int change = 0; change < 3 && !bytes.isEmpty(); ++change)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            (void)readBundle(bytes, {});
        }
    }

    void keepsTheFilePrivate()
    {
        const QString name = here_->folder.filePath(u"out.registrar"_s);
        VERIFY_RESULT(writeBundleFile(name, "x"));
        UNWRAP_RESULT(const QByteArray read, readBundleFile(name));
        QCOMPARE(read, QByteArray("x"));
#ifndef Q_OS_WIN
        QVERIFY(!(QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther)));
#endif
        VERIFY_FAILS(readBundleFile(here_->folder.filePath(u"none"_s)), Error::Kind::File);
    }
};

QTEST_GUILESS_MAIN(DeploymentBundleTest)
#include "deployment_bundle_test.moc"
