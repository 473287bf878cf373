// SPDX-License-Identifier: GPL-3.0-or-later
// The total order of a query's records.
#include "repository/mongodb/order.h"

#include "repository/mongodb/errors.h"
#include "repository/mongodb/field_names.h"
#include "repository/mongodb/filter.h"
#include "repository/mongodb/type_order.h"
#include "repository/mongodb/words.h"

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

Result<Order> Order::of(const Query &query)
{
    Order order;
    QList<SortKey> keys = query.sort;
    keys.append({{u"_id"_s}, false});
    for (const SortKey &key : keys) {
        const auto dotted = dottedPath(key.field);
        if (!dotted) {
            return std::unexpected(dotted.error());
        }
        if (order.dotted_.contains(*dotted)) {
            continue; // the first one decides
        }
        order.keys_.append(key);
        order.dotted_.append(*dotted);
        if (*dotted == u"_id") {
            break; // nothing is left to order
        }
    }
    return order;
}

Document Order::sort(bool backward) const
{
    Document sort;
    for (qsizetype index = 0; index < keys_.size(); ++index) {
        sort.append({dotted_[index], Value(keys_[index].descending != backward ? -1 : 1)});
    }
    return sort;
}

Value sortValue(const Document &fields, const FieldPath &path)
{
    return fieldOf(fields, path);
}

QList<Value> Order::placeOf(const Document &fields) const
{
    QList<Value> place;
    for (const SortKey &key : keys_) {
        place.append(sortValue(fields, key.field));
    }
    return place;
}

QString Order::arrayField(const Document &fields) const
{
    for (qsizetype index = 0; index < keys_.size(); ++index) {
        Value value(fields);
        for (const QString &step : keys_[index].field) {
            value = value.at(step);
            if (value.is<Value::Array>()) {
                return dotted_[index];
            }
        }
    }
    return {};
}

QList<Document> Order::behindFirst(const QList<Value> &place, bool backward) const
{
    return behindValue(dotted_.first(), place.first(), keys_.first().descending != backward);
}

Result<QList<Document>> Order::behindWithinFirst(const QList<Value> &place, bool backward,
                                                 bool inclusive) const
{
    if (place.size() != keys_.size()) {
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = Words::tr("The records could not be read from there."),
                        .why = Words::tr("The place belongs to another order."),
                        .remedy = Words::tr("Read from the start again.")});
    }
    QList<Document> parts;
    // The longest common beginning first: equal in all fields but the last, then in one field fewer, and so
    // on.
    for (qsizetype equals = keys_.size(); equals-- > 0;) {
        Document prefix;
        for (qsizetype index = 0; index < equals; ++index) {
            prefix = bothOf(prefix, equalToValue(dotted_[index], place[index]));
        }
        if (inclusive && equals == keys_.size() - 1) {
            parts.append(bothOf(prefix, equalToValue(dotted_[equals], place[equals])));
        }
        if (equals == 0) {
            break; // what differs in the first field comes later
        }
        for (const Document &part :
             behindValue(dotted_[equals], place[equals], keys_[equals].descending != backward)) {
            parts.append(bothOf(prefix, part));
        }
    }
    return parts;
}

Error arrayRefusal(const QString &field, const QString &entity)
{
    return {.kind = Error::Kind::Unsupported,
            .what = Words::tr("The records cannot be sorted by “%1”.").arg(field),
            .why = Words::tr(
                "Some records hold a list there, and MongoDB sorts a list by its smallest or largest "
                "element, so that "
                "no place in that order can be named."),
            .remedy = Words::tr("Sort by another field."),
            .entity = entity,
            .field = field};
}

} // namespace registrar::mongodb
