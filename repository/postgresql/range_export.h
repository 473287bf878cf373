// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a whole table with two connections at one snapshot, which read ranges of its blocks in turn.
#pragma once

#include "repository/ordered_chunks.h"
#include "repository/postgresql/copy_reader.h"

namespace registrar::postgresql
{

/// The records come in the table's physical order, as from one connection. A server process spends most of an
/// export on turning rows into messages, so two of them take little more than half the time.
class RangeExport
{
public:
    /// Opens the second connection; what keeps it from being opened keeps nobody from exporting with the
    /// first.
    using OpenSecond = std::function<Result<std::shared_ptr<Connection>>()>;

    RangeExport(Connection &first, const Relation &relation)
        : first_(first)
        , relation_(relation)
    {
    }
    ~RangeExport();

    /// Whether both connections now see the same snapshot of a table that is worth it. Otherwise nothing has
    /// happened, and one connection writes the table.
    [[nodiscard]] bool begin(const OpenSecond &openSecond);
    /// Runs `COPY (SELECT … WHERE ctid …)` for each range. `select` ends behind the FROM clause, whose alias
    /// is t.
    [[nodiscard]] Result<void> run(const QByteArray &select, const QList<Column> &columns,
                                   StreamFormat format, const CancelToken &cancel,
                                   const CopyReader::Take &take);

private:
    [[nodiscard]] qint64 blocks();
    [[nodiscard]] QByteArray lockStatement() const;
    [[nodiscard]] Result<QByteArray> exportSnapshot();
    [[nodiscard]] bool importSnapshot(const QByteArray &snapshot);
    void readRanges(CopyReader &reader, const QByteArray &select);
    [[nodiscard]] QByteArray rangeStatement(const QByteArray &select, qint64 range) const;

    Connection &first_;
    const Relation &relation_;
    std::shared_ptr<Connection> second_;
    std::unique_ptr<Transaction> firstTransaction_;
    std::unique_ptr<Transaction> secondTransaction_;
    std::unique_ptr<OrderedChunks> chunks_;
    qint64 ranges_ = 0;
};

} // namespace registrar::postgresql
