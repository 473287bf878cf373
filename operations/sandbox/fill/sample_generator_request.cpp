// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/sandbox/fill/sample_generator_request.h"

#include "repository/text/value_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace registrar
{

using namespace Qt::StringLiterals;

QString SampleGeneratorRequest::name() const
{
    return sample.value("generator"_L1).toString();
}

QString SampleGeneratorRequest::text(QLatin1StringView member) const
{
    return sample.value(member).toString();
}

qint64 SampleGeneratorRequest::whole(QLatin1StringView member, qint64 otherwise) const
{
    return sample.value(member).toInteger(otherwise);
}

double SampleGeneratorRequest::number(QLatin1StringView member, double otherwise) const
{
    return sample.value(member).toDouble(otherwise);
}

std::pair<qint64, qint64> SampleGeneratorRequest::range(QLatin1StringView member, qint64 first,
                                                        qint64 last) const
{
    const QJsonArray given = sample.value(member).toArray();
    return given.size() == 2 ? std::pair(given.at(0).toInteger(first), given.at(1).toInteger(last))
                             : std::pair(first, last);
}

int SampleGeneratorRequest::targetEntity() const
{
    if (!field.reference) {
        return -1;
    }
    const QString store = field.reference->store.isEmpty() ? entity.store : field.reference->store;
    return world.entityNumber(store, field.reference->entity);
}

Value sampleNumber(const BlueprintField &field, qint64 number)
{
    switch (field.types.value(0)) {
    case Value::Type::Text:
        return Value(QString::number(number));
    case Value::Type::Int64:
        return Value(number);
    case Value::Type::Double:
        return Value(double(number));
    case Value::Type::Decimal:
        return Value(Value::Decimal{QString::number(number)});
    default:
        return Value(qint32(number));
    }
}

Value sampleLiteral(const BlueprintField &field, const QJsonValue &literal)
{
    if (literal.isBool()) {
        return Value(literal.toBool());
    }
    return literal.isDouble() ? sampleNumber(field, literal.toInteger()) : Value(literal.toString());
}

Value sampleTime(const BlueprintField &field, qint64 milliseconds)
{
    switch (field.types.value(0)) {
    case Value::Type::Timestamp:
        return Value(Value::Timestamp{milliseconds * 1000});
    case Value::Type::TimestampZoned:
        return Value(Value::TimestampZoned{milliseconds * 1000});
    case Value::Type::Date:
        return Value(Value::Date{qint32(milliseconds / 86'400'000)});
    case Value::Type::Text:
        return Value(timestampText(milliseconds * 1000));
    default:
        return Value(Value::Instant{milliseconds});
    }
}

std::optional<qint64> sampleMilliseconds(const Value &value)
{
    if (const auto *instant = value.get<Value::Instant>()) {
        return instant->milliseconds;
    }
    if (const auto *stamp = value.get<Value::Timestamp>()) {
        return stamp->microseconds / 1000;
    }
    if (const auto *stamp = value.get<Value::TimestampZoned>()) {
        return stamp->microseconds / 1000;
    }
    if (const auto *date = value.get<Value::Date>()) {
        return qint64(date->days) * 86'400'000;
    }
    return std::nullopt;
}

QString sampleHex(SampleRandom &random, qint64 bytes)
{
    QByteArray raw;
    while (raw.size() < bytes) {
        const quint64 eight = random.next();
        raw.append(reinterpret_cast<const char *>(&eight),
                   qsizetype(std::min<qint64>(8, bytes - raw.size())));
    }
    return QString::fromLatin1(raw.toHex());
}

QString sampleUuid(SampleRandom &random)
{
    QString hex = sampleHex(random, 16);
    hex[12] = u'4'; // version 4, variant 1
    hex[16] = QChar(u"89ab"[random.below(4)]);
    for (const int place : {20, 16, 12, 8}) {
        hex.insert(place, u'-');
    }
    return hex;
}

QString sampleSentences(const SampleWorld &world, SampleRandom &random, qint64 count)
{
    QString text;
    for (qint64 sentence = 0; sentence < count; ++sentence) {
        if (sentence > 0) {
            text += u' ';
        }
        text += world.vocabulary().sentence(random);
    }
    return text;
}

namespace
{

SampleGenerator knownGenerator(const SampleGeneratorRequest &request)
{
    for (const auto family : {peopleGenerator, textGenerator, timeGenerator, numberGenerator,
                              technicalGenerator, referenceGenerator}) {
        if (SampleGenerator generator = family(request)) {
            return generator;
        }
    }
    return {};
}

/// What an absent value is: NULL in a column, nothing in a document.
Value absentValue(const BlueprintField &field)
{
    return field.nativeType.isEmpty() ? Value() : Value::null();
}

Result<SampleGenerator> nestedGenerator(const SampleGeneratorRequest &request)
{
    std::vector<std::pair<QString, SampleGenerator>> made;
    for (const BlueprintField &field : request.field.fields) {
        auto generator = makeSampleGenerator(field, request.entity, request.world);
        if (!generator) {
            return generator;
        }
        made.emplace_back(field.name, std::move(*generator));
    }
    const SampleGenerator document = [made](SampleRow &row, SampleRandom &random) {
        Document fields;
        for (const auto &[name, generator] : made) {
            if (const Value value = generator(row, random); !value.isMissing()) {
                fields.append({name, value});
            }
        }
        return Value(fields);
    };
    if (request.field.types.value(0) != Value::Type::Array) {
        return document;
    }
    const qint64 minimum = request.whole("minimum"_L1, 0);
    const qint64 maximum = request.whole("maximum"_L1, 100);
    const double average = request.number("average"_L1, double(minimum));
    return [document, minimum, maximum, average](SampleRow &row, SampleRandom &random) {
        Value::Array elements;
        const qint64 count = std::min(minimum + random.geometric(average - double(minimum)), maximum);
        for (qint64 element = 0; element < count; ++element) {
            elements.append(document(row, random));
        }
        return Value(elements);
    };
}

SampleGenerator conditional(const SampleGeneratorRequest &request, SampleGenerator generator)
{
    const QJsonObject onlyIf = request.sample.value("onlyIf"_L1).toObject();
    const double absent = request.number("absent"_L1, 0);
    if (onlyIf.isEmpty() && absent <= 0) {
        return generator;
    }
    const QString otherField = onlyIf.value("field"_L1).toString();
    const QString wanted = onlyIf.value("equals"_L1).toVariant().toString();
    const QString inverseField = request.sample.value("otherwise"_L1).toObject().value("field"_L1).toString();
    const int inverseEntity = request.targetEntity();
    const QString inverseKey = request.field.reference ? request.field.reference->field : QString();
    const BlueprintField field = request.field;
    return [=](SampleRow &row, SampleRandom &random) -> Value {
        if (!otherField.isEmpty() && editText(row.value(otherField)) != wanted) {
            if (inverseField.isEmpty()) {
                return absentValue(field);
            }
            Value::Array keys;
            for (const SampleIdentity &referrer :
                 row.world().referrers(inverseEntity, inverseField, row.identity().index)) {
                keys.append(row.world().value(inverseEntity, referrer, inverseKey));
            }
            return Value(keys);
        }
        return random.chance(absent) ? absentValue(field) : generator(row, random);
    };
}

} // namespace

Result<SampleGenerator> makeSampleGenerator(const BlueprintField &field, const BlueprintEntity &entity,
                                            const SampleWorld &world)
{
    const SampleGeneratorRequest request{field, entity, field.sample, world};
    if (!field.fields.isEmpty() && request.name().isEmpty()) {
        auto nested = nestedGenerator(request);
        return nested ? Result<SampleGenerator>(conditional(request, std::move(*nested))) : nested;
    }
    SampleGenerator generator = knownGenerator(request);
    if (!generator) {
        return failure(
            {.kind = Error::Kind::Unsupported,
             .what = QCoreApplication::translate("Fill", "No sample data can be made for %1, field %2.")
                         .arg(entity.name, field.name),
             .why =
                 QCoreApplication::translate("Fill", "There is no generator named “%1”.").arg(request.name()),
             .remedy = QCoreApplication::translate("Fill", "docs/blueprints.md lists the generators."),
             .entity = entity.name,
             .field = field.name});
    }
    return conditional(request, std::move(generator));
}

} // namespace registrar
