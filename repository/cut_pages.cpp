// SPDX-License-Identifier: GPL-3.0-or-later
// Pages in which large values are told by their beginning, so that a table of large records takes little
// memory.
#include "repository/cut_pages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

// No server names a type like that: a name with a comma in it stands in quotes.
constexpr QStringView mark = u" bytes, cut";

} // namespace

Value cutValue(const QString &typeName, const QString &beginning, qint64 bytes)
{
    return Value(Value::Other{u"%1, %2%3"_s.arg(typeName).arg(bytes).arg(mark), beginning});
}

bool isCut(const Value &value)
{
    const auto *other = value.get<Value::Other>();
    return other && other->typeName.endsWith(mark);
}

bool hasCutValues(const Document &fields)
{
    return std::ranges::any_of(fields, [](const Field &field) { return isCut(field.value); });
}

qint64 wholeBytes(const Value &value)
{
    if (!isCut(value))
        return 0;
    const QString name = value.typeName().chopped(mark.size());
    return name.sliced(name.lastIndexOf(u' ') + 1).toLongLong();
}

qint64 wholeBytes(const Document &fields)
{
    qint64 bytes = 0;
    for (const Field &field : fields)
        bytes += wholeBytes(field.value);
    return bytes;
}

} // namespace registrar
