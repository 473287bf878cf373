// SPDX-License-Identifier: GPL-3.0-or-later
// What a filter in a store's own language is called, looks like and is made of: for whoever types one.
#pragma once

#include "repository/store_address.h"

#include <QStringList>

namespace registrar
{

/// "WHERE", "Filter", "MATCH": stands before the text.
[[nodiscard]] QString nativeFilterTitle(StoreKind kind);
[[nodiscard]] QString nativeFilterExample(StoreKind kind);
/// Operators, functions and constructors; no field names.
[[nodiscard]] QStringList nativeFilterWords(StoreKind kind);
/// A field's name, or a text, as the language wants it written.
[[nodiscard]] QString nativeFieldName(StoreKind kind, const QString &name);
[[nodiscard]] QString nativeTextLiteral(StoreKind kind, const QString &text);

} // namespace registrar
