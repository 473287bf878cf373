// SPDX-License-Identifier: GPL-3.0-or-later
// Every key pattern of a shipped blueprint has its count in the tree, from what a real server tells.
#include "models/connections/deployment_tree_node.h"
#include "repository/blueprint/blueprint_loader.h"
#include "repository/repository.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

class KeyPatternTotalsTest : public QObject
{
    Q_OBJECT

    static QMap<QString, qint64> counts(const DeploymentTreeNode::List &nodes)
    {
        QMap<QString, qint64> counts;
        for (const auto &node : nodes) {
            if (node->kind == DeploymentTreeNode::Kind::Entity)
                counts.insert(node->entity.source.name, node->total.records);
        }
        return counts;
    }

private Q_SLOTS:
    void everyPatternOfTheMarketplaceIsCounted()
    {
        TEMPORARY_DATABASE(database, StoreKind::Redis);
        const auto set = [&](const QByteArray &key) {
            return runRedis(database->access(), {"SET", key, "1"});
        };
        for (int number = 0; number < 20; ++number) {
            const QByteArray id = QByteArray::number(number);
            VERIFY_RESULT(set("auth:refresh:" + id));
            VERIFY_RESULT(set("rl:10.0.0." + id));
            VERIFY_RESULT(set("cache:offers:" + id));
            VERIFY_RESULT(set("cache:profile:" + id));
        }
        for (const char *key : {"events:payments", "events:mails", "queue:mail", "board:week01",
                                "board:week02", "board:week03", "socket:room:lobby", "elsewhere"})
            VERIFY_RESULT(set(key));
        UNWRAP_RESULT(const Blueprint blueprint, loadBlueprint(u"marketplace"_s));
        const auto store = std::ranges::find(blueprint.stores, StoreKind::Redis, &BlueprintStore::kind);
        QVERIFY(store != blueprint.stores.end());
        Repository repository(database->access());
        UNWRAP_RESULT(const QList<EntitySummary> found, repository.entities().result());
        const auto nodes = entityNodes(&blueprint, store->name, found);
        const QMap<QString, qint64> expected{
            {u"auth:refresh:<userId>"_s, 20},
            {u"auth:revoked:<tokenId>"_s, 0},
            {u"payment:idem:<requestId>"_s, 0},
            {u"rl:<ip>"_s, 20},
            {u"socket:room:<roomId>"_s, 1},
            {u"cache:<name>:<id>"_s, 40},
            {u"board:<period>"_s, 3},
            {u"events:<topic>"_s, 2},
            {u"queue:<name>"_s, 1},
        };
        QCOMPARE(counts(nodes), expected);
        const DeploymentTreeNode &others = *nodes.back();
        QCOMPARE(counts(others.children).keys(), QStringList({u"<*>"_s, u"elsewhere"_s}));
        // Each is what the exact count says.
        for (const BlueprintEntity &entity : blueprint.entitiesOf(store->name)) {
            UNWRAP_RESULT(const Total exact, repository.count({.source = entity.source}).result());
            QCOMPARE(exact.records, expected.value(entity.source.name));
        }
    }
};

QTEST_GUILESS_MAIN(KeyPatternTotalsTest)
#include "key_pattern_totals_test.moc"
