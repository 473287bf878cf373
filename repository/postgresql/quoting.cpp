// SPDX-License-Identifier: GPL-3.0-or-later
// Names and constants put into statements so that they can mean nothing else.
#include "repository/postgresql/quoting.h"

namespace registrar::postgresql
{

QByteArray quotedName(const QString &name)
{
    QByteArray bytes = name.toUtf8();
    bytes.replace('\0', QByteArray());
    return '"' + bytes.replace('"', "\"\"") + '"';
}

QByteArray quotedName(const EntitySource &source)
{
    return source.space.isEmpty() ? quotedName(source.name)
                                  : quotedName(source.space) + '.' + quotedName(source.name);
}

QByteArray quotedText(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\0', QByteArray());
    // The session has standard_conforming_strings on, so a backslash is itself.
    return '\'' + bytes.replace('\'', "''") + '\'';
}

} // namespace registrar::postgresql
