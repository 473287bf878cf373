// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/sandbox/fill/fill_work.h"

#include "operations/journal/journal.h"
#include "operations/sandbox/fill/sample_key.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Fill)
};

Result<std::unique_ptr<Session>> openSession(const StoreAccess &access)
{
    auto session = makeSession(access.address.kind);
    if (session) {
        if (auto opened = (*session)->open(access.address, access.password, access.options); !opened) {
            return failure(opened.error());
        }
    }
    return session;
}

/// The same server, signed in where databases can be made.
StoreAccess maintenanceAccess(StoreAccess access)
{
    if (access.address.kind == StoreKind::PostgreSql) {
        access.address.database = u"postgres"_s;
    }
    return access;
}

QStringList writtenFields(const BlueprintEntity &entity)
{
    QStringList names;
    for (const BlueprintField &field : entity.fields) {
        names << field.name;
    }
    return names;
}

/// Deliberate faults have to come in first; the validators are set behind them.
QList<BlueprintEntity> withoutValidators(QList<BlueprintEntity> entities)
{
    for (BlueprintEntity &entity : entities) {
        entity.validator = {};
    }
    return entities;
}

/// Whether the store's database is there; for Redis, whether it holds anything. `session` is open on
/// `maintenanceAccess`.
Result<bool> isFilled(Session &session, const StoreAccess &access, const CancelToken &cancel)
{
    if (access.address.kind == StoreKind::Redis) {
        const auto entities = session.entities(cancel);
        if (!entities) {
            return failure(entities.error());
        }
        return std::ranges::any_of(*entities,
                                   [](const EntitySummary &entity) { return entity.total.records > 0; });
    }
    const auto databases = session.databases();
    return databases ? Result<bool>(databases->contains(access.address.database))
                     : failure(databases.error());
}

/// Of the blueprint's entities of the store.
Result<qint64> countRecords(const StoreAccess &access, const QList<BlueprintEntity> &entities,
                            const CancelToken &cancel)
{
    auto session = openSession(access);
    if (!session) {
        return failure(session.error());
    }
    qint64 records = 0;
    for (const BlueprintEntity &entity : entities) {
        const auto total = (*session)->count({.source = entity.source}, cancel);
        if (!total && total.error().kind != Error::Kind::NotFound) {
            return failure(total.error());
        }
        records += total ? total->records : 0;
    }
    return records;
}

/// NULL where the table takes none: a record that cannot be, such as a child of a parent without the key it
/// points by.
bool canBe(const Document &document, const SampleEntity &entity)
{
    for (const SampleField &field : entity.fields) {
        if (!field.definition.nullable && fieldOf(document, field.definition.name).isNull()) {
            return false;
        }
    }
    return true;
}

} // namespace

FillWork::FillWork(QList<FillTarget> targets, FillOptions options)
    : targets_(std::move(targets))
    , options_(std::move(options))
{
}

FillWork::~FillWork() = default;

QString FillWork::title() const
{
    return Words::tr("Fill with sample data at scale %1").arg(QLocale::c().toString(options_.scale));
}

Result<void> FillWork::makeWorlds()
{
    worlds_.clear();
    total_ = 0;
    for (const FillTarget &target : targets_) {
        auto world = SampleWorld::make(target.blueprint, options_.scale, options_.today, options_.seed);
        if (!world) {
            return failure(world.error());
        }
        worlds_.push_back(std::move(*world));
        for (size_t entity = 0; entity < worlds_.back()->entities().size(); ++entity) {
            if (target.stores.contains(worlds_.back()->entities()[entity].definition.store)) {
                total_ += worlds_.back()->population().count(int(entity));
            }
        }
    }
    return {};
}

