// SPDX-License-Identifier: GPL-3.0-or-later
// Values from and to PostgreSQL's text forms, exactly.
#pragma once

#include "repository/error.h"
#include "repository/postgresql/value_type.h"

#include <QByteArrayView>

namespace registrar::postgresql
{

/// The value that the server's text means. What does not fit its own kind exactly is kept as Other with the
/// same text.
[[nodiscard]] Value decodeValue(QByteArrayView text, const ValueType &type);

/// The text that the server reads the value from; nothing for Null and Missing. InvalidInput for what
/// PostgreSQL has no text for (documents, BSON's own types, texts with a zero character).
[[nodiscard]] Result<std::optional<QByteArray>> encodeValue(const Value &value, char arrayDelimiter = ',');

/// `"…"` with what is special inside escaped, as an array's element.
void appendQuotedElement(QByteArray &target, QByteArrayView text);

} // namespace registrar::postgresql
