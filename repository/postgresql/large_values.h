// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns may hold large values, and how the server tells their size and beginning without sending
// them.
#pragma once

#include "repository/postgresql/relation.h"

namespace registrar::postgresql
{

/// Whether a single value of the column may be larger than what a page wants to carry.
[[nodiscard]] bool mayBeLarge(const Column &column);
/// The bytes that its text takes, NULL for NULL. Of texts and bytes it is told without their being read, and
/// of other types it is an estimate as long as they are small or very large.
[[nodiscard]] QByteArray sizeExpression(const Column &column);
/// The column, or NULL where it is larger than CutPages::longest.
[[nodiscard]] QByteArray wholeExpression(const Column &column);
/// `size:beginning` where it is larger, NULL otherwise.
[[nodiscard]] QByteArray beginningExpression(const Column &column);
/// What `beginningExpression` answered, as a value.
[[nodiscard]] Value decodeBeginning(QByteArrayView answer, const Column &column);

} // namespace registrar::postgresql
