// SPDX-License-Identifier: GPL-3.0-or-later
// Deployments leave one window as a file and arrive in another, driven as a person drives it.
#include "app/deployment_transfer.h"
#include "tests/gui/connections/session_window.h"
#include "tests/support/verify_result.h"
#include "widgets/connections/export_deployments_dialog.h"
#include "widgets/connections/passphrase_dialog.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/question.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

const QString passphrase = u"between two computers"_s;
constexpr int patience = 30000; ///< milliseconds; deriving a key is work

/// Before the session of a workstation is made: its passwords are in a file whose passphrase the environment
/// names.
struct OwnFolder {
    OwnFolder()
    {
        qputenv("XDG_CONFIG_HOME", config.path().toLocal8Bit());
        qputenv("XDG_STATE_HOME", config.filePath(u"state"_s).toLocal8Bit());
        QFile file(config.filePath(u"passphrase"_s));
        if (file.open(QIODevice::WriteOnly)) {
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            file.write("of this workstation");
        }
        qputenv("REGISTRAR_PASSPHRASE_FILE", file.fileName().toLocal8Bit());
    }
    QTemporaryDir config;
};

struct Workstation : OwnFolder, SessionWindow {
    Workstation() { window.show(); }

    template<typename Dialog>
    Dialog *dialog() const
    {
        return window.findChild<Dialog *>();
    }

    DeploymentTransfer transfer{window, session};
};

Deployment campus()
{
    Deployment deployment{.name = u"campus"_s, .blueprint = u"learnflow"_s, .stores = {}};
    deployment.stores = {{u"relational"_s, parseStoreAddress(u"postgresql://me@db/learnflow"_s)->address}};
    return deployment;
}

} // namespace

class DeploymentTransferTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); }
    void cleanup() { NextAnswers::clear(); }

    void takesPasswordsAlongEncrypted()
    {
        QTemporaryDir between;
        const QString file = between.filePath(u"campus.registrar"_s);
        {
            Workstation here;
            here.session.addDeployment(campus(), {{u"relational"_s, u"hunter2"_s}});
            QTRY_VERIFY_WITH_TIMEOUT(here.session.deployments().find(u"campus"_s), patience);
            here.transfer.exportDeployments();
            QTRY_VERIFY_WITH_TIMEOUT(here.dialog<ExportDeploymentsDialog>(), patience);
            auto *dialog = here.dialog<ExportDeploymentsDialog>();
            QCOMPARE(dialog->findChild<QListWidget *>()->count(), 1);
            dialog->findChild<QCheckBox *>(u"withPasswords"_s)->click();
            NextAnswers::file(file);
            dialog->findChild<QPushButton *>(u"export"_s)->click();
            QTRY_VERIFY_WITH_TIMEOUT(here.dialog<PassphraseDialog>(), patience);
            auto *ask = here.dialog<PassphraseDialog>();
            QTest::keyClicks(ask->findChild<QLineEdit *>(u"passphrase"_s), passphrase);
            QTest::keyClicks(ask->findChild<QLineEdit *>(u"confirmation"_s), passphrase);
            ask->findChild<QPushButton *>(u"accept"_s)->click();
            QTRY_COMPARE_WITH_TIMEOUT(here.window.notifications()->tone(), NotificationBar::Tone::Success,
                                      patience);
        }
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(isSealed(written.readAll()));

        Workstation there;
        NextAnswers::file(file);
        there.transfer.importDeployments();
        QTRY_VERIFY_WITH_TIMEOUT(there.dialog<PassphraseDialog>(), patience);
        auto *ask = there.dialog<PassphraseDialog>();
        QTest::keyClicks(ask->findChild<QLineEdit *>(u"passphrase"_s), passphrase);
        ask->findChild<QPushButton *>(u"accept"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(there.session.deployments().find(u"campus"_s), patience);
        UNWRAP_RESULT(const auto secret, there.session.secrets()->read(u"campus/relational"_s));
        QCOMPARE(secret, u"hunter2"_s);
    }

    void aRenamedDeploymentTakesItsStagedEditsAlong()
    {
        Workstation here;
        here.session.addDeployment(campus(), {});
        QTRY_VERIFY_WITH_TIMEOUT(here.session.deployments().find(u"campus"_s), patience);
        const auto changes = here.staged.find(u"campus"_s, u"relational"_s);
        QTRY_VERIFY(here.staged.isKept());
        changes->add({u"public"_s, u"users"_s}, {{u"name"_s, Value(u"Ada"_s)}});
        Deployment renamed = here.session.deployments().find(u"campus"_s)->deployment;
        renamed.name = u"north"_s;
        here.session.updateDeployment(u"campus"_s, renamed, {});
        QTRY_VERIFY_WITH_TIMEOUT(here.session.deployments().find(u"north"_s), patience);
        QCOMPARE(here.staged.count(u"north"_s), 1);
        QCOMPARE(here.staged.find(u"north"_s, u"relational"_s), changes);
        QCOMPARE(here.staged.stores().first().name(), u"north/relational"_s);
    }

    void saysThatThereIsNothingToExport()
    {
        Workstation here;
        here.transfer.exportDeployments();
        QTRY_COMPARE_WITH_TIMEOUT(here.window.notifications()->tone(), NotificationBar::Tone::Information,
                                  patience);
        QTRY_VERIFY_WITH_TIMEOUT(here.window.notifications()->isVisible(), patience);
        QVERIFY(!here.dialog<ExportDeploymentsDialog>());
    }

    void saysWhatIsWrongWithAFile()
    {
        Workstation here;
        here.transfer.importFile(here.config.filePath(u"passphrase"_s));
        QTRY_COMPARE_WITH_TIMEOUT(here.window.notifications()->tone(), NotificationBar::Tone::Danger,
                                  patience);
    }
};

QTEST_MAIN(DeploymentTransferTest)
#include "deployment_transfer_test.moc"
