// SPDX-License-Identifier: GPL-3.0-or-later
// What EXPLAIN says a statement would do.
#include "repository/postgresql/plan_tree.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
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
    for (const QJsonValue child : node["Plans"_L1].toArray()) {
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

qint64 PlanTree::rowsRead(double tableRows) const
{
    double total = 0;
    visit(root_, [&](const QJsonObject &node) {
        const QString type = node["Node Type"_L1].toString();
        if (type == "Seq Scan"_L1)
            total += std::max(tableRows, double(rowsOf(node)));
        else if (type.contains("Scan"_L1) && !node.contains("Plans"_L1))
            total += double(rowsOf(node));
        return false;
    });
    const QJsonArray inner = root_["Plans"_L1].toArray();
    if (root_["Node Type"_L1].toString() != "Limit"_L1 || inner.isEmpty() || sorts())
        return qint64(total);
    const double all = inner.first().toObject()["Total Cost"_L1].toDouble();
    const double used = root_["Total Cost"_L1].toDouble();
    return qint64(all > used && all > 0 ? total * used / all : total);
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
