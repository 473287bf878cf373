// SPDX-License-Identifier: GPL-3.0-or-later
// IEEE 754 decimal128 in binary integer decimal encoding, as BSON stores it, to and from text.
// The text form follows the BSON specification, "BSON Decimal128", sections "To string" and "From string".
#include "repository/text/value_text.h"

#include <QtEndian>

#include <bson/bson.h>

namespace registrar
{

QString decimal128Text(const Value::Decimal128 &value)
{
    bson_decimal128_t decimal;
    decimal.low = qFromLittleEndian<quint64>(value.bytes.data());
    decimal.high = qFromLittleEndian<quint64>(value.bytes.data() + sizeof(quint64));
    char text[BSON_DECIMAL128_STRING];
    bson_decimal128_to_string(&decimal, text);
    return QString::fromLatin1(text);
}

std::optional<Value::Decimal128> decimal128FromText(const QString &text)
{
    bson_decimal128_t decimal;
    if (!bson_decimal128_from_string(text.toLatin1().constData(), &decimal)) {
        return std::nullopt;
    }
    Value::Decimal128 value;
    qToLittleEndian<quint64>(decimal.low, value.bytes.data());
    qToLittleEndian<quint64>(decimal.high, value.bytes.data() + sizeof(quint64));
    return value;
}

} // namespace registrar
