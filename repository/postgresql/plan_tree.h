// SPDX-License-Identifier: GPL-3.0-or-later
// What EXPLAIN says a statement would do.
#pragma once

#include "repository/postgresql/statement.h"

#include <QJsonObject>

namespace registrar::postgresql
{

class PlanTree
{
public:
    explicit PlanTree(const QJsonObject &root)
        : root_(root)
    {
    }

    [[nodiscard]] qint64 estimatedRows() const; ///< that the statement answers
    /// That its scans touch before its LIMIT is reached; a scan of the whole table touches `tableRows`.
    [[nodiscard]] qint64 rowsRead(double tableRows) const;
    [[nodiscard]] bool usesIndex(const QString &name) const;
    [[nodiscard]] bool sorts() const; ///< whether anything is sorted, even in part

private:
    QJsonObject root_;
};

/// Plans the statement with its values and does not run it.
[[nodiscard]] Result<PlanTree> explain(Connection &connection, const Statement &statement);

} // namespace registrar::postgresql
