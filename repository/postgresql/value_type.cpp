// SPDX-License-Identifier: GPL-3.0-or-later
// A column's type as far as reading and writing its values needs to know it.
#include "repository/postgresql/value_type.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace registrar::postgresql
{

using Kind = ValueType::Kind;

Kind kindOfTypeName(QStringView name)
{
    static const QHash<QString, Kind> kinds{
        {u"bool"_s, Kind::Boolean},        {u"int2"_s, Kind::SmallInteger},
        {u"int4"_s, Kind::Integer},        {u"int8"_s, Kind::BigInteger},
        {u"float4"_s, Kind::Float},        {u"float8"_s, Kind::Double},
        {u"numeric"_s, Kind::Numeric},     {u"text"_s, Kind::Text},
        {u"varchar"_s, Kind::Text},        {u"bpchar"_s, Kind::Text},
        {u"name"_s, Kind::Text},           {u"citext"_s, Kind::Text},
        {u"bytea"_s, Kind::Binary},        {u"uuid"_s, Kind::Uuid},
        {u"date"_s, Kind::Date},           {u"time"_s, Kind::Time},
        {u"timestamp"_s, Kind::Timestamp}, {u"timestamptz"_s, Kind::TimestampZoned},
        {u"json"_s, Kind::Json},           {u"jsonb"_s, Kind::Json},
        {u"vector"_s, Kind::Vector},
    };
    return kinds.value(name.toString(), Kind::Other);
}

Value::Type valueTypeOf(Kind kind)
{
    switch (kind) {
    case Kind::Boolean:
        return Value::Type::Boolean;
    case Kind::SmallInteger:
    case Kind::Integer:
        return Value::Type::Int32;
    case Kind::BigInteger:
        return Value::Type::Int64;
    case Kind::Float:
        return Value::Type::Float;
    case Kind::Double:
        return Value::Type::Double;
    case Kind::Numeric:
        return Value::Type::Decimal;
    case Kind::Text:
        return Value::Type::Text;
    case Kind::Binary:
        return Value::Type::Binary;
    case Kind::Uuid:
        return Value::Type::Uuid;
    case Kind::Date:
        return Value::Type::Date;
    case Kind::Time:
        return Value::Type::Time;
    case Kind::Timestamp:
        return Value::Type::Timestamp;
    case Kind::TimestampZoned:
        return Value::Type::TimestampZoned;
    case Kind::Json:
        return Value::Type::Json;
    case Kind::Vector:
        return Value::Type::Vector;
    case Kind::Array:
        return Value::Type::Array;
    case Kind::Other:
        break;
    }
    return Value::Type::Other;
}

} // namespace registrar::postgresql
