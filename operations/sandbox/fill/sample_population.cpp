// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/sandbox/fill/sample_population.h"

#include <QCoreApplication>

#include <algorithm>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

Error notUnderstood(const BlueprintEntity &entity)
{
    return {
        .kind = Error::Kind::Unsupported,
        .what = QCoreApplication::translate("Fill", "No sample data can be made for %1.").arg(entity.name),
        .why = QCoreApplication::translate("Fill", "Its “sample” does not say how many records there are."),
        .remedy = QCoreApplication::translate(
            "Fill", "Use perScale, count, per or alongside, naming entities that stand before it."),
        .entity = entity.name};
}

} // namespace

Result<SamplePopulation> SamplePopulation::make(const Blueprint &blueprint, double scale, quint64 seed)
{
    SamplePopulation made;
    QList<int> waiting;
    made.entries_.resize(size_t(blueprint.entities.size()));
    for (int number = 0; number < blueprint.entities.size(); ++number) {
        const BlueprintEntity &entity = blueprint.entities.at(number);
        Entry &entry = made.entries_.at(size_t(number));
        entry.store = entity.store;
        entry.name = entity.name;
        entry.seed = SampleRandom::combine(
            seed, SampleRandom::ofText(blueprint.name + entity.store + u'/' + entity.name));
        entry.count = -1;
        waiting << number;
    }
    // An entity may stand before the one that it is counted by.
    while (!waiting.isEmpty()) {
        const qsizetype before = waiting.size();
        for (const int number : QList<int>(waiting)) {
            Entry &entry = made.entries_.at(size_t(number));
            if (auto read = made.readSample(entry, blueprint.entities.at(number), scale); !read) {
                return failure(read.error());
            }
            if (entry.count >= 0) {
                waiting.removeOne(number);
            }
        }
        if (waiting.size() == before) {
            return failure(notUnderstood(blueprint.entities.at(waiting.first())));
        }
    }
    return made;
}

/// Leaves the count at -1 where the entity that it depends on is not counted yet.
Result<void> SamplePopulation::readSample(Entry &entry, const BlueprintEntity &entity, double scale)
{
    const QJsonObject &sample = entity.sample;
    if (sample.isEmpty()) {
        entry.count = 0;
        return {};
    }
    const auto named = [this, &entity](const QJsonObject &reference) {
        return entityNumber(reference.value(u"store"_s).toString(entity.store),
                            reference.value(u"entity"_s).toString());
    };
    if (sample.contains(u"count"_s) || sample.contains(u"perScale"_s)) {
        const double scaled = sample.value(u"perScale"_s).toDouble() * scale;
        const double least = sample.value(u"minimum"_s).toDouble(sample.value(u"count"_s).toDouble());
        entry.count = qint64(std::max(scaled, least));
        return {};
    }
    if (const QJsonObject per = sample.value(u"per"_s).toObject(); !per.isEmpty()) {
        const int parent = named(per);
        if (parent < 0) {
            return failure(notUnderstood(entity));
        }
        if (entries_.at(size_t(parent)).count >= 0) {
            entry.parent = parent;
            entry.ownerField = per.value(u"field"_s).toString();
            countChildren(entry, per);
        }
        return {};
    }
    if (const QJsonObject alongside = sample.value(u"alongside"_s).toObject(); !alongside.isEmpty()) {
        const int source = named(alongside);
        if (source < 0) {
            return failure(notUnderstood(entity));
        }
        if (const qint64 sources = entries_.at(size_t(source)).count; sources >= 0) {
            entry.source = source;
            entry.share = alongside.value(u"share"_s).toDouble(1);
            entry.count = qint64(double(sources) * entry.share);
        }
        return {};
    }
    return failure(notUnderstood(entity));
}

