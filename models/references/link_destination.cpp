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
    const Condition condition = targetCondition(link, held);
    const BlueprintEntity *target = blueprint.entity(link.toStore, link.toEntity);
    const bool isKey = target && target->key == QStringList{link.toField};
    if (isKey && condition.op == Operator::Equals)
        return Destination(address, {}, condition.operands);
    return Destination(address, QList<Condition>{condition});
}

const EntityLink *linkOfField(const QList<EntityLink> &links, const FieldPath &field)
{
    const auto found = std::ranges::find(links, field, &EntityLink::field);
    return found == links.end() ? nullptr : &*found;
}

QString targetTitle(const Blueprint &blueprint, const EntityLink &link)
{
    const BlueprintEntity *target = blueprint.entity(link.toStore, link.toEntity);
    return target ? target->displayTitle() : link.toEntity;
}

} // namespace registrar
