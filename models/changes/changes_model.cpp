// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is staged as a tree: how it follows what is staged, and what is ticked.
#include "models/changes/changes_model.h"

#include "models/changes/changes_node.h"
#include "models/records/ordered_rows.h"

#include <QHash>

namespace registrar
{

namespace
{

/// The rows below a record: a single field is said in the record's own row.
int fieldRows(const StagedRecord &record)
{
    const qsizetype fields =
        record.kind == Change::Kind::Update ? record.fields.size() : record.read.fields.size();
    return record.kind == Change::Kind::Update && fields == 1 ? 0 : static_cast<int>(fields);
}

} // namespace

ChangesModel::ChangesModel(StagedStores &staged, OpenDeployments &deployments, QObject *parent)
    : QAbstractItemModel(parent)
    , staged_(staged)
    , deployments_(deployments)
{
    later_.setSingleShot(true);
    later_.setInterval(0);
    connect(&later_, &QTimer::timeout, this, &ChangesModel::update);
    connect(&staged_, &StagedStores::changed, &later_, qOverload<>(&QTimer::start));
    connect(&deployments_, &OpenDeployments::aboutToRemove, this, [this] { rebuild({}); });
    connect(&deployments_, &OpenDeployments::blueprintRead, &later_, qOverload<>(&QTimer::start));
    update();
}

ChangesModel::~ChangesModel() = default;

ChangesModel::Groups ChangesModel::groupsOf(const StagedChanges &changes)
{
    Groups groups;
    QHash<QString, qsizetype> places;
    for (const StagedRecord &record : changes.all()) {
        const QString name = record.source.space + QChar(0) + record.source.name;
        const auto found = places.constFind(name);
        if (found != places.constEnd()) {
            groups[*found].second.append(record.id);
            continue;
        }
        places.insert(name, groups.size());
        groups.append({record.source, {record.id}});
    }
    std::ranges::sort(groups, {}, [](const auto &group) { return group.first.toText(); });
    return groups;
}

void ChangesModel::update()
{
    later_.stop();
    QList<StagedStore> stores;
    for (const StagedStore &store : staged_.stores()) {
        if (!store.changes->isEmpty())
            stores.append(store);
    }
    if (!hasSameShape(stores)) {
        rebuild(stores);
    } else {
        for (const auto &store : stores_) {
            const Groups groups = groupsOf(*store->store.changes);
            for (qsizetype place = 0; place < groups.size(); ++place)
                follow(*store->children[size_t(place)], groups.at(place).second);
        }
    }
    Q_EMIT updated();
}

/// Whether the same entities of the same stores have edits as before.
bool ChangesModel::hasSameShape(const QList<StagedStore> &stores) const
{
    if (size_t(stores.size()) != stores_.size())
        return false;
    for (qsizetype place = 0; place < stores.size(); ++place) {
        const ChangesNode &node = *stores_[size_t(place)];
        if (node.store.changes != stores.at(place).changes || node.store.name() != stores.at(place).name())
            return false;
        const Groups groups = groupsOf(*node.store.changes);
        const bool same = std::ranges::equal(
            groups, node.children, {}, [](const auto &group) { return group.first; },
            [](const auto &entity) { return entity->source; });
        if (!same)
            return false;
    }
    return true;
}

void ChangesModel::rebuild(const QList<StagedStore> &stores)
{
    QHash<const StagedChanges *, QSet<quint64>> unticked;
    for (const auto &store : stores_) {
        for (const auto &entity : store->children) {
            for (const auto &record : entity->children) {
                if (!record->ticked)
                    unticked[store->store.changes.get()].insert(record->id);
            }
        }
    }
    beginResetModel();
    stores_.clear();
    for (const StagedStore &store : stores) {
        auto node = std::make_unique<ChangesNode>();
        node->store = store;
        node->place = static_cast<int>(stores_.size());
        const QSet<quint64> left = unticked.value(store.changes.get());
        for (const auto &[source, ids] : groupsOf(*store.changes)) {
            auto entity = std::make_unique<ChangesNode>();
            entity->level = Level::Entity;
            entity->parent = node.get();
            entity->source = source;
            entity->place = static_cast<int>(node->children.size());
            entity->ids = ids;
            fill(*entity);
            for (const auto &record : entity->children) {
                if (left.contains(record->id))
                    tick(*record, false);
            }
            node->children.push_back(std::move(entity));
        }
        stores_.push_back(std::move(node));
    }
    endResetModel();
}

/// Makes the records of a new entity.
void ChangesModel::fill(ChangesNode &entity)
{
    const StagedChanges &changes = entity.changes();
    entity.children.reserve(size_t(entity.ids.size()));
    for (const quint64 id : std::as_const(entity.ids)) {
        auto record = std::make_unique<ChangesNode>();
        record->level = Level::Record;
        record->parent = &entity;
        record->id = id;
        record->fields = fieldRows(*changes.find(id));
        entity.children.push_back(std::move(record));
    }
}

void ChangesModel::follow(ChangesNode &entity, const QList<quint64> &ids)
{
    const QModelIndex parent = indexOf(entity);
    const auto iterator = [&entity](int row) { return entity.children.begin() + row; };
    followOrdered([&entity]() -> const QList<quint64> & { return entity.ids; }, ids,
                  [&](int first, int last) {
                      beginRemoveRows(parent, first, last);
                      for (int row = first; row <= last; ++row)
                          entity.unticked -= entity.children[size_t(row)]->ticked ? 0 : 1;
                      entity.children.erase(iterator(first), iterator(last + 1));
                      entity.ids.remove(first, last - first + 1);
                      endRemoveRows();
                  },
                  [&](int row, const QList<quint64> &added) {
                      ChangesNode made;
                      made.parent = entity.parent;
                      made.ids = added;
                      fill(made);
                      for (const auto &record : made.children)
                          record->parent = &entity;
                      beginInsertRows(parent, row, row + static_cast<int>(added.size()) - 1);
                      entity.children.insert(iterator(row), std::make_move_iterator(made.children.begin()),
                                             std::make_move_iterator(made.children.end()));
                      entity.ids = entity.ids.first(row) + added + entity.ids.mid(row);
                      endInsertRows();
                  });
    followFields(entity);
    const int last = static_cast<int>(entity.children.size()) - 1;
    if (last >= 0)
        Q_EMIT dataChanged(index(0, WhatColumn, parent), index(last, StateColumn, parent));
}

void ChangesModel::followFields(ChangesNode &entity)
{
    const StagedChanges &changes = entity.changes();
    for (const auto &record : entity.children) {
        const int fields = fieldRows(*changes.find(record->id));
        if (fields == record->fields) {
            if (fields > 0) {
                const QModelIndex parent = indexOf(*record);
                Q_EMIT dataChanged(index(0, WhatColumn, parent), index(fields - 1, StateColumn, parent));
            }
            continue;
        }
        if (record->fields > 0) {
            beginRemoveRows(indexOf(*record), 0, record->fields - 1);
            record->fields = 0;
            endRemoveRows();
        }
        if (fields > 0) {
            beginInsertRows(indexOf(*record), 0, fields - 1);
            record->fields = fields;
            endInsertRows();
        }
    }
}

void ChangesModel::tick(ChangesNode &node, bool ticked)
{
    if (node.level == Level::Record) {
        if (node.ticked != ticked)
            node.parent->unticked += ticked ? -1 : 1;
        node.ticked = ticked;
        return;
    }
    for (const auto &child : node.children)
        tick(*child, ticked);
}

/// Views ask again for what they show; there are few stores and entities.
void ChangesModel::tellTicks()
{
    for (const auto &store : stores_) {
        Q_EMIT dataChanged(indexOf(*store), indexOf(*store), {Qt::CheckStateRole});
        for (const auto &entity : store->children) {
            const QModelIndex parent = indexOf(*entity);
            Q_EMIT dataChanged(parent, parent, {Qt::CheckStateRole});
            if (!entity->children.empty())
                Q_EMIT dataChanged(index(0, WhatColumn, parent),
                                   index(static_cast<int>(entity->children.size()) - 1, WhatColumn, parent),
                                   {Qt::CheckStateRole});
        }
    }
    Q_EMIT updated();
}

bool ChangesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    tick(*node(index), value.toInt() == Qt::Checked);
    tellTicks();
    return true;
}

