// SPDX-License-Identifier: GPL-3.0-or-later
// Looking things up in a blueprint.
#include "repository/blueprint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

/// "academic_year" and "academicYear" → "Academic year".
QString titleFromName(const QString &name)
{
    QString title;
    for (const QChar letter : name) {
        if (letter == u'_' || letter == u'-' || letter == u'.') {
            if (!title.isEmpty() && !title.endsWith(u' '))
                title += u' ';
        } else if (letter.isUpper() && !title.isEmpty() && title.back().isLower()) {
            title += u' ' + QString(letter.toLower());
        } else {
            title += letter;
        }
    }
    title = title.trimmed();
    if (title.isEmpty())
        return name;
    title[0] = title.at(0).toUpper();
    return title;
}

/// In the order of EntityKind.
constexpr std::array<QStringView, 8> entityKindNames{
    u"table",     u"view",         u"materializedView", u"partitionedTable",
    u"partition", u"foreignTable", u"collection",       u"keyPattern"};

} // namespace

QString entityKindName(EntityKind kind)
{
    return entityKindNames.at(static_cast<std::size_t>(kind)).toString();
}

std::optional<EntityKind> entityKindFromName(QStringView name)
{
    const auto found = std::ranges::find(entityKindNames, name);
    if (found == entityKindNames.end())
        return std::nullopt;
    return static_cast<EntityKind>(found - entityKindNames.begin());
}

// Here and not in the class, where a list of the class itself cannot be compared yet.
bool BlueprintField::operator==(const BlueprintField &other) const = default;

QString BlueprintField::displayTitle() const
{
    return title.isEmpty() ? titleFromName(name) : title;
}

QString BlueprintEntity::displayTitle() const
{
    return title.isEmpty() ? titleFromName(name) : title;
}

const BlueprintField *BlueprintEntity::field(const QString &fieldName) const
{
    const auto found = std::ranges::find(fields, fieldName, &BlueprintField::name);
    return found == fields.end() ? nullptr : &*found;
}

const BlueprintStore *Blueprint::store(const QString &storeName) const
{
    const auto found = std::ranges::find(stores, storeName, &BlueprintStore::name);
    return found == stores.end() ? nullptr : &*found;
}

const BlueprintEntity *Blueprint::entity(const QString &storeName, const QString &entityName) const
{
    const auto found = std::ranges::find_if(entities, [&](const BlueprintEntity &candidate) {
        return candidate.store == storeName && candidate.name == entityName;
    });
    return found == entities.end() ? nullptr : &*found;
}

const BlueprintEntity *Blueprint::entityBySource(const QString &storeName, const EntitySource &source) const
{
    const auto found = std::ranges::find_if(entities, [&](const BlueprintEntity &candidate) {
        return candidate.store == storeName && candidate.source == source;
    });
    return found == entities.end() ? nullptr : &*found;
}

QList<BlueprintEntity> Blueprint::entitiesOf(const QString &storeName) const
{
    QList<BlueprintEntity> found;
    for (const BlueprintEntity &candidate : entities) {
        if (candidate.store == storeName)
            found << candidate;
    }
    return found;
}

} // namespace registrar
