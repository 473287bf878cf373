// SPDX-License-Identifier: GPL-3.0-or-later
// Writes all records of a query to a sink, at flat memory and without making values of them.
#pragma once

#include "repository/postgresql/catalog.h"

namespace registrar::postgresql
{

class Exporter
{
public:
    using Progress = std::function<void(const StreamProgress &)>;

    Exporter(Connection &connection, Catalog &catalog)
        : connection_(connection)
        , catalog_(catalog)
    {
    }

    [[nodiscard]] Result<StreamProgress> run(const Query &query, StreamFormat format, ByteSink &sink,
                                             const Progress &progress, const CancelToken &cancel);

private:
    Result<StreamProgress> copy(const QByteArray &statement, class RowWriter &writer, ByteSink &sink,
                                const Progress &progress, const CancelToken &cancel);
    void stop();

    Connection &connection_;
    Catalog &catalog_;
};

} // namespace registrar::postgresql
