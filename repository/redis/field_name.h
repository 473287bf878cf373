// SPDX-License-Identifier: GPL-3.0-or-later
// Names of hash fields, which may be any bytes, as names of a Document's fields, which are text.
#pragma once

#include <QByteArray>
#include <QString>

namespace registrar::redis
{

/// UTF-8 as it is. Other bytes, and a name that itself starts with `\x`, are written as `\x` and their
/// hexadecimal digits, so that every name comes back as the bytes it was.
[[nodiscard]] QString fieldNameFromBytes(const QByteArray &bytes);
[[nodiscard]] QByteArray bytesFromFieldName(const QString &name);

} // namespace registrar::redis
