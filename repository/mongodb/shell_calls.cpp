// SPDX-License-Identifier: GPL-3.0-or-later
// The types and constants of MongoDB's shell, as Extended JSON.
#include "repository/mongodb/shell_calls.h"

#include "repository/mongodb/words.h"
#include "repository/text/extended_json.h"
#include "repository/text/value_text.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

using Made = std::optional<Value>; ///< nothing where the arguments do not fit

QString textOf(const Value &argument)
{
    return argument.is<QString>() ? *argument.get<QString>() : editText(argument);
}

Made parsed(Value::Type type, const QString &text)
{
    const Result<Value> value = parseValue(type, text);
    return value ? Made(*value) : Made();
}

Made numberOf(Value::Type type, const Value::Array &arguments)
{
    return arguments.size() == 1 ? parsed(type, textOf(arguments.first())) : Made();
}

/// Without an argument it would be the present time, and a filter that changes while one pages through it.
Made instantOf(const Value::Array &arguments)
{
    if (arguments.size() != 1)
        return {};
    const std::optional<qint64> milliseconds = arguments.first().toInteger();
    if (milliseconds && !arguments.first().is<QString>())
        return Value(Value::Instant{*milliseconds});
    return parsed(Value::Type::Instant, textOf(arguments.first()));
}

Made binaryOf(const Value::Array &arguments)
{
    const std::optional<qint64> subtype = arguments.value(0).toInteger();
    const auto bytes = QByteArray::fromBase64Encoding(textOf(arguments.value(1)).toLatin1(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    if (arguments.size() != 2 || !subtype || *subtype < 0 || *subtype > 255 || !bytes)
        return {};
    return Value(Value::Binary{bytes.decoded, static_cast<quint8>(*subtype)});
}

Made uuidOf(const Value::Array &arguments)
{
    constexpr quint8 uuidSubtype = 4;
    const auto uuid = uuidFromText(textOf(arguments.value(0)));
    if (arguments.size() != 1 || !uuid)
        return {};
    return Value(Value::Binary{
        QByteArray(reinterpret_cast<const char *>(uuid->bytes.data()), qsizetype(uuid->bytes.size())),
        uuidSubtype});
}

Made stampOf(const Value::Array &arguments)
{
    const bool whole = arguments.size() == 1 && arguments.first().is<Document>();
    const Value seconds = whole ? arguments.first().at(u"t"_s) : arguments.value(0);
    const Value increment = whole ? arguments.first().at(u"i"_s) : arguments.value(1);
    if (!seconds.toInteger() || !increment.toInteger() || (!whole && arguments.size() != 2))
        return {};
    return Value(Value::BsonTimestamp{static_cast<quint32>(*seconds.toInteger()),
                                      static_cast<quint32>(*increment.toInteger())});
}

Made regexOf(const Value::Array &arguments)
{
    if (arguments.isEmpty() || arguments.size() > 2)
        return {};
    return Value(
        Value::Regex{textOf(arguments.first()), arguments.size() == 2 ? textOf(arguments.at(1)) : QString()});
}

const QHash<QString, std::function<Made(const Value::Array &)>> &calls()
{
    using Type = Value::Type;
    const auto number = [](Type type) {
        return [type](const Value::Array &arguments) { return numberOf(type, arguments); };
    };
    static const QHash<QString, std::function<Made(const Value::Array &)>> table{
        {u"ObjectId"_s, number(Type::ObjectId)},
        {u"ObjectID"_s, number(Type::ObjectId)},
        {u"NumberInt"_s, number(Type::Int32)},
        {u"Int32"_s, number(Type::Int32)},
        {u"NumberLong"_s, number(Type::Int64)},
        {u"Long"_s, number(Type::Int64)},
        {u"NumberDecimal"_s, number(Type::Decimal128)},
        {u"Decimal128"_s, number(Type::Decimal128)},
        {u"Double"_s, number(Type::Double)},
        {u"Number"_s, number(Type::Double)},
        {u"String"_s, number(Type::Text)},
        {u"ISODate"_s, instantOf},
        {u"Date"_s, instantOf},
        {u"BinData"_s, binaryOf},
        {u"UUID"_s, uuidOf},
        {u"Timestamp"_s, stampOf},
        {u"RegExp"_s, regexOf},
        {u"MinKey"_s, [](const Value::Array &) { return Made(Value(Value::MinKey{})); }},
        {u"MaxKey"_s, [](const Value::Array &) { return Made(Value(Value::MaxKey{})); }}};
    return table;
}

} // namespace

Result<QString> shellCall(const QString &name, const QString &arguments)
{
    const auto call = calls().constFind(name);
    if (call == calls().cend())
        return failure({.why = Words::tr("“%1” is no type of the shell.").arg(name)});
    const Result<Value> values = parseExtendedJson(arguments);
    if (!values)
        return failure({.why = values.error().why});
    const Made made = (*call)(*values->get<Value::Array>());
    if (!made)
        return failure({.why = Words::tr("%1 cannot be made from this.").arg(name)});
    return toExtendedJson(*made);
}

std::optional<QString> shellConstant(const QString &name)
{
    static const QHash<QString, QString> constants{{u"true"_s, u"true"_s},
                                                   {u"false"_s, u"false"_s},
                                                   {u"null"_s, u"null"_s},
                                                   {u"undefined"_s, uR"({"$undefined":true})"_s},
                                                   {u"NaN"_s, uR"({"$numberDouble":"NaN"})"_s},
                                                   {u"Infinity"_s, uR"({"$numberDouble":"Infinity"})"_s},
                                                   {u"MinKey"_s, uR"({"$minKey":1})"_s},
                                                   {u"MaxKey"_s, uR"({"$maxKey":1})"_s}};
    const auto found = constants.constFind(name);
    return found == constants.cend() ? std::nullopt : std::optional(*found);
}

QString regexJson(const QString &pattern, const QString &options)
{
    return toExtendedJson(Value(Value::Regex{pattern, options}));
}

} // namespace registrar::mongodb
