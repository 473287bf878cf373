// SPDX-License-Identifier: GPL-3.0-or-later
// What the tree of deployments is made of, and how a store's entities are put in order.
#include "models/connections/deployment_tree_node.h"

#include "models/connections/key_pattern_totals.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Node = DeploymentTreeNode;

QString translated(const char *text)
{
    return QCoreApplication::translate("DeploymentTree", text);
}

/// Whether the blueprint's entity is what the store found, or has keys in the group that it found.
bool isSame(const BlueprintEntity &entity, const EntitySummary &found)
{
    if (found.kind == EntityKind::KeyPattern) {
        return KeyPatternTotals::meet(entity.source.name, found);
    }
    return entity.source.name == found.source.name &&
           (entity.source.space.isEmpty() || entity.source.space == found.source.space);
}

std::unique_ptr<Node> entityNode(const BlueprintEntity &entity, const QString &title)
{
    auto node = std::make_unique<Node>();
    node->kind = Node::Kind::Entity;
    node->name = entity.name;
    node->title = title;
    node->entity = entity;
    return node;
}

/// For what no blueprint names: everything about it is asked of the store when it is opened.
std::unique_ptr<Node> foundNode(const EntitySummary &found, const QString &store)
{
    BlueprintEntity entity;
    const bool usualSpace = found.source.space.isEmpty() || found.source.space == u"public";
    entity.name = usualSpace ? found.source.name : found.source.toText();
    entity.title = entity.name;
    entity.store = store;
    entity.source = found.source;
    entity.kind = found.kind;
    entity.fieldsComplete = false;
    auto node = entityNode(entity, entity.name);
    node->total = found.total;
    node->sizeBytes = found.sizeBytes;
    return node;
}

void countKeys(Node &node, const KeyPatternTotals &keys, const QList<BlueprintEntity> &entities)
{
    QStringList patterns;
    for (const BlueprintEntity &entity : entities) {
        if (entity.kind == EntityKind::KeyPattern) {
            patterns.append(entity.source.name);
        }
    }
    const KeyPatternTotal total = keys.of(node.entity.source.name, patterns);
    node.total = total.total;
    node.sizeBytes = total.sizeBytes;
    node.totalUnknown = total.whyUnknown;
}

struct Group {
    QString key;
    QString title;
};

Group groupOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Table:
    case EntityKind::PartitionedTable:
    case EntityKind::ForeignTable:
        return {u"tables"_s, translated(QT_TRANSLATE_NOOP("DeploymentTree", "Other tables"))};
    case EntityKind::View:
    case EntityKind::MaterializedView:
        return {u"views"_s, translated(QT_TRANSLATE_NOOP("DeploymentTree", "Other views"))};
    case EntityKind::Partition:
        return {u"partitions"_s, translated(QT_TRANSLATE_NOOP("DeploymentTree", "Partitions"))};
    case EntityKind::Collection:
        return {u"collections"_s, translated(QT_TRANSLATE_NOOP("DeploymentTree", "Other collections"))};
    case EntityKind::KeyPattern:
        break;
    }
    return {u"keys"_s, translated(QT_TRANSLATE_NOOP("DeploymentTree", "Other keys"))};
}

/// Collects what the blueprint does not name.
class Others
{
public:
    void add(const EntitySummary &found, const QString &store)
    {
        auto node = foundNode(found, store);
        if (found.kind == EntityKind::Partition) {
            partitions_.emplace_back(found.partitionOf, std::move(node));
            return;
        }
        const Group group = groupOf(found.kind);
        groupNode(group)->append(std::move(node));
    }

    /// Puts partitions under their tables, wherever those are, and hands the groups over.
    /// Where the blueprint names nothing of the store, what there is most of needs no group.
    void finish(Node::List &nodes)
    {
        const bool alone = nodes.empty();
        placePartitions(nodes);
        for (const QString &key : {u"tables"_s, u"collections"_s, u"views"_s, u"keys"_s, u"partitions"_s}) {
            const auto group = groups_.find(key);
            if (group == groups_.end()) {
                continue;
            }
            Node &node = *group->second;
            std::ranges::sort(node.children, [](const auto &left, const auto &right) {
                return left->title.compare(right->title, Qt::CaseInsensitive) < 0;
            });
            if (alone && (key == u"tables" || key == u"collections" || key == u"keys")) {
                std::ranges::move(node.children, std::back_inserter(nodes));
                continue;
            }
            node.total = {qint64(node.children.size()), true};
            nodes.push_back(std::move(group->second));
        }
    }

private:
    Node *groupNode(const Group &group)
    {
        auto &node = groups_[group.key];
        if (!node) {
            node = std::make_unique<Node>();
            node->kind = Node::Kind::Group;
            node->name = group.key;
            node->title = group.title;
        }
        return node.get();
    }

