// SPDX-License-Identifier: GPL-3.0-or-later
// One value as another type, only where nothing of it is lost.
#include "models/records/value_conversion.h"

#include "repository/text/value_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Type = Value::Type;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ValueConversion)
};

std::unexpected<Error> refused(const Value &value, Type type, const QString &why)
{
    return failure(
        {.kind = Error::Kind::InvalidInput,
         .what = Words::tr("%1 cannot be turned into %2.").arg(value.typeName(), Value::typeName(type)),
         .why = why,
         .remedy = Words::tr("Change the value first, or leave the type as it is.")});
}

bool isNumber(Type type)
{
    switch (type) {
    case Type::Int32:
    case Type::Int64:
    case Type::Float:
    case Type::Double:
    case Type::Decimal:
    case Type::Decimal128:
        return true;
    default:
        return false;
    }
}

bool isContainer(const Value &value)
{
    return value.is<Document>() || value.is<Value::Array>();
}

/// "1.50" and "1.5" are the same number.
QString plainDigits(QString digits)
{
    if (digits.contains(u'.') && !digits.contains(u'e', Qt::CaseInsensitive)) {
        while (digits.endsWith(u'0'))
            digits.chop(1);
        if (digits.endsWith(u'.'))
            digits.chop(1);
    }
    return digits;
}

bool isBinaryFraction(const Value &value)
{
    return value.is<double>() || value.is<Value::Float>();
}

bool isSameNumber(const Value &left, const Value &right)
{
    if (left.toInteger() && right.toInteger())
        return left.toInteger() == right.toInteger();
    if (isBinaryFraction(left) && isBinaryFraction(right))
        return left.toDouble() == right.toDouble();
    return plainDigits(editText(left)) == plainDigits(editText(right));
}

Result<Value> numberAs(const Value &value, Type type)
{
    const QString text = editText(value);
    const bool whole = type == Type::Int32 || type == Type::Int64;
    Result<Value> number = parseValue(type, whole ? plainDigits(text) : text);
    if (!number)
        return refused(value, type,
                       whole ? Words::tr("%1 is not a whole number in its range.").arg(text)
                             : Words::tr("%1 is out of its range.").arg(text));
    if (!isSameNumber(value, *number))
        return refused(value, type, Words::tr("%1 would be rounded to %2.").arg(text, editText(*number)));
    return number;
}

Result<Value> toArray(const Value &value)
{
    const auto *document = value.get<Document>();
    if (!document)
        return Value(Value::Array{value});
    Value::Array elements;
    for (qsizetype place = 0; place < document->size(); ++place) {
        if (document->at(place).name != QString::number(place))
            return refused(value, Type::Array, Words::tr("Its names would be lost; they are not 0, 1, 2 …"));
        elements.append(document->at(place).value);
    }
    return Value(elements);
}

Result<Value> toDocument(const Value &value)
{
    const auto *elements = value.get<Value::Array>();
    if (!elements)
        return refused(value, Type::Document, Words::tr("A single value has no names for fields."));
    Document document;
    for (qsizetype place = 0; place < elements->size(); ++place)
        document.append({QString::number(place), elements->at(place)});
    return Value(document);
}

Result<Value> toText(const Value &value)
{
    if (const auto *binary = value.get<Value::Binary>()) {
        if (binary->subtype != 0)
            return refused(value, Type::Text,
                           Words::tr("Its subtype %1 would be lost.").arg(binary->subtype));
        const Value text = Value::fromUtf8OrBytes(binary->bytes);
        return text.is<QString>() ? Result<Value>(text)
                                  : refused(value, Type::Text, Words::tr("The bytes are not UTF-8."));
    }
    return Value(editText(value));
}

