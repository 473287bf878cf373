// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions that a cell suggests: the same value, another one, more, less, absent.
#include "models/records/cell_filter.h"

#include "models/records/filter_model.h"
#include "repository/cut_pages.h"

namespace registrar
{

namespace
{

constexpr qsizetype elementsOffered = 5;
constexpr qsizetype longestText = 2000; ///< characters of a text that is compared with as a whole

bool isNested(const Value &value)
{
    return value.is<Document>() || value.is<Value::Array>() || value.is<Value::Json>() ||
           value.is<Value::Vector>() || value.is<Value::Code>() || isCut(value);
}

QList<Operator> operatorsOfScalar(const Value &value)
{
    if (const QString *text = value.get<QString>()) {
        QList<Operator> operators;
        if (text->size() <= longestText)
            operators = {Operator::Equals, Operator::NotEquals};
        if (!text->isEmpty() && text->size() <= longestText)
            operators += {Operator::Contains, Operator::Prefix};
        return operators;
    }
    return {Operator::Equals, Operator::NotEquals, Operator::AtLeast, Operator::AtMost};
}

} // namespace

QList<Condition> conditionsForCell(const RecordColumn &column, const Value &value,
                                   const std::optional<ServerInfo> &server)
{
    QList<Condition> conditions;
    if (column.field.secret)
        return conditions;
    const QList<Operator> possible = operatorsFor(column, server);
    const auto offer = [&](Operator op, const QList<Value> &operands) {
        if (possible.contains(op))
            conditions.append({{column.name}, op, operands, op != Operator::Contains});
    };
    if (const auto *elements = value.get<Value::Array>()) {
        for (const Value &element : elements->first(std::min(elements->size(), elementsOffered))) {
            if (!isNested(element) && !element.isAbsent())
                offer(Operator::ArrayContains, {element});
        }
    } else if (!value.isAbsent() && !isNested(value)) {
        for (const Operator op : operatorsOfScalar(value))
            offer(op, {value});
    }
    if (value.isMissing()) {
        offer(Operator::IsMissing, {});
        offer(Operator::IsPresent, {});
    } else {
        offer(Operator::IsNull, {});
        offer(Operator::IsNotNull, {});
    }
    return conditions;
}

} // namespace registrar
