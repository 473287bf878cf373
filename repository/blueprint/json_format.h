// SPDX-License-Identifier: GPL-3.0-or-later
// JSON made to be read by people: short objects and arrays on one line.
#pragma once

#include "repository/blueprint/located_json.h"

namespace registrar
{

[[nodiscard]] LocatedJson jsonText(const QString &text);
[[nodiscard]] LocatedJson jsonNumber(const QString &digits);
[[nodiscard]] LocatedJson jsonBoolean(bool boolean);
[[nodiscard]] LocatedJson jsonNode(const QJsonValue &value);

/// UTF-8, two spaces a level, whatever fits into 118 columns on one line, a line break at the end.
[[nodiscard]] QByteArray formatJson(const LocatedJson &node);

} // namespace registrar
