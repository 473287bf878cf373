// SPDX-License-Identifier: GPL-3.0-or-later
// A query's conditions as a MongoDB filter.
#include "repository/mongodb/filter.h"

#include "repository/mongodb/bson_codec.h"
#include "repository/mongodb/errors.h"
#include "repository/mongodb/field_names.h"
#include "repository/mongodb/shell_reader.h"
#include "repository/mongodb/words.h"

#include <algorithm>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

std::unexpected<Error> wrongOperands(const Condition &condition, const QString &expected)
{
    return failure({.kind = Error::Kind::InvalidInput,
                    .what = Words::tr("The condition on “%1” cannot be used.").arg(pathText(condition.field)),
                    .why = expected,
                    .remedy = Words::tr("Correct the condition."),
                    .field = pathText(condition.field)});
}

Document operation(const QString &name, const Value &operand)
{
    return {{name, operand}};
}

/// Since 3.6 MongoDB would take a bare pattern for a search; `$eq` never does.
Document equalTo(const Value &operand)
{
    if (operand.isMissing()) {
        return operation(u"$exists"_s, Value(false));
    }
    return operand.isNull() ? operation(u"$type"_s, Value(10)) : operation(u"$eq"_s, operand);
}

/// A regular expression anchored at the text's start is served by an index.
Result<Document> patternOf(const Condition &condition)
{
    const auto *text = condition.operands.first().get<QString>();
    if (!text) {
        return wrongOperands(condition, Words::tr("A text is expected."));
    }
    QString pattern = *text;
    if (condition.op == Operator::Prefix) {
        pattern = u'^' + escapedPattern(pattern);
    } else if (condition.op == Operator::Contains) {
        pattern = escapedPattern(pattern);
    }
    const QString options = condition.caseSensitive ? QString() : u"i"_s;
    return operation(u"$regex"_s, Value(Value::Regex{pattern, options}));
}

Result<Document> testOf(const Condition &condition)
{
    const auto operand = [&](qsizetype index) { return condition.operands[index]; };
    switch (condition.op) {
    case Operator::Equals:
        return equalTo(operand(0));
    case Operator::NotEquals: { // as everywhere, what is not there is neither equal nor unequal
        const Document unequal = operation(u"$not"_s, Value(equalTo(operand(0))));
        return operand(0).isAbsent() ? unequal : unequal + operation(u"$ne"_s, Value::null());
    }
    case Operator::In:
        return operation(u"$in"_s, Value(Value::Array(condition.operands)));
    case Operator::LessThan:
        return operation(u"$lt"_s, operand(0));
    case Operator::AtMost:
        return operation(u"$lte"_s, operand(0));
    case Operator::GreaterThan:
        return operation(u"$gt"_s, operand(0));
    case Operator::AtLeast:
        return operation(u"$gte"_s, operand(0));
    case Operator::Between:
        return Document{{u"$gte"_s, operand(0)}, {u"$lte"_s, operand(1)}};
    case Operator::Prefix:
    case Operator::Contains:
    case Operator::Regex:
        return patternOf(condition);
    case Operator::IsNull:
        return operation(u"$type"_s, Value(10));
    case Operator::IsNotNull:
        return operation(u"$not"_s, Value(operation(u"$type"_s, Value(10))));
    case Operator::IsMissing:
        return operation(u"$exists"_s, Value(false));
    case Operator::IsPresent:
        return operation(u"$exists"_s, Value(true));
    case Operator::ArrayContains:
        return operation(u"$elemMatch"_s, Value(operation(u"$eq"_s, operand(0))));
    case Operator::TextSearch:
    case Operator::Native:
        break;
    }
    return wrongOperands(condition, Words::tr("This condition is not known here."));
}

