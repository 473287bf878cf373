// SPDX-License-Identifier: GPL-3.0-or-later
// Adding and editing a deployment: what is pasted finds its blueprint, a test goes step by step, passwords
// stay.
#include "repository/blueprint/blueprint_loader.h"
#include "tests/support/open_deployments_fixture.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"
#include "widgets/connections/connection_options.h"
#include "widgets/connections/connection_steps.h"
#include "widgets/connections/deployment_dialog.h"
#include "widgets/connections/store_address_row.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

BlueprintStore relational()
{
    BlueprintStore store;
    store.name = u"relational"_s;
    return store;
}

template<typename T>
T *find(const QWidget &widget, const QString &name)
{
    return widget.findChild<T *>(name);
}

QLineEdit *addressOf(const QWidget &dialog, const QString &store)
{
    const auto *row = find<StoreAddressRow>(dialog, u"store-"_s + store);
    return row && row->isVisibleTo(&dialog) ? find<QLineEdit>(*row, u"address"_s) : nullptr;
}

/// A platform that none of the blueprints describes.
void chooseNone(const QWidget &dialog)
{
    auto *blueprints = find<QComboBox>(dialog, u"blueprint"_s);
    blueprints->setCurrentIndex(blueprints->findText(u"None of these"_s, Qt::MatchStartsWith));
    Q_EMIT blueprints->activated(blueprints->currentIndex());
}

void giveAddress(const QWidget &dialog, const TemporaryDatabase &database)
{
    addressOf(dialog, u"relational"_s)->setText(database.access().address.toUrl());
    find<QLineEdit>(*find<QWidget>(dialog, u"store-relational"_s), u"password"_s)
        ->setText(database.access().password);
}

} // namespace

class DeploymentDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenDeployments> deployments_;

