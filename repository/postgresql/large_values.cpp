// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns may hold large values, and how the server tells their size and beginning without sending
// them.
#include "repository/postgresql/large_values.h"

#include "repository/cut_pages.h"
#include "repository/postgresql/statement.h"

using namespace Qt::StringLiterals;

namespace registrar::postgresql
{

namespace
{

constexpr qint64 shortText = 16'000; ///< characters: a declared length up to that is none to worry about
constexpr qint64 storedSmall =
    qint64{8} * 1024; ///< bytes as stored, perhaps compressed, below which none is measured
constexpr qint64 storedLarge =
    qint64{1024} * 1024;          ///< bytes as stored above which a text is not even made by the server
constexpr qint64 compression = 4; ///< a text has about so many times the bytes that its stored form has

QByteArray tooLarge(const Column &column)
{
    return '(' + sizeExpression(column) + ") > " + QByteArray::number(CutPages::longest);
}

} // namespace

bool mayBeLarge(const Column &column)
{
    switch (column.type.kind) {
    case ValueType::Kind::Text:
        return column.maximumLength == 0 || column.maximumLength > shortText;
    case ValueType::Kind::Binary:
    case ValueType::Kind::Json:
    case ValueType::Kind::Array:
        return true;
    case ValueType::Kind::Other:
        return column.enumValues.isEmpty();
    default:
        return false;
    }
}

QByteArray sizeExpression(const Column &column)
{
    const QByteArray value = columnExpression(column);
    if (column.type.kind == ValueType::Kind::Text)
        return "octet_length(" + value + ')';
    if (column.type.kind == ValueType::Kind::Binary)
        return "2 * octet_length(" + value + "::bytea)::bigint";
    const QByteArray stored = "pg_column_size(" + value + ')';
    return "CASE WHEN " + stored + " <= " + QByteArray::number(storedSmall) + " THEN " + stored + " WHEN " +
           stored + " > " + QByteArray::number(storedLarge) + " THEN " + stored + "::bigint * " +
           QByteArray::number(compression) + " ELSE octet_length(" + value + "::text) END";
}

QByteArray wholeExpression(const Column &column)
{
    return "CASE WHEN " + tooLarge(column) + " THEN NULL ELSE " + columnExpression(column) + " END";
}

QByteArray beginningExpression(const Column &column)
{
    const QByteArray value = columnExpression(column);
    QByteArray beginning;
    if (column.type.kind == ValueType::Kind::Text)
        beginning = "left(" + value + ", 2000)";
    else if (column.type.kind == ValueType::Kind::Binary)
        beginning = "encode(substring(" + value + "::bytea from 1 for 1000), 'hex')";
    else
        beginning = "CASE WHEN pg_column_size(" + value + ") > " + QByteArray::number(storedLarge) +
                    " THEN '' ELSE left(" + value + "::text, 2000) END";
    return "CASE WHEN " + tooLarge(column) + " THEN (" + sizeExpression(column) + ")::text || ':' || " +
           beginning + " END";
}

Value decodeBeginning(QByteArrayView answer, const Column &column)
{
    const qsizetype colon = answer.indexOf(':');
    const qint64 bytes = answer.first(colon).toByteArray().toLongLong();
    QString beginning = QString::fromUtf8(answer.sliced(colon + 1));
    if (column.type.kind == ValueType::Kind::Binary)
        beginning.prepend(u"\\x"_s);
    return cutValue(column.nativeType, beginning + u'…', bytes);
}

} // namespace registrar::postgresql
