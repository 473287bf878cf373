// SPDX-License-Identifier: GPL-3.0-or-later
// What a bounded sample of a collection tells of its fields.
#include "repository/mongodb/sampling.h"

#include "repository/mongodb/bson_codec.h"
#include "repository/mongodb/words.h"

#include <algorithm>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int deepestSampled = 6;
constexpr qsizetype mostFields = 5000;
constexpr qsizetype mostTexts = 50;
constexpr qint64 mostSampleBytes = 32LL * 1024 * 1024;

class Sampler
{
public:
    Sampler(QSet<QString> &arrayFields, int size)
        : arrayFields_(arrayFields)
        , size_(size)
    {
    }

    Result<bool> take(QByteArrayView bson)
    {
        const auto document = documentFromBson(bson);
        if (!document) {
            return std::unexpected(document.error());
        }
        ++sample_.documents;
        bytes_ += bson.size();
        note(*document, sample_.fields, {}, 0);
        return sample_.documents < size_ && bytes_ < mostSampleBytes;
    }

    [[nodiscard]] bool isFull() const { return sample_.documents >= size_ || bytes_ >= mostSampleBytes; }
    [[nodiscard]] Sample taken() const { return sample_; }

private:
    void note(const Document &document, QList<SampledField> &fields, const QString &above, int depth)
    {
        QHash<QString, qsizetype> places;
        for (qsizetype index = 0; index < fields.size(); ++index) {
            places.insert(fields[index].name, index);
        }
        for (const Field &field : document) {
            auto place = places.constFind(field.name);
            if (place == places.constEnd()) {
                if (fields.size() >= mostFields) {
                    continue;
                }
                place = places.insert(field.name, fields.size());
                fields.append({.name = field.name});
            }
            SampledField &known = fields[*place];
            ++known.present;
            noteValue(field.value, known, above.isEmpty() ? field.name : above + u'.' + field.name, depth);
        }
    }

    void noteValue(const Value &value, SampledField &known, const QString &path, int depth)
    {
        ++known.types[value.type()];
        if (const auto *text = value.get<QString>()) {
            known.longestText = std::max<qint64>(known.longestText, text->size());
            if (known.texts.size() <= mostTexts && text->size() <= 100) {
                ++known.texts[*text];
            }
        } else if (const auto *document = value.get<Document>(); document && depth < deepestSampled) {
            note(*document, known.fields, path, depth + 1);
        } else if (const auto *elements = value.get<Value::Array>()) {
            arrayFields_.insert(path);
            for (const Value &element : elements->first(std::min<qsizetype>(elements->size(), 100))) {
                ++known.elements[element.type()];
                if (const auto *nested = element.get<Document>(); nested && depth < deepestSampled) {
                    note(*nested, known.fields, path, depth + 1);
                }
            }
        }
    }

    QSet<QString> &arrayFields_;
    const int size_;
    Sample sample_;
    qint64 bytes_ = 0;
};

} // namespace

QList<Value::Type> SampledField::usualTypes() const
{
    QList<Value::Type> usual;
    for (auto type = types.cbegin(); type != types.cend(); ++type) {
        if (type.key() != Value::Type::Null) {
            usual.append(type.key());
        }
    }
    std::ranges::sort(usual, [this](Value::Type left, Value::Type right) {
        return std::pair(-types.value(left), left) < std::pair(-types.value(right), right);
    });
    return usual;
}

Result<Sample> sampleOf(SessionContext &context, const QString &collection, int size,
                        const CancelToken &cancel)
{
    Sampler sampler(context.arrayFields[collection], size);
    const Doing doing{Words::tr("The fields of “%1” could not be found out.").arg(collection), collection};
    const auto take = [&sampler](QByteArrayView bson) { return sampler.take(bson); };
    if (!context.isFerretDb()) {
        const Value::Array pipeline{
            Value(Document{{u"$sample"_s, Value(Document{{u"size"_s, Value(size)}})}})};
        const auto read = context.connection->aggregate(collection, pipeline, {}, doing, cancel, take);
        return read ? Result<Sample>(sampler.taken()) : std::unexpected(read.error());
    }
    // FerretDB reads the whole collection for $sample, so both ends of the key stand for it.
    for (const int direction : {-1, 1}) {
        FindOptions options;
        options.sort = {{u"_id"_s, Value(direction)}};
        options.limit = size / 2;
        const auto read = context.connection->find(collection, options, doing, cancel, take);
        if (!read) {
            return std::unexpected(read.error());
        }
    }
    return sampler.taken();
}

} // namespace registrar::mongodb
