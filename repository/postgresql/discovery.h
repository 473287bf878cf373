// SPDX-License-Identifier: GPL-3.0-or-later
// Blueprint entities for everything that a live database holds.
#pragma once

#include "repository/blueprint.h"
#include "repository/postgresql/catalog.h"

namespace registrar::postgresql
{

class Discovery
{
public:
    Discovery(Connection &connection, Catalog &catalog)
        : connection_(connection)
        , catalog_(catalog)
    {
    }

    [[nodiscard]] Result<QList<BlueprintEntity>> run(const CancelToken &cancel);

private:
    Result<BlueprintEntity> entity(const Relation &relation);
    Result<BlueprintField> field(const Relation &relation, const Column &column);

    Connection &connection_;
    Catalog &catalog_;
};

} // namespace registrar::postgresql
