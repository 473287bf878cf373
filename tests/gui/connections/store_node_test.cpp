// SPDX-License-Identifier: GPL-3.0-or-later
// A store in the tree: what is odd about it, and what it can do.
#include "models/connections/deployment_tree_model.h"
#include "models/connections/favourites_model.h"
#include "tests/support/open_deployments_fixture.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/connections/deployment_tree.h"
#include "widgets/connections/error_strip.h"

#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QTreeView>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

class StoreNodeTest : public QObject
{
    Q_OBJECT

    static constexpr int waitMilliseconds = 20'000;

    struct Shown {
        std::unique_ptr<OpenDeployments> deployments;
        std::unique_ptr<DeploymentTreeModel> model;
        std::unique_ptr<FavouritesModel> favourites;
        std::unique_ptr<DeploymentTree> tree;

        explicit Shown(const TemporaryDatabase &database)
            : deployments(openDeployments(database.access().password))
            , model(std::make_unique<DeploymentTreeModel>(*deployments))
            , favourites(std::make_unique<FavouritesModel>(*model))
        {
            deployments->add(smallDeployment(u"campus"_s, database.access().address));
            tree = std::make_unique<DeploymentTree>(*model, *favourites);
            tree->showLoaded();
            tree->resize(360, 520);
            tree->show();
            tree->reveal({u"campus"_s, u"relational"_s, {}});
        }
        [[nodiscard]] QModelIndex node() const { return model->find({u"campus"_s, u"relational"_s, {}}); }
        [[nodiscard]] bool isOpen() const
        {
            return model->state(node()) == DeploymentTreeModel::State::Populated;
        }
        void takePicture(const QString &name, QWidget *widget) const
        {
            if (const QString pictures = qEnvironmentVariable("REGISTRAR_PICTURES"); !pictures.isEmpty())
                QVERIFY(widget->grab().save(u"%1/%2.png"_s.arg(pictures, name)));
        }
    };

private Q_SLOTS:
    void anUnknownMongoDbDatabaseIsTold()
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb); // which is not there before its first record
        Shown shown(*database);
        shown.model->populate(shown.node());
        QTRY_VERIFY_WITH_TIMEOUT(shown.isOpen(), waitMilliseconds);
        const auto warning = shown.model->error(shown.node());
        QVERIFY(warning);
        QCOMPARE(warning->kind, Error::Kind::UnknownDatabase);
        QVERIFY2(warning->what.contains(database->access().address.database), qPrintable(warning->what));
        QVERIFY(!warning->remedy.isEmpty());
        QCOMPARE(shown.node().data(DeploymentTreeModel::IconNameRole).toString(), u"warning"_s);
        QVERIFY(shown.node().data(Qt::ToolTipRole).toString().contains(warning->remedy));
        const QString said = shown.node().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(shown.node().data().toString()) && said.contains(warning->what),
                 qPrintable(said));
        QVERIFY(shown.node().data(Qt::AccessibleDescriptionRole).toString().contains(warning->remedy));
        auto *strip = shown.tree->findChild<ErrorStrip *>();
        QTRY_VERIFY(strip->isVisible());
        QVERIFY2(strip->text().contains(warning->remedy), qPrintable(strip->text()));
        shown.takePicture(u"unknown-database"_s, shown.tree.get());
        VERIFY_RESULT(runMongo(database->access(), R"({"insert": "users", "documents": [{"_id": 1}]})"));
        shown.model->refreshStore({u"campus"_s, u"relational"_s, {}});
        QTRY_VERIFY_WITH_TIMEOUT(!shown.model->error(shown.node()), waitMilliseconds);
        QVERIFY(shown.node().data(DeploymentTreeModel::IconNameRole).toString() != u"warning"_s);
        QCOMPARE(shown.node().data(Qt::AccessibleTextRole), shown.node().data());
        QTRY_VERIFY(!strip->isVisible());
    }

    void aKnownDatabaseIsNot()
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        VERIFY_RESULT(runMongo(database->access(), R"({"insert": "users", "documents": [{"_id": 1}]})"));
        VERIFY_RESULT(
            runMongo(database->access(), R"({"delete": "users", "deletes": [{"q": {}, "limit": 0}]})"));
        Shown shown(*database);
        shown.model->populate(shown.node());
        QTRY_VERIFY_WITH_TIMEOUT(shown.isOpen(), waitMilliseconds);
        QVERIFY(!shown.model->error(shown.node()));
    }

    void whatAStoreCanDoIsListed_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("PostgreSQL") << static_cast<int>(StoreKind::PostgreSql);
        QTest::newRow("MongoDB") << static_cast<int>(StoreKind::MongoDb);
        QTest::newRow("Redis") << static_cast<int>(StoreKind::Redis);
    }

    void whatAStoreCanDoIsListed()
    {
        QFETCH(int, kind);
        TEMPORARY_DATABASE(database, static_cast<StoreKind>(kind));
        Shown shown(*database);
        shown.model->populate(shown.node());
        QTRY_VERIFY_WITH_TIMEOUT(shown.isOpen(), waitMilliseconds);
        auto *view = shown.tree->findChild<QTreeView *>();
        QTRY_COMPARE(view->currentIndex().data().toString(), u"Relational"_s);
        Q_EMIT view->customContextMenuRequested(view->visualRect(view->currentIndex()).center());
        auto *action = shown.tree->findChild<QAction *>(u"storeCapabilitiesAction"_s);
        QVERIFY(action && action->isEnabled());
        action->trigger();
        auto *dialog = shown.tree->findChild<QDialog *>(u"storeCapabilities"_s);
        QVERIFY(dialog && dialog->isVisible());
        QStringList said;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said.append(label->text());
        const auto server = shown.deployments->find(u"campus"_s)->stores.first()->state().server;
        QVERIFY(server && !server->capabilities.isEmpty());
        for (const Capability &capability : server->capabilities) {
            if (!capability.available)
                QVERIFY2(!said.filter(capability.reason).isEmpty(), qPrintable(capability.reason));
        }
        shown.takePicture(u"capabilities-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())), dialog);
    }
};

QTEST_MAIN(StoreNodeTest)
#include "store_node_test.moc"
