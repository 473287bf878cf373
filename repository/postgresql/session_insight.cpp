// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the session that asks statistics and the catalog.
#include "repository/blueprint.h"
#include "repository/postgresql/costing.h"
#include "repository/postgresql/discovery.h"
#include "repository/postgresql/jumping.h"
#include "repository/postgresql/session_frame.h"
#include "repository/postgresql/words.h"

namespace registrar
{

Result<QList<BlueprintEntity>> PostgresqlSession::discover(const CancelToken &cancel)
{
    return perform(Access::Read, postgresql::Words::tr("The database could not be explored."), cancel,
                   [&] { return postgresql::Discovery(*connection_, *catalog_).run(cancel); });
}

Result<Position> PostgresqlSession::jump(const Query &query, double fraction, const CancelToken &cancel)
{
    return performQuery(
        Access::Read, query, postgresql::interactiveLimit,
        postgresql::Words::tr("The place in %1 could not be found.").arg(query.source.toText()), cancel,
        [&] { return postgresql::Jumping(*connection_, *catalog_).jump(query, fraction); });
}

Result<QueryCost> PostgresqlSession::cost(const Query &query, const CancelToken &cancel)
{
    return performQuery(Access::Read, query, postgresql::interactiveLimit,
                        postgresql::Words::tr("The cost of the query could not be told."), cancel,
                        [&] { return postgresql::Costing(*connection_, *catalog_).cost(query); });
}

} // namespace registrar
