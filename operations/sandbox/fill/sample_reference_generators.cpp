// SPDX-License-Identifier: GPL-3.0-or-later
// References that hold: the target is chosen by its number and its key is made from that number.
#include "operations/sandbox/fill/sample_generator_request.h"
#include "repository/text/value_text.h"

#include <algorithm>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int attempts = 60; ///< draws for a target that has to fulfil something

struct ReferencePlan {
    QString field;
    int entity = -1;
    QString key;
    bool asText = false;
    bool uniform = false;
    bool distinct = false;
    bool earlier = false;
    QString within; ///< a field of ours that the target must share
    QString differsFrom;
    QString whereField;
    QString whereValue;
};

ReferencePlan planOf(const SampleGeneratorRequest &request)
{
    const QJsonObject where = request.sample.value("where"_L1).toObject();
    ReferencePlan plan;
    plan.field = request.field.name;
    plan.entity = request.targetEntity();
    plan.key = request.field.reference ? request.field.reference->field : QString();
    plan.asText = request.field.reference && request.field.reference->as == u"text";
    plan.uniform = request.text("skew"_L1) == u"uniform";
    plan.distinct = request.sample.value("distinct"_L1).toBool();
    plan.earlier = request.sample.value("earlier"_L1).toBool();
    plan.within = request.text("within"_L1);
    plan.differsFrom = request.text("differsFrom"_L1);
    plan.whereField = where.value("field"_L1).toString();
    plan.whereValue = where.value("equals"_L1).toVariant().toString();
    return plan;
}

Value keyOf(const ReferencePlan &plan, const SampleWorld &world, const SampleIdentity &target)
{
    const Value key = world.value(plan.entity, target, plan.key);
    return plan.asText && !key.isAbsent() ? Value(editText(key)) : key;
}

qint64 drawIndex(const ReferencePlan &plan, SampleRandom &random, qint64 bound)
{
    return plan.uniform ? random.below(bound) : random.skewed(bound);
}

/// A target under the same owner as the record's own `within` field.
std::optional<SampleIdentity> drawSibling(const ReferencePlan &plan, SampleRow &row, SampleRandom &random)
{
    const SamplePopulation &population = row.world().population();
    const QList<SampleIdentity> owners = row.targets(plan.within);
    if (owners.isEmpty()) {
        return std::nullopt;
    }
    if (population.ownerField(plan.entity) == plan.within) {
        const qint64 children = population.childrenOf(plan.entity, owners.first().index);
        return children == 0 ? std::nullopt
                             : std::optional(population.child(plan.entity, owners.first().index,
                                                              int(random.below(children))));
    }
    const qint64 bound = plan.earlier ? row.identity().index : population.count(plan.entity);
    for (int attempt = 0; attempt < attempts && bound > 0; ++attempt) {
        const SampleIdentity candidate = population.at(plan.entity, random.below(bound));
        const auto theirs = SampleRow(row.world(), plan.entity, candidate).targets(plan.within);
        if (!theirs.isEmpty() && theirs.first().index == owners.first().index) {
            return candidate;
        }
    }
    return std::nullopt;
}

bool fulfils(const ReferencePlan &plan, SampleRow &row, const SampleIdentity &candidate)
{
    if (!plan.whereField.isEmpty() &&
        editText(row.world().value(plan.entity, candidate, plan.whereField)) != plan.whereValue) {
        return false;
    }
    if (plan.differsFrom.isEmpty()) {
        return true;
    }
    const auto others = row.targets(plan.differsFrom);
    return others.isEmpty() || others.first().index != candidate.index;
}

std::optional<SampleIdentity> drawTarget(const ReferencePlan &plan, SampleRow &row, SampleRandom &random)
{
    if (!plan.within.isEmpty()) {
        return drawSibling(plan, row, random);
    }
    const SamplePopulation &population = row.world().population();
    const qint64 bound = population.count(plan.entity);
    for (int attempt = 0; attempt < attempts && bound > 0; ++attempt) {
        const SampleIdentity candidate = population.at(plan.entity, drawIndex(plan, random, bound));
        if (fulfils(plan, row, candidate)) {
            return candidate;
        }
    }
    return std::nullopt;
}

