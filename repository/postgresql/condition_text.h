// SPDX-License-Identifier: GPL-3.0-or-later
// A query's conditions as SQL, written so that the indexes that are there can serve them.
#pragma once

#include "repository/postgresql/statement.h"

namespace registrar::postgresql
{

/// The condition in SQL. InvalidInput where the field is unknown or the operands do not fit the operator,
/// Unsupported where the column's type or a missing text index cannot answer it.
[[nodiscard]] Result<QByteArray> conditionText(const Relation &relation, const Condition &condition,
                                               Statement &statement);

/// All conditions of the query, joined with AND; empty where there are none.
[[nodiscard]] Result<QByteArray> conditionsText(const Relation &relation, const Query &query,
                                                Statement &statement);

/// A trigram index of the column, or null.
[[nodiscard]] const Index *trigramIndex(const Relation &relation, const Column &column);

/// Where words are searched for: a tsvector column or the expression of an index.
struct TextSearchTarget {
    QByteArray expression;
    QByteArray configuration; ///< empty for the server's default
    QString index;            ///< empty where no index serves it
};
[[nodiscard]] std::optional<TextSearchTarget> textSearchTarget(const Relation &relation,
                                                               const FieldPath &field);

} // namespace registrar::postgresql
