// SPDX-License-Identifier: GPL-3.0-or-later
// Makes tables, views, indexes and references as a blueprint tells, and databases.
#pragma once

#include "repository/blueprint.h"
#include "repository/postgresql/catalog.h"

namespace registrar::postgresql
{

class SchemaMaker
{
public:
    SchemaMaker(Connection &connection, Catalog &catalog)
        : connection_(connection)
        , catalog_(catalog)
    {
    }

    /// Schemas, extensions, types and tables, then views; all or nothing.
    [[nodiscard]] Result<void> create(const QList<BlueprintEntity> &entities);
    /// Indexes and enforced references, each on its own, so that a long run that is cancelled keeps what it
    /// made. Between them, what a load leaves undone: sequences that stand behind the ids loaded move on, and
    /// the planner's statistics are gathered.
    [[nodiscard]] Result<void> createIndexes(const QList<BlueprintEntity> &entities);
    /// TRUNCATE, or DELETE where references of other tables forbid that.
    [[nodiscard]] Result<void> clear(const EntitySource &source);
    [[nodiscard]] Result<void> createDatabase(const QString &name);
    [[nodiscard]] Result<void> dropDatabase(const QString &name);

private:
    Result<void> execute(const QByteArray &statement);
    Result<bool> answers(const QByteArray &question, const Parameters &parameters);
    Result<void> createSchema(const QString &name);
    Result<void> createTypes(const BlueprintEntity &entity);
    Result<void> createViews(Transaction &transaction, QList<BlueprintEntity> views);
    Result<bool> exists(const EntitySource &source);
    Result<void> advanceSequences(const EntitySource &source);
    Result<void> createReferences(const BlueprintEntity &entity, const QList<BlueprintEntity> &entities);

    Connection &connection_;
    Catalog &catalog_;
};

} // namespace registrar::postgresql