/// Between instants and their milliseconds, and between 0, 1 and false, true.
std::optional<Value> bridged(const Value &value, Type type)
{
    if (const auto *instant = value.get<Value::Instant>(); instant && type == Type::Int64)
        return Value(instant->milliseconds);
    if (const auto *number = value.get<qint64>(); number && type == Type::Instant)
        return Value(Value::Instant{*number});
    if (const bool *flag = value.get<bool>(); flag && isNumber(type))
        return parseValue(type, *flag ? u"1"_s : u"0"_s).value_or(Value());
    if (const auto whole = value.toInteger(); whole && type == Type::Boolean && (*whole == 0 || *whole == 1))
        return Value(*whole == 1);
    return {};
}

} // namespace

Value newValue(Type type)
{
    switch (type) {
    case Type::Boolean:
        return Value(false);
    case Type::Text:
        return Value(QString());
    case Type::Binary:
        return Value(Value::Binary{});
    case Type::Document:
        return Value(Document{});
    case Type::Array:
        return Value(Value::Array{});
    case Type::Uuid:
        return Value(Value::Uuid(*uuidFromText(QUuid::createUuid().toString(QUuid::WithoutBraces))));
    case Type::ObjectId: {
        Value::ObjectId id;
        const auto seconds = quint32(QDateTime::currentSecsSinceEpoch());
        for (size_t place = 0; place < id.bytes.size(); ++place)
            id.bytes.at(place) = place < 4
                                     ? static_cast<unsigned char>(seconds >> (24 - 8 * place))
                                     : static_cast<unsigned char>(QRandomGenerator::global()->bounded(256));
        return Value(id);
    }
    case Type::Instant:
        return Value(Value::Instant{QDateTime::currentMSecsSinceEpoch()});
    case Type::Timestamp:
        return Value(Value::Timestamp{QDateTime::currentMSecsSinceEpoch() * 1000});
    case Type::TimestampZoned:
        return Value(Value::TimestampZoned{QDateTime::currentMSecsSinceEpoch() * 1000});
    case Type::Date:
        return Value(Value::Date{qint32(QDate(1970, 1, 1).daysTo(QDateTime::currentDateTimeUtc().date()))});
    case Type::Regex:
        return Value(Value::Regex{});
    case Type::Code:
        return Value(Value::Code{});
    case Type::Symbol:
        return Value(Value::Symbol{});
    case Type::BsonTimestamp:
        return Value(Value::BsonTimestamp{});
    case Type::MinKey:
        return Value(Value::MinKey{});
    case Type::MaxKey:
        return Value(Value::MaxKey{});
    default:
        return parseValue(type, u"0"_s).value_or(Value::null());
    }
}

Result<Value> convertedValue(const Value &value, Type type)
{
    if (value.type() == type)
        return value;
    if (type == Type::Null)
        return Value::null();
    if (value.isAbsent())
        return newValue(type);
    if (const std::optional<Value> bridge = bridged(value, type))
        return *bridge;
    if (type == Type::Array)
        return toArray(value);
    if (type == Type::Document)
        return toDocument(value);
    if (isContainer(value) && type != Type::Text)
        return refused(value, type, Words::tr("It holds other values."));
    if (type == Type::Text)
        return toText(value);
    if (isNumber(value.type()) && isNumber(type))
        return numberAs(value, type);
    if (const auto *text = value.get<QString>(); text && type == Type::Binary)
        return Value(Value::Binary{text->toUtf8()});
    const QString text = editText(value);
    Result<Value> parsed = parseValue(type, text);
    if (!parsed)
        return refused(value, type, expectedText(type));
    return parsed;
}

const QList<Value::Type> &bsonTypes()
{
    static const QList<Type> types{
        Type::Text,     Type::Int32,    Type::Int64,         Type::Double, Type::Boolean,    Type::Instant,
        Type::ObjectId, Type::Document, Type::Array,         Type::Null,   Type::Decimal128, Type::Binary,
        Type::Regex,    Type::Code,     Type::BsonTimestamp, Type::Symbol, Type::MinKey,     Type::MaxKey};
    return types;
}

} // namespace registrar
