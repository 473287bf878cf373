// SPDX-License-Identifier: GPL-3.0-or-later
// What EXPLAIN says a statement would do.
#include "repository/postgresql/plan_tree.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

using namespace Qt::StringLiterals;

namespace registrar::postgresql
{

namespace
{

/// Visits every node, the outermost first; a visitor that answers true ends it.
bool visit(const QJsonObject &node, const std::function<bool(const QJsonObject &)> &visitor)
{
    if (visitor(node))
        return true;
    for (const QJsonValue &child : node["Plans"_L1].toArray()) {
        if (visit(child.toObject(), visitor))
            return true;
    }
    return false;
}

qint64 rowsOf(const QJsonObject &node)
{
    return static_cast<qint64>(node["Plan Rows"_L1].toDouble());
}

} // namespace

qint64 PlanTree::estimatedRows() const
{
    return rowsOf(root_);
}

qint64 PlanTree::rowsRead() const
{
    qint64 total = 0;
    visit(root_, [&total](const QJsonObject &node) {
        if (node["Node Type"_L1].toString().contains("Scan"_L1) && !node.contains("Plans"_L1))
            total += rowsOf(node);
        return false;
    });
    return total;
}

bool PlanTree::usesIndex(const QString &name) const
{
    return visit(root_,
                 [&name](const QJsonObject &node) { return node["Index Name"_L1].toString() == name; });
}

bool PlanTree::sorts() const
{
    return visit(root_,
                 [](const QJsonObject &node) { return node["Node Type"_L1].toString().contains("Sort"_L1); });
}

Result<PlanTree> explain(Connection &connection, const Statement &statement)
{
    Result<Rows> rows = connection.run("EXPLAIN (FORMAT JSON) " + statement.text, statement.parameters);
    if (!rows)
        return failure(rows.error());
    const QJsonArray plans = QJsonDocument::fromJson(rows->bytes(0, 0).toByteArray()).array();
    return PlanTree(plans.at(0).toObject()["Plan"_L1].toObject());
}

} // namespace registrar::postgresql