/// The ordinal-th of a series of different targets that all siblings draw from alike.
std::optional<SampleIdentity> drawDistinct(const ReferencePlan &plan, SampleRow &row)
{
    const SamplePopulation &population = row.world().population();
    const qint64 bound = population.count(plan.entity);
    if (population.parentOf(row.entity()) == plan.entity &&
        population.ownerField(row.entity()) == plan.field) {
        return population.at(plan.entity, row.identity().parent);
    }
    const bool hasSiblings = row.identity().parent >= 0;
    if (!hasSiblings) {
        return row.identity().index < bound ? std::optional(population.at(plan.entity, row.identity().index))
                                            : std::nullopt;
    }
    SampleRandom shared(
        SampleRandom::combine(quint64(row.identity().parent), SampleRandom::ofText(plan.field)));
    QList<qint64> taken;
    while (taken.size() <= row.identity().ordinal && taken.size() < bound) {
        qint64 index = drawIndex(plan, shared, bound);
        while (taken.contains(index)) {
            index = (index + 1) % bound;
        }
        taken.append(index);
    }
    return row.identity().ordinal < taken.size()
               ? std::optional(population.at(plan.entity, taken.at(row.identity().ordinal)))
               : std::nullopt;
}

SampleGenerator single(const ReferencePlan &plan, const Value &absent)
{
    return [plan, absent](SampleRow &row, SampleRandom &random) {
        const auto target = plan.distinct ? drawDistinct(plan, row) : drawTarget(plan, row, random);
        if (!target) {
            return absent;
        }
        row.addTarget(plan.field, *target);
        return keyOf(plan, row.world(), *target);
    };
}

SampleGenerator several(const ReferencePlan &plan, const SampleGeneratorRequest &request)
{
    const qint64 minimum = request.whole("minimum"_L1, 0);
    const qint64 maximum = request.whole("maximum"_L1, 100);
    const double spread = request.number("average"_L1, double(minimum)) - double(minimum);
    return [=](SampleRow &row, SampleRandom &random) {
        Value::Array keys;
        const qint64 count = std::min(minimum + random.geometric(spread), maximum);
        QList<qint64> taken;
        for (qint64 element = 0; element < count; ++element) {
            const auto target = drawTarget(plan, row, random);
            if (target && !taken.contains(target->index)) {
                taken.append(target->index);
                row.addTarget(plan.field, *target);
                keys.append(keyOf(plan, row.world(), *target));
            }
        }
        return Value(keys);
    };
}

SampleGenerator owner(const ReferencePlan &plan, const Value &absent)
{
    return [plan, absent](SampleRow &row, SampleRandom &) {
        const SampleIdentity target = row.world().population().at(plan.entity, row.identity().parent);
        row.addTarget(plan.field, target);
        const Value key = keyOf(plan, row.world(), target);
        return key.isAbsent() ? absent : key;
    };
}

/// The other side of a list of references: who names this record.
SampleGenerator mirror(const ReferencePlan &plan, const SampleGeneratorRequest &request)
{
    const QString otherField = request.field.reference->mirror.section(u'.', 1);
    return [plan, otherField](SampleRow &row, SampleRandom &) {
        Value::Array keys;
        for (const SampleIdentity &referrer :
             row.world().referrers(plan.entity, otherField, row.identity().index)) {
            row.addTarget(plan.field, referrer);
            keys.append(keyOf(plan, row.world(), referrer));
        }
        return Value(keys);
    };
}

SampleGenerator same(const QString &field, const QString &sourceField)
{
    return [field, sourceField](SampleRow &row, SampleRandom &) {
        SampleRow *source = row.source();
        if (!source) {
            return Value();
        }
        const Value value = source->value(sourceField);
        for (const SampleIdentity &target : source->targets(sourceField)) {
            row.addTarget(field, target);
        }
        return value;
    };
}

SampleGenerator lessonTimes(const SampleGeneratorRequest &request)
{
    const QString keys = request.text("keys"_L1);
    const qint64 minimum = request.whole("minimum"_L1, 60);
    const qint64 maximum = request.whole("maximum"_L1, 3600);
    return [=](SampleRow &row, SampleRandom &random) {
        Document times;
        if (const auto *lessons = row.value(keys).get<Value::Array>()) {
            for (const Value &lesson : *lessons) {
                times.append({lesson.toText(), Value(qint32(minimum + random.skewed(maximum - minimum)))});
            }
        }
        return Value(times);
    };
}

} // namespace

SampleGenerator referenceGenerator(const SampleGeneratorRequest &request)
{
    const QString name = request.name();
    if (name == u"same") {
        return same(request.field.name, request.text("field"_L1));
    }
    if (name == u"lessonTimes") {
        return lessonTimes(request);
    }
    const ReferencePlan plan = planOf(request);
    const Value absent = request.field.nativeType.isEmpty() ? Value() : Value::null();
    if (plan.entity < 0) {
        return {};
    }
    if (name == u"reference") {
        return single(plan, absent);
    }
    if (name == u"references") {
        return several(plan, request);
    }
    if (name == u"owner") {
        return owner(plan, absent);
    }
    if (name == u"mirror") {
        return mirror(plan, request);
    }
    return {};
}

} // namespace registrar
