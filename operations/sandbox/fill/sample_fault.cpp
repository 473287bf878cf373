// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/sandbox/fill/sample_fault.h"

#include "operations/sandbox/fill/sample_generator_request.h"

#include <algorithm>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype examplesKept = 20;

/// The value of a reference to something that is not there, of the same type as one that is.
Value orphanOf(const Value &value, SampleRandom &random)
{
    if (const auto *elements = value.get<Value::Array>()) {
        Value::Array changed = *elements;
        const Value like = changed.isEmpty() ? Value(u"x"_s) : changed.last();
        changed.append(orphanOf(like, random));
        return Value(changed);
    }
    if (value.is<qint32>()) {
        return Value(qint32(2'000'000'000 + random.below(100'000'000)));
    }
    if (value.is<qint64>()) {
        return Value(qint64(9'000'000'000'000) + random.below(1'000'000));
    }
    if (value.is<Value::ObjectId>()) {
        Value::ObjectId id;
        std::ranges::generate(id.bytes, [&random] { return static_cast<unsigned char>(random.below(256)); });
        return Value(id);
    }
    return Value(u"nobody-%1"_s.arg(sampleHex(random, 4)));
}

/// Two characters. Where no two records may have the same, two syllables of Hangul, told by the record's
/// number.
QString shortText(const BlueprintField &field, qint64 number, SampleRandom &random)
{
    if (!field.unique) {
        return sampleHex(random, 1);
    }
    constexpr qint64 syllables = 11'172;
    const auto syllable = [](qint64 which) { return QChar(char16_t(0xac00 + which % syllables)); };
    return QString(syllable(number / syllables)) + syllable(number);
}

Value spoiltValue(const QString &kind, const BlueprintField &field, const Value &value, qint64 number,
                  SampleRandom &random)
{
    if (kind == u"orphan") {
        return orphanOf(value, random);
    }
    if (kind == u"invalidEmail") {
        return Value(QString(value.toText()).replace(u'@', u" at "_s));
    }
    if (kind == u"tooShort") {
        return Value(shortText(field, number, random));
    }
    if (kind == u"tooLong") {
        const qint64 limit = field.maximumLength.value_or(300);
        return Value(value.toText() + u' ' + QString(u"very long "_s).repeated(limit / 10 + 2).trimmed());
    }
    if (kind == u"badValue") {
        return value.toInteger() ? sampleNumber(field, 7) : Value(u"unknown"_s);
    }
    if (kind == u"badFormat") {
        return Value(u"not in the usual form"_s);
    }
    if (kind == u"outOfRange") {
        return value.is<Value::Decimal128>() ? Value(-1.0)
                                             : sampleNumber(field, qint64(field.maximum.value_or(100)) + 40);
    }
    if (kind == u"wrongType") {
        return Value(u"%1"_s.arg(value.toInteger().value_or(0)));
    }
    if (kind == u"wrongSum") {
        return sampleNumber(field, value.toInteger().value_or(0) + 17);
    }
    if (kind == u"nullField") {
        return Value::null();
    }
    return value;
}

/// One name fewer on this side than on the other.
Value oneSided(const Value &value)
{
    Value::Array changed = value.get<Value::Array>() ? *value.get<Value::Array>() : Value::Array();
    if (!changed.isEmpty()) {
        changed.removeLast();
    }
    return Value(changed);
}

} // namespace

SampleFaults::SampleFaults(const Blueprint &blueprint, const SampleWorld &world, int entity)
    : world_(world)
    , entity_(entity)
{
    const BlueprintEntity &definition = world.entities().at(size_t(entity)).definition;
    for (const BlueprintFault &fault : blueprint.faults) {
        if (fault.entity == definition.name && (fault.store.isEmpty() || fault.store == definition.store)) {
            spoilt_.append({.fault = fault, .count = 0, .examples = {}});
        }
    }
}

bool SampleFaults::isChosen(const BlueprintFault &fault, const SampleIdentity &identity) const
{
    const quint64 name = SampleRandom::ofText(fault.name);
    const qint64 records = world_.population().count(entity_);
    if (records == 0) {
        return false;
    }
    const qint64 distance = (identity.index - qint64(name % quint64(records)) + records) % records;
    SampleRandom random(SampleRandom::combine(identity.seed, name));
    return distance < fault.atLeast || random.below(1000) < fault.perThousand;
}

bool SampleFaults::spoil(Document &document, const SampleIdentity &identity)
{
    bool changed = false;
    const SampleEntity &entity = world_.entities().at(size_t(entity_));
    for (SpoiltRecords &spoilt : spoilt_) {
        const BlueprintFault &fault = spoilt.fault;
        if (!isChosen(fault, identity)) {
            continue;
        }
        SampleRandom random(SampleRandom::combine(identity.seed, SampleRandom::ofText(fault.kind)));
        const Value before = fieldOf(document, fault.field);
        Value after;
        if (fault.kind == u"noExpiry") {
            changed = setField(document, {u"ttl"_s}, Value::null()) || changed;
        } else if (fault.kind == u"oneSided") {
            after = oneSided(before);
        } else if (fault.kind != u"missingField") {
            const int number = entity.numbers.value(fault.field, -1);
            if (number < 0) {
                continue;
            }
            after = spoiltValue(fault.kind, entity.fields.at(size_t(number)).definition, before,
                                identity.index, random);
        }
        if (fault.kind != u"noExpiry" && !setField(document, {fault.field}, after)) {
            continue;
        }
        changed = true;
        ++spoilt.count;
        if (spoilt.examples.size() < examplesKept) {
            RecordKey key;
            for (const QString &field : entity.definition.key) {
                key.append(fieldOf(document, field));
            }
            spoilt.examples.append(key);
        }
    }
    return changed;
}

} // namespace registrar
