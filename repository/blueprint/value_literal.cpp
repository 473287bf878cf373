// SPDX-License-Identifier: GPL-3.0-or-later
// Between JSON and values, without loss.
#include "repository/blueprint/value_literal.h"

#include "repository/blueprint/json_format.h"
#include "repository/text/value_text.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Kind = LocatedJson::Kind;
using Type = Value::Type;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ValueLiteral)
};

std::unexpected<JsonMistake> mistake(const LocatedJson &node, const QString &what, const QString &remedy)
{
    return std::unexpected(JsonMistake{node.place, what, remedy});
}

std::expected<Value, JsonMistake> readTyped(const LocatedJson &node, const QString &typeName)
{
    const std::optional<Type> type = Value::typeFromName(typeName);
    if (!type)
        return mistake(node, Words::tr("The type “%1” is unknown.").arg(typeName),
                       Words::tr("Write a type such as int64 or text."));
    if (*type == Type::Null)
        return Value::null();
    const Result<Value> value = parseValue(*type, node.textOf(u"$text"), node.textOf(u"$typeName"));
    if (!value)
        return mistake(node, value.error().what, value.error().remedy);
    return *value;
}

std::expected<Value, JsonMistake> readNumber(const LocatedJson &node, const QList<Type> &types)
{
    const bool integer = node.isInteger();
    const qint64 whole = integer ? node.toInteger() : 0;
    const bool small =
        integer && whole >= std::numeric_limits<qint32>::min() && whole <= std::numeric_limits<qint32>::max();
    for (const Type type : types) {
        if (type == Type::Int32 && small)
            return Value(static_cast<qint32>(whole));
        if (type == Type::Int64 && integer)
            return Value(whole);
        if (type == Type::Double)
            return Value(node.toDouble());
        if (type == Type::Float)
            return Value(Value::Float{static_cast<float>(node.toDouble())});
        if (type == Type::Decimal)
            return Value(Value::Decimal{node.text});
    }
    if (small)
        return Value(static_cast<qint32>(whole));
    return integer ? Value(whole) : Value(node.toDouble());
}

std::expected<Value, JsonMistake> readText(const LocatedJson &node, const QList<Type> &types)
{
    const bool plain = types.isEmpty() || types.contains(Type::Text) || types.contains(Type::Other);
    if (plain)
        return Value(node.text);
    const Result<Value> value = parseValue(types.first(), node.text);
    if (!value)
        return mistake(node, Words::tr("“%1” is no value of this field.").arg(node.text),
                       value.error().remedy);
    return *value;
}

} // namespace

std::expected<Value, JsonMistake> readLiteral(const LocatedJson &node, const LiteralTypes &types)
{
    switch (node.kind) {
    case Kind::Null:
        return Value::null();
    case Kind::Boolean:
        return Value(node.boolean);
    case Kind::Number:
        return readNumber(node, types.types);
    case Kind::Text:
        return readText(node, types.types);
    case Kind::Array: {
        Value::Array elements;
        for (const LocatedJson &element : node.elements) {
            auto value = readLiteral(element, {types.elementTypes, {}});
            if (!value)
                return value;
            elements << *value;
        }
        return Value(elements);
    }
    case Kind::Object:
        break;
    }
    if (const QString typeName = node.textOf(u"$type"); !typeName.isEmpty())
        return readTyped(node, typeName);
    Document document;
    for (const LocatedJson::Member &member : node.members) {
        auto value = readLiteral(member.value, {types.elementTypes, {}});
        if (!value)
            return value;
        document << Field{member.name, *value};
    }
    return Value(document);
}

LocatedJson writeLiteral(const Value &value, const LiteralTypes &types)
{
    LocatedJson plain;
    if (const auto *boolean = value.get<bool>()) {
        plain = jsonBoolean(*boolean);
    } else if (value.toInteger() && value.type() != Type::Decimal) {
        plain = jsonNumber(QString::number(*value.toInteger()));
    } else if (const auto *number = value.get<double>()) {
        plain = jsonNumber(QString::number(*number, 'g', 17));
    } else if (const auto *array = value.get<Value::Array>()) {
        plain.kind = Kind::Array;
        for (const Value &element : *array)
            plain.elements << writeLiteral(element, {types.elementTypes, {}});
    } else if (const auto *document = value.get<Document>()) {
        plain.kind = Kind::Object;
        for (const Field &field : *document)
            plain.members << LocatedJson::Member{
                field.name, {}, writeLiteral(field.value, {types.elementTypes, {}})};
    } else if (!value.isNull()) {
        plain = jsonText(editText(value));
    }
    if (const auto back = readLiteral(plain, types); back && *back == value)
        return plain;
    LocatedJson typed;
    typed.kind = Kind::Object;
    typed.members << LocatedJson::Member{u"$type"_s, {}, jsonText(Value::typeName(value.type()))};
    typed.members << LocatedJson::Member{u"$text"_s, {}, jsonText(editText(value))};
    if (value.type() == Type::Other)
        typed.members << LocatedJson::Member{u"$typeName"_s, {}, jsonText(value.typeName())};
    return typed;
}

} // namespace registrar
