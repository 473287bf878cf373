// SPDX-License-Identifier: GPL-3.0-or-later
// Records found by what names them to people: an e-mail address, a user name, a title.
#include "models/palette/record_search.h"

#include "models/references/record_title.h"
#include "repository/answer.h"
#include "repository/blueprint/secret_values.h"
#include "repository/text/value_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr qsizetype shortestText = 3;
constexpr qsizetype mostProbes = 12;
constexpr qsizetype mostFound = 8;
constexpr int recordsOfAProbe = 3;
constexpr qint64 mostRead = 5000; ///< records that a store may look through although it has an index

bool isText(const BlueprintField &field)
{
    return field.types.contains(Value::Type::Text);
}

bool isUnique(const BlueprintEntity &entity, const BlueprintField &field)
{
    return field.unique || std::ranges::any_of(entity.indexes, [&field](const BlueprintIndex &index) {
               return index.unique && !index.keys.isEmpty() && index.keys.first().field == field.name;
           });
}

QStringList namingFields(const BlueprintEntity &entity)
{
    QStringList names;
    for (const BlueprintField &field : entity.fields) {
        const bool isName = field.name == entity.titleField || field.format == u"email";
        if (isText(field) && (isName || isUnique(entity, field)) && !isSecretAt(&entity, {field.name}) &&
            !entity.key.contains(field.name))
            names.append(field.name);
    }
    return names;
}

struct AskedEntity {
    const OpenDeployment *open;
    const BlueprintEntity *entity;
};

/// Those of open stores whose records are nobody's secret and lie in tables or collections.
QList<AskedEntity> askedEntities(const OpenDeployments &deployments)
{
    QList<AskedEntity> asked;
    for (const OpenDeployment &open : deployments.deployments()) {
        for (const StoreConnection *store : open.stores) {
            if (!open.blueprint || store->stage() != StoreConnection::Stage::Open)
                continue;
            for (const BlueprintEntity &entity : open.blueprint->entities) {
                if (entity.store == store->store().name && !entity.secret &&
                    entity.kind != EntityKind::KeyPattern)
                    asked.append({&open, &entity});
            }
        }
    }
    return asked;
}

/// "campus, Relational"
QString placeOf(const OpenDeployment &open, const QString &store)
{
    const BlueprintStore *described = open.blueprint->store(store);
    //: deployment, store
    return RecordSearch::tr("%1, %2").arg(
        open.deployment.name, described && !described->title.isEmpty() ? described->title : store);
}

/// Prefix where an index serves it, otherwise the whole text where one serves that, otherwise nothing.
Result<Page> lookUp(Session &session, const RecordProbe &probe, const CancelToken &cancel)
{
    for (const Operator op : {Operator::Prefix, Operator::Equals}) {
        const Query query{.source = probe.entity.source,
                          .conditions = {{{probe.field}, op, {Value(probe.text)}}},
                          .sort = {},
                          .fields = {},
                          .limit = recordsOfAProbe};
        const Result<QueryCost> cost = session.cost(query, cancel);
        if (!cost)
            return failure(cost.error());
        if (cost->conditions.value(0).indexed && cost->estimatedRead <= mostRead)
            return session.page(query, Position::start(), cancel);
    }
    return Page();
}

} // namespace

QList<RecordProbe> recordProbes(const OpenDeployments &deployments, const QString &typed)
{
    const QString words = typed.simplified();
    const QString first = words.section(u' ', 0, 0);
    const QString rest = words.section(u' ', 1);
    QList<RecordProbe> named; // what was meant, where the first word calls an entity
    QList<RecordProbe> others;
    for (const auto &[open, entity] : askedEntities(deployments)) {
        const bool called = entity->name.startsWith(first, Qt::CaseInsensitive) ||
                            entity->displayTitle().startsWith(first, Qt::CaseInsensitive);
        RecordProbe probe{.address = {open->deployment.name, entity->store, entity->name},
                          .entity = *entity,
                          .entityTitle = entity->displayTitle(),
                          .place = placeOf(*open, entity->store),
                          .field = {},
                          .text = {}};
        for (const QString &field : namingFields(*entity)) {
            probe.field = field;
            probe.text = rest;
            if (called && rest.size() >= shortestText)
                named.append(probe);
            probe.text = words;
            if (words.size() >= shortestText)
                others.append(probe);
        }
    }
    return (named + others).first(std::min(mostProbes, named.size() + others.size()));
}

RecordSearch::RecordSearch(OpenDeployments &deployments, QObject *parent)
    : QObject(parent)
    , deployments_(deployments)
{
}

RecordSearch::~RecordSearch()
{
    asked_.cancel();
}

void RecordSearch::stop()
{
    asked_.cancel();
    found_.clear();
}

void RecordSearch::start(const QString &typed)
{
    stop();
    asked_ = CancelSource();
    for (const RecordProbe &probe : recordProbes(deployments_, typed)) {
        const StoreConnection *store = deployments_.connection(probe.address.deployment, probe.address.store);
        const CancelToken cancel = asked_.token();
        ++asking_;
        whenAnswered(store->repository()->run<Page>(
                         Repository::Lane::Background, Repository::Retry::Read, cancel,
                         [probe, cancel](Session &session) { return lookUp(session, probe, cancel); }),
                     this, [this, probe, cancel](const Result<Page> &page) {
                         --asking_;
                         // What cannot be looked up is not told: nobody asked for this store by name.
                         if (page && !cancel.isCancelled())
                             take(probe, *page);
                     });
    }
}

void RecordSearch::take(const RecordProbe &probe, const Page &page)
{
    const qsizetype before = found_.size();
    for (const Record &record : page.records) {
        const bool known = std::ranges::any_of(found_, [&](const PaletteItem &item) {
            return item.address == probe.address && item.record == record.key;
        });
        if (known || record.key.isEmpty() || found_.size() >= mostFound)
            continue;
        const QString text = displayText(fieldOf(record.fields, probe.field), {.maximumLength = 80});
        const QString name = recordTitle(&probe.entity, record);
        QStringList detail{probe.entityTitle, probe.place};
        if (!name.isEmpty() && name != text)
            detail.prepend(name);
        found_.append({.group = PaletteItem::Group::Records,
                       .id = u"record:%1#%2"_s.arg(probe.address.toText(), keyTitle(record.key)),
                       .title = text,
                       .detail = detail.join(u" · "_s),
                       .iconName = u"form"_s,
                       .keys = {},
                       .names = {},
                       .address = probe.address,
                       .record = record.key});
    }
    if (found_.size() > before)
        Q_EMIT foundMore();
}

} // namespace registrar
