// SPDX-License-Identifier: GPL-3.0-or-later
// A statement under construction with the values bound to it.
#include "repository/postgresql/statement.h"

#include "repository/postgresql/quoting.h"
#include "repository/postgresql/value_text.h"

using namespace Qt::StringLiterals;

namespace registrar::postgresql
{

namespace
{

/// A number's own type where the column's could not hold it.
QString operandCast(const Value &value, const ValueType &type)
{
    if (!type.isInteger())
        return type.cast;
    switch (value.type()) {
    case Value::Type::Int32:
    case Value::Type::Int64:
        return u"bigint"_s;
    case Value::Type::Float:
    case Value::Type::Double:
        return u"double precision"_s;
    case Value::Type::Decimal:
        return u"numeric"_s;
    default:
        return type.cast;
    }
}

} // namespace

QByteArray Statement::bind(const Parameter &parameter, const QString &cast)
{
    if (inlined)
        return (parameter ? quotedText(QString::fromUtf8(*parameter)) : QByteArray("NULL")) +
               "::" + cast.toUtf8();
    parameters.append(parameter);
    return '$' + QByteArray::number(parameters.size()) + "::" + cast.toUtf8();
}

Result<QByteArray> Statement::bindValue(const Value &value, const ValueType &valueType)
{
    Result<std::optional<QByteArray>> text = encodeValue(value, valueType.delimiter);
    if (!text)
        return failure(text.error());
    return bind(*text, valueType.cast);
}

Result<QByteArray> Statement::bindOperand(const Value &value, const ValueType &valueType)
{
    Result<std::optional<QByteArray>> text = encodeValue(value, valueType.delimiter);
    if (!text)
        return failure(text.error());
    return bind(*text, operandCast(value, valueType));
}

QByteArray columnExpression(const Column &column)
{
    return "t." + quotedName(column.name);
}

} // namespace registrar::postgresql
