// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what the catalog says of tables and views, and remembers it for the session.
#pragma once

#include "repository/postgresql/connection.h"
#include "repository/postgresql/relation.h"

#include <memory>

namespace registrar::postgresql
{

class Catalog
{
public:
    explicit Catalog(Connection &connection)
        : connection_(connection)
    {
    }

    /// What was read before, or now where nothing was. NotFound where there is no such table or view.
    [[nodiscard]] Result<std::shared_ptr<const Relation>> relation(const EntitySource &source);
    /// Read anew.
    [[nodiscard]] Result<std::shared_ptr<const Relation>> fresh(const EntitySource &source);
    void forget() { relations_.clear(); }

    [[nodiscard]] Result<QList<EntitySummary>> entities();

private:
    Result<void> readColumns(Relation &relation);
    Result<void> readIndexes(Relation &relation);
    Result<void> readForeignKeys(Relation &relation);
    Result<void> readChecks(Relation &relation);

    Connection &connection_;
    QHash<std::pair<QString, QString>, std::shared_ptr<const Relation>> relations_;
};

/// The texts of an array of texts as the server writes it.
[[nodiscard]] QStringList textArray(QByteArrayView text);

} // namespace registrar::postgresql
