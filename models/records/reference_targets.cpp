// SPDX-License-Identifier: GPL-3.0-or-later
// Where the references of an entity's fields lead: the entity, and the store that has it.
#include "models/records/reference_targets.h"

#include <algorithm>

namespace registrar
{

namespace
{

/// An entity that only the store knows, as far as a reference needs it.
BlueprintEntity unnamedEntity(const QString &store, const QString &name, const QString &keyField)
{
    BlueprintEntity entity;
    entity.name = name;
    entity.store = store;
    entity.source = {name.section(u'.', 0, 0), name.section(u'.', 1)};
    entity.key = {keyField};
    return entity;
}

} // namespace

ReferenceTargets::ReferenceTargets(Blueprint blueprint, QString store, std::shared_ptr<Repository> repository)
    : blueprint_(std::move(blueprint))
    , store_(std::move(store))
    , own_(std::move(repository))
{
}

std::optional<BlueprintReference>
ReferenceTargets::referenceOf(const RecordColumn &column,
                              const std::optional<EntityDescription> &description) const
{
    if (column.field.reference) {
        BlueprintReference reference = *column.field.reference;
        if (reference.store.isEmpty())
            reference.store = store_;
        return reference;
    }
    if (!description)
        return {};
    const auto key =
        std::ranges::find_if(description->foreignKeys, [&column](const ForeignKeyDescription &each) {
            return each.fields == QStringList{column.name};
        });
    if (key == description->foreignKeys.end() || key->targetFields.size() != 1)
        return {};
    const BlueprintEntity *entity = blueprint_.entityBySource(store_, key->target);
    return BlueprintReference{.store = store_,
                              .entity = entity ? entity->name : key->target.toText(),
                              .field = key->targetFields.first(),
                              .as = {},
                              .mirror = {},
                              .onDelete = key->onDelete,
                              .enforced = true};
}

std::optional<ReferenceTarget> ReferenceTargets::target(const BlueprintReference &reference) const
{
    const QString store = reference.store.isEmpty() ? store_ : reference.store;
    ReferenceTarget target;
    if (const BlueprintEntity *entity = blueprint_.entity(store, reference.entity))
        target.entity = *entity;
    else if (reference.enforced && reference.entity.contains(u'.'))
        target.entity = unnamedEntity(store, reference.entity, reference.field);
    else
        return {};
    target.field.name = reference.field;
    if (const BlueprintField *field = target.entity.field(reference.field))
        target.field = *field;
    target.repository = repository(store);
    return target;
}

std::shared_ptr<Repository> ReferenceTargets::repository(const QString &store) const
{
    if (store == store_)
        return own_;
    return lookup_ ? lookup_(store) : nullptr;
}

} // namespace registrar
