// SPDX-License-Identifier: GPL-3.0-or-later
// Follows references from what is deleted to what holds them, level by level.
#include "operations/deletion/deletion_survey.h"

#include "repository/bounded_count.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Kind = DeletionEffect::Kind;
using Lane = Repository::Lane;
using Retry = Repository::Retry;

constexpr int valuesAQuery = 500;
constexpr qint64 followedRecords = 5'000; ///< of one entity; what goes with more is at least what was found
constexpr int readableValues = 20;        ///< in a filter
constexpr CountBounds bounds{.exactUpTo = 100'000, .scannedUpTo = 1'000'000};

Kind kindOf(const QString &onDelete)
{
    if (onDelete == u"cascade")
        return Kind::Deleted;
    return onDelete == u"set null" || onDelete == u"set default" ? Kind::Emptied : Kind::Blocks;
}

QByteArray identity(const RecordKey &key)
{
    QByteArray text;
    for (const Value &part : key)
        text += part.typeName().toUtf8() + ':' + part.toUtf8OrBytes() + '\n';
    return text;
}

/// Runs something on a connection of a store and waits for it.
using Asking =
    std::function<Result<void>(const QString &store, const std::function<Result<void>(Session &)> &question)>;

Asking askingOf(const StoreSource &stores, const CancelToken &cancel)
{
    return [&stores, cancel](const QString &store,
                             const std::function<Result<void>(Session &)> &question) -> Result<void> {
        const auto repository = stores(store);
        if (!repository)
            return failure(repository.error());
        return (*repository)->run<void>(Lane::Background, Retry::Read, cancel, question).result();
    };
}

class Surveyor
{
public:
    /// Records of one entity that go.
    struct Batch {
        QString store;
        QString entity;
        QList<Record> records;
        bool all = true; ///< whether none was left out
    };
    enum class Links {
        All,
        Own, ///< those that the store itself enforces
    };

    Surveyor(const Blueprint &blueprint, QString store, Links links, Asking asking,
             std::function<void(const DeletionSurvey &)> progressed, const CancelToken &cancel)
        : blueprint_(blueprint)
        , store_(std::move(store))
        , links_(links)
        , asking_(std::move(asking))
        , progressed_(std::move(progressed))
        , cancel_(cancel)
    {
    }

    DeletionSurvey survey(const QList<Batch> &deleted)
    {
        for (const Batch &batch : deleted)
            add(batch);
        while (!waiting_.isEmpty() && !cancel_.isCancelled())
            follow(waiting_.takeFirst());
        for (const Holders &blockers : std::as_const(blockers_))
            countBlockers(blockers);
        result_.asking.clear();
        result_.complete = !cancel_.isCancelled();
        return result_;
    }

private:
    /// What names them by one link.
    struct Holders {
        EntityLink link;
        Kind kind = Kind::Dangles;
        QList<Query> queries;
        bool direct = false; ///< they name what the person deletes
        bool all = true;
    };

    void add(const Batch &batch)
    {
        QSet<QByteArray> &gone = gone_[batch.store + u'/' + batch.entity];
        for (const Record &record : batch.records)
            gone.insert(identity(record.key));
        waiting_.append(batch);
    }

    void follow(const Batch &batch)
    {
        const bool direct = !followed_;
        followed_ = true;
        QList<Holders> all;
        for (const EntityLink &link : linksInto(batch)) {
            Holders holders{.link = link, .direct = direct, .all = batch.all};
            holders.kind = link.enforced ? kindOf(link.onDelete) : Kind::Dangles;
            holders.queries = queriesFor(link, batch);
            all.append(holders);
        }
        for (const Holders &holders : std::as_const(all)) {
            if (cancel_.isCancelled())
                return;
            if (holders.kind == Kind::Blocks)
                blockers_.append(holders); // whether they go themselves is known at the end
            else if (holders.kind == Kind::Deleted)
                takeAlong(holders);
            else
                countOnly(holders);
        }
    }

    /// The store's own foreign keys, where it has them, and what only the blueprint knows.
    QList<EntityLink> linksInto(const Batch &batch)
    {
        const BlueprintStore *store = blueprint_.store(batch.store);
        const bool relational = store && store->kind == StoreKind::PostgreSql;
        QList<EntityLink> links;
        if (relational || batch.store == store_)
            links = foreignKeysInto(batch);
        if (links_ == Links::Own)
            return links;
        for (EntityLink link : linksTo(blueprint_, batch.store, batch.entity)) {
            const bool declared = std::ranges::any_of(links, [&](const EntityLink &other) {
                return other.fromStore == link.fromStore && other.fromSource == link.fromSource &&
                       other.fields() == link.fields();
            });
            link.enforced = false;
            if (!declared)
                links.append(link);
        }
        return links;
    }

    QList<EntityLink> foreignKeysInto(const Batch &batch)
    {
        if (!catalog_.contains(batch.store))
            catalog_.insert(batch.store, readCatalog(batch.store));
        QList<EntityLink> links = catalog_.value(batch.store);
        links.removeIf([&](const EntityLink &link) { return link.toEntity != batch.entity; });
        return links;
    }

    /// Every foreign key of the store's tables; none for stores that have none.
    QList<EntityLink> readCatalog(const QString &store)
    {
        Blueprint names; // without its references, so that every key is told
        names.entities = blueprint_.entities;
        for (BlueprintEntity &entity : names.entities) {
            entity.fields.clear();
            entity.references.clear();
        }
        const auto read = [names, store, cancel = cancel_](Session &session) -> Result<QList<EntityLink>> {
            QList<EntityLink> links;
            const auto entities = session.entities(cancel);
            if (!entities)
                return failure(entities.error());
            for (const EntitySummary &summary : *entities) {
                if (summary.kind != EntityKind::Table && summary.kind != EntityKind::PartitionedTable)
                    continue;
                if (const auto description = session.describe(summary.source, cancel))
                    links.append(undeclaredLinks(names, store, *description));
            }
            return links;
        };
        return ask<QList<EntityLink>>(store, read).value_or(QList<EntityLink>());
    }

    QList<Query> queriesFor(const EntityLink &link, const Batch &batch) const
    {
        QList<Value> values;
        QSet<QByteArray> seen;
        for (const Record &record : batch.records) {
            const Value value = targetValue(link, record.fields);
            const QByteArray text = identity({value});
            if (!value.isAbsent() && !seen.contains(text))
                values.append(value);
            seen.insert(text);
        }
        QList<Query> queries;
        for (qsizetype first = 0; first < values.size(); first += valuesAQuery) {
            for (const QList<Condition> &conditions : holderConditions(link, values.mid(first, valuesAQuery)))
                queries.append({.source = link.fromSource, .conditions = conditions});
        }
        return queries;
    }

    void countOnly(const Holders &holders)
    {
        tellAsking(holders);
        DeletionEffect effect = effectOf(holders);
        for (const Query &query : holders.queries) {
            const auto counted =
                ask<BoundedCount>(holders.link.fromStore, [query, cancel = cancel_](Session &session) {
                    return boundedCount(session, query, bounds, cancel);
                });
            if (!counted) {
                effect.error = counted.error();
                break;
            }
            effect.records.records += counted->total.records;
            effect.records.exact = effect.records.exact && counted->total.exact;
        }
        keep(effect);
    }

    /// What goes too is read, so that what goes with it can be found and nothing is counted twice.
    void takeAlong(const Holders &holders)
    {
        tellAsking(holders);
        DeletionEffect effect = effectOf(holders);
        Batch batch{holders.link.fromStore, holders.link.fromEntity, {}, holders.all};
        const QSet<QByteArray> gone = gone_.value(batch.store + u'/' + batch.entity);
        qint64 left = followedRecords;
        for (const Query &query : holders.queries) {
            const auto read = readUpTo(holders.link, query, left);
            if (!read) {
                effect.error = read.error();
                break;
            }
            left -= read->size();
            for (const Record &record : *read) {
                if (!gone.contains(identity(record.key)))
                    batch.records.append(record);
            }
            if (left <= 0)
                break;
        }
        if (left <= 0) {
            batch.all = false;
            countOnly(holders); // as many as there are, whatever goes another way
        } else {
            effect.records.records = batch.records.size();
            keep(effect);
        }
        if (!batch.records.isEmpty())
            add(batch);
    }

    /// A row that goes itself is in nobody's way, unless the store looks before anything goes (RESTRICT).
    void countBlockers(const Holders &holders)
    {
        const QSet<QByteArray> gone = gone_.value(holders.link.fromStore + u'/' + holders.link.fromEntity);
        if (gone.isEmpty() || holders.link.onDelete == u"restrict" || cancel_.isCancelled()) {
            countOnly(holders);
            return;
        }
        tellAsking(holders);
        DeletionEffect effect = effectOf(holders);
        for (const Query &query : holders.queries) {
            const auto read = readUpTo(holders.link, query, followedRecords);
            if (!read) {
                effect.error = read.error();
                break;
            }
            effect.records.exact = effect.records.exact && read->size() < followedRecords;
            effect.records.records += std::ranges::count_if(
                *read, [&](const Record &record) { return !gone.contains(identity(record.key)); });
        }
        keep(effect);
    }

    /// Keys, and what the holders themselves are named by.
    Result<QList<Record>> readUpTo(const EntityLink &holder, Query query, qint64 most)
    {
        query.limit = 1'000;
        query.fields = {holder.field.first()};
        for (const EntityLink &link : linksInto({holder.fromStore, holder.fromEntity, {}, true}))
            query.fields.append(link.toFields());
        query.fields.removeDuplicates();
        return ask<QList<Record>>(holder.fromStore,
                                  [query, most, cancel = cancel_](Session &session) -> Result<QList<Record>> {
                                      QList<Record> records;
                                      Position position = Position::start();
                                      while (records.size() < most) {
                                          const auto page = session.page(query, position, cancel);
                                          if (!page)
                                              return failure(page.error());
                                          records.append(page->records);
                                          position = page->after;
                                          if (page->atEnd)
                                              break;
                                      }
                                      return records;
                                  });
    }

    template<typename T, typename Function>
    Result<T> ask(const QString &store, const Function &function)
    {
        Result<T> answer;
        const auto asked = asking_(store, [&answer, &function](Session &session) -> Result<void> {
            answer = function(session);
            return answer ? Result<void>() : failure(answer.error());
        });
        return asked ? answer : failure(asked.error());
    }

    static DeletionEffect effectOf(const Holders &holders)
    {
        DeletionEffect effect{.kind = holders.kind, .link = holders.link, .records = {0, holders.all}};
        if (holders.direct && holders.queries.size() == 1 &&
            std::ranges::all_of(holders.queries.first().conditions, [](const Condition &condition) {
                return condition.operands.size() <= readableValues;
            }))
            effect.conditions = holders.queries.first().conditions;
        return effect;
    }

    void tellAsking(const Holders &holders)
    {
        result_.asking = holders.link.fromEntity;
        if (progressed_)
            progressed_(result_);
    }

    /// Together with what was found by the same link on another level.
    void keep(const DeletionEffect &effect)
    {
        if (effect.records.records == 0 && !effect.error)
            return;
        const auto same = std::ranges::find(result_.effects, effect.link, &DeletionEffect::link);
        if (same != result_.effects.end()) {
            same->records.records += effect.records.records;
            same->records.exact = same->records.exact && effect.records.exact;
            same->conditions.clear();
            if (effect.error)
                same->error = effect.error;
        } else {
            result_.effects.append(effect);
            std::ranges::stable_sort(result_.effects, {}, &DeletionEffect::kind);
        }
        if (progressed_)
            progressed_(result_);
    }

    const Blueprint &blueprint_;
    const QString store_;
    const Links links_;
    const Asking asking_;
    const std::function<void(const DeletionSurvey &)> progressed_;
    const CancelToken cancel_;
    DeletionSurvey result_;
    QList<Batch> waiting_;
    QList<Holders> blockers_;
    QHash<QString, QSet<QByteArray>> gone_; ///< by store and entity
    QHash<QString, QList<EntityLink>> catalog_;
    bool followed_ = false;
};

} // namespace

