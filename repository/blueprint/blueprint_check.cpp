// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through a blueprint once and gathers everything that is wrong.
#include "repository/blueprint/blueprint_check.h"

#include "repository/blueprint/field_check.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BlueprintCheck)
};

QString at(const QString &path, const QString &list, qsizetype index)
{
    return path + u'/' + list + u'/' + QString::number(index);
}

bool kindFits(EntityKind kind, StoreKind store)
{
    switch (store) {
    case StoreKind::PostgreSql:
        return kind != EntityKind::Collection && kind != EntityKind::KeyPattern;
    case StoreKind::Redis:
        return kind == EntityKind::KeyPattern;
    case StoreKind::MongoDb:
    case StoreKind::Qdrant:
        return kind == EntityKind::Collection || kind == EntityKind::View;
    }
    return false;
}

class BlueprintCheck
{
public:
    explicit BlueprintCheck(const Blueprint &blueprint)
        : blueprint_(blueprint)
    {
    }

    QList<BlueprintProblem> run()
    {
        checkNames({}, u"stores"_s, blueprint_.stores, &BlueprintStore::name);
        checkNames({}, u"thresholds"_s, blueprint_.thresholds, [](const BlueprintThreshold &threshold) {
            return threshold.store + u'.' + threshold.name;
        });
        checkNames({}, u"workspaces"_s, blueprint_.workspaces, &BlueprintWorkspace::name);
        checkNames({}, u"faults"_s, blueprint_.faults, &BlueprintFault::name);
        checkNames({}, u"entities"_s, blueprint_.entities,
                   [](const BlueprintEntity &entity) { return entity.store + u'.' + entity.name; });
        for (qsizetype i = 0; i < blueprint_.stores.size(); ++i)
            checkAddress(blueprint_.stores.at(i), at({}, u"stores"_s, i) + u"/defaultAddress"_s);
        for (qsizetype i = 0; i < blueprint_.entities.size(); ++i)
            checkEntity(blueprint_.entities.at(i), at({}, u"entities"_s, i));
        for (qsizetype i = 0; i < blueprint_.thresholds.size(); ++i)
            checkThreshold(blueprint_.thresholds.at(i), at({}, u"thresholds"_s, i));
        for (qsizetype i = 0; i < blueprint_.workspaces.size(); ++i)
            checkEntitiesIn(blueprint_.workspaces.at(i).settings,
                            at({}, u"workspaces"_s, i) + u"/settings"_s);
        for (qsizetype i = 0; i < blueprint_.faults.size(); ++i)
            checkFault(blueprint_.faults.at(i), at({}, u"faults"_s, i));
        checkEntitiesIn(blueprint_.roles, u"/roles"_s);
        return problems_;
    }

private:
    void add(const QString &path, const QString &what, const QString &remedy)
    {
        problems_ << BlueprintProblem{{}, 0, 0, path, what, remedy};
    }