Result<void> FillWork::planDrops(Plan &plan, const CancelToken &cancel) const
{
    for (const FillTarget &target : targets_) {
        for (const BlueprintStore &store : target.blueprint.stores) {
            if (!target.stores.contains(store.name)) {
                continue;
            }
            const StoreAccess access = target.stores.value(store.name);
            auto session = openSession(maintenanceAccess(access));
            if (!session) {
                return failure(session.error());
            }
            const Result<bool> filled = isFilled(**session, access, cancel);
            if (!filled) {
                return failure(filled.error());
            }
            if (!*filled) {
                continue;
            }
            const auto records = countRecords(access, target.blueprint.entitiesOf(store.name), cancel);
            if (!records) {
                return failure(records.error());
            }
            //: in a plan, followed by the number of records: platform, store
            plan.items.append({.title = Words::tr("dropped: %1, %2").arg(target.blueprint.title, store.title),
                               .count = *records});
            plan.destructive = true;
        }
    }
    if (plan.destructive) {
        plan.warnings << Words::tr("What is dropped cannot be brought back.");
    }
    return {};
}

Result<Plan> FillWork::plan(const CancelToken &cancel)
{
    if (auto made = makeWorlds(); !made) {
        return failure(made.error());
    }
    Plan plan;
    plan.title = title();
    if (options_.replace) {
        if (const auto planned = planDrops(plan, cancel); !planned) {
            return failure(planned.error());
        }
    }
    for (qsizetype number = 0; number < targets_.size(); ++number) {
        const SampleWorld &world = *worlds_.at(size_t(number));
        for (size_t entity = 0; entity < world.entities().size(); ++entity) {
            const BlueprintEntity &definition = world.entities()[entity].definition;
            const qint64 count = world.population().count(int(entity));
            if (count > 0 && targets_.at(number).stores.contains(definition.store)) {
                plan.items.append({.title = targets_.at(number).blueprint.title + u" · "_s + definition.name,
                                   .count = count});
            }
        }
    }
    return plan;
}

Result<void> FillWork::run(OperationContext &context)
{
    if (worlds_.empty()) {
        if (auto made = makeWorlds(); !made) {
            return made;
        }
    }
    if (!options_.sandbox.isEmpty()) {
        if (const auto writable = Journal(options_.journalFolder).append({}); !writable) {
            return failure(writable.error());
        }
    }
    done_ = 0;
    faults_.clear();
    for (qsizetype number = 0; number < targets_.size(); ++number) {
        const qint64 before = done_;
        const auto filled = fillPlatform(context, targets_.at(number), *worlds_.at(size_t(number)));
        const auto noted = note(targets_.at(number), done_ - before, filled);
        if (!filled || !noted) {
            return filled ? noted : filled;
        }
    }
    qint64 spoilt = 0;
    for (const SpoiltRecords &records : faults_) {
        spoilt += records.count;
    }
    context.figure(u"records"_s, done_);
    context.figure(u"faults"_s, spoilt);
    return {};
}

/// A platform that was left as it is has nothing to be told.
Result<void> FillWork::note(const FillTarget &target, qint64 records, const Result<void> &filled) const
{
    if (options_.sandbox.isEmpty() || (filled && records == 0)) {
        return {};
    }
    const bool cancelled = !filled && filled.error().kind == Error::Kind::Cancelled;
    JournalEntry entry{.deployment = options_.sandbox + u':' + target.blueprint.name,
                       .kind = u"sandbox-fill"_s,
                       .outcome = filled      ? u"applied"_s
                                  : cancelled ? u"cancelled"_s
                                              : u"failed"_s,
                       .details = {{u"records"_s, Value(records)},
                                   {u"scale"_s, Value(options_.scale)},
                                   {u"replaced"_s, Value(options_.replace)}}};
    const auto noted = Journal(options_.journalFolder).append({entry});
    return noted ? Result<void>() : failure(noted.error());
}

Result<void> FillWork::fillPlatform(OperationContext &context, const FillTarget &target,
                                    const SampleWorld &world)
{
    for (const BlueprintStore &store : target.blueprint.stores) {
        if (!target.stores.contains(store.name)) {
            continue;
        }
        const auto prepared = prepareStore(context, target, store);
        if (!prepared) {
            return failure(prepared.error());
        }
        if (!*prepared) {
            context.log(
                Words::tr("%1, %2: already filled, left as it is.").arg(target.blueprint.title, store.title));
            continue;
        }
        if (auto filled = fillStore(context, target, world, store); !filled) {
            return filled;
        }
    }
    return {};
}

