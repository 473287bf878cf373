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
        return 3;
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

/// NaN sorts before every other number, and no comparison finds it.
QList<Document> behindNumber(const QString &field, const Value &value, bool descending)
{
    const Value notANumber(std::numeric_limits<double>::quiet_NaN());
    if (isNotANumber(value)) {
        return descending
                   ? QList<Document>{}
                   : QList<Document>{on(field, u"$gte"_s, Value(-std::numeric_limits<double>::infinity()))};
    }
    QList<Document> behind{on(field, descending ? u"$lt"_s : u"$gt"_s, value)};
    if (descending) {
        behind.append(on(field, u"$eq"_s, notANumber));
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
    case 3:
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

} // namespace

QList<Document> behindValue(const QString &field, const Value &value, bool descending)
{
    QList<Document> behind = behindWithinType(field, value, descending);
    const qsizetype step = descending ? -1 : 1;
    Value::Array types;
    const auto flush = [&] {
        if (!types.isEmpty()) {
            behind.append(on(field, u"$type"_s, Value(types)));
            types.clear();
        }
    };
    for (qsizetype rank = rankOf(value) + step; rank >= 0 && rank < typeOrder().size(); rank += step) {
        if (rank == nullRank) {
            flush();
            behind.append(isNullOrMissing(field));
            continue;
        }
        for (const QString &type : typeOrder()[rank]) {
            types.append(Value(type));
        }
    }
    flush();
    return behind;
}

Document equalToValue(const QString &field, const Value &value)
{
    return on(field, u"$eq"_s, value.isMissing() ? Value::null() : value);
}

} // namespace registrar::mongodb
