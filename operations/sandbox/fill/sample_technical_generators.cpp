// SPDX-License-Identifier: GPL-3.0-or-later
// Identifiers, tokens, addresses, JSON, bytes and vectors.
#include "operations/sandbox/fill/sample_generator_request.h"
#include "repository/text/extended_json.h"
#include "repository/text/value_text.h"

#include <QtEndian>

#include <cmath>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 day = 86'400'000; // milliseconds

/// Ids that grow with the record's number over the last two years, as a server's do over time.
Value objectId(const SampleRow &row, SampleRandom &random)
{
    const qint64 records = std::max<qint64>(1, row.world().population().count(row.entity()));
    const double place = double(row.identity().index) / double(records);
    const qint64 made =
        row.world().nowMilliseconds() - qint64((1 - std::min(1.0, place)) * 730 * double(day));
    Value::ObjectId id;
    qToBigEndian<quint32>(quint32(made / 1000), id.bytes.data());
    qToBigEndian<quint64>(random.next(), id.bytes.data() + 4);
    return Value(id);
}

QString digits(SampleRandom &random, qint64 count)
{
    QString text;
    for (; count > 0; --count) {
        text += QChar(u'0' + char16_t(random.below(10)));
    }
    return text;
}

Value jsonMember(const QString &kind, const SampleWorld &world, SampleRandom &random)
{
    if (kind == u"integer") {
        return Value(qint32(random.below(1000)));
    }
    if (kind == u"boolean") {
        return Value(random.chance(0.5));
    }
    if (kind == u"uuid") {
        return Value(sampleUuid(random));
    }
    if (kind == u"email") {
        return Value(world.vocabulary().person(random).account + u'@' + world.vocabulary().domain(random));
    }
    if (kind == u"userAgent") {
        return Value(world.vocabulary().userAgent(random));
    }
    if (kind == u"time") {
        return Value(timestampText((world.nowMilliseconds() - random.below(400) * day) * 1000));
    }
    if (kind == u"constant") {
        return Value(u"en"_s);
    }
    return Value(sampleSentences(world, random, kind == u"paragraph" ? random.between(2, 8) : 1));
}

using DocumentMaker = std::function<Document(const SampleWorld &, SampleRandom &)>;

DocumentMaker jsonMaker(const SampleGeneratorRequest &request)
{
    std::vector<std::pair<QString, QString>> members;
    const QJsonObject fields = request.sample.value("fields"_L1).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        members.emplace_back(field.key(), field.value().toString());
    }
    const auto bytes = request.range("bytes"_L1, 0, 0);
    return [members, bytes](const SampleWorld &world, SampleRandom &random) {
        Document document;
        for (const auto &[name, kind] : members) {
            document.append({name, jsonMember(kind, world, random)});
        }
        const qint64 wanted = random.between(bytes.first, bytes.second);
        for (int part = 1; toExtendedJsonUtf8(document, ExtendedJsonMode::Relaxed).size() < wanted; ++part) {
            document.append({u"part %1"_s.arg(part), Value(sampleSentences(world, random, 6))});
        }
        return document;
    };
}

/// As text; above the limit compressed with zlib, without Qt's length in front, as the platform's cache does.
Value cacheText(const Document &document, qint64 compressAbove)
{
    const QByteArray utf8 = toExtendedJsonUtf8(document, ExtendedJsonMode::Relaxed);
    if (compressAbove > 0 && utf8.size() > compressAbove) {
        return Value(Value::Binary{qCompress(utf8).mid(4), 0});
    }
    return Value(QString::fromUtf8(utf8));
}