/// False where the store has its database already and shall keep it.
Result<bool> FillWork::prepareStore(OperationContext &context, const FillTarget &target,
                                    const BlueprintStore &store)
{
    const StoreAccess access = target.stores.value(store.name);
    const QString database = access.address.database;
    auto session = openSession(maintenanceAccess(access));
    if (!session) {
        return failure(session.error());
    }
    const Result<bool> isThere = isFilled(**session, access, context.cancel());
    if (!isThere) {
        return failure(isThere.error());
    }
    if (*isThere && !options_.replace) {
        return false;
    }
    if (*isThere) {
        if (auto dropped = (*session)->dropDatabase(database); !dropped) {
            return failure(dropped.error());
        }
    }
    if (auto made = (*session)->createDatabase(database); !made) {
        return failure(made.error());
    }
    return true;
}

Result<void> FillWork::fillStore(OperationContext &context, const FillTarget &target,
                                 const SampleWorld &world, const BlueprintStore &store)
{
    auto session = openSession(target.stores.value(store.name));
    if (!session) {
        return failure(session.error());
    }
    QList<BlueprintEntity> entities = target.blueprint.entitiesOf(store.name);
    if (auto made = (*session)->create(withoutValidators(entities), context.cancel()); !made) {
        return made;
    }
    for (const BlueprintEntity &entity : entities) {
        const int number = world.entityNumber(store.name, entity.name);
        if (world.population().count(number) == 0) {
            continue;
        }
        if (auto filled = fillEntity(context, **session, target, world, number); !filled) {
            return filled;
        }
    }
    context.log(Words::tr("%1, %2: making indexes.").arg(target.blueprint.title, store.title));
    for (BlueprintEntity &entity : entities) {
        for (BlueprintIndex &index : entity.indexes) {
            index.optional = false; // the demo shows what the proposed ones serve, text search above all
        }
    }
    if (auto made = (*session)->createIndexes(entities, context.cancel()); !made) {
        return made;
    }
    return (*session)->create(entities, context.cancel());
}

Result<void> FillWork::fillEntity(OperationContext &context, Session &session, const FillTarget &target,
                                  const SampleWorld &world, int number)
{
    const SampleEntity &entity = world.entities().at(size_t(number));
    auto writer = session.bulkWriter(entity.definition.source, writtenFields(entity.definition));
    if (!writer) {
        return failure(writer.error());
    }
    SampleFaults faults(target.blueprint, world, number);
    const QString unit = Words::tr("records");
    Result<void> outcome;
    world.population().forEach(number, [&](const SampleIdentity &identity) {
        if (context.cancel().isCancelled()) {
            outcome = failure({.kind = Error::Kind::Cancelled, .what = Words::tr("Cancelled.")});
            return false;
        }
        Document document = world.document(number, identity);
        if (!canBe(document, entity)) {
            return true;
        }
        faults.spoil(document, identity);
        if (entity.definition.kind == EntityKind::KeyPattern) {
            document = redisDocument(entity.definition, document);
        }
        outcome = (*writer)->add(document);
        context.progress(++done_, total_, unit);
        return outcome.has_value();
    });
    if (!outcome) {
        return outcome;
    }
    const auto added = (*writer)->finish();
    if (!added) {
        return failure(added.error());
    }
    faults_ += faults.spoilt();
    context.figure(target.blueprint.name + u'/' + entity.definition.store + u'/' + entity.definition.name,
                   *added);
    context.did(Words::tr("%1: %L2 records in %3.")
                    .arg(target.blueprint.title)
                    .arg(*added)
                    .arg(entity.definition.name));
    return {};
}

} // namespace registrar
