// SPDX-License-Identifier: GPL-3.0-or-later
// A query's conditions as SQL, written so that the indexes that are there can serve them.
#include "repository/postgresql/condition_text.h"

#include "repository/postgresql/native_condition.h"
#include "repository/postgresql/value_text.h"
#include "repository/postgresql/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar::postgresql
{

namespace
{

std::unexpected<Error> unknownField(const Relation &relation, const FieldPath &field)
{
    return failure(
        {.kind = Error::Kind::InvalidInput,
         .what = Words::tr("%1 has no field %2 to filter by.").arg(relation.source.toText(), pathText(field)),
         .remedy = Words::tr("Filter by one of the table's columns."),
         .entity = relation.source.toText(),
         .field = pathText(field)});
}

std::unexpected<Error> unsuitable(const Relation &relation, const Column &column, const QString &why)
{
    return failure({.kind = Error::Kind::Unsupported,
                    .what = Words::tr("%1 cannot be filtered this way.").arg(column.name),
                    .why = why,
                    .remedy = Words::tr("Choose another filter for this field."),
                    .entity = relation.source.toText(),
                    .field = column.name});
}

qsizetype leastOperands(Operator op)
{
    switch (op) {
    case Operator::In:
    case Operator::IsNull:
    case Operator::IsNotNull:
    case Operator::IsMissing:
    case Operator::IsPresent:
        return 0;
    case Operator::Between:
        return 2;
    default:
        return 1;
    }
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 128; });
}

QByteArray escapedPattern(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
    return escaped.toUtf8();
}

Result<QByteArray> comparison(const Column &column, const Value &value, const char *sign,
                              Statement &statement)
{
    if (!column.sortable) { // no equality of its own: its text decides
        Result<std::optional<QByteArray>> text = encodeValue(value, column.type.delimiter);
        if (!text)
            return failure(text.error());
        return columnExpression(column) + "::text " + sign + ' ' + statement.bind(*text, u"text"_s);
    }
    Result<QByteArray> bound = statement.bindOperand(value, column.type);
    if (!bound)
        return bound;
    return columnExpression(column) + ' ' + sign + ' ' + *bound;
}

Result<QByteArray> oneOf(const Column &column, const QList<Value> &operands, Statement &statement)
{
    QByteArray list;
    bool withNull = false;
    bool sameType = column.sortable && column.type.kind != ValueType::Kind::Array;
    Value::Array present;
    for (const Value &operand : operands) {
        withNull = withNull || operand.isAbsent();
        if (!operand.isAbsent())
            present.append(operand);
    }
    if (sameType && !present.isEmpty()) { // one array however many operands there are
        Result<std::optional<QByteArray>> text = encodeValue(Value(present), column.type.delimiter);
        if (!text)
            return failure(text.error());
        const QString cast = column.type.isInteger() ? u"numeric"_s : column.type.cast;
        const bool fits = !column.type.isInteger() || std::ranges::all_of(present, [](const Value &value) {
            return value.toInteger().has_value();
        });
        list = columnExpression(column) + " = ANY(" +
               statement.bind(*text, (column.type.isInteger() && fits ? u"bigint"_s : cast) + "[]"_L1) + ')';
    } else {
        for (const Value &operand : std::as_const(present)) {
            Result<QByteArray> same = comparison(column, operand, "=", statement);
            if (!same)
                return same;
            list += (list.isEmpty() ? "" : " OR ") + *same;
        }
    }
    if (withNull)
        list += (list.isEmpty() ? "" : " OR ") + columnExpression(column) + " IS NULL";
    return list.isEmpty() ? QByteArray("false") : '(' + list + ')';
}

/// The column as text for pattern matching.
QByteArray textExpression(const Column &column)
{
    const bool isText = column.type.kind == ValueType::Kind::Text && column.type.cast != "citext"_L1 &&
                        column.type.cast != "name"_L1;
    return isText ? columnExpression(column) : columnExpression(column) + "::text";
}

