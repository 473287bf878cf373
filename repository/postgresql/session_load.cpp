// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the session that makes and fills tables.
#include "repository/blueprint.h"
#include "repository/postgresql/copy_writer.h"
#include "repository/postgresql/postgresql_session.h"
#include "repository/postgresql/schema_maker.h"
#include "repository/postgresql/session_frame.h"
#include "repository/postgresql/words.h"

namespace registrar
{

using postgresql::SchemaMaker;

Result<std::unique_ptr<BulkWriter>> PostgresqlSession::bulkWriter(const EntitySource &source,
                                                                  const QStringList &fields)
{
    const QString what = postgresql::Words::tr("The records could not be added to %1.").arg(source.toText());
    return perform(Access::Write, what, {}, [&]() -> Result<std::unique_ptr<BulkWriter>> {
        Result<std::shared_ptr<const postgresql::Relation>> relation = catalog_->relation(source);
        if (!relation)
            return failure(relation.error());
        // A connection of its own, so that this session can go on reading and other loads can run beside.
        Result<std::unique_ptr<postgresql::Connection>> own =
            postgresql::Connection::open(address_, password_, options_);
        if (!own)
            return failure(own.error());
        return postgresql::CopyWriter::start(std::move(*own), **relation, fields, options_.storeName);
    });
}

Result<void> PostgresqlSession::create(const QList<BlueprintEntity> &entities, const CancelToken &cancel)
{
    return perform(Access::Write, postgresql::Words::tr("The tables could not be made."), cancel,
                   [&] { return SchemaMaker(*connection_, *catalog_).create(entities); });
}

Result<void> PostgresqlSession::createIndexes(const QList<BlueprintEntity> &entities,
                                              const CancelToken &cancel)
{
    return perform(Access::Write, postgresql::Words::tr("The indexes could not be made."), cancel,
                   [&] { return SchemaMaker(*connection_, *catalog_).createIndexes(entities); });
}

Result<void> PostgresqlSession::clear(const EntitySource &source, const CancelToken &cancel)
{
    return perform(Access::Write, postgresql::Words::tr("%1 could not be cleared.").arg(source.toText()),
                   cancel, [&] { return SchemaMaker(*connection_, *catalog_).clear(source); });
}

Result<void> PostgresqlSession::createDatabase(const QString &name)
{
    return perform(Access::Write, postgresql::Words::tr("The database %1 could not be made.").arg(name), {},
                   [&] { return SchemaMaker(*connection_, *catalog_).createDatabase(name); });
}

Result<void> PostgresqlSession::dropDatabase(const QString &name)
{
    return perform(Access::Write, postgresql::Words::tr("The database %1 could not be removed.").arg(name),
                   {}, [&] { return SchemaMaker(*connection_, *catalog_).dropDatabase(name); });
}

} // namespace registrar
