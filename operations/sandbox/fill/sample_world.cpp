// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/sandbox/fill/sample_world.h"

#include <QCoreApplication>

#include <algorithm>

namespace registrar
{

using namespace Qt::StringLiterals;

void SampleInverse::finish()
{
    std::ranges::stable_sort(pairs_, {}, &Pair::target);
    const quint32 last = pairs_.empty() ? 0 : pairs_.back().target;
    starts_.assign(size_t(last) + 2, 0);
    referrers_.reserve(pairs_.size());
    for (const Pair &pair : pairs_) {
        ++starts_.at(size_t(pair.target) + 1);
        referrers_.push_back(pair.referrer);
    }
    for (size_t index = 1; index < starts_.size(); ++index) {
        starts_[index] += starts_[index - 1];
    }
    std::vector<Pair>().swap(pairs_);
}

std::pair<const quint32 *, const quint32 *> SampleInverse::referrers(qint64 target) const
{
    if (target < 0 || size_t(target) + 1 >= starts_.size()) {
        return {nullptr, nullptr};
    }
    const quint32 *first = referrers_.data();
    return {first + starts_.at(size_t(target)), first + starts_.at(size_t(target) + 1)};
}

Result<std::unique_ptr<SampleWorld>> SampleWorld::make(const Blueprint &blueprint, double scale,
                                                       const QDateTime &today, quint64 seed)
{
    std::unique_ptr<SampleWorld> made(new SampleWorld);
    auto vocabulary = SampleVocabulary::load();
    if (!vocabulary) {
        return failure(vocabulary.error());
    }
    made->vocabulary_ = std::move(*vocabulary);
    auto population = SamplePopulation::make(blueprint, scale, seed);
    if (!population) {
        return failure(population.error());
    }
    made->population_ = std::move(*population);
    made->now_ = today.toMSecsSinceEpoch();
    for (const BlueprintEntity &entity : blueprint.entities) {
        SampleEntity sample;
        sample.definition = entity;
        for (const BlueprintField &field : entity.fields) {
            SampleField made_;
            made_.definition = field;
            made_.seed = SampleRandom::ofText(field.name);
            if (field.reference) {
                const QString store =
                    field.reference->store.isEmpty() ? entity.store : field.reference->store;
                made_.targetEntity = made->population_.entityNumber(store, field.reference->entity);
            }
            sample.numbers.insert(field.name, int(sample.fields.size()));
            sample.fields.push_back(std::move(made_));
        }
        made->entities_.push_back(std::move(sample));
    }
    for (SampleEntity &entity : made->entities_) {
        if (entity.definition.sample.isEmpty()) {
            continue;
        }
        for (SampleField &field : entity.fields) {
            auto generator = makeSampleGenerator(field.definition, entity.definition, *made);
            if (!generator) {
                return failure(generator.error());
            }
            field.generator = std::move(*generator);
        }
    }
    return made;
}

int SampleWorld::entityNumber(const QString &store, const QString &name) const
{
    return population_.entityNumber(store, name);
}

Document SampleWorld::document(int entity, const SampleIdentity &identity) const
{
    SampleRow row(*this, entity, identity);
    Document document;
    const SampleEntity &definition = entities_.at(size_t(entity));
    for (size_t number = 0; number < definition.fields.size(); ++number) {
        const Value &value = row.value(int(number));
        if (!value.isMissing()) {
            document.append({definition.fields[number].definition.name, value});
        }
    }
    return document;
}

Value SampleWorld::value(int entity, const SampleIdentity &identity, const QString &field) const
{
    return SampleRow(*this, entity, identity).value(field);
}

const SampleInverse &SampleWorld::inverse(int entity, const QString &field) const
{
    const std::scoped_lock lock(inverseMutex_);
    auto &kept = inverses_[SampleRandom::combine(quint64(entity), SampleRandom::ofText(field))];
    if (!kept) {
        kept = std::make_unique<SampleInverse>();
        population_.forEach(entity, [&](const SampleIdentity &identity) {
            SampleRow row(*this, entity, identity);
            for (const SampleIdentity &target : row.targets(field)) {
                kept->add(target.index, quint32(identity.index));
            }
            return true;
        });
        kept->finish();
    }
    return *kept;
}

QList<SampleIdentity> SampleWorld::referrers(int entity, const QString &field, qint64 target) const
{
    QList<SampleIdentity> list;
    const auto [first, last] = inverse(entity, field).referrers(target);
    for (const quint32 *index = first; index != last; ++index) {
        list.append(population_.at(entity, *index));
    }
    return list;
}

SampleRow::SampleRow(const SampleWorld &world, int entity, const SampleIdentity &identity)
    : world_(world)
    , entity_(entity)
    , identity_(identity)
{
    const size_t fields = definition().fields.size();
    values_.resize(fields);
    made_.resize(fields);
    targets_.resize(fields);
}

const Value &SampleRow::value(const QString &field)
{
    static const Value missing;
    const int number = definition().numbers.value(field, -1);
    return number < 0 ? missing : value(number);
}

const Value &SampleRow::value(int field)
{
    const auto place = size_t(field);
    if (!made_.at(place)) {
        made_[place] = 1; // before the generator: a field that follows from itself stays missing
        const SampleField &definition_ = definition().fields.at(place);
        SampleRandom random(SampleRandom::combine(identity_.seed, definition_.seed));
        Value made = definition_.generator(*this, random);
        values_[place] = std::move(made);
    }
    return values_.at(place);
}

QList<SampleIdentity> SampleRow::targets(const QString &field)
{
    const int number = definition().numbers.value(field, -1);
    if (number < 0) {
        return {};
    }
    value(number);
    return targets_.at(size_t(number));
}

void SampleRow::addTarget(const QString &field, const SampleIdentity &identity)
{
    targets_.at(size_t(definition().numbers.value(field))).append(identity);
}

SampleRow *SampleRow::source()
{
    if (!source_ && identity_.source) {
        source_ =
            std::make_unique<SampleRow>(world_, world_.population().sourceOf(entity_), *identity_.source);
    }
    return source_.get();
}

} // namespace registrar
