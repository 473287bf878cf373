// SPDX-License-Identifier: GPL-3.0-or-later
// MongoDB's order of types.
#include "repository/mongodb/type_order.h"

#include "repository/text/value_text.h"

#include <cmath>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

/// The types as `$type` takes them, those that sort among each other in one entry. Arrays stand between
/// documents and bytes, but no record's place is ever one.
const QList<QStringList> &typeOrder()
{
    static const QList<QStringList> order{
        {u"minKey"_s},    {u"undefined"_s}, {u"null"_s},      {u"number"_s},     {u"string"_s, u"symbol"_s},
        {u"object"_s},    {u"binData"_s},   {u"objectId"_s},  {u"bool"_s},       {u"date"_s},
        {u"timestamp"_s}, {u"regex"_s},     {u"dbPointer"_s}, {u"javascript"_s}, {u"javascriptWithScope"_s},
        {u"maxKey"_s}};
    return order;
}

constexpr qsizetype nullRank = 2;
constexpr qsizetype numberRank = 3;

qsizetype rankOf(const Value &value)
{
    switch (value.type()) {
    case Value::Type::MinKey:
        return 0;
    case Value::Type::Undefined:
        return 1;
    case Value::Type::Missing:
    case Value::Type::Null:
        return nullRank;
    case Value::Type::Int32:
    case Value::Type::Int64:
    case Value::Type::Double:
    case Value::Type::Decimal128:
        return numberRank;
    case Value::Type::Text:
    case Value::Type::Symbol:
        return 4;
    case Value::Type::Binary:
        return 6;
    case Value::Type::ObjectId:
        return 7;
    case Value::Type::Boolean:
        return 8;
    case Value::Type::Instant:
        return 9;
    case Value::Type::BsonTimestamp:
        return 10;
    case Value::Type::Regex:
        return 11;
    case Value::Type::DbPointer:
        return 12;
    case Value::Type::Code:
        return value.get<Value::Code>()->scope ? 14 : 13;
    case Value::Type::MaxKey:
        return 15;
    default:
        return 5;
    }
}

bool isNotANumber(const Value &value)
{
    if (const auto *number = value.get<double>()) {
        return std::isnan(*number);
    }
    const auto *decimal = value.get<Value::Decimal128>();
    return decimal && decimal128Text(*decimal) == u"NaN";
}

Document on(const QString &field, const QString &operation, const Value &operand)
{
    return {{field, Value(Document{{operation, operand}})}};
}

Document isNullOrMissing(const QString &field)
{
    return on(field, u"$eq"_s, Value::null());
}

/// NaN first. Not by `$type`, by which FerretDB finds no NaN where there is an index.
QList<Document> allNumbers(const QString &field)
{
    return {on(field, u"$eq"_s, Value(std::numeric_limits<double>::quiet_NaN())),
            on(field, u"$gte"_s, Value(-std::numeric_limits<double>::infinity()))};
}

/// NaN sorts before every other number, and no comparison finds it.
QList<Document> behindNumber(const QString &field, const Value &value, bool descending)
{
    if (isNotANumber(value)) {
        return descending ? QList<Document>{} : QList<Document>{allNumbers(field).last()};
    }
    QList<Document> behind{on(field, descending ? u"$lt"_s : u"$gt"_s, value)};
    if (descending) {
        behind.append(allNumbers(field).first());
    }
    return behind;
}

/// Within the value's own type. Types that no comparison operator takes are compared by an expression.
QList<Document> behindWithinType(const QString &field, const Value &value, bool descending)
{
    switch (rankOf(value)) {
    case 0:
    case 1:
    case nullRank:
    case 15:
        return {}; // all of these sort equal
    case numberRank:
        return behindNumber(field, value, descending);
    case 11:
    case 12:
    case 13:
    case 14: {
        const Value::Array sides{Value(u'$' + field), Value(Document{{u"$literal"_s, value}})};
        const Document comparison{{descending ? u"$lt"_s : u"$gt"_s, Value(sides)}};
        const Document sameType = on(field, u"$type"_s, Value(typeOrder()[rankOf(value)].first()));
        return {{{u"$and"_s,
                  Value(Value::Array{Value(sameType), Value(Document{{u"$expr"_s, Value(comparison)}})})}}};
    }
    default:
        return {on(field, descending ? u"$lt"_s : u"$gt"_s, value)};
    }
}

