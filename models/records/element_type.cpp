// SPDX-License-Identifier: GPL-3.0-or-later
// Which one type the elements of a list have.
#include "models/records/element_type.h"

#include "repository/text/value_text.h"

namespace registrar
{

namespace
{

bool fitsALine(Value::Type type)
{
    switch (type) {
    case Value::Type::Array:
    case Value::Type::Document:
    case Value::Type::Json:
    case Value::Type::Vector:
    case Value::Type::Code:
    case Value::Type::Other:
    case Value::Type::Null:
    case Value::Type::Missing:
        return false;
    default:
        return true;
    }
}

} // namespace

std::optional<Value::Type> commonElementType(const Value::Array &elements, const RecordColumn &column)
{
    if (elements.isEmpty()) {
        const QList<Value::Type> &types = column.field.elementTypes;
        const bool known = !types.isEmpty() && fitsALine(types.first());
        return known ? std::optional(types.first()) : std::nullopt;
    }
    const Value::Type type = elements.first().type();
    if (!fitsALine(type))
        return {};
    for (const Value &element : elements) {
        const QString text = element.type() == type ? editText(element) : QString();
        if (text.isEmpty() || text.contains(u'\n'))
            return {};
    }
    return type;
}

} // namespace registrar
