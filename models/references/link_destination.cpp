// SPDX-License-Identifier: GPL-3.0-or-later
// Where a reference leads.
#include "models/references/link_destination.h"

#include <algorithm>

namespace registrar
{

std::optional<Destination> linkDestination(const Blueprint &blueprint, const QString &deployment,
                                           const EntityLink &link, const QList<Value> &held)
{
    if (held.isEmpty())
        return std::nullopt;
    const EntityAddress address{deployment, link.toStore, link.toEntity};
    const QList<Condition> conditions = targetConditions(link, held);
    const BlueprintEntity *target = blueprint.entity(link.toStore, link.toEntity);
    const QStringList named = link.toFields();
    RecordKey key;
    for (const QString &name : target ? target->key : QStringList()) {
        const qsizetype place = named.indexOf(name);
        if (place >= 0 && conditions.at(place).op == Operator::Equals)
            key.append(conditions.at(place).operands.first());
    }
    if (!key.isEmpty() && key.size() == named.size() && key.size() == target->key.size())
        return Destination(address, {}, key);
    return Destination(address, conditions);
}

const EntityLink *linkOfField(const QList<EntityLink> &links, const FieldPath &field)
{
    const auto alone = std::ranges::find_if(
        links, [&](const EntityLink &link) { return link.field == field && !link.isComposite(); });
    if (alone != links.end())
        return &*alone;
    const auto together =
        std::ranges::find_if(links, [&](const EntityLink &link) { return link.fields().contains(field); });
    return together == links.end() ? nullptr : &*together;
}

QString targetTitle(const Blueprint &blueprint, const EntityLink &link)
{
    const BlueprintEntity *target = blueprint.entity(link.toStore, link.toEntity);
    return target ? target->displayTitle() : link.toEntity;
}

} // namespace registrar
