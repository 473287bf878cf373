// SPDX-License-Identifier: GPL-3.0-or-later
// The sample data of one blueprint: every record, made from its number alone, so that references hold without
// memory.
#pragma once

#include "operations/sandbox/fill/sample_population.h"
#include "operations/sandbox/fill/sample_vocabulary.h"

#include <QDateTime>

#include <mutex>
#include <unordered_map>

namespace registrar
{

class SampleRow;

/// Makes one field's value.
using SampleGenerator = std::function<Value(SampleRow &row, SampleRandom &random)>;

struct SampleField {
    BlueprintField definition;
    SampleGenerator generator;
    int targetEntity = -1; ///< of its reference
    quint64 seed = 0;
};

struct SampleEntity {
    BlueprintEntity definition;
    std::vector<SampleField> fields;
    QHash<QString, int> numbers; ///< of the fields, by name
};

/// For every record of one entity the numbers of those that refer to it; counted once, kept flat.
class SampleInverse
{
public:
    void add(qint64 target, quint32 referrer) { pairs_.push_back({quint32(target), referrer}); }
    void finish();
    [[nodiscard]] std::pair<const quint32 *, const quint32 *> referrers(qint64 target) const;

private:
    struct Pair {
        quint32 target;
        quint32 referrer;
    };
    std::vector<Pair> pairs_;
    std::vector<quint32> referrers_;
    std::vector<quint32> starts_;
};

/// Constant after `make`; safe from any thread.
class SampleWorld
{
public:
    /// Errors: a `sample` object that is not understood, the words that are missing.
    /// `today` is what "now" is counted from, so that the same day makes the same data.
    [[nodiscard]] static Result<std::unique_ptr<SampleWorld>> make(const Blueprint &blueprint, double scale,
                                                                   const QDateTime &today, quint64 seed);

    [[nodiscard]] const SamplePopulation &population() const { return population_; }
    [[nodiscard]] const SampleVocabulary &vocabulary() const { return vocabulary_; }
    [[nodiscard]] const std::vector<SampleEntity> &entities() const { return entities_; }
    [[nodiscard]] qint64 nowMilliseconds() const { return now_; }
    [[nodiscard]] int entityNumber(const QString &store, const QString &name) const;

    /// The record as a bulk writer takes it: fields in the blueprint's order, Missing ones left out.
    [[nodiscard]] Document document(int entity, const SampleIdentity &identity) const;
    [[nodiscard]] Value value(int entity, const SampleIdentity &identity, const QString &field) const;
    /// Who refers to a record by that field (`users` whose `subjects` hold this subject).
    [[nodiscard]] QList<SampleIdentity> referrers(int entity, const QString &field, qint64 target) const;

private:
    SampleWorld() = default;
    const SampleInverse &inverse(int entity, const QString &field) const;

    SamplePopulation population_;
    SampleVocabulary vocabulary_;
    std::vector<SampleEntity> entities_;
    qint64 now_ = 0;
    mutable std::recursive_mutex inverseMutex_; ///< counting one inverse may need another
    mutable std::unordered_map<quint64, std::unique_ptr<SampleInverse>> inverses_;
};

/// One record while it is made: fields are made when they are first asked for, so that one may follow from
/// another.
class SampleRow
{
public:
    SampleRow(const SampleWorld &world, int entity, const SampleIdentity &identity);

    [[nodiscard]] const SampleWorld &world() const { return world_; }
    [[nodiscard]] const SampleIdentity &identity() const { return identity_; }
    [[nodiscard]] int entity() const { return entity_; }
    [[nodiscard]] const SampleEntity &definition() const { return world_.entities().at(size_t(entity_)); }

    const Value &value(const QString &field);
    const Value &value(int field);
    /// The records that a reference field points at, made with the field.
    QList<SampleIdentity> targets(const QString &field);
    void addTarget(const QString &field, const SampleIdentity &identity);
    /// The record that this one goes alongside with; null where there is none.
    SampleRow *source();

private:
    const SampleWorld &world_;
    int entity_;
    SampleIdentity identity_;
    std::vector<Value> values_;
    std::vector<char> made_;
    std::vector<QList<SampleIdentity>> targets_;
    std::unique_ptr<SampleRow> source_;
};

/// The generator that a field's `sample` object names. Unsupported for one that is not known.
[[nodiscard]] Result<SampleGenerator>
makeSampleGenerator(const BlueprintField &field, const BlueprintEntity &entity, const SampleWorld &world);

} // namespace registrar
