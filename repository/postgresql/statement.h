// SPDX-License-Identifier: GPL-3.0-or-later
// A statement under construction with the values bound to it.
#pragma once

#include "repository/postgresql/connection.h"
#include "repository/postgresql/relation.h"

namespace registrar::postgresql
{

struct Statement {
    QByteArray text;
    Parameters parameters;
    bool inlined =
        false; ///< values stand in the text as quoted constants, where a statement takes no bound ones

    /// `$n::cast` for the next value.
    [[nodiscard]] QByteArray bind(const Parameter &parameter, const QString &cast);
    /// The value as the column's own type.
    [[nodiscard]] Result<QByteArray> bindValue(const Value &value, const ValueType &type);
    /// The value as a comparison wants it: a larger number than the column's type holds stays what it is.
    [[nodiscard]] Result<QByteArray> bindOperand(const Value &value, const ValueType &type);
};

/// `t."name"`: records are always read under the alias `t`, so that no output column's name gets in the way.
[[nodiscard]] QByteArray columnExpression(const Column &column);

} // namespace registrar::postgresql
