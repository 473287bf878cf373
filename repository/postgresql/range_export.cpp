// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a whole table with two connections at one snapshot, which read ranges of its blocks in turn.
#include "repository/postgresql/range_export.h"

#include <thread>
#include <vector>

namespace registrar::postgresql
{

namespace
{

constexpr qint64 blocksOfRange = 256; ///< 2 MiB: long beside a statement's start, short beside what may wait
constexpr qint64 leastRanges = 4;
constexpr qsizetype mostWaiting = qsizetype{8} * 1024 * 1024;
constexpr int versionWithRangeScans = 140000; ///< before, each range would read the whole table

constexpr char isolation[] = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";
/// No range may be read by going through the whole table, and a wait between two ranges is no idleness.
constexpr char settings[] =
    "SELECT set_config('enable_tidscan', 'on', true), set_config('enable_seqscan', 'off', true), "
    "set_config('max_parallel_workers_per_gather', '0', true), "
    "set_config('idle_in_transaction_session_timeout', '0', true)";

} // namespace

RangeExport::~RangeExport() = default;

/// Of a table that keeps its rows in blocks and shows all of them to this user; 0 for any other.
qint64 RangeExport::blocks()
{
    const Result<Rows> rows = first_.run(
        "SELECT pg_relation_size(c.oid) / current_setting('block_size')::bigint FROM pg_class c JOIN pg_am a "
        "ON "
        "a.oid = c.relam WHERE c.oid = $1::oid AND c.relkind = 'r' AND c.relpersistence <> 't' AND "
        "a.amname = 'heap' AND NOT row_security_active(c.oid)",
        {QByteArray::number(relation_.oid)});
    return rows && rows->count() == 1 ? rows->integer(0, 0) : 0;
}

bool RangeExport::begin(const OpenSecond &openSecond)
{
    if (first_.serverVersion() < versionWithRangeScans)
        return false;
    ranges_ = blocks() / blocksOfRange;
    if (ranges_ < leastRanges)
        return false;
    const Result<std::shared_ptr<Connection>> second = openSecond();
    if (!second)
        return false;
    second_ = *second;
    const Result<QByteArray> snapshot = exportSnapshot();
    if (snapshot && importSnapshot(*snapshot))
        return true;
    secondTransaction_.reset();
    firstTransaction_.reset();
    return false;
}

Result<QByteArray> RangeExport::exportSnapshot()
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(first_);
    if (!transaction)
        return failure(transaction.error());
    firstTransaction_ = std::move(*transaction);
    for (const QByteArray &statement : {QByteArray(isolation), QByteArray(settings), lockStatement()}) {
        if (const Result<Rows> ran = first_.run(statement); !ran)
            return failure(ran.error());
    }
    const Result<Rows> exported = first_.run("SELECT quote_literal(pg_export_snapshot())");
    if (!exported)
        return failure(exported.error());
    return exported->bytes(0, 0).toByteArray();
}

/// Fails where the second connection has come to another server, by a name of several addresses or a pool,
/// and where somebody waits to change the table: waiting behind them, who wait for the first connection,
/// would never end.
bool RangeExport::importSnapshot(const QByteArray &snapshot)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(*second_);
    if (!transaction)
        return false;
    secondTransaction_ = std::move(*transaction);
    return second_->run(isolation) && second_->run("SET TRANSACTION SNAPSHOT " + snapshot) &&
           second_->run(settings) && second_->run(lockStatement() + " NOWAIT");
}

QByteArray RangeExport::lockStatement() const
{
    return "LOCK TABLE " + relation_.fromClause() + " IN ACCESS SHARE MODE";
}

/// The last range has no end: a table may have grown between the look at its size and the snapshot.
QByteArray RangeExport::rangeStatement(const QByteArray &select, qint64 range) const
{
    const auto block = [](qint64 number) {
        return "'(" + QByteArray::number(number * blocksOfRange) + ",0)'::tid";
    };
    const QByteArray end = range + 1 < ranges_ ? " AND t.ctid < " + block(range + 1) : QByteArray();
    return "COPY (" + select + " WHERE t.ctid >= " + block(range) + end + ") TO STDOUT (FORMAT binary)";
}

void RangeExport::readRanges(CopyReader &reader, const QByteArray &select)
{
    while (const std::optional<qint64> range = chunks_->takePart()) {
        const Result<void> read =
            reader.run(rangeStatement(select, *range), [&](ByteBuffer &lines, qint64 records) {
                const bool wanted = chunks_->put(*range, {std::move(lines), records});
                lines = chunks_->takeBuffer();
                return wanted ? Result<void>() : failure({.kind = Error::Kind::Cancelled});
            });
        if (!read) {
            // Where one connection broke, the other one's server may not hear of a cancel either.
            if (read.error().kind == Error::Kind::ConnectionLost) {
                first_.abandon();
                second_->abandon();
            }
            return chunks_->fail(read.error());
        }
        chunks_->finishPart(*range);
    }
}

Result<void> RangeExport::run(const QByteArray &select, const QList<Column> &columns, StreamFormat format,
                              const CancelToken &cancel, const CopyReader::Take &take)
{
    chunks_ = std::make_unique<OrderedChunks>(ranges_, mostWaiting);
    std::vector<std::thread> threads;
    for (Connection *connection : {&first_, second_.get()}) {
        threads.emplace_back([this, connection, &columns, &select, format, cancel] {
            CopyReader reader(*connection, columns, format, cancel);
            readRanges(reader, select);
        });
    }
    Result<void> taken;
    while (taken) {
        Result<std::optional<Chunk>> chunk = chunks_->next();
        if (!chunk)
            taken = failure(chunk.error());
        else if (!*chunk)
            break;
        else if (cancel.isCancelled())
            taken = failure({.kind = Error::Kind::Cancelled});
        else
            taken = take((*chunk)->bytes, (*chunk)->records);
        if (chunk && *chunk)
            chunks_->giveBack(std::move((*chunk)->bytes));
    }
    chunks_->close();
    for (std::thread &thread : threads)
        thread.join();
    secondTransaction_.reset();
    firstTransaction_.reset();
    return taken;
}

} // namespace registrar::postgresql