SampleGenerator jsonGenerator(const SampleGeneratorRequest &request)
{
    const DocumentMaker make = jsonMaker(request);
    const qint64 compressAbove = request.whole("compressAbove"_L1, 0);
    const Value::Type type = request.field.types.value(0);
    if (type == Value::Type::Array) {
        const auto count = request.range("count"_L1, 1, 10);
        const bool asText = request.entity.keyType == u"list";
        const bool isStream = request.entity.keyType == u"stream";
        return [=](SampleRow &row, SampleRandom &random) {
            Value::Array elements;
            const qint64 last = random.between(count.first, count.second);
            for (qint64 element = 0; element < last; ++element) {
                const Document document = make(row.world(), random);
                const QString id = u"%1-0"_s.arg(row.world().nowMilliseconds() - (last - element) * 60'000);
                elements.append(asText ? cacheText(document, 0)
                                : isStream
                                    ? Value(Document{{u"id"_s, Value(id)}, {u"fields"_s, Value(document)}})
                                    : Value(document));
            }
            return Value(elements);
        };
    }
    return [=](SampleRow &row, SampleRandom &random) {
        const Document document = make(row.world(), random);
        if (type == Value::Type::Json) {
            return Value(Value::Json{toExtendedJson(document, ExtendedJsonMode::Relaxed)});
        }
        return type == Value::Type::Document ? Value(document) : cacheText(document, compressAbove);
    };
}

SampleGenerator tokenGenerator(const SampleGeneratorRequest &request)
{
    const bool isDigits = request.text("encoding"_L1) == u"digits";
    const qint64 bytes = request.whole("bytes"_L1, 16);
    const QString prefix = request.text("prefix"_L1);
    const auto token = [=](SampleRandom &random) {
        return Value(prefix + (isDigits ? digits(random, bytes) : sampleHex(random, bytes)));
    };
    if (request.field.types.value(0) != Value::Type::Array) {
        return [token](SampleRow &, SampleRandom &random) { return token(random); };
    }
    const auto count = request.range("count"_L1, 1, 10);
    const bool scores = request.sample.value("scores"_L1).toBool();
    return [=](SampleRow &, SampleRandom &random) {
        Value::Array elements;
        for (qint64 left = random.between(count.first, count.second); left > 0; --left) {
            const Value member = token(random);
            const Document scored{{u"member"_s, member}, {u"score"_s, Value(double(random.below(10'000)))}};
            elements.append(scores ? Value(scored) : member);
        }
        return Value(elements);
    };
}

SampleGenerator vectorGenerator(const SampleGeneratorRequest &request)
{
    const qint64 dimension = request.whole("dimension"_L1, 384);
    return [dimension](SampleRow &, SampleRandom &random) {
        Value::Vector vector;
        double squares = 0;
        for (qint64 place = 0; place < dimension; ++place) {
            const double element = random.share() + random.share() + random.share() - 1.5;
            squares += element * element;
            vector.elements.append(float(element));
        }
        for (float &element : vector.elements) {
            element = float(double(element) / std::sqrt(squares));
        }
        return Value(vector);
    };
}

Value ipAddress(const SampleRow &row, SampleRandom &random, bool distinct)
{
    const auto number = quint32(distinct ? row.identity().index : random.below(0xffffff));
    return Value(u"10.%1.%2.%3"_s.arg((number >> 16) & 0xff).arg((number >> 8) & 0xff).arg(number & 0xff));
}

} // namespace

SampleGenerator technicalGenerator(const SampleGeneratorRequest &request)
{
    const QString name = request.name();
    if (name == u"objectId") {
        return [](SampleRow &row, SampleRandom &random) { return objectId(row, random); };
    }
    if (name == u"uuid") {
        const bool asText = request.field.types.value(0) != Value::Type::Uuid;
        return [asText](SampleRow &, SampleRandom &random) {
            const QString text = sampleUuid(random);
            return asText ? Value(text) : Value(*uuidFromText(text));
        };
    }
    if (name == u"token") {
        return tokenGenerator(request);
    }
    if (name == u"ipAddress") {
        const bool distinct = request.sample.value("distinct"_L1).toBool();
        return [distinct](SampleRow &row, SampleRandom &random) { return ipAddress(row, random, distinct); };
    }
    if (name == u"userAgent") {
        return [](SampleRow &row, SampleRandom &random) {
            return Value(row.world().vocabulary().userAgent(random));
        };
    }
    if (name == u"jsonDocument") {
        return jsonGenerator(request);
    }
    if (name == u"blob") {
        const auto bytes = request.range("bytes"_L1, 16, 256);
        return [bytes](SampleRow &, SampleRandom &random) {
            const QString hex = sampleHex(random, random.between(bytes.first, bytes.second));
            return Value(Value::Binary{QByteArray::fromHex(hex.toLatin1()), 0});
        };
    }
    if (name == u"vector") {
        return vectorGenerator(request);
    }
    return {};
}

} // namespace registrar
