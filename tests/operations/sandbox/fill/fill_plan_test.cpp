// SPDX-License-Identifier: GPL-3.0-or-later
// What filling a sandbox anew says that it would drop, on real servers.
#include "operations/sandbox/fill/fill_work.h"
#include "repository/blueprint/blueprint_loader.h"
#include "repository/session.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

constexpr double smallScale = 0.05;

FillOptions anew()
{
    return {.scale = smallScale,
            .today = QDateTime::currentDateTimeUtc(),
            .replace = true,
            .sandbox = {},
            .journalFolder = {}};
}

QList<PlanItem> drops(const Plan &plan)
{
    QList<PlanItem> found = plan.items;
    found.removeIf([](const PlanItem &item) { return !item.title.startsWith(u"dropped: "_s); });
    return found;
}

} // namespace

class FillPlanTest : public QObject
{
    Q_OBJECT

    /// The platform's entities in that store, counted one by one.
    static void count(const FillTarget &target, const QString &store, qint64 &records)
    {
        const StoreAccess access = target.stores.value(store);
        UNWRAP_RESULT(const auto session, makeSession(access.address.kind));
        VERIFY_RESULT(session->open(access.address, access.password, access.options));
        records = 0;
        for (const BlueprintEntity &entity : target.blueprint.entitiesOf(store)) {
            const auto total = session->count({.source = entity.source}, {});
            records += total ? total->records : 0;
        }
    }

private Q_SLOTS:
    void countsWhatIsDropped_data()
    {
        QTest::addColumn<StoreKind>("kind");
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("store");
        QTest::newRow("PostgreSQL") << StoreKind::PostgreSql << u"learnflow"_s << u"relational"_s;
        QTest::newRow("MongoDB") << StoreKind::MongoDb << u"chatbot"_s << u"documents"_s;
        QTest::newRow("Redis") << StoreKind::Redis << u"marketplace"_s << u"cache"_s;
    }

    void countsWhatIsDropped()
    {
        QFETCH(StoreKind, kind);
        QFETCH(QString, platform);
        QFETCH(QString, store);
        TEMPORARY_DATABASE(database, kind);
        UNWRAP_RESULT(const Blueprint blueprint, loadBlueprint(platform));
        const FillTarget target{.blueprint = blueprint, .stores = {{store, database->access()}}};
        FillWork filling({target}, anew());
        const OperationReport report = runOperation(filling, {}, {});
        QVERIFY2(!report.error, report.error ? describeError(*report.error).constData() : "");
        qint64 records = 0;
        count(target, store, records);
        QVERIFY(records > 10);

        FillWork again({target}, anew());
        UNWRAP_RESULT(const Plan plan, again.plan({}));
        QVERIFY(plan.destructive);
        QVERIFY(!plan.warnings.isEmpty());
        QCOMPARE(drops(plan).size(), 1);
        QCOMPARE(drops(plan).first().count, records);

        FillOptions adding = anew();
        adding.replace = false;
        UNWRAP_RESULT(const Plan harmless, FillWork({target}, adding).plan({}));
        QVERIFY(!harmless.destructive);
        QVERIFY(drops(harmless).isEmpty());
    }

    void dropsNothingWhereNothingIs()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        UNWRAP_RESULT(const Blueprint blueprint, loadBlueprint(u"learnflow"_s));
        StoreAccess elsewhere = database->access();
        elsewhere.address.database += u"_not_there"_s;
        UNWRAP_RESULT(
            const Plan plan,
            FillWork({{.blueprint = blueprint, .stores = {{u"relational"_s, elsewhere}}}}, anew()).plan({}));
        QVERIFY(!plan.destructive);
        QVERIFY(drops(plan).isEmpty());
    }
};

QTEST_GUILESS_MAIN(FillPlanTest)
#include "fill_plan_test.moc"