private Q_SLOTS:
    void init() { deployments_ = openDeployments({}); }

    void whatIsPastedFindsItsBlueprint()
    {
        DeploymentDialog dialog(*deployments_);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QMimeData data;
        data.setText(u"DATABASE_URL=postgresql+asyncpg://postgres:admin@db:5432/bot_db\n"
                     "VECTOR_DATABASE_URL=postgresql://postgres:admin@localhost:5433/vector_db\n"_s);
        QVERIFY(dialog.importMime(&data));
        QTRY_COMPARE(find<QComboBox>(dialog, u"blueprint"_s)->currentData().toString(), u"supportbot"_s);
        QTRY_VERIFY(addressOf(dialog, u"relational"_s));
        QTRY_COMPARE(addressOf(dialog, u"relational"_s)->text(),
                     u"postgresql://postgres@localhost:5434/bot_db"_s);
        const QString found = find<QLabel>(dialog, u"found"_s)->text();
        QVERIFY2(found.contains(u"Blueprint supportbot fits"_s), qPrintable(found));
        QVERIFY2(found.contains(u"db is a name inside"_s), qPrintable(found));
        // The password is in its own line, and nowhere else.
        QCOMPARE(find<QLineEdit>(*find<QWidget>(dialog, u"store-relational"_s), u"password"_s)->text(),
                 u"admin"_s);
        QVERIFY(!found.contains(u"admin"_s));
        find<QLineEdit>(dialog, u"name"_s)->setText(u"bot"_s);
        QSignalSpy chosen(&dialog, &DeploymentDialog::chosen);
        QTRY_VERIFY2(find<QPushButton>(dialog, u"add"_s)->isEnabled(), qPrintable(dialog.problem()));
        find<QPushButton>(dialog, u"add"_s)->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(0).value<Deployment>().stores.size(), 2);
    }

    void aPlatformThatNobodyDescribedIsLookedAt()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        VERIFY_RESULT(runSql(database->access(), u"create table loans (id int primary key, book text)"_s));
        QStandardPaths::setTestModeEnabled(true);
        DeploymentDialog dialog(*deployments_);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        chooseNone(dialog);
        find<QLineEdit>(dialog, u"name"_s)->setText(u"Town library"_s);
        QVERIFY(!find<QPushButton>(dialog, u"add"_s)->isEnabled()); // one store at least
        QTRY_VERIFY(addressOf(dialog, u"relational"_s));
        giveAddress(dialog, *database);
        QSignalSpy chosen(&dialog, &DeploymentDialog::chosen);
        QTRY_VERIFY2(find<QPushButton>(dialog, u"add"_s)->isEnabled(), qPrintable(dialog.problem()));
        find<QPushButton>(dialog, u"add"_s)->click();
        QVERIFY(!find<QPushButton>(dialog, u"add"_s)->isEnabled()); // while it looks
        QTRY_COMPARE_WITH_TIMEOUT(chosen.size(), 1, 20'000);
        const auto deployment = chosen.first().at(0).value<Deployment>();
        QVERIFY2(deployment.blueprint.endsWith(u"/blueprints/town-library.json"_s),
                 qPrintable(deployment.blueprint));
        UNWRAP_RESULT(const Blueprint blueprint, loadBlueprint(deployment.blueprint));
        QVERIFY(blueprint.entity(u"relational"_s, u"loans"_s));
        QCOMPARE(blueprint.title, u"Town library"_s);
        QVERIFY(QFile::remove(deployment.blueprint));
    }

    void whatCannotBeLookedAtIsToldAndNothingTypedIsLost()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql); // with nothing in it
        DeploymentDialog dialog(*deployments_);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        chooseNone(dialog);
        find<QLineEdit>(dialog, u"name"_s)->setText(u"empty"_s);
        QTRY_VERIFY(addressOf(dialog, u"relational"_s));
        giveAddress(dialog, *database);
        QTRY_VERIFY2(find<QPushButton>(dialog, u"add"_s)->isEnabled(), qPrintable(dialog.problem()));
        find<QPushButton>(dialog, u"add"_s)->click();
        auto *note = find<QLabel>(dialog, u"note"_s);
        QTRY_VERIFY_WITH_TIMEOUT(note->text().contains(u"nothing to describe"_s), 20'000);
        QVERIFY(dialog.isVisible());
        QVERIFY(find<QPushButton>(dialog, u"add"_s)->isEnabled()); // and again
    }

    void whatMeansNothingIsSaid()
    {
        DeploymentDialog dialog(*deployments_);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.importText(u"only some words"_s);
        auto *found = find<QLabel>(dialog, u"found"_s);
        QTRY_VERIFY(found->text().contains(u"no settings"_s));
        QVERIFY(!found->text().contains(u"only some words"_s));
    }

    void editingKeepsPasswordsThatAreNotTyped()
    {
        Deployment known = smallDeployment(
            u"campus"_s, parseStoreAddress(u"postgresql://me@db/x?sslmode=require"_s)->address);
        known.blueprint = u"learnflow"_s;
        known.environment = Environment::Staging;
        known.stores.first().tunnel = parseSshServer(u"me@bastion:2222"_s).value();
        deployments_->add(known);
        DeploymentDialog dialog(*deployments_);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.edit(known, {});
        dialog.open();
        QTRY_VERIFY(addressOf(dialog, u"relational"_s));
        QTRY_COMPARE(addressOf(dialog, u"relational"_s)->text(),
                     u"postgresql://me@db:5432/x?sslmode=require"_s);
        auto *row = find<StoreAddressRow>(dialog, u"store-relational"_s);
        QCOMPARE(find<QLineEdit>(*row, u"sshServer"_s)->text(), u"me@bastion:2222"_s);
        QVERIFY(row->findChild<ConnectionOptions *>()->isVisibleTo(&dialog)); // what is in use is shown
        addressOf(dialog, u"documents"_s)->setText(u"mongodb://localhost/learnflow"_s);
        find<QLineEdit>(dialog, u"name"_s)->setText(u"north"_s);
        QSignalSpy edited(&dialog, &DeploymentDialog::edited);
        QTRY_VERIFY2(find<QPushButton>(dialog, u"add"_s)->isEnabled(), qPrintable(dialog.problem()));
        find<QPushButton>(dialog, u"add"_s)->click();
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().at(0).toString(), u"campus"_s);
        const auto saved = edited.first().at(1).value<Deployment>();
        QCOMPARE(saved.name, u"north"_s);
        QCOMPARE(saved.environment, Environment::Staging);
        QVERIFY(saved.store(u"relational"_s)->hasPassword);
        QVERIFY(saved.store(u"relational"_s)->tunnel == known.stores.first().tunnel);
        QVERIFY(!saved.store(u"documents"_s)->hasPassword);
    }

    void encryptionIsWrittenIntoTheAddress()
    {
        StoreAddressRow row(relational());
        row.show();
        row.setAddress(parseStoreAddress(u"postgresql://me@db.example.org/x"_s)->address, {});
        auto *mode = find<QComboBox>(row, u"encryption"_s);
        auto *address = find<QLineEdit>(row, u"address"_s);
        QVERIFY(find<QLabel>(row, u"sentence"_s)->text().contains(u"not encrypted"_s));
        mode->setCurrentIndex(mode->findData(int(TlsOptions::Mode::VerifyFull)));
        QVERIFY2(address->text().contains(u"sslmode=verify-full"_s), qPrintable(address->text()));
        QVERIFY(!find<QLabel>(row, u"sentence"_s)->isVisible());
        mode->setCurrentIndex(mode->findData(int(TlsOptions::Mode::Unverified)));
        QVERIFY(find<QLabel>(row, u"sentence"_s)->text().contains(u"not checked"_s));
        address->setText(u"postgresql://me@db.example.org/x?sslmode=verify-ca"_s);
        QCOMPARE(mode->currentData().toInt(), int(TlsOptions::Mode::VerifyAuthority));
        find<QLineEdit>(row, u"sshServer"_s)->setText(u"-oProxyCommand=x"_s);
        QVERIFY(!row.problem().isEmpty());
    }

    void aTestGoesStepByStep()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        StoreAddressRow row(relational());
        row.show();
        row.setAddress(database->access().address, database->access().password);
        row.test();
        auto *steps = row.findChild<ConnectionSteps *>();
        auto *sentence = find<QLabel>(row, u"sentence"_s);
        QTRY_VERIFY2(sentence->text().contains(u"works"_s), qPrintable(sentence->text()));
        for (const QString &expected : {u"Name:"_s, u"Port:"_s, u"Sign-in:"_s, u"Rights:"_s, u"PostgreSQL"_s})
            QVERIFY2(steps->text().contains(expected), qPrintable(steps->text()));
        row.setAddress(database->access().address, u"not the password"_s);
        QVERIFY(steps->text().isEmpty()); // what was found out about something else is gone
        row.test();
        QTRY_VERIFY2(sentence->text().contains(u"does not work"_s), qPrintable(sentence->text()));
        QVERIFY2(steps->text().contains(u"Sign-in:"_s), qPrintable(steps->text()));
    }

    void aTestCanBeStopped()
    {
        QTcpServer silent; // takes connections and never answers
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        StoreAddressRow row(relational());
        row.show();
        row.setAddress(
            parseStoreAddress(u"postgresql://me@127.0.0.1:%1/x"_s.arg(silent.serverPort()))->address,
            u"secret"_s);
        auto *test = find<QPushButton>(row, u"test"_s);
        test->click();
        QCOMPARE(test->text(), u"Stop"_s);
        QTRY_VERIFY(row.findChild<ConnectionSteps *>()->text().contains(u"Port:"_s));
        test->click();
        QCOMPARE(test->text(), u"Test"_s);
        QVERIFY(row.findChild<ConnectionSteps *>()->text().isEmpty());
    }

    void aStoredPasswordIsTestedWithoutBeingShown()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        StoreAddressRow row(relational());
        row.show();
        QString asked;
        row.setStored(u"campus"_s,
                      {.name = u"relational"_s, .address = database->access().address, .hasPassword = true},
                      [&](const QString &deployment, const DeploymentStore &) {
                          asked = deployment;
                          return QtFuture::makeReadyFuture(Result<QString>(database->access().password));
                      });
        QVERIFY(find<QLineEdit>(row, u"password"_s)->text().isEmpty());
        row.test();
        QTRY_VERIFY(find<QLabel>(row, u"sentence"_s)->text().contains(u"works"_s));
        QCOMPARE(asked, u"campus"_s);
    }
};

QTEST_MAIN(DeploymentDialogTest)
#include "deployment_dialog_test.moc"