/// All values of the types behind one rank and before another, in the order of reading.
QList<Document> typesBetween(const QString &field, qsizetype rank, qsizetype beyond, qsizetype step)
{
    QList<Document> parts;
    Value::Array types;
    const auto flush = [&] {
        if (!types.isEmpty()) {
            parts.append(on(field, u"$type"_s, Value(types)));
            types.clear();
        }
    };
    for (rank += step; rank != beyond; rank += step) {
        if (rank == nullRank) {
            flush();
            parts.append(isNullOrMissing(field));
            continue;
        }
        if (rank == numberRank) {
            flush();
            const QList<Document> all = allNumbers(field);
            parts += step > 0 ? all : QList<Document>(all.rbegin(), all.rend());
            continue;
        }
        for (const QString &type : typeOrder()[rank]) {
            types.append(Value(type));
        }
    }
    flush();
    return parts;
}

} // namespace

QList<Document> behindValue(const QString &field, const Value &value, bool descending)
{
    const qsizetype beyond = descending ? -1 : typeOrder().size();
    return behindWithinType(field, value, descending) +
           typesBetween(field, rankOf(value), beyond, descending ? -1 : 1);
}

QList<Document> betweenValues(const QString &field, const std::optional<Value> &value, const Value &last,
                              bool descending)
{
    const QString upTo = descending ? u"$gte"_s : u"$lte"_s;
    const qsizetype lastRank = rankOf(last);
    if (value && rankOf(*value) == lastRank) {
        const Value least(-std::numeric_limits<double>::infinity());
        return isNotANumber(*value)
                   ? QList<Document>{{{field, Value(Document{{u"$gte"_s, least}, {upTo, last}})}}}
                   : QList<Document>{{{field, Value(Document{{descending ? u"$lt"_s : u"$gt"_s, *value},
                                                             {upTo, last}})}}};
    }
    QList<Document> between;
    qsizetype rank = descending ? typeOrder().size() : -1;
    if (value) {
        between = behindWithinType(field, *value, descending);
        rank = rankOf(*value);
    }
    between += typesBetween(field, rank, lastRank, descending ? -1 : 1);
    if (lastRank == numberRank && !descending) {
        between.append(allNumbers(field).first());
    }
    between.append(on(field, upTo, last));
    return between;
}

bool isRangeEnd(const Value &value)
{
    const auto *text = value.get<QString>();
    return text || value.is<Value::ObjectId>() || value.is<Value::Instant>() ||
           (rankOf(value) == numberRank && !isNotANumber(value) && value.toDouble());
}

bool surelyBefore(const Value &first, const Value &second)
{
    if (rankOf(first) != rankOf(second)) {
        return rankOf(first) < rankOf(second);
    }
    if (!isRangeEnd(first) || !isRangeEnd(second)) {
        return false;
    }
    if (rankOf(first) == numberRank) { // rounding keeps the order, or makes two equal
        return *first.toDouble() < *second.toDouble();
    }
    if (const auto *text = first.get<QString>()) {
        return text->toUtf8() < second.get<QString>()->toUtf8();
    }
    if (const auto *id = first.get<Value::ObjectId>()) {
        return id->bytes < second.get<Value::ObjectId>()->bytes;
    }
    return first.get<Value::Instant>()->milliseconds < second.get<Value::Instant>()->milliseconds;
}

bool hasLaterType(const Value &value, const Value &last)
{
    return rankOf(value) != rankOf(last) || isNotANumber(last); // NaN is read by itself too
}

Document equalToValue(const QString &field, const Value &value)
{
    return on(field, u"$eq"_s, value.isMissing() ? Value::null() : value);
}

} // namespace registrar::mongodb
