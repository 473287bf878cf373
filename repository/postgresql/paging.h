// SPDX-License-Identifier: GPL-3.0-or-later
// Pages by key in both directions, and single records.
#pragma once

#include "repository/postgresql/catalog.h"
#include "repository/postgresql/selection.h"

namespace registrar::postgresql
{

class Paging
{
public:
    Paging(Connection &connection, Catalog &catalog)
        : connection_(connection)
        , catalog_(catalog)
    {
    }

    /// Stops early where the records are large, before so many bytes of their texts that a page would be no
    /// page any more; one record at least.
    static constexpr qint64 pageBytes = qint64{32} * 1024 * 1024;
    /// `cut`: with large values cut, see CutPages.
    [[nodiscard]] Result<Page> page(const Query &query, const Position &position, bool cut = false);
    [[nodiscard]] Result<Record> record(const EntitySource &source, const RecordKey &key);

private:
    struct Reading;
    Result<void> readSegments(Reading &reading);
    Result<void> readTies(Reading &reading);
    Result<void> readByLocation(Reading &reading);
    Result<void> read(Reading &reading, const Statement &condition, int firstTerm, qint64 offset,
                      qint64 limit);
    Result<Page> finish(Reading &reading);
    Result<void> countTies(Reading &reading, Page &page, const QList<QList<Value>> &values, bool more);

    Connection &connection_;
    Catalog &catalog_;
};

} // namespace registrar::postgresql