void ChangesModel::setAllTicked(bool ticked)
{
    for (const auto &store : stores_)
        tick(*store, ticked);
    tellTicks();
}

QList<ChangesModel::Chosen> ChangesModel::ticked() const
{
    QList<Chosen> all;
    for (const auto &store : stores_) {
        Chosen chosen{store->store, {}};
        for (const auto &entity : store->children) {
            for (const auto &record : entity->children) {
                if (record->ticked)
                    chosen.ids.append(record->id);
            }
        }
        std::ranges::sort(chosen.ids); // as they were staged: one may build on another
        if (!chosen.ids.isEmpty())
            all.append(chosen);
    }
    return all;
}

ChangesModel::Chosen ChangesModel::chosen(const QModelIndex &index) const
{
    const ChangesNode *found = node(index);
    if (!found)
        return {};
    Chosen chosen{found->storeNode().store, {}};
    if (found->level == Level::Record)
        chosen.ids = {found->id};
    else if (found->level == Level::Entity)
        chosen.ids = found->ids;
    else
        for (const auto &entity : found->children)
            chosen.ids += entity->ids;
    return chosen;
}

int ChangesModel::recordCount() const
{
    int count = 0;
    for (const auto &store : stores_)
        for (const auto &entity : store->children)
            count += static_cast<int>(entity->children.size());
    return count;
}

int ChangesModel::tickedCount() const
{
    int count = 0;
    for (const auto &store : stores_)
        for (const auto &entity : store->children)
            count += static_cast<int>(entity->children.size()) - entity->unticked;
    return count;
}

int ChangesModel::problemCount() const
{
    int count = 0;
    for (const auto &store : stores_) {
        if (store->store.changes->problems() == 0)
            continue;
        for (const auto &entity : store->children)
            for (const auto &record : entity->children)
                if (const StagedRecord *staged = store->store.changes->find(record->id);
                    staged && record->ticked)
                    count += static_cast<int>(staged->problems.size());
    }
    return count;
}

int ChangesModel::conflictCount() const
{
    int count = 0;
    for (const auto &store : stores_) {
        if (store->store.changes->conflicts() == 0)
            continue;
        for (const auto &entity : store->children)
            for (const auto &record : entity->children)
                if (const StagedRecord *staged = store->store.changes->find(record->id);
                    staged && record->ticked)
                    count += staged->outcome == StagedRecord::Outcome::Conflict;
    }
    return count;
}

int ChangesModel::unreadCount() const
{
    int count = 0;
    for (const auto &store : stores_) {
        for (const UnreadRecord &unread : store->store.changes->unread()) {
            const StagedRecord *staged = store->store.changes->find(unread.name);
            const ChangesNode *record =
                staged ? node(indexOf(store->store.deployment, store->store.store, staged->id)) : nullptr;
            count += record && record->ticked;
        }
    }
    return count;
}

} // namespace registrar
