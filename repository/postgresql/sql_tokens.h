// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an SQL expression, told apart as PostgreSQL does.
#pragma once

#include "repository/error.h"

#include <QList>
#include <QStringView>

namespace registrar::postgresql
{

struct SqlToken {
    enum class Kind { Name, QuotedName, Text, Number, Symbol };
    Kind kind = Kind::Symbol;
    qsizetype start = 0;
    qsizetype length = 0;
};

/// With standard_conforming_strings on. Syntax, with its position, for a quote or a bracket without its other
/// end, and for what an expression cannot have: semicolons, comments, parameters, names with escapes.
[[nodiscard]] Result<QList<SqlToken>> sqlTokens(QStringView text);

} // namespace registrar::postgresql