void SamplePopulation::countChildren(Entry &entry, const QJsonObject &per) const
{
    const qint64 minimum = per.value(u"minimum"_s).toInteger(0);
    const qint64 maximum = per.value(u"maximum"_s).toInteger(INT32_MAX);
    const double average = per.value(u"average"_s).toDouble(double(minimum));
    const bool even = per.value(u"skew"_s).toString() == u"uniform";
    const qint64 parents = entries_.at(size_t(entry.parent)).count;
    entry.starts.reserve(size_t(parents) + 1);
    quint32 total = 0;
    for (qint64 parent = 0; parent < parents; ++parent) {
        entry.starts.push_back(total);
        SampleRandom random(SampleRandom::combine(entry.seed, quint64(parent)));
        const double spread = average - double(minimum);
        const qint64 more = even ? random.between(0, qint64(2 * spread)) : random.geometric(spread);
        total += quint32(std::min(minimum + more, maximum));
    }
    entry.starts.push_back(total);
    entry.count = total;
}

int SamplePopulation::entityNumber(const QString &store, const QString &entity) const
{
    const auto found = std::ranges::find_if(
        entries_, [&](const Entry &entry) { return entry.store == store && entry.name == entity; });
    return found == entries_.end() ? -1 : int(found - entries_.begin());
}

qint64 SamplePopulation::count(int entity) const
{
    return entries_.at(size_t(entity)).count;
}

SampleIdentity SamplePopulation::at(int entity, qint64 index) const
{
    const Entry &entry = entries_.at(size_t(entity));
    if (entry.parent < 0) {
        return {.seed = SampleRandom::combine(entry.seed, quint64(index)), .index = index, .source = {}};
    }
    const auto after = std::ranges::upper_bound(entry.starts, quint32(index));
    const qint64 parent = after - entry.starts.begin() - 1;
    return child(entity, parent, int(index - entry.starts.at(size_t(parent))));
}

SampleIdentity SamplePopulation::child(int entity, qint64 parent, int ordinal) const
{
    const Entry &entry = entries_.at(size_t(entity));
    const quint64 owner = SampleRandom::combine(entry.seed, quint64(parent));
    return {.seed = SampleRandom::combine(owner, quint64(ordinal) + 1),
            .index = qint64(entry.starts.at(size_t(parent))) + ordinal,
            .parent = parent,
            .ordinal = ordinal,
            .source = {}};
}

void SamplePopulation::forEach(int entity, const std::function<bool(const SampleIdentity &)> &function) const
{
    const Entry &entry = entries_.at(size_t(entity));
    if (entry.source >= 0) {
        qint64 index = 0;
        forEach(entry.source, [&](const SampleIdentity &source) {
            SampleRandom random(SampleRandom::combine(entry.seed, source.seed));
            if (!random.chance(entry.share)) {
                return true;
            }
            return function({.seed = random.next(),
                             .index = index++,
                             .source = std::make_shared<SampleIdentity>(source)});
        });
        return;
    }
    if (entry.parent < 0) {
        for (qint64 index = 0; index < entry.count && function(at(entity, index)); ++index) {
        }
        return;
    }
    for (qint64 parent = 0; parent + 1 < qint64(entry.starts.size()); ++parent) {
        const auto children = int(childrenOf(entity, parent));
        for (int ordinal = 0; ordinal < children; ++ordinal) {
            if (!function(child(entity, parent, ordinal))) {
                return;
            }
        }
    }
}

int SamplePopulation::parentOf(int entity) const
{
    return entries_.at(size_t(entity)).parent;
}

int SamplePopulation::sourceOf(int entity) const
{
    return entries_.at(size_t(entity)).source;
}

qint64 SamplePopulation::childrenOf(int entity, qint64 parent) const
{
    const auto &starts = entries_.at(size_t(entity)).starts;
    return qint64(starts.at(size_t(parent) + 1)) - starts.at(size_t(parent));
}

QString SamplePopulation::ownerField(int entity) const
{
    return entries_.at(size_t(entity)).ownerField;
}

} // namespace registrar
