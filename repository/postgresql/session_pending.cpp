// SPDX-License-Identifier: GPL-3.0-or-later
// What the session cannot do yet.
#include "repository/blueprint.h"
#include "repository/postgresql/postgresql_session.h"

namespace registrar
{

static std::unexpected<Error> pending()
{
    return failure({.kind = Error::Kind::Unsupported, .what = QStringLiteral("Not available yet.")});
}

Result<QList<BlueprintEntity>> PostgresqlSession::discover(const CancelToken &)
{
    return pending();
}
Result<Position> PostgresqlSession::jump(const Query &, double, const CancelToken &)
{
    return pending();
}
Result<QueryCost> PostgresqlSession::cost(const Query &, const CancelToken &)
{
    return pending();
}
Result<StreamProgress> PostgresqlSession::stream(const Query &, StreamFormat, ByteSink &,
                                                 const std::function<void(const StreamProgress &)> &,
                                                 const CancelToken &)
{
    return pending();
}
Result<ApplyReport> PostgresqlSession::apply(const ChangeSet &, const CancelToken &)
{
    return pending();
}
Result<std::unique_ptr<BulkWriter>> PostgresqlSession::bulkWriter(const EntitySource &, const QStringList &)
{
    return pending();
}
Result<void> PostgresqlSession::create(const QList<BlueprintEntity> &, const CancelToken &)
{
    return pending();
}
Result<void> PostgresqlSession::createIndexes(const QList<BlueprintEntity> &, const CancelToken &)
{
    return pending();
}
Result<void> PostgresqlSession::clear(const EntitySource &, const CancelToken &)
{
    return pending();
}
Result<void> PostgresqlSession::createDatabase(const QString &)
{
    return pending();
}
Result<void> PostgresqlSession::dropDatabase(const QString &)
{
    return pending();
}

} // namespace registrar
