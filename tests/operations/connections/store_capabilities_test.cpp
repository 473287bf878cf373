// SPDX-License-Identifier: GPL-3.0-or-later
// The test of a connection tells what the store can do, and why not.
#include "operations/connections/deployment_test.h"
#include "tests/support/temporary_database.h"

#include <QJsonArray>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

class StoreCapabilitiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areToldWithReasons_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("present");
        QTest::addColumn<QString>("missing");
        QTest::newRow("PostgreSQL") << static_cast<int>(StoreKind::PostgreSql) << u"sort"_s
                                    << u"missing-fields"_s;
        QTest::newRow("MongoDB") << static_cast<int>(StoreKind::MongoDb) << u"missing-fields"_s
                                 << u"profiler"_s;
        QTest::newRow("Redis") << static_cast<int>(StoreKind::Redis) << u"expiry"_s << u"sort"_s;
    }

    void areToldWithReasons()
    {
        QFETCH(int, kind);
        QFETCH(QString, present);
        QFETCH(QString, missing);
        TEMPORARY_DATABASE(database, static_cast<StoreKind>(kind));
        const DeploymentStore store{.name = u"store"_s, .address = database->access().address, .tunnel = {}};
        const StoreTestReport report = testStore({}, store, database->access().password, nullptr, {});
        QHash<QString, QJsonObject> told;
        for (const QJsonValue value : report.toJson().value(u"capabilities"_s).toArray())
            told.insert(value.toObject().value(u"capability"_s).toString(), value.toObject());
        QVERIFY2(told.value(present).value(u"available"_s).toBool(), qPrintable(present));
        QVERIFY(!told.value(present).contains(u"reason"_s));
        QVERIFY2(told.contains(missing) && !told.value(missing).value(u"available"_s).toBool(),
                 qPrintable(missing));
        QVERIFY(!told.value(missing).value(u"reason"_s).toString().isEmpty());
    }

    void nothingIsToldOfAServerThatIsNotThere()
    {
        const auto parsed = parseStoreAddress(u"redis://127.0.0.1:1/0"_s);
        QVERIFY(parsed);
        const DeploymentStore store{.name = u"store"_s, .address = parsed->address, .tunnel = {}};
        const StoreTestReport report = testStore({}, store, {}, nullptr, {});
        QVERIFY(!report.passed());
        QVERIFY(report.toJson().value(u"capabilities"_s).toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(StoreCapabilitiesTest)
#include "store_capabilities_test.moc"
