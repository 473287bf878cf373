// SPDX-License-Identifier: GPL-3.0-or-later
// What a generator is made from, and the families of generators.
#pragma once

#include "operations/sandbox/fill/sample_world.h"

namespace registrar
{

struct SampleGeneratorRequest {
    const BlueprintField &field;
    const BlueprintEntity &entity;
    QJsonObject sample;
    const SampleWorld &world;

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString text(QLatin1StringView member) const;
    [[nodiscard]] qint64 whole(QLatin1StringView member, qint64 otherwise) const;
    [[nodiscard]] double number(QLatin1StringView member, double otherwise) const;
    /// `[first, last]` of a member.
    [[nodiscard]] std::pair<qint64, qint64> range(QLatin1StringView member, qint64 first, qint64 last) const;
    /// The entity's number that the field's reference points at, -1 for none.
    [[nodiscard]] int targetEntity() const;
};

/// Each answers a null function for a name that is not of its family.
[[nodiscard]] SampleGenerator peopleGenerator(const SampleGeneratorRequest &request);
[[nodiscard]] SampleGenerator textGenerator(const SampleGeneratorRequest &request);
[[nodiscard]] SampleGenerator timeGenerator(const SampleGeneratorRequest &request);
[[nodiscard]] SampleGenerator numberGenerator(const SampleGeneratorRequest &request);
[[nodiscard]] SampleGenerator technicalGenerator(const SampleGeneratorRequest &request);
[[nodiscard]] SampleGenerator referenceGenerator(const SampleGeneratorRequest &request);

/// Whole number or text as the field's first type wants it.
[[nodiscard]] Value sampleNumber(const BlueprintField &field, qint64 number);
/// JSON's value as the field's first type wants it.
[[nodiscard]] Value sampleLiteral(const BlueprintField &field, const QJsonValue &literal);
/// Milliseconds since the epoch as the field's first type wants it.
[[nodiscard]] Value sampleTime(const BlueprintField &field, qint64 milliseconds);
[[nodiscard]] std::optional<qint64> sampleMilliseconds(const Value &value);
[[nodiscard]] QString sampleUuid(SampleRandom &random);
[[nodiscard]] QString sampleHex(SampleRandom &random, qint64 bytes);
[[nodiscard]] QString sampleSentences(const SampleWorld &world, SampleRandom &random, qint64 count);

} // namespace registrar
