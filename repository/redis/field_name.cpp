// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/field_name.h"

#include "repository/value.h"

namespace registrar::redis
{

using namespace Qt::StringLiterals;

namespace
{

const QString hexMark = u"\\x"_s;

} // namespace

QString fieldNameFromBytes(const QByteArray &bytes)
{
    const Value value = Value::fromUtf8OrBytes(bytes);
    if (const auto *text = value.get<QString>(); text && !text->startsWith(hexMark)) {
        return *text;
    }
    return hexMark + QString::fromLatin1(bytes.toHex());
}

QByteArray bytesFromFieldName(const QString &name)
{
    if (name.startsWith(hexMark)) {
        const QByteArray digits = name.mid(hexMark.size()).toLatin1();
        const QByteArray bytes = QByteArray::fromHex(digits);
        if (bytes.toHex() == digits.toLower()) {
            return bytes;
        }
    }
    return name.toUtf8();
}

} // namespace registrar::redis