/// The name of an operator that would run code on the server; empty where there is none.
QString codeOperator(const Value &value)
{
    if (const auto *elements = value.get<Value::Array>()) {
        for (const Value &element : *elements) {
            if (const QString name = codeOperator(element); !name.isEmpty()) {
                return name;
            }
        }
    }
    const auto *fields = value.get<Document>();
    for (const Field &field : fields ? *fields : Document()) {
        if (field.name == u"$where" || field.name == u"$function" || field.name == u"$accumulator") {
            return field.name;
        }
        if (const QString name = codeOperator(field.value); !name.isEmpty()) {
            return name;
        }
    }
    return {};
}

Result<Document> nativeFilter(const Condition &condition)
{
    const QString text = condition.operands.first().toText();
    auto filter = parseShellFilter(text);
    if (!filter) {
        return filter;
    }
    if (const QString name = codeOperator(Value(*filter)); !name.isEmpty()) {
        return failure({.kind = Error::Kind::Permission,
                        .what = Words::tr("The filter cannot be used."),
                        .why = Words::tr("%1 runs code on the server.").arg(name),
                        .remedy = Words::tr("Use operators that only compare, or $expr."),
                        .position = static_cast<int>(text.indexOf(name))});
    }
    return filter;
}

qsizetype operandsOf(Operator op)
{
    switch (op) {
    case Operator::Between:
        return 2;
    case Operator::IsNull:
    case Operator::IsNotNull:
    case Operator::IsMissing:
    case Operator::IsPresent:
        return 0;
    default:
        return 1;
    }
}

} // namespace

QString escapedPattern(const QString &text)
{
    QString pattern;
    for (const QChar character : text) {
        if (u"\\^$.|?*+()[]{}"_s.contains(character)) {
            pattern += u'\\';
        }
        pattern += character;
    }
    return pattern;
}

Document bothOf(const Document &first, const Document &second)
{
    if (first.isEmpty() || second.isEmpty()) {
        return first.isEmpty() ? second : first;
    }
    return {{u"$and"_s, Value(Value::Array{Value(first), Value(second)})}};
}

Result<Document> filterFor(const Condition &condition)
{
    if (condition.op != Operator::In && condition.operands.size() != operandsOf(condition.op)) {
        return wrongOperands(condition,
                             Words::tr("The number of values expected is %1.").arg(operandsOf(condition.op)));
    }
    if (condition.op == Operator::TextSearch) {
        const auto *words = condition.operands.first().get<QString>();
        if (!words) {
            return wrongOperands(condition, Words::tr("A text is expected."));
        }
        return Document{{u"$text"_s, Value(Document{{u"$search"_s, Value(*words)}})}};
    }
    if (condition.op == Operator::Native) {
        return nativeFilter(condition);
    }
    const auto path = dottedPath(condition.field);
    if (!path) {
        return std::unexpected(path.error());
    }
    for (const Value &operand : condition.operands) {
        if (!operand.isMissing() && bsonTypeName(operand).isEmpty()) {
            return wrongOperands(condition,
                                 Words::tr("MongoDB has no type for a value of another kind of store."));
        }
    }
    const bool exact = std::ranges::any_of(condition.operands, [](const Value &operand) {
        return operand.isAbsent() || operand.is<Value::Regex>(); // which $in reads as something wider
    });
    if (condition.op == Operator::In && exact) {
        Value::Array any;
        for (const Value &operand : condition.operands) {
            any.append(Value(Document{{*path, Value(equalTo(operand))}}));
        }
        return Document{{u"$or"_s, Value(any)}};
    }
    const auto test = testOf(condition);
    return test ? Result<Document>(Document{{*path, Value(*test)}}) : test;
}

Result<Document> filterFor(const QList<Condition> &conditions)
{
    Value::Array parts;
    for (const Condition &condition : conditions) {
        auto part = filterFor(condition);
        if (!part) {
            return part;
        }
        parts.append(Value(*part));
    }
    if (parts.size() == 1) {
        return *parts.first().get<Document>();
    }
    return parts.isEmpty() ? Document() : Document{{u"$and"_s, Value(parts)}};
}

} // namespace registrar::mongodb
