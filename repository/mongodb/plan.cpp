// SPDX-License-Identifier: GPL-3.0-or-later
// Reads explanations of plans.
#include "repository/mongodb/cost.h"

#include <algorithm>
#include <cmath>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

void read(const Value &node, PlanFacts &facts)
{
    if (const auto *elements = node.get<Value::Array>()) {
        for (const Value &element : *elements) {
            read(element, facts);
        }
    }
    const auto *fields = node.get<Document>();
    for (const Field &field : fields ? *fields : Document()) {
        if (field.name == u"indexName" || field.name == u"Index Name") {
            facts.indexes.append(field.value.toText());
        } else if (field.name == u"stage" || field.name == u"Node Type") {
            const QString kind = field.value.toText();
            facts.scansAll = facts.scansAll || kind == u"COLLSCAN" || kind == u"Seq Scan";
        } else if (field.name == u"Plan Rows") {
            facts.estimatedRead =
                std::max(facts.estimatedRead, qint64(std::llround(field.value.toDouble().value_or(-1))));
        } else if (field.name != u"rejectedPlans") {
            read(field.value, facts);
        }
    }
}

} // namespace

PlanFacts planFacts(const Document &explanation)
{
    PlanFacts facts;
    read(Value(explanation), facts);
    facts.indexes.removeDuplicates();
    return facts;
}

} // namespace registrar::mongodb
