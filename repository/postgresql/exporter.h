// SPDX-License-Identifier: GPL-3.0-or-later
// Writes all records of a query to a sink, at flat memory and without making values of them.
#pragma once

#include "repository/postgresql/catalog.h"
#include "repository/postgresql/range_export.h"

namespace registrar::postgresql
{

class Exporter
{
public:
    using Progress = std::function<void(const StreamProgress &)>;

    /// A large table is written by two connections, the second of which `openSecond` opens.
    Exporter(Connection &connection, Catalog &catalog, RangeExport::OpenSecond openSecond)
        : connection_(connection)
        , catalog_(catalog)
        , openSecond_(std::move(openSecond))
    {
    }

    [[nodiscard]] Result<StreamProgress> run(const Query &query, StreamFormat format, ByteSink &sink,
                                             const Progress &progress, const CancelToken &cancel);

private:
    Connection &connection_;
    Catalog &catalog_;
    const RangeExport::OpenSecond openSecond_;
};

} // namespace registrar::postgresql