const DeletionEffect *DeletionSurvey::blocker() const
{
    const auto found = std::ranges::find(effects, Kind::Blocks, &DeletionEffect::kind);
    return found == effects.end() ? nullptr : &*found;
}

qint64 DeletionSurvey::count(Kind kind) const
{
    qint64 records = 0;
    for (const DeletionEffect &effect : effects)
        records += effect.kind == kind ? effect.records.records : 0;
    return records;
}

DeletionSurvey surveyDeletion(const DeletionRequest &request, const StoreSource &stores,
                              const std::function<void(const DeletionSurvey &)> &progressed,
                              const CancelToken &cancel)
{
    Surveyor surveyor(*request.blueprint, request.store, Surveyor::Links::All, askingOf(stores, cancel),
                      progressed, cancel);
    return surveyor.survey({{request.store, request.entity, request.records, true}});
}

DeletionSurvey surveyOwnEffects(Session &session, const Blueprint &blueprint, const ChangeSet &changes,
                                const CancelToken &cancel)
{
    QList<Surveyor::Batch> deleted;
    for (const Change &change : changes.changes) {
        if (change.kind != Change::Kind::Delete || change.source.space.isEmpty())
            continue; // only what lies in a schema can have foreign keys
        const BlueprintEntity *known = blueprint.entityBySource(changes.store, change.source);
        const QString entity = known ? known->name : change.source.toText();
        auto batch = std::ranges::find(deleted, entity, &Surveyor::Batch::entity);
        if (batch == deleted.end()) {
            deleted.append({changes.store, entity, {}, true});
            batch = deleted.end() - 1;
        }
        batch->records.append({.key = change.key, .fields = change.document});
    }
    if (deleted.isEmpty())
        return {.complete = true};
    const Asking asking = [&session](const QString &,
                                     const std::function<Result<void>(Session &)> &question) {
        return question(session);
    };
    return Surveyor(blueprint, changes.store, Surveyor::Links::Own, asking, {}, cancel).survey(deleted);
}

const BlueprintField *deactivationField(const BlueprintEntity &entity)
{
    for (const QString &name : {u"is_active"_s, u"isActive"_s, u"active"_s}) {
        const BlueprintField *field = entity.field(name);
        if (field && field->types.contains(Value::Type::Boolean) && !field->readOnly && !field->immutable)
            return field;
    }
    return nullptr;
}

bool mayHaveEffects(const Blueprint &blueprint, const QString &store, const QString &entity)
{
    const BlueprintStore *known = blueprint.store(store);
    return (known && known->kind == StoreKind::PostgreSql) || !linksTo(blueprint, store, entity).isEmpty();
}

} // namespace registrar
