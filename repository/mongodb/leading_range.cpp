// SPDX-License-Identifier: GPL-3.0-or-later
// Splits an order by its first field into ranges that an index finds fast.
#include "repository/mongodb/leading_range.h"

#include "repository/mongodb/bson_codec.h"
#include "repository/mongodb/describe.h"
#include "repository/mongodb/totals.h"
#include "repository/mongodb/type_order.h"
#include "repository/mongodb/words.h"

#include <algorithm>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int sampledValues = 2000;
constexpr std::chrono::minutes valuesAreKept{5};
constexpr int ranges = 3;
constexpr qsizetype widening = 8;

/// The values of a sample that can end a range, each once, in ascending order; none where some record holds a
/// list there.
Result<QList<Value>> sampleValues(SessionContext &context, const QString &collection, const SortKey &key,
                                  qint64 &sampled, const CancelToken &cancel)
{
    const Value size(Document{{u"size"_s, Value(sampledValues)}});
    const Value wanted(Document{{key.field.first(), Value(1)}});
    const Value::Array pipeline{Value(Document{{u"$sample"_s, size}}),
                                Value(Document{{u"$project"_s, wanted}})};
    QList<Value> values;
    const Doing doing{Words::tr("The records of “%1” could not be read.").arg(collection), collection};
    const auto read = context.connection->aggregate(
        collection, pipeline, {}, doing, cancel, [&](QByteArrayView bson) -> Result<bool> {
            const auto fields = documentFromBson(bson);
            if (!fields) {
                return std::unexpected(fields.error());
            }
            ++sampled;
            if (const Value value = sortValue(*fields, key.field); isRangeEnd(value)) {
                values.append(value);
            }
            return true;
        });
    if (!read) {
        return std::unexpected(read.error());
    }
    std::ranges::sort(values, surelyBefore);
    const auto repeated = std::ranges::unique(
        values, [](const Value &first, const Value &second) { return !surelyBefore(first, second); });
    values.erase(repeated.begin(), repeated.end());
    return values;
}

/// Asks once for some minutes; without values where no index finds ranges of the field.
Result<SampledValues> sampledValuesOf(SessionContext &context, const QString &collection, const SortKey &key,
                                      const QString &field, const CancelToken &cancel)
{
    const QString name = collection + QChar(u'\0') + field;
    if (const SampledValues known = context.values.value(name); !known.until.hasExpired()) {
        return known;
    }
    SampledValues found{.until = QDeadlineTimer(valuesAreKept)};
    const auto indexes = indexesOf(context, collection, cancel);
    if (!indexes) {
        return std::unexpected(indexes.error());
    }
    if (std::ranges::any_of(*indexes,
                            [&field](const IndexDescription &index) { return findsRanges(index, field); })) {
        const auto total = estimatedTotal(context, {.source = {{}, collection}}, cancel);
        if (!total) {
            return std::unexpected(total.error());
        }
        qint64 sampled = 0;
        const auto values = sampleValues(context, collection, key, sampled, cancel);
        if (!values) {
            return std::unexpected(values.error());
        }
        found.values = *values;
        found.records = std::max(total->records, sampled);
    }
    context.values.insert(name, found);
    return found;
}

} // namespace

bool findsRanges(const IndexDescription &index, const QString &field)
{
    return !index.hidden && index.valid && index.partialFilter.isEmpty() && !index.keys.isEmpty() &&
           index.keys.first().field == field &&
           (index.keys.first().kind == u"1" || index.keys.first().kind == u"-1");
}

Result<std::optional<LeadingRange>> LeadingRange::of(SessionContext &context, const Query &query,
                                                     const Order &order, const Position &position,
                                                     const CancelToken &cancel)
{
    const std::optional<LeadingRange> none;
    if (!context.isFerretDb() || order.dotted(0) == u"_id") { // by _id, FerretDB reads in the index's order
        return none;
    }
    const auto sample =
        sampledValuesOf(context, query.source.name, order.keys().first(), order.dotted(0), cancel);
    if (!sample) {
        return std::unexpected(sample.error());
    }
    if (sample->values.isEmpty() || sample->records < 4LL * query.limit) {
        return none;
    }
    LeadingRange range;
    range.field_ = order.dotted(0);
    range.descending_ = order.keys().first().descending != position.isBackward();
    range.ends_ = sample->values;
    if (range.descending_) {
        std::ranges::reverse(range.ends_);
    }
    if (!position.values.isEmpty()) {
        range.from_ = position.values.first();
        range.ends_.removeIf([&range](const Value &end) {
            return range.descending_ ? !surelyBefore(end, *range.from_) : !surelyBefore(*range.from_, end);
        });
    }
    // A page and a half, since the sample's values are not quite evenly spread.
    range.width_ = 1 + 3LL * query.limit * sample->values.size() / (2 * sample->records);
    return range;
}

QList<Document> LeadingRange::next()
{
    ++taken_;
    if (taken_ > ranges) {
        return {};
    }
    if (taken_ == ranges || width_ > ends_.size()) {
        taken_ = ranges;
        return from_ ? behindValue(field_, *from_, descending_) : QList<Document>{{}};
    }
    const Value end = ends_[width_ - 1];
    const QList<Document> parts = betweenValues(field_, from_, end, descending_);
    from_ = end;
    ends_.remove(0, width_);
    width_ *= widening;
    return parts;
}

} // namespace registrar::mongodb
