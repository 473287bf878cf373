// SPDX-License-Identifier: GPL-3.0-or-later
// What a filter in a store's own language is called, looks like and is made of: for whoever types one.
#include "repository/native_filter.h"

#include <QCoreApplication>

#include <algorithm>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

bool isPlainName(const QString &name, bool upperCase)
{
    const auto letter = [upperCase](QChar character) {
        return character == u'_' || (character >= u'a' && character <= u'z') ||
               (upperCase && character >= u'A' && character <= u'Z');
    };
    return !name.isEmpty() && letter(name.front()) && std::ranges::all_of(name, [&](QChar character) {
        return letter(character) || (character >= u'0' && character <= u'9');
    });
}

} // namespace

QString nativeFilterTitle(StoreKind kind)
{
    switch (kind) {
    case StoreKind::PostgreSql:
        return u"WHERE"_s;
    case StoreKind::Redis:
        return u"MATCH"_s;
    default:
        return u"find"_s;
    }
}

QString nativeFilterExample(StoreKind kind)
{
    switch (kind) {
    case StoreKind::PostgreSql:
        return u"role = 'admin' AND created_at > now() - interval '7 days'"_s;
    case StoreKind::Redis:
        return u"session:*:2026-??"_s;
    default:
        return u"{age: {$gte: 18}, name: /^ada/i, _id: ObjectId(\"65f1…\")}"_s;
    }
}

QStringList nativeFilterWords(StoreKind kind)
{
    switch (kind) {
    case StoreKind::PostgreSql:
        return {u"AND"_s,
                u"OR"_s,
                u"NOT"_s,
                u"IN"_s,
                u"LIKE"_s,
                u"ILIKE"_s,
                u"BETWEEN"_s,
                u"IS NULL"_s,
                u"IS NOT NULL"_s,
                u"IS DISTINCT FROM"_s,
                u"ANY"_s,
                u"EXISTS"_s,
                u"SELECT"_s,
                u"FROM"_s,
                u"WHERE"_s,
                u"CASE"_s,
                u"WHEN"_s,
                u"THEN"_s,
                u"ELSE"_s,
                u"END"_s,
                u"true"_s,
                u"false"_s,
                u"NULL"_s,
                u"now()"_s,
                u"interval"_s,
                u"lower("_s,
                u"upper("_s,
                u"length("_s,
                u"coalesce("_s,
                u"date_trunc("_s,
                u"extract("_s,
                u"array_length("_s,
                u"jsonb_array_length("_s,
                u"position("_s,
                u"substring("_s};
    case StoreKind::MongoDb:
        return {u"$eq"_s,        u"$ne"_s,     u"$gt"_s,           u"$gte"_s,
                u"$lt"_s,        u"$lte"_s,    u"$in"_s,           u"$nin"_s,
                u"$and"_s,       u"$or"_s,     u"$nor"_s,          u"$not"_s,
                u"$exists"_s,    u"$type"_s,   u"$regex"_s,        u"$options"_s,
                u"$elemMatch"_s, u"$all"_s,    u"$size"_s,         u"$text"_s,
                u"$search"_s,    u"$expr"_s,   u"$mod"_s,          u"ObjectId(\""_s,
                u"ISODate(\""_s, u"UUID(\""_s, u"NumberLong(\""_s, u"NumberDecimal(\""_s,
                u"true"_s,       u"false"_s,   u"null"_s};
    default:
        return {};
    }
}

QString nativeFieldName(StoreKind kind, const QString &name)
{
    if (kind == StoreKind::Redis || isPlainName(name, kind == StoreKind::MongoDb))
        return name;
    QString quoted = name;
    if (kind == StoreKind::PostgreSql)
        return u'"' + quoted.replace(u'"', u"\"\""_s) + u'"';
    return u'"' + quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString nativeTextLiteral(StoreKind kind, const QString &text)
{
    QString quoted = text;
    if (kind == StoreKind::PostgreSql)
        return u'\'' + quoted.replace(u'\'', u"''"_s) + u'\'';
    if (kind == StoreKind::MongoDb)
        return u'"' + quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    return text;
}

} // namespace registrar
