// SPDX-License-Identifier: GPL-3.0-or-later
// How a store's entities are put in order, and how they are named.
#include "models/connections/deployment_tree_node.h"
#include "models/connections/entity_address.h"
#include "models/connections/entity_words.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

/// "users[~10], (Other tables: logs[2], audit[?])", an absent one with a question mark before it.
QString text(const DeploymentTreeNode::List &nodes)
{
    QStringList parts;
    for (const auto &node : nodes) {
        QString part = (node->absent ? u"?"_s : QString()) + node->title;
        if (node->kind == DeploymentTreeNode::Kind::Entity && node->total.records >= 0) {
            part += u"[%1]"_s.arg(node->total.records);
        } else if (!node->totalUnknown.isEmpty()) {
            part += u"[?]"_s;
        }
        if (!node->children.empty()) {
            part += u"("_s + text(node->children) + u')';
        }
        parts.append(part);
    }
    return parts.join(u' ');
}

EntitySummary found(const QString &name, EntityKind kind, qint64 records, const QString &partitionOf = {})
{
    EntitySummary summary;
    summary.source = {
        kind == EntityKind::KeyPattern || kind == EntityKind::Collection ? QString() : u"public"_s, name};
    summary.kind = kind;
    summary.total = {records, false};
    if (!partitionOf.isEmpty()) {
        summary.partitionOf = {u"public"_s, partitionOf};
    }
    return summary;
}

Blueprint blueprintOf(const QStringList &names, EntityKind kind)
{
    Blueprint blueprint;
    for (const QString &name : names) {
        BlueprintEntity entity;
        entity.name = name;
        entity.title = name;
        entity.store = u"store"_s;
        entity.kind = kind;
        entity.source = {QString(), name};
        blueprint.entities.append(entity);
    }
    return blueprint;
}

} // namespace

class DeploymentTreeNodeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheBlueprintNamesComesFirstAndInItsOrder()
    {
        const Blueprint blueprint = blueprintOf({u"users"_s, u"courses"_s}, EntityKind::Table);
        const auto nodes =
            entityNodes(&blueprint, u"store"_s,
                        {found(u"audit"_s, EntityKind::Table, 3), found(u"courses"_s, EntityKind::Table, 7),
                         found(u"users"_s, EntityKind::Table, 9)});
        QCOMPARE(text(nodes), u"users[9] courses[7] Other tables(audit[3])"_s);
    }

    void whatTheStoreLacksIsToldAsAbsent()
    {
        const Blueprint blueprint = blueprintOf({u"users"_s, u"courses"_s}, EntityKind::Table);
        QCOMPARE(text(entityNodes(&blueprint, u"store"_s, {found(u"users"_s, EntityKind::Table, 1)})),
                 u"users[1] ?courses"_s);
    }

    void withoutABlueprintTablesNeedNoGroup()
    {
        QCOMPARE(text(entityNodes(nullptr, u"store"_s,
                                  {found(u"b"_s, EntityKind::Table, 2), found(u"a"_s, EntityKind::Table, 1),
                                   found(u"v"_s, EntityKind::View, -1)})),
                 u"a[1] b[2] Other views(v)"_s);
    }

    void partitionsStandUnderTheirTableAlsoInSeveralLevels()
    {
        const Blueprint blueprint = blueprintOf({u"logs"_s}, EntityKind::PartitionedTable);
        QCOMPARE(text(entityNodes(&blueprint, u"store"_s,
                                  {found(u"logs_2026_01"_s, EntityKind::Partition, 2, u"logs_2026"_s),
                                   found(u"logs_2026"_s, EntityKind::Partition, 2, u"logs"_s),
                                   found(u"lost"_s, EntityKind::Partition, 1, u"gone"_s),
                                   found(u"logs"_s, EntityKind::PartitionedTable, 2)})),
                 u"logs[2](logs_2026[2](logs_2026_01[2])) Partitions(lost[1])"_s);
    }

    void keyPatternsAreKnownByWhatStandsBeforeTheirFirstVariable()
    {
        const Blueprint blueprint =
            blueprintOf({u"auth:refresh:<userId>"_s, u"cart:<id>"_s}, EntityKind::KeyPattern);
        QCOMPARE(text(entityNodes(&blueprint, u"store"_s,
                                  {found(u"auth:refresh:<*>"_s, EntityKind::KeyPattern, 5),
                                   found(u"other:<*>"_s, EntityKind::KeyPattern, 1)})),
                 u"auth:refresh:<userId>[5] cart:<id>[?] Other keys(other:<*>[1])"_s);
    }

    void namesThatTheStoreTakesLiterallyAreCountedForTheirPattern()
    {
        const Blueprint blueprint = blueprintOf({u"cache:<name>:<id>"_s, u"events:<topic>"_s, u"a<<b:<id>"_s},
                                                EntityKind::KeyPattern);
        QCOMPARE(text(entityNodes(&blueprint, u"store"_s,
                                  {found(u"cache:offers:<*>"_s, EntityKind::KeyPattern, 40),
                                   found(u"cache:search:<*>"_s, EntityKind::KeyPattern, 2),
                                   found(u"cache"_s, EntityKind::KeyPattern, 1),
                                   found(u"events:orders"_s, EntityKind::KeyPattern, 1),
                                   found(u"events:mails"_s, EntityKind::KeyPattern, 1),
                                   found(u"a<<b:<*>"_s, EntityKind::KeyPattern, 3)})),
                 u"cache:<name>:<id>[42] events:<topic>[2] a<<b:<id>[3] Other keys(cache[1])"_s);
    }

    void keysThatMayBeOfTwoPatternsAreNotGuessedAt()
    {
        const Blueprint blueprint =
            blueprintOf({u"cart:<id>:items"_s, u"cart:<id>:total"_s, u"user:<id>"_s, u"user:<id>:<part>"_s},
                        EntityKind::KeyPattern);
        const auto nodes = entityNodes(&blueprint, u"store"_s,
                                       {found(u"cart:<*>"_s, EntityKind::KeyPattern, 5),
                                        found(u"user:<*>"_s, EntityKind::KeyPattern, 7)});
        // A key of the last pattern is one of the one before it, too.
        QCOMPARE(text(nodes), u"cart:<id>:items[?] cart:<id>:total[?] user:<id>[7] user:<id>:<part>[?]"_s);
        QVERIFY(nodes.front()->totalUnknown.contains(u"“cart:”"_s));
        QVERIFY(entitySentence(*nodes.front()).contains(nodes.front()->totalUnknown));
    }

    void thatNoKeyWasMetIsZeroWhereAllWereLookedAt()
    {
        const Blueprint blueprint = blueprintOf({u"cart:<id>"_s}, EntityKind::KeyPattern);
        EntitySummary all = found(u"<*>"_s, EntityKind::KeyPattern, 3);
        EntitySummary others = found(u"other:<*>"_s, EntityKind::KeyPattern, 3);
        const auto sampled = entityNodes(&blueprint, u"store"_s, {all, others});
        QCOMPARE(sampled.front()->total.records, -1);
        QVERIFY(!sampled.front()->totalUnknown.isEmpty());
        all.total.exact = others.total.exact = true;
        const auto whole = entityNodes(&blueprint, u"store"_s, {all, others});
        QCOMPARE(whole.front()->total.records, 0);
        QVERIFY(whole.front()->total.exact);
        QVERIFY(whole.front()->totalUnknown.isEmpty());
    }

    void readingAgainKeepsNodesOfTheSameShape()
    {
        const Blueprint blueprint = blueprintOf({u"users"_s}, EntityKind::Table);
        auto before = entityNodes(&blueprint, u"store"_s, {found(u"users"_s, EntityKind::Table, 1)});
        auto after = entityNodes(&blueprint, u"store"_s, {found(u"users"_s, EntityKind::Table, 2)});
        const auto other =
            entityNodes(&blueprint, u"store"_s,
                        {found(u"users"_s, EntityKind::Table, 2), found(u"new"_s, EntityKind::Table, 0)});
        QVERIFY(!DeploymentTreeNode::sameShape(before, other));
        QVERIFY(DeploymentTreeNode::sameShape(before, after));
        DeploymentTreeNode::update(before, after);
        QCOMPARE(text(before), u"users[2]"_s);
    }

    void addressesAreReadBackFromTheirText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QString>("entity");
        QTest::newRow("entity") << u"campus/relational/users"_s << true << u"users"_s;
        QTest::newRow("a store alone") << u"campus/relational"_s << true << QString();
        QTest::newRow("slashes in the entity") << u"campus/cache/a/b"_s << true << u"a/b"_s;
        QTest::newRow("no store") << u"campus"_s << false << QString();
        QTest::newRow("no store but a slash") << u"campus/"_s << false << QString();
        QTest::newRow("empty store") << u"campus//users"_s << false << QString();
        QTest::newRow("empty") << QString() << false << QString();
    }

    void addressesAreReadBackFromTheirText()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QFETCH(QString, entity);
        const auto address = EntityAddress::fromText(text);
        QCOMPARE(address.has_value(), valid);
        if (address) {
            QCOMPARE(address->entity, entity);
            QCOMPARE(address->toText(), text);
        }
    }
};

QTEST_GUILESS_MAIN(DeploymentTreeNodeTest)
#include "deployment_tree_node_test.moc"
