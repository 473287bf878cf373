// SPDX-License-Identifier: GPL-3.0-or-later
// Keys as the commands that make them, as redis-cli reads them.
#pragma once

#include "repository/error.h"
#include "repository/value.h"

namespace registrar::redis
{

/// A command a line. `pattern` as an entity's source names it; documents as records of its keys have them.
/// Unsupported for a key whose value was read in part.
[[nodiscard]] Result<QString> commandTexts(const QString &pattern, const QList<Document> &records);
/// One word, in double quotes with escapes where it needs them.
[[nodiscard]] QString quotedWord(const QByteArray &bytes);

} // namespace registrar::redis
