// SPDX-License-Identifier: GPL-3.0-or-later
// What is exported, in which form, and where to.
#include "operations/export/export_request.h"

using namespace Qt::StringLiterals;

namespace registrar
{

QString ExportFormat::suffix() const
{
    switch (shape) {
    case Shape::Csv:
        return u"csv"_s;
    case Shape::JsonArray:
        return u"json"_s;
    case Shape::JsonLines:
        break;
    }
    return u"jsonl"_s;
}

QList<Query> exportQueries(const ExportRequest &request)
{
    if (request.keys.isEmpty())
        return {request.query};
    QList<Query> queries;
    if (request.keyFields.size() == 1) {
        Condition condition{{request.keyFields.first()}, Operator::In, {}};
        for (const RecordKey &key : request.keys)
            condition.operands.append(key.value(0));
        queries.append(request.query);
        queries.first().conditions.append(condition);
        return queries;
    }
    // No condition tells of several fields together, so each record is a query of its own.
    for (const RecordKey &key : request.keys) {
        Query query = request.query;
        for (qsizetype place = 0; place < request.keyFields.size(); ++place)
            query.conditions.append({{request.keyFields[place]}, Operator::Equals, {key.value(place)}});
        queries.append(query);
    }
    return queries;
}

} // namespace registrar