Result<QByteArray> matching(const Relation &relation, const Column &column, const Condition &condition,
                            Statement &statement)
{
    const Value &operand = condition.operands.first();
    Result<std::optional<QByteArray>> encoded = encodeValue(operand);
    if (!encoded)
        return failure(encoded.error());
    const QString text = QString::fromUtf8(encoded->value_or(QByteArray()));
    QByteArray expression = textExpression(column);
    const bool indexed = trigramIndex(relation, column) != nullptr;
    // Folding case by the C rules is several times faster and right for what is ASCII.
    const bool byBytes = !indexed && condition.op != Operator::Regex &&
                         (condition.caseSensitive ? condition.op == Operator::Contains : isAscii(text));
    if (byBytes || !column.deterministic)
        expression = '(' + expression + " COLLATE \"C\")";
    QByteArray pattern = text.toUtf8();
    const char *sign = condition.caseSensitive ? " ~ " : " ~* ";
    if (condition.op != Operator::Regex) {
        pattern = (condition.op == Operator::Contains ? "%" : "") + escapedPattern(text) + '%';
        sign = condition.caseSensitive ? " LIKE " : " ILIKE ";
    }
    return expression + sign + statement.bind(pattern, u"text"_s);
}

Result<QByteArray> arrayContains(const Relation &relation, const Column &column, const Value &operand,
                                 Statement &statement)
{
    const QByteArray expression = columnExpression(column);
    if (column.type.kind == ValueType::Kind::Array && column.type.element) {
        if (operand.isAbsent())
            return "array_position(" + expression + ", NULL) IS NOT NULL";
        if (!column.sortable) {
            Result<std::optional<QByteArray>> text = encodeValue(operand);
            if (!text)
                return failure(text.error());
            return statement.bind(*text, u"text"_s) + " = ANY(" + expression + "::text[])";
        }
        Result<QByteArray> bound = statement.bindValue(operand, *column.type.element);
        if (!bound)
            return bound;
        return expression + " @> ARRAY[" + *bound + ']';
    }
    if (column.type.cast != "jsonb"_L1)
        return unsuitable(relation, column, Words::tr("It holds no array."));
    Result<std::optional<QByteArray>> text = encodeValue(operand);
    if (!text)
        return failure(text.error());
    const QString cast = operand.toDouble()          ? u"numeric"_s
                         : operand.is<bool>()        ? u"boolean"_s
                         : operand.is<Value::Json>() ? u"jsonb"_s
                                                     : u"text"_s;
    return "(jsonb_typeof(" + expression + ") = 'array' AND " + expression + " @> to_jsonb(" +
           statement.bind(*text, cast) + "))";
}

Result<QByteArray> wordSearch(const Relation &relation, const Condition &condition, Statement &statement)
{
    const std::optional<TextSearchTarget> target = textSearchTarget(relation, condition.field);
    if (!target)
        return failure(
            {.kind = Error::Kind::Unsupported,
             .what = Words::tr("Words cannot be searched for in %1.").arg(relation.source.toText()),
             .why = Words::tr("No text search index serves it."),
             .remedy = Words::tr("Use a contains filter, or add a GIN index over to_tsvector of the column."),
             .entity = relation.source.toText(),
             .field = pathText(condition.field)});
    const QByteArray configuration =
        target->configuration.isEmpty() ? QByteArray() : target->configuration + ", ";
    return target->expression + " @@ websearch_to_tsquery(" + configuration +
           statement.bind(condition.operands.first().toText().toUtf8(), u"text"_s) + ')';
}

Result<QByteArray> ordering(const Relation &relation, const Column &column, const Condition &condition,
                            Statement &statement)
{
    if (!column.sortable)
        return unsuitable(relation, column,
                          Words::tr("PostgreSQL has no order for the type %1.").arg(column.nativeType));
    switch (condition.op) {
    case Operator::LessThan:
        return comparison(column, condition.operands[0], "<", statement);
    case Operator::AtMost:
        return comparison(column, condition.operands[0], "<=", statement);
    case Operator::GreaterThan:
        return comparison(column, condition.operands[0], ">", statement);
    case Operator::AtLeast:
        return comparison(column, condition.operands[0], ">=", statement);
    default:
        break;
    }
    Result<QByteArray> low = comparison(column, condition.operands[0], ">=", statement);
    if (!low)
        return low;
    Result<QByteArray> high = comparison(column, condition.operands[1], "<=", statement);
    if (!high)
        return high;
    return '(' + *low + " AND " + *high + ')';
}

} // namespace

