// SPDX-License-Identifier: GPL-3.0-or-later
// The entities of all deployments for the palette, and the records that a person names by their key.
#include "models/palette/palette_entities.h"

#include "models/connections/deployment_tree_node.h"
#include "models/connections/entity_words.h"
#include "models/palette/fuzzy_match.h"
#include "repository/text/value_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

constexpr qsizetype shownRecords = 4;

struct FoundEntity {
    EntityAddress address;
    BlueprintEntity entity;
    QString title;
    QString place; ///< "campus, Relational"
};

void collect(const DeploymentTreeNode::List &nodes, const EntityAddress &store, const QString &place,
             QList<FoundEntity> &found)
{
    for (const auto &node : nodes) {
        if (node->kind == DeploymentTreeNode::Kind::Entity) {
            found.append({{store.deployment, store.store, node->name}, node->entity, node->title, place});
        }
        collect(node->children, store, place, found);
    }
}

QList<FoundEntity> allEntities(const OpenDeployments &deployments)
{
    QList<FoundEntity> found;
    for (const OpenDeployment &open : deployments.deployments()) {
        for (const StoreConnection *store : open.stores) {
            const QString &name = store->store().name;
            const BlueprintStore *described = open.blueprint ? open.blueprint->store(name) : nullptr;
            const QString title = described && !described->title.isEmpty() ? described->title : name;
            //: deployment, store
            const QString place = Words::tr("%1, %2").arg(open.deployment.name, title);
            collect(entityNodes(open.blueprint.get(), name, store->entities()),
                    {open.deployment.name, name, {}}, place, found);
        }
    }
    return found;
}

QList<Value::Type> keyTypes(const BlueprintEntity &entity)
{
    const BlueprintField *field = entity.key.isEmpty() ? nullptr : entity.field(entity.key.first());
    if (field && !field->types.isEmpty()) {
        return field->types;
    }
    using Type = Value::Type;
    return entity.kind == EntityKind::Collection ? QList<Type>{Type::ObjectId, Type::Int32, Type::Text}
                                                 : QList<Type>{Type::Int64, Type::Uuid};
}

} // namespace

QList<PaletteItem> paletteEntities(const OpenDeployments &deployments)
{
    QList<PaletteItem> items;
    for (const FoundEntity &found : allEntities(deployments)) {
        items.append({.group = PaletteItem::Group::Entities,
                      .id = u"entity:"_s + found.address.toText(),
                      .title = found.title,
                      .detail = found.place,
                      .iconName = entityIconName(found.entity.kind),
                      .keys = {},
                      .names = found.address.entity + u' ' + found.entity.source.toText(),
                      .address = found.address,
                      .record = {}});
    }
    return items;
}

std::optional<RecordKey> keyFromText(const BlueprintEntity &entity, const QString &text)
{
    if (entity.kind == EntityKind::KeyPattern) {
        static const QRegularExpression variable(u"<[^>]*>"_s);
        const QString &pattern = entity.source.name;
        if (pattern.count(u'<') != 1) {
            return std::nullopt;
        }
        return RecordKey{Value(QString(pattern).replace(variable, text))};
    }
    if (entity.key.size() > 1) {
        return std::nullopt;
    }
    for (const Value::Type type : keyTypes(entity)) {
        if (Result<Value> value = parseValue(type, text)) {
            return RecordKey{*value};
        }
    }
    return std::nullopt;
}

QList<PaletteItem> paletteRecords(const OpenDeployments &deployments, const QString &typed)
{
    const QString words = typed.simplified();
    const QString key = words.section(u' ', -1);
    const QString name = words.section(u' ', 0, -2);
    if (name.isEmpty() || !std::ranges::any_of(key, [](QChar letter) { return letter.isDigit(); })) {
        return {};
    }
    struct Candidate {
        int score;
        PaletteItem item;
    };
    QList<Candidate> candidates;
    for (const FoundEntity &found : allEntities(deployments)) {
        const auto title = fuzzyMatch(name, found.title);
        const auto own = fuzzyMatch(name, found.address.entity);
        const int score = qMax(title ? title->score : -1, own ? own->score : -1);
        const auto record = score < 0 ? std::nullopt : keyFromText(found.entity, key);
        if (!record) {
            continue;
        }
        candidates.append({score,
                           {.group = PaletteItem::Group::Records,
                            .id = u"record:%1#%2"_s.arg(found.address.toText(), key),
                            //: an entity and the key of one of its records
                            .title = Words::tr("%1 %2").arg(found.title, key),
                            .detail = found.place,
                            .iconName = u"form"_s,
                            .keys = {},
                            .names = {},
                            .address = found.address,
                            .record = *record}});
    }
    std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::score);
    QList<PaletteItem> items;
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (items.size() == shownRecords || candidate.score * 2 < candidates.first().score) {
            break;
        }
        items.append(candidate.item);
    }
    return items;
}

} // namespace registrar
