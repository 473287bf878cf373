// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, choices and counters.
#include "operations/sandbox/fill/sample_generator_request.h"
#include "repository/text/value_text.h"

#include <QJsonArray>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

SampleGenerator choiceGenerator(const SampleGeneratorRequest &request)
{
    std::vector<std::pair<double, Value>> choices;
    double sum = 0;
    const QJsonObject weights = request.sample.value("weights"_L1).toObject();
    for (auto weight = weights.begin(); weight != weights.end(); ++weight) {
        sum += weight.value().toDouble();
        choices.emplace_back(sum, sampleLiteral(request.field, weight.key()));
    }
    const QJsonArray values = request.sample.value("values"_L1).toArray();
    const QJsonArray shares = request.sample.value("shares"_L1).toArray();
    for (qsizetype index = 0; index < values.size(); ++index) {
        sum += shares.isEmpty() ? 1 : shares.at(index).toDouble();
        choices.emplace_back(sum, sampleLiteral(request.field, values.at(index)));
    }
    if (request.sample.value("distinct"_L1).toBool()) {
        return [choices](SampleRow &row, SampleRandom &) {
            return choices.at(size_t(row.identity().index) % choices.size()).second;
        };
    }
    return [choices, sum](SampleRow &, SampleRandom &random) {
        const double drawn = random.share() * sum;
        for (const auto &[upTo, value] : choices) {
            if (drawn < upTo) {
                return value;
            }
        }
        return choices.back().second;
    };
}

SampleGenerator integerGenerator(const SampleGeneratorRequest &request)
{
    const qint64 minimum = request.whole("minimum"_L1, 0);
    const qint64 maximum = request.whole("maximum"_L1, 100);
    const QString shape = request.text("shape"_L1);
    const BlueprintField field = request.field;
    return [=](SampleRow &, SampleRandom &random) {
        if (shape == u"long") {
            return sampleNumber(field, minimum + random.skewed(maximum - minimum + 1));
        }
        if (shape == u"unfinished") { // many have not begun, many are through
            const double drawn = random.share();
            if (drawn < 0.2 || drawn > 0.75) {
                return sampleNumber(field, drawn < 0.2 ? minimum : maximum);
            }
        }
        return sampleNumber(field, random.between(minimum, maximum));
    };
}

SampleGenerator decimalGenerator(const SampleGeneratorRequest &request)
{
    const double minimum = request.number("minimum"_L1, 0);
    const double maximum = request.number("maximum"_L1, 1);
    const auto decimals = int(request.whole("decimals"_L1, 2));
    const Value::Type type = request.field.types.value(0);
    return [=](SampleRow &, SampleRandom &random) {
        const double number = minimum + random.share() * (maximum - minimum);
        return parseValue(type, QString::number(number, 'f', decimals)).value_or(Value(number));
    };
}

SampleGenerator counterGenerator(const SampleGeneratorRequest &request)
{
    const qint64 first = request.whole("first"_L1, 1);
    const bool amongSiblings = request.sample.contains("within"_L1);
    const BlueprintField field = request.field;
    return [=](SampleRow &row, SampleRandom &) {
        return sampleNumber(field, (amongSiblings ? row.identity().ordinal : row.identity().index) + first);
    };
}

} // namespace

SampleGenerator numberGenerator(const SampleGeneratorRequest &request)
{
    const QString name = request.name();
    if (name == u"choice") {
        return choiceGenerator(request);
    }
    if (name == u"boolean") {
        const double share = request.number("share"_L1, 0.5);
        return [share](SampleRow &, SampleRandom &random) { return Value(random.chance(share)); };
    }
    if (name == u"integer") {
        return integerGenerator(request);
    }
    if (name == u"number") {
        return decimalGenerator(request);
    }
    if (name == u"counter") {
        return counterGenerator(request);
    }
    if (name == u"constant") {
        const Value value = sampleLiteral(request.field, request.sample.value("value"_L1));
        return [value](SampleRow &, SampleRandom &) { return value; };
    }
    if (name == u"sum") {
        const QString of = request.text("of"_L1);
        const BlueprintField field = request.field;
        return [of, field](SampleRow &row, SampleRandom &) {
            qint64 sum = 0;
            if (const auto *parts = row.value(of).get<Document>()) {
                for (const Field &part : *parts) {
                    sum += part.value.toInteger().value_or(0);
                }
            }
            return sampleNumber(field, sum);
        };
    }
    return {};
}

} // namespace registrar