    template<typename T, typename Projection>
    void checkNames(const QString &path, const QString &list, const QList<T> &items, Projection name)
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString found = std::invoke(name, items.at(i));
            if (seen.contains(found))
                add(at(path, list, i) + u"/name"_s, Words::tr("“%1” stands twice in %2.").arg(found, list),
                    Words::tr("Give one of the two another name, or remove it."));
            seen.insert(found);
        }
    }

    void checkAddress(const BlueprintStore &store, const QString &path)
    {
        if (store.defaultAddress.isEmpty())
            return;
        const Result<ParsedAddress> parsed = parseStoreAddress(store.defaultAddress);
        if (!parsed)
            add(path, parsed.error().toText(), Words::tr("Correct the address, or leave it out."));
        else if (parsed->address.kind != store.kind)
            add(path,
                Words::tr("This is an address of %1, not of %2.")
                    .arg(storeKindTitle(parsed->address.kind), storeKindTitle(store.kind)),
                Words::tr("Correct the address, or the kind of the store."));
    }

    void checkEntity(const BlueprintEntity &entity, const QString &path)
    {
        const BlueprintStore *store = blueprint_.store(entity.store);
        if (store == nullptr) {
            add(path + u"/store"_s, Words::tr("There is no store “%1”.").arg(entity.store),
                storeRemedy(entity.store));
            return;
        }
        if (!kindFits(entity.kind, store->kind))
            add(path + u"/kind"_s,
                Words::tr("A store of kind %1 has no %2.")
                    .arg(storeKindName(store->kind), entityKindName(entity.kind)),
                Words::tr("Correct the kind of the entity, or the store it is in."));
        checkSource(entity, path);
        checkNames(path, u"fields"_s, entity.fields, &BlueprintField::name);
        checkNames(path, u"indexes"_s, entity.indexes, &BlueprintIndex::name);
        for (qsizetype i = 0; i < entity.fields.size(); ++i)
            problems_ << checkBlueprintField(blueprint_, entity, entity.fields.at(i),
                                             at(path, u"fields"_s, i));
        checkFieldNames(entity, path);
        for (qsizetype i = 0; i < entity.indexes.size(); ++i)
            checkIndex(entity, entity.indexes.at(i), at(path, u"indexes"_s, i));
        checkTextIndexes(entity, path);
        for (qsizetype i = 0; i < entity.references.size(); ++i)
            checkReference(entity, entity.references.at(i), at(path, u"references"_s, i));
        checkEntitiesIn(entity.sample.value("per"_L1).toObject(), path + u"/sample/per"_s, entity.store);
        if (entity.kind == EntityKind::KeyPattern)
            checkPattern(entity, path);
        else if (!entity.keyType.isEmpty())
            add(path + u"/keyType"_s, Words::tr("Only key patterns have a key type."),
                Words::tr("Remove this member."));
    }

    void checkSource(const BlueprintEntity &entity, const QString &path)
    {
        const BlueprintEntity *first = blueprint_.entityBySource(entity.store, entity.source);
        if (first != &entity && first->name != entity.name)
            add(path + u"/source"_s,
                Words::tr("“%1” and “%2” are kept in the same place.").arg(first->name, entity.name),
                Words::tr("Correct the source of one of the two."));
    }

    void checkFieldNames(const BlueprintEntity &entity, const QString &path)
    {
        const auto require = [&](const QString &name, const QString &place) {
            if (entity.fieldsComplete && entity.field(name) == nullptr)
                add(path + place, Words::tr("“%1” has no field “%2”.").arg(entity.name, name),
                    fieldRemedy(entity, name));
        };
        for (qsizetype i = 0; i < entity.key.size(); ++i)
            require(entity.key.at(i), at({}, u"key"_s, i));
        for (qsizetype i = 0; i < entity.listFields.size(); ++i)
            require(entity.listFields.at(i), at({}, u"listFields"_s, i));
        for (qsizetype i = 0; i < entity.defaultSort.size(); ++i)
            require(entity.defaultSort.at(i).field.value(0), at({}, u"defaultSort"_s, i));
        if (!entity.titleField.isEmpty())
            require(entity.titleField, u"/titleField"_s);
    }

    void checkIndex(const BlueprintEntity &entity, const BlueprintIndex &index, const QString &path)
    {
        for (qsizetype i = 0; i < index.keys.size(); ++i) {
            const QString name = index.keys.at(i).field;
            const QString first = name.section(u'.', 0, 0);
            const bool known = index.keys.at(i).expression || entity.field(name) != nullptr ||
                               entity.field(first) != nullptr;
            if (!known && entity.fieldsComplete)
                add(at(path, u"keys"_s, i) + u"/field"_s,
                    Words::tr("The index “%1” is on a field “%2” that “%3” has not.")
                        .arg(index.name, name, entity.name),
                    fieldRemedy(entity, name));
        }
        if (index.expireAfterSeconds && index.keys.size() != 1)
            add(path + u"/expireAfterSeconds"_s,
                Words::tr("An index that lets records expire has exactly one key."),
                Words::tr("Keep the date alone in “%1”.").arg(index.name));
        if (index.constraint && !index.unique)
            add(path + u"/constraint"_s, Words::tr("A constraint's index is always unique."),
                Words::tr("Add \"unique\": true."));
        const bool hasOther = index.redundantWith != index.name &&
                              std::ranges::any_of(entity.indexes, [&](const BlueprintIndex &other) {
                                  return other.name == index.redundantWith;
                              });
        if (!index.redundantWith.isEmpty() && !hasOther)
            add(path + u"/redundantWith"_s,
                Words::tr("“%1” has no other index “%2”.").arg(entity.name, index.redundantWith),
                Words::tr("Name an index of the same entity."));
    }

    void checkReference(const BlueprintEntity &entity, const BlueprintCompositeReference &reference,
                        const QString &path)
    {
        const BlueprintEntity *target = findEntity(entity.store, reference.entity, path);
        const auto require = [&](const BlueprintEntity &owner, const QStringList &names,
                                 const QString &place) {
            for (qsizetype i = 0; i < names.size(); ++i) {
                if (owner.fieldsComplete && owner.field(names.at(i)) == nullptr)
                    add(at(path, place, i), Words::tr("“%1” has no field “%2”.").arg(owner.name, names.at(i)),
                        fieldRemedy(owner, names.at(i)));
            }
        };
        require(entity, reference.fields, u"fields"_s);
        if (target)
            require(*target, reference.targetFields, u"targetFields"_s);
        if (reference.fields.size() != reference.targetFields.size())
            add(path + u"/targetFields"_s,
                Words::tr("The reference has %1 fields and %2 target fields.")
                    .arg(reference.fields.size())
                    .arg(reference.targetFields.size()),
                Words::tr("Give each field one target field."));
    }

    void checkTextIndexes(const BlueprintEntity &entity, const QString &path)
    {
        int found = 0;
        for (qsizetype i = 0; i < entity.indexes.size(); ++i) {
            const bool text = std::ranges::any_of(entity.indexes.at(i).keys,
                                                  [](const IndexKey &key) { return key.kind == "text"_L1; });
            if (text && entity.kind == EntityKind::Collection && ++found == 2)
                add(at(path, u"indexes"_s, i), Words::tr("A collection can have one text index only."),
                    Words::tr("Put all fields to be searched into one text index."));
        }
    }

    void checkPattern(const BlueprintEntity &entity, const QString &path)
    {
        if (entity.keyType.isEmpty() && !entity.sample.isEmpty())
            add(path, Words::tr("The key pattern “%1” does not tell its type.").arg(entity.name),
                Words::tr("Add \"keyType\": string, hash, list, set, zset, stream or json."));
        QString pattern = entity.source.name;
        pattern.remove(u"<<"_s); // a literal bracket
        static const QRegularExpression variable(u"<(\\*|[A-Za-z_][A-Za-z0-9_.-]*)>"_s);
        if (pattern.remove(variable).contains(u'<'))
            add(path + u"/source"_s,
                Words::tr("The variables of “%1” are not written right.").arg(entity.source.name),
                Words::tr("Write each variable in angle brackets: auth:refresh:<userId>."));
    }

    void checkThreshold(const BlueprintThreshold &threshold, const QString &path)
    {
        if (!threshold.store.isEmpty() && blueprint_.store(threshold.store) == nullptr)
            add(path + u"/store"_s, Words::tr("There is no store “%1”.").arg(threshold.store),
                storeRemedy(threshold.store));
    }

    void checkFault(const BlueprintFault &fault, const QString &path)
    {
        const BlueprintEntity *entity = findEntity(fault.store, fault.entity, path);
        if (entity == nullptr || fault.field.isEmpty())
            return;
        const BlueprintField *field = entity->field(fault.field);
        if (field == nullptr) {
            add(path + u"/field"_s, Words::tr("“%1” has no field “%2”.").arg(entity->name, fault.field),
                fieldRemedy(*entity, fault.field));
            return;
        }
        const bool references = field->reference || field->keyReference;
        if (fault.kind == "orphan"_L1 && !references)
            add(path + u"/field"_s,
                Words::tr("“%1” refers to nothing, so it cannot be orphaned.").arg(fault.field),
                Words::tr("Name a field with a reference."));
        if (fault.kind == "oneSided"_L1 && (!field->reference || field->reference->mirror.isEmpty()))
            add(path + u"/field"_s,
                Words::tr("“%1” has no mirror, so it cannot be one-sided.").arg(fault.field),
                Words::tr("Name a field whose reference has a mirror."));
    }

    /// The entity, or null after telling what is missing. An empty store means the only one that has such an
    /// entity.
    const BlueprintEntity *findEntity(const QString &store, const QString &name, const QString &path)
    {
        QList<const BlueprintEntity *> found;
        QStringList names;
        for (const BlueprintEntity &entity : blueprint_.entities) {
            if (!store.isEmpty() && entity.store != store)
                continue;
            names << entity.name;
            if (entity.name == name)
                found << &entity;
        }
        if (found.isEmpty()) {
            const QString near = nearestName(name, names);
            add(path + u"/entity"_s, Words::tr("There is no entity “%1”.").arg(name),
                near.isEmpty() ? Words::tr("Name one of the blueprint's entities.")
                               : Words::tr("Did you mean “%1”?").arg(near));
            return nullptr;
        }
        if (found.size() > 1)
            add(path + u"/entity"_s, Words::tr("Several stores have an entity “%1”.").arg(name),
                Words::tr("Add \"store\"."));
        return found.first();
    }

    /// Every object with `entity` in free settings: the entity must be there, and each of its `fields`.
    void checkEntitiesIn(const QJsonValue &value, const QString &path, const QString &standardStore = {})
    {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            checkEntitiesIn(array.at(i), path + u'/' + QString::number(i), standardStore);
        const QJsonObject object = value.toObject();
        if (object.value("entity"_L1).isString()) {
            const QString store = object.value("store"_L1).toString(standardStore);
            const BlueprintEntity *entity = findEntity(store, object.value("entity"_L1).toString(), path);
            const QJsonObject fields = object.value("fields"_L1).toObject();
            for (auto field = fields.begin(); entity != nullptr && field != fields.end(); ++field) {
                if (entity->field(field.value().toString()) == nullptr)
                    add(path + u"/fields/"_s + field.key(),
                        Words::tr("“%1” has no field “%2”.").arg(entity->name, field.value().toString()),
                        fieldRemedy(*entity, field.value().toString()));
            }
        }
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.value().isObject() || member.value().isArray())
                checkEntitiesIn(member.value(), path + u'/' + member.key(), standardStore);
        }
    }

    [[nodiscard]] QString storeRemedy(const QString &name) const
    {
        QStringList names;
        for (const BlueprintStore &store : blueprint_.stores)
            names << store.name;
        const QString near = nearestName(name, names);
        return near.isEmpty() ? Words::tr("Name one of: %1.").arg(names.join(u", "_s))
                              : Words::tr("Did you mean “%1”?").arg(near);
    }

    [[nodiscard]] static QString fieldRemedy(const BlueprintEntity &entity, const QString &name)
    {
        QStringList names;
        for (const BlueprintField &field : entity.fields)
            names << field.name;
        const QString near = nearestName(name, names);
        return near.isEmpty() ? Words::tr("Add the field, or correct the name.")
                              : Words::tr("Did you mean “%1”?").arg(near);
    }

    const Blueprint &blueprint_;
    QList<BlueprintProblem> problems_;
};

} // namespace

QList<BlueprintProblem> checkBlueprint(const Blueprint &blueprint)
{
    return BlueprintCheck(blueprint).run();
}

} // namespace registrar
