// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions as people choose, type and read them.
#include "models/connections/capability_words.h"
#include "models/dates/date_format.h"
#include "models/records/filter_model.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(registrar::FilterModel)
};

bool isTextType(Value::Type type)
{
    return type == Value::Type::Text || type == Value::Type::Symbol;
}

bool isOrdered(Value::Type type)
{
    switch (type) {
    case Value::Type::Boolean:
    case Value::Type::Json:
    case Value::Type::Array:
    case Value::Type::Document:
    case Value::Type::Vector:
    case Value::Type::Binary:
    case Value::Type::Regex:
    case Value::Type::Code:
        return false;
    default:
        return true;
    }
}

/// What an operand is read as: an element where the column holds arrays and the operator looks into them.
RecordColumn operandColumn(const RecordColumn &column, Operator op)
{
    RecordColumn operand = column;
    if (op == Operator::Prefix || op == Operator::Contains || op == Operator::Regex ||
        op == Operator::TextSearch) {
        operand.description.types = {Value::Type::Text};
    } else if (column.types().contains(Value::Type::Array)) {
        const QList<Value::Type> elements = column.field.elementTypes;
        operand.description.types = elements.isEmpty() ? QList<Value::Type>{Value::Type::Text} : elements;
        operand.field.types = operand.description.types;
    }
    return operand;
}

Result<QList<Value>> readOperands(const FilterDraft &draft, const RecordColumn &column, const QTimeZone &zone)
{
    QStringList texts{draft.text};
    if (draft.op == Operator::In) {
        texts.clear();
        for (const QString &part : draft.text.split(u','))
            texts.append(part.trimmed());
        texts.removeAll(QString());
    } else if (draft.op == Operator::Between) {
        texts = draft.second.isEmpty() ? draft.text.split(u".."_s) : QStringList{draft.text, draft.second};
    } else if (operandCount(draft.op) == 0) {
        texts.clear();
    }
    if (draft.op == Operator::Between && texts.size() != 2)
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = Words::tr("A range needs two ends."),
                        .remedy = Words::tr("Type both ends, for example 10..20."),
                        .field = column.name});
    if (draft.op == Operator::In && texts.isEmpty())
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = Words::tr("There is no value to compare with."),
                        .remedy = Words::tr("Type the values with commas between them."),
                        .field = column.name});
    QList<Value> operands;
    for (const QString &text : std::as_const(texts)) {
        const bool keepSpace = operandColumn(column, draft.op).types().first() == Value::Type::Text;
        Result<Value> value =
            parseForColumn(operandColumn(column, draft.op), keepSpace ? text : text.trimmed(), {}, zone);
        if (!value)
            return failure(value.error());
        operands.append(std::move(*value));
    }
    return operands;
}

} // namespace

int operandCount(Operator op)
{
    switch (op) {
    case Operator::In:
        return -1;
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

QString operatorText(Operator op)
{
    switch (op) {
    case Operator::Equals:
        return Words::tr("is");
    case Operator::NotEquals:
        return Words::tr("is not");
    case Operator::In:
        return Words::tr("is one of");
    case Operator::LessThan:
        return Words::tr("is less than");
    case Operator::AtMost:
        return Words::tr("is at most");
    case Operator::GreaterThan:
        return Words::tr("is more than");
    case Operator::AtLeast:
        return Words::tr("is at least");
    case Operator::Between:
        return Words::tr("is between");
    case Operator::Prefix:
        return Words::tr("begins with");
    case Operator::Contains:
        return Words::tr("contains");
    case Operator::Regex:
        return Words::tr("matches");
    case Operator::IsNull:
        return Words::tr("is null");
    case Operator::IsNotNull:
        return Words::tr("is not null");
    case Operator::IsMissing:
        return Words::tr("is missing");
    case Operator::IsPresent:
        return Words::tr("is present");
    case Operator::ArrayContains:
        return Words::tr("has the element");
    case Operator::TextSearch:
        return Words::tr("has the words");
    case Operator::Native:
        break;
    }
    return {};
}

QList<Operator> operatorsFor(const RecordColumn &column, const std::optional<ServerInfo> &server)
{
    const QList<Value::Type> types = column.types();
    const auto can = [&server](Capability::Kind kind) { return server && server->can(kind); };
    QList<Operator> operators;
    if (types.contains(Value::Type::Array))
        operators.append(Operator::ArrayContains);
    operators.append({Operator::Equals, Operator::NotEquals, Operator::In});
    if (std::ranges::any_of(types, isTextType)) {
        operators.append({Operator::Prefix, Operator::Contains});
        if (can(Capability::Kind::RegexFilter))
            operators.append(Operator::Regex);
        if (can(Capability::Kind::TextSearch))
            operators.append(Operator::TextSearch);
    }
    if (std::ranges::any_of(types, isOrdered))
        operators.append({Operator::LessThan, Operator::AtMost, Operator::GreaterThan, Operator::AtLeast,
                          Operator::Between});
    operators.append({Operator::IsNull, Operator::IsNotNull});
    if (can(Capability::Kind::MissingFields))
        operators.append({Operator::IsMissing, Operator::IsPresent});
    return operators;
}

QList<MissingOperator> missingOperatorsFor(const RecordColumn &column,
                                           const std::optional<ServerInfo> &server)
{
    QList<MissingOperator> missing;
    if (!server)
        return missing;
    const auto lack = [&](Operator op, Capability::Kind kind) {
        if (!server->can(kind))
            missing.append({op, capabilityRefusal(server->capability(kind))});
    };
    if (std::ranges::any_of(column.types(), isTextType)) {
        lack(Operator::Regex, Capability::Kind::RegexFilter);
        lack(Operator::TextSearch, Capability::Kind::TextSearch);
    }
    lack(Operator::IsMissing, Capability::Kind::MissingFields);
    return missing;
}

Result<Condition> conditionFrom(const FilterDraft &draft, const RecordColumn &column, const QTimeZone &zone)
{
    Result<QList<Value>> operands = readOperands(draft, column, zone);
    if (!operands)
        return failure(operands.error());
    return Condition{draft.field.isEmpty() ? FieldPath{column.name} : draft.field, draft.op, *operands,
                     draft.caseSensitive};
}

QString conditionText(const Condition &condition, const QString &title, const QTimeZone &zone)
{
    if (condition.op == Operator::Native)
        return condition.operands.value(0).toText().simplified();
    QStringList operands;
    for (const Value &value : condition.operands) {
        const QString text = shownText(value, {.zone = zone, .maximumLength = 40});
        operands.append(value.isNull() ? Words::tr("null") : text.isEmpty() ? Words::tr("empty text") : text);
    }
    const QString separator = condition.op == Operator::Between ? Words::tr(" and ") : u", "_s;
    const QString field = title.isEmpty() ? pathText(condition.field) : title;
    return operands.isEmpty()
               ? u"%1 %2"_s.arg(field, operatorText(condition.op))
               : u"%1 %2 %3"_s.arg(field, operatorText(condition.op), operands.join(separator));
}

} // namespace registrar