    void placePartitions(Node::List &nodes)
    {
        // A partition may itself be parted, so those that wait are gone through until none finds its table.
        bool placed = true;
        while (placed) {
            placed = false;
            for (auto &[table, node] : partitions_) {
                Node *parent = node ? findTable(nodes, table) : nullptr;
                if (parent) {
                    parent->append(std::move(node));
                    placed = true;
                }
            }
        }
        for (auto &[table, node] : partitions_) {
            if (node) {
                groupNode(groupOf(EntityKind::Partition))->append(std::move(node));
            }
        }
    }

    Node *findTable(const Node::List &nodes, const EntitySource &source)
    {
        if (Node *found = findIn(nodes, source)) {
            return found;
        }
        for (const auto &[key, group] : groups_) {
            if (Node *found = group ? findIn(group->children, source) : nullptr) {
                return found;
            }
        }
        return nullptr;
    }

    static Node *findIn(const Node::List &nodes, const EntitySource &source)
    {
        for (const auto &node : nodes) {
            const EntitySource &own = node->entity.source;
            if (node->kind == Node::Kind::Entity && own.name == source.name &&
                (own.space == source.space || own.space.isEmpty())) {
                return node.get();
            }
            if (Node *found = findIn(node->children, source)) {
                return found;
            }
        }
        return nullptr;
    }

    std::map<QString, std::unique_ptr<Node>> groups_;
    std::vector<std::pair<EntitySource, std::unique_ptr<Node>>> partitions_;
};

} // namespace

int DeploymentTreeNode::row() const
{
    if (!parent) {
        return 0;
    }
    const auto found =
        std::ranges::find_if(parent->children, [this](const auto &child) { return child.get() == this; });
    return int(found - parent->children.begin());
}

void DeploymentTreeNode::append(std::unique_ptr<DeploymentTreeNode> child)
{
    child->parent = this;
    children.push_back(std::move(child));
}

bool DeploymentTreeNode::sameShape(const List &left, const List &right)
{
    return std::ranges::equal(left, right, [](const auto &one, const auto &other) {
        return one->kind == other->kind && one->name == other->name &&
               sameShape(one->children, other->children);
    });
}

void DeploymentTreeNode::update(List &nodes, List &from)
{
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        DeploymentTreeNode &node = *nodes[i];
        DeploymentTreeNode &other = *from[i];
        update(node.children, other.children);
        node.state = other.state;
        node.title = other.title;
        node.entity = other.entity;
        node.total = other.total;
        node.totalUnknown = other.totalUnknown;
        node.sizeBytes = other.sizeBytes;
        node.absent = other.absent;
        node.error = other.error;
    }
}

std::unique_ptr<DeploymentTreeNode> DeploymentTreeNode::message(State state, const QString &title)
{
    auto node = std::make_unique<DeploymentTreeNode>();
    node->kind = Kind::Message;
    node->state = state;
    node->title = title;
    return node;
}

DeploymentTreeNode::List entityNodes(const Blueprint *blueprint, const QString &store,
                                     const QList<EntitySummary> &found)
{
    Node::List nodes;
    QList<bool> named(found.size(), false);
    const QList<BlueprintEntity> entities =
        blueprint ? blueprint->entitiesOf(store) : QList<BlueprintEntity>();
    const KeyPatternTotals keys(found);
    for (const BlueprintEntity &entity : entities) {
        auto node = entityNode(entity, entity.displayTitle());
        const bool isPattern = entity.kind == EntityKind::KeyPattern;
        bool seen = false;
        for (qsizetype i = 0; i < found.size() && (isPattern || !seen); ++i) {
            if (!isSame(entity, found.at(i))) {
                continue;
            }
            named[i] = true;
            seen = true;
            node->total = found.at(i).total;
            node->sizeBytes = found.at(i).sizeBytes;
        }
        if (isPattern) {
            countKeys(*node, keys, entities);
        }
        // Of Redis only a sample was looked at: not having met a key says nothing.
        node->absent = !seen && !isPattern;
        nodes.push_back(std::move(node));
    }
    Others others;
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (!named.at(i)) {
            others.add(found.at(i), store);
        }
    }
    others.finish(nodes);
    return nodes;
}

} // namespace registrar
