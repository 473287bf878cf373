// SPDX-License-Identifier: GPL-3.0-or-later
// Writes all records of a query to a sink, at flat memory and without making values of them.
#include "repository/postgresql/exporter.h"

#include "repository/postgresql/condition_text.h"
#include "repository/postgresql/order.h"
#include "repository/postgresql/row_writer.h"

#include <QCoreApplication>

#include <libpq-fe.h>

namespace registrar::postgresql
{

namespace
{

constexpr qsizetype chunkSize = 256 * 1024;
constexpr qint64 recordsBetweenReports = 5000;

Result<QList<Column>> chosenColumns(const Relation &relation, const QStringList &fields)
{
    QList<Column> columns;
    for (const QString &field : fields) {
        const Column *column = relation.column(field);
        if (!column)
            return failure(
                {.kind = Error::Kind::InvalidInput,
                 .what = QCoreApplication::translate("registrar::postgresql", "%1 has no field %2.")
                             .arg(relation.source.toText(), field),
                 .remedy = QCoreApplication::translate("registrar::postgresql",
                                                       "Refresh, then choose the fields again."),
                 .field = field});
        columns.append(*column);
    }
    return fields.isEmpty() ? relation.columns : columns;
}

/// A chunk on its way to the sink, counted once it is there.
class Chunks
{
public:
    explicit Chunks(ByteSink &sink)
        : sink_(sink)
    {
        (void)buffer.room(chunkSize + chunkSize / 4);
    }

    Result<void> flush(StreamProgress &progress)
    {
        if (buffer.size() == 0)
            return {};
        Result<void> written = sink_.write(buffer.view());
        if (written)
            progress.bytes += buffer.size();
        buffer.clear();
        return written;
    }

    ByteBuffer buffer;

private:
    ByteSink &sink_;
};

} // namespace

Result<StreamProgress> Exporter::run(const Query &query, StreamFormat format, ByteSink &sink,
                                     const Progress &progress, const CancelToken &cancel)
{
    Result<std::shared_ptr<const Relation>> relation = catalog_.relation(query.source);
    if (!relation)
        return failure(relation.error());
    Result<QList<Column>> columns = chosenColumns(**relation, query.fields);
    if (!columns)
        return failure(columns.error());
    Statement statement;
    statement.inlined = true; // COPY takes no bound values
    Result<QByteArray> condition = conditionsText(**relation, query, statement);
    if (!condition)
        return failure(condition.error());
    RowWriter writer(*columns, format);
    statement.text = "COPY (SELECT " + writer.selectList() + " FROM " + (*relation)->fromClause() + " AS t" +
                     (condition->isEmpty() ? QByteArray() : " WHERE " + *condition);
    if (!query.sort.isEmpty()) {
        Result<Order> order = Order::of(**relation, query);
        if (!order)
            return failure(order.error());
        statement.text += " ORDER BY " + order->orderBy(0, false);
    }
    statement.text += ") TO STDOUT (FORMAT binary)";
    return copy(statement.text, writer, sink, progress, cancel);
}

/// Ends a COPY that nobody wants any more, and reads what is still on its way.
void Exporter::stop()
{
    connection_.interrupt();
    char *rest = nullptr;
    while (PQgetCopyData(connection_.raw(), &rest, 0) > 0)
        PQfreemem(rest);
    while (PGresult *answer = PQgetResult(connection_.raw()))
        PQclear(answer);
}

Result<StreamProgress> Exporter::copy(const QByteArray &statement, RowWriter &writer, ByteSink &sink,
                                      const Progress &progress, const CancelToken &cancel)
{
    connection_.forgetDiagnostics();
    using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;
    const Answer started(PQexec(connection_.raw(), statement.constData()), PQclear);
    if (PQresultStatus(started.get()) != PGRES_COPY_OUT)
        return failure(connection_.rawError());
    StreamProgress done;
    qint64 reported = 0;
    Chunks chunks(sink);
    chunks.buffer.append(writer.header());
    char *message = nullptr;
    int length = 0;
    while ((length = PQgetCopyData(connection_.raw(), &message, 0)) > 0) {
        const std::unique_ptr<char, decltype(&PQfreemem)> owner(message, PQfreemem);
        Result<void> written;
        if (!writer.append(chunks.buffer, {message, length}, done.records))
            written = failure({.kind = Error::Kind::Internal,
                               .why = QCoreApplication::translate(
                                   "registrar::postgresql", "The server sent rows of an unknown form.")});
        else if (chunks.buffer.size() >= chunkSize)
            written = chunks.flush(done);
        if (written && cancel.isCancelled())
            written = failure({.kind = Error::Kind::Cancelled});
        if (!written) {
            stop();
            return failure(written.error());
        }
        if (progress && done.records - reported >= recordsBetweenReports) {
            reported = done.records;
            progress(done);
        }
    }
    const Answer ended(PQgetResult(connection_.raw()), PQclear);
    const bool failed = length < -1 || PQresultStatus(ended.get()) != PGRES_COMMAND_OK;
    while (PGresult *rest = PQgetResult(connection_.raw()))
        PQclear(rest);
    if (failed)
        return failure(connection_.rawError());
    if (Result<void> written = chunks.flush(done); !written)
        return failure(written.error());
    if (cancel.isCancelled())
        return failure({.kind = Error::Kind::Cancelled});
    if (progress)
        progress(done);
    return done;
}

} // namespace registrar::postgresql
