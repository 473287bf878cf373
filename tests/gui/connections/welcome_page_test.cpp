// SPDX-License-Identifier: GPL-3.0-or-later
// The window with nothing open: ways to begin, deployments of late, and a lock for production.
#include "models/connections/access_words.h"
#include "operations/journal/journal.h"
#include "tests/gui/connections/session_window.h"
#include "tests/support/verify_result.h"
#include "widgets/connections/deployment_dialog.h"
#include "widgets/connections/server_status.h"
#include "widgets/connections/unlock_dialog.h"
#include "widgets/connections/welcome_page.h"
#include "widgets/shared/connection_badge.h"

#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

struct OpenWindow : SessionWindow {
    OpenWindow()
    {
        session.deployments().add(deployment(u"campus"_s, Environment::Production));
        session.deployments().add(deployment(u"lab"_s, Environment::Development));
        window.show();
    }

    static Deployment deployment(const QString &name, Environment environment)
    {
        Deployment deployment{
            .name = name, .blueprint = u"learnflow"_s, .environment = environment, .stores = {}};
        deployment.stores = {{.name = u"relational"_s,
                              .address = parseStoreAddress(u"postgresql://me@127.0.0.1:1/x"_s)->address}};
        return deployment;
    }
    WelcomePage *welcome() const { return window.findChild<WelcomePage *>(); }
};

} // namespace

class WelcomePageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theLatestDeploymentComesFirst()
    {
        OpenWindow open;
        QCOMPARE(open.welcome()->recent(), (QStringList{u"campus"_s, u"lab"_s}));
        open.window.open({u"lab"_s, u"relational"_s, u"users"_s});
        QCOMPARE(open.welcome()->recent(), (QStringList{u"lab"_s, u"campus"_s}));
        open.session.deployments().remove(u"lab"_s);
        QCOMPARE(open.welcome()->recent(), QStringList{u"campus"_s});
    }

    void aDeploymentIsGoneOnWith()
    {
        OpenWindow open;
        QSignalSpy opened(open.welcome(), &WelcomePage::opened);
        const auto button = [&open] { // those of before the last change go a moment later
            const auto all = open.welcome()->findChildren<QPushButton *>(u"recent-campus"_s);
            return all.size() == 1 ? all.first() : nullptr;
        };
        QTRY_VERIFY(button() && button()->isVisible());
        QTest::mouseClick(button(), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<EntityAddress>().store, u"relational"_s);
    }

    void whatIsDroppedBeginsADeployment()
    {
        OpenWindow open;
        QMimeData data;
        data.setText(u"mongodb://localhost:27017/tfg_chatbot"_s);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(open.welcome(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(open.welcome(), &drop);
        auto *dialog = open.window.findChild<DeploymentDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->findChild<QWidget *>(u"store-documents"_s));
        QTRY_COMPARE(
            dialog->findChild<QWidget *>(u"store-documents"_s)->findChild<QLineEdit *>(u"address"_s)->text(),
            u"mongodb://localhost:27017/tfg_chatbot"_s);
        dialog->reject();
    }

    void productionIsUnlockedWithAReason()
    {
        OpenWindow open;
        open.window.open({u"campus"_s, u"relational"_s, u"users"_s});
        ServerStatus &status = *open.window.serverStatus();
        auto *button = status.findChild<QToolButton *>(u"unlock"_s);
        QTRY_VERIFY(button->isVisible());
        QCOMPARE(status.accessText(), u"Read-only"_s);
        const auto *badge = status.findChild<ConnectionBadge *>();
        const AccessWords words = accessWords(*open.session.deployments().find(u"campus"_s));
        QCOMPARE(badge->toolTip(), u"campus is a production deployment.\n"_s + words.sentence());
        QCOMPARE(badge->accessibleName(), badge->toolTip());
        button->click();
        auto *dialog = open.window.findChild<UnlockDialog *>();
        QVERIFY(dialog);
        auto *unlock = dialog->findChild<QPushButton *>(u"unlock"_s);
        QVERIFY(!unlock->isEnabled()); // without a reason
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reason"_s), u"ticket 481"_s);
        unlock->click();
        QTRY_VERIFY(open.session.deployments().find(u"campus"_s)->unlockedUntil);
        QVERIFY(status.accessText().startsWith(u"Unlocked until"_s));
        QVERIFY(badge->toolTip().contains(status.accessText()));
        UNWRAP_RESULT(const auto entries, Journal().find({.deployment = u"campus"_s, .kind = u"unlock"_s}));
        QVERIFY(!entries.isEmpty());
        QCOMPARE(fieldOf(entries.first().details, u"reason"_s).toText(), u"ticket 481"_s);
        button->click();
        QVERIFY(!open.session.deployments().find(u"campus"_s)->unlockedUntil);
        QTRY_VERIFY(!Journal().find({.deployment = u"campus"_s, .kind = u"lock"_s})->isEmpty());
    }
};

QTEST_MAIN(WelcomePageTest)
#include "welcome_page_test.moc"
