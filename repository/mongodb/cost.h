// SPDX-License-Identifier: GPL-3.0-or-later
// Tells before a query is run which of its parts an index serves.
#pragma once

#include "repository/mongodb/session_context.h"

namespace registrar::mongodb
{

[[nodiscard]] Result<QueryCost> queryCost(SessionContext &context, const Query &query,
                                          const CancelToken &cancel);

/// What a plan tells, in MongoDB's own form and in the PostgreSQL form of FerretDB.
struct PlanFacts {
    QStringList indexes;
    bool scansAll = false;
    qint64 estimatedRead = -1;
};
[[nodiscard]] PlanFacts planFacts(const Document &explanation);

} // namespace registrar::mongodb
