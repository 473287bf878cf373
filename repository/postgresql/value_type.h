// SPDX-License-Identifier: GPL-3.0-or-later
// A column's type as far as reading and writing its values needs to know it.
#pragma once

#include "repository/value.h"

#include <memory>

namespace registrar::postgresql
{

struct ValueType {
    enum class Kind {
        Boolean,
        SmallInteger,
        Integer,
        BigInteger,
        Float,
        Double,
        Numeric,
        Text,
        Binary,
        Uuid,
        Date,
        Time,
        Timestamp,
        TimestampZoned,
        Json,
        Vector,
        Array,
        Other,
    };
    Kind kind = Kind::Other;
    /// What stands after `::` when a value is bound: the base type without its length or precision, since a
    /// cast to `varchar(3)` would cut in silence what an assignment refuses.
    QString cast;
    quint32 oid = 0;                          ///< of the base type
    std::shared_ptr<const ValueType> element; ///< of an array
    char delimiter = ',';                     ///< between an array's elements

    [[nodiscard]] bool isInteger() const
    {
        return kind == Kind::SmallInteger || kind == Kind::Integer || kind == Kind::BigInteger;
    }
    [[nodiscard]] bool isNumber() const
    {
        return isInteger() || kind == Kind::Float || kind == Kind::Double || kind == Kind::Numeric;
    }
};

/// The kind of a built-in type by its name in pg_type; Other for what has no kind of its own.
[[nodiscard]] ValueType::Kind kindOfTypeName(QStringView name);
/// What such a value is on our side.
[[nodiscard]] Value::Type valueTypeOf(ValueType::Kind kind);

} // namespace registrar::postgresql