const Index *trigramIndex(const Relation &relation, const Column &column)
{
    const auto found = std::ranges::find_if(relation.indexes, [&](const Index &index) {
        return index.valid && index.partialFilter.isEmpty() && index.columnNumbers.first() == column.number &&
               (index.operatorClasses.first() == "gin_trgm_ops"_L1 ||
                index.operatorClasses.first() == "gist_trgm_ops"_L1);
    });
    return found == relation.indexes.cend() ? nullptr : &*found;
}

std::optional<TextSearchTarget> textSearchTarget(const Relation &relation, const FieldPath &field)
{
    const Column *column = field.size() == 1 ? relation.column(field.first()) : nullptr;
    for (const Index &index : relation.indexes) {
        if ((index.method != "gin"_L1 && index.method != "gist"_L1) || !index.valid ||
            !index.partialFilter.isEmpty())
            continue;
        const QString expression = index.expressions.first();
        const bool overColumn = column && index.columnNumbers.first() == column->number;
        const Column *own = relation.column(index.keys.first().field);
        if (!index.keys.first().expression && own && own->type.cast == "tsvector"_L1 &&
            (overColumn || field.isEmpty()))
            return TextSearchTarget{columnExpression(*own), {}, index.name};
        const qsizetype start = expression.indexOf("to_tsvector('"_L1);
        const qsizetype end = expression.indexOf("'::regconfig"_L1);
        const bool names = !column || expression.contains(column->name);
        if (index.keys.first().expression && start >= 0 && end > start && names)
            return TextSearchTarget{'(' + expression.toUtf8() + ')',
                                    expression.mid(start + 12, end - start).toUtf8(), index.name};
    }
    if (column && column->type.cast == "tsvector"_L1)
        return TextSearchTarget{columnExpression(*column), {}, {}};
    return std::nullopt;
}

Result<QByteArray> conditionText(const Relation &relation, const Condition &condition, Statement &statement)
{
    if (condition.operands.size() < leastOperands(condition.op))
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = Words::tr("The filter on %1 lacks a value.").arg(pathText(condition.field)),
                        .remedy = Words::tr("Enter the value to compare with."),
                        .entity = relation.source.toText(),
                        .field = pathText(condition.field)});
    if (condition.op == Operator::TextSearch)
        return wordSearch(relation, condition, statement);
    if (condition.op == Operator::Native)
        return nativeExpression(nativeText(condition));
    const Column *column = condition.field.size() == 1 ? relation.column(condition.field.first()) : nullptr;
    if (!column)
        return unknownField(relation, condition.field);
    const QByteArray expression = columnExpression(*column);
    switch (condition.op) {
    case Operator::Equals:
        return condition.operands[0].isAbsent() ? expression + " IS NULL"
                                                : comparison(*column, condition.operands[0], "=", statement);
    case Operator::NotEquals:
        return condition.operands[0].isAbsent() ? expression + " IS NOT NULL"
                                                : comparison(*column, condition.operands[0], "<>", statement);
    case Operator::In:
        return oneOf(*column, condition.operands, statement);
    case Operator::Prefix:
    case Operator::Contains:
    case Operator::Regex:
        return matching(relation, *column, condition, statement);
    case Operator::IsNull:
        return expression + " IS NULL";
    case Operator::IsNotNull:
        return expression + " IS NOT NULL";
    case Operator::IsMissing:
        return "false";
    case Operator::IsPresent:
        return "true";
    case Operator::ArrayContains:
        return arrayContains(relation, *column, condition.operands[0], statement);
    default:
        return ordering(relation, *column, condition, statement);
    }
}

Result<QByteArray> conditionsText(const Relation &relation, const Query &query, Statement &statement)
{
    QByteArray text;
    for (const Condition &condition : query.conditions) {
        Result<QByteArray> one = conditionText(relation, condition, statement);
        if (!one)
            return one;
        text += (text.isEmpty() ? "" : " AND ") + ('(' + *one + ')');
    }
    return text;
}

} // namespace registrar::postgresql
