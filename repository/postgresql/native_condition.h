// SPDX-License-Identifier: GPL-3.0-or-later
// A condition that a person wrote in SQL: let in only where it can be nothing but one expression.
#pragma once

#include "repository/postgresql/catalog.h"

#include <chrono>
#include <memory>

namespace registrar::postgresql
{

/// The expression in parentheses. Syntax, with the position in the text, for all that could end the
/// parentheses or begin another statement: brackets that do not match, quotes that do not end, semicolons,
/// comments, parameters. What is inside is the server's to judge.
[[nodiscard]] Result<QByteArray> nativeExpression(const QString &text);

/// The functions that the text calls, as the catalog names them.
[[nodiscard]] QStringList calledFunctions(const QString &text);

/// The operand of a native condition, or empty.
[[nodiscard]] QString nativeText(const Condition &condition);
[[nodiscard]] bool hasNativeCondition(const Query &query);

/// A transaction in which nothing can be written and that takes no longer than its limit; undone when it
/// goes, so that nothing an expression set outlives it.
class ReadOnlyTransaction
{
public:
    /// A limit of zero is none.
    [[nodiscard]] static Result<std::unique_ptr<ReadOnlyTransaction>> begin(Connection &connection,
                                                                            std::chrono::milliseconds limit);

private:
    std::unique_ptr<Transaction> transaction_;
};

/// Has the server read the query's native conditions without running them: each must be one expression,
/// boolean, over the entity's columns, and call no function that may change anything. Errors carry the
/// position in the text. To be called within a ReadOnlyTransaction.
[[nodiscard]] Result<void> checkNativeConditions(Connection &connection, const Relation &relation,
                                                 const Query &query);

} // namespace registrar::postgresql
